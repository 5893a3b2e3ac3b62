import type { ComponentChildren } from 'preact';
import { choiceHintId, type FieldWords, GroupFrame } from './field-frame.tsx';
import { fieldId, typedText } from './fields.ts';

export type RadioChoice = {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Fields that belong to this choice. They stand below it, indented, and are shown under the chosen one only. */
  readonly content?: ComponentChildren;
};

type RadioGroupProps = FieldWords & {
  readonly choices: readonly RadioChoice[];
  /** Chosen as long as nothing was typed. */
  readonly initially?: string | undefined;
  /** Short answers stand beside each other where there is room. */
  readonly inLine?: boolean | undefined;
};

/** One of several answers. */
export const RadioGroup = ({ choices, initially = '', inLine = false, ...field }: RadioGroupProps) => {
  const chosen = typedText(field.fields.answers, field.name) || initially;
  return (
    <GroupFrame {...field} class={inLine ? 'in-a-line' : undefined}>
      {choices.map((choice, place) => (
        <Choice
          key={choice.value}
          {...choice}
          name={field.name}
          id={place === 0 ? fieldId(field.name) : `${fieldId(field.name)}-${choice.value}`}
          checked={choice.value === chosen}
        />
      ))}
    </GroupFrame>
  );
};

type ChoiceProps = RadioChoice & { readonly name: string; readonly id: string; readonly checked: boolean };

const Choice = ({ content, ...choice }: ChoiceProps) =>
  content === undefined ? (
    <RadioButton {...choice} />
  ) : (
    <div class="hidden-content-wrapper show-content">
      <RadioButton {...choice} />
      <div class="radio-content">{content}</div>
    </div>
  );

const RadioButton = ({ id, name, value, label, hint, checked }: Omit<ChoiceProps, 'content'>) => (
  <div class="form-group-radio">
    <input
      type="radio"
      id={id}
      name={name}
      class="form-radio"
      value={value}
      checked={checked}
      aria-describedby={hint === undefined ? undefined : choiceHintId(name, value)}
    />
    <label class="form-label" for={id}>
      {label}
    </label>
    {hint === undefined ? null : (
      <span class="form-hint" id={choiceHintId(name, value)}>
        {hint}
      </span>
    )}
  </div>
);
