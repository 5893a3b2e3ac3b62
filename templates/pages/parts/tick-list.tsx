import { choiceHintId, describedBy, errorId, type FieldWords, GroupFrame, hintId } from './field-frame.tsx';
import { fieldId, typedText, typedWords } from './fields.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { ErrorWord } from './error-word.tsx';

type TickChoice = { readonly value: string; readonly label: string; readonly hint?: string | undefined };

type TickListProps = FieldWords & {
  readonly choices: readonly TickChoice[];
  /** Short answers stand beside each other where there is room. */
  readonly inLine?: boolean | undefined;
};

/** Several answers to one question: the ticked words are posted under one repeated name. */
export const TickList = ({ choices, inLine = false, ...field }: TickListProps) => {
  const ticked = typedWords(field.fields.answers, field.name);
  return (
    <GroupFrame {...field} class={inLine ? 'in-a-line' : undefined}>
      {choices.map((choice, place) => (
        <TickBox
          key={choice.value}
          {...choice}
          name={field.name}
          id={place === 0 ? fieldId(field.name) : `${fieldId(field.name)}-${choice.value}`}
          hintId={choiceHintId(field.name, choice.value)}
          checked={ticked.includes(choice.value)}
        />
      ))}
    </GroupFrame>
  );
};

type TickProps = FieldWords & {
  /** What the label is in, where that is not the page's own language. */
  readonly labelLanguage?: Language | undefined;
};

/** One tick alone, posted as "yes". */
export const Tick = (field: TickProps) => {
  const message = field.fields.messages.get(field.name);
  return (
    <div class={message === undefined ? 'form-group' : 'form-group form-error'}>
      {message === undefined ? null : (
        <span class="form-error-message" id={errorId(field.name)}>
          <ErrorWord />
          {message}
        </span>
      )}
      <TickBox
        id={fieldId(field.name)}
        name={field.name}
        value="yes"
        label={field.label}
        labelLanguage={field.labelLanguage}
        hint={field.hint}
        hintId={hintId(field.name)}
        checked={typedText(field.fields.answers, field.name) === 'yes'}
        describedBy={describedBy(field)}
      />
    </div>
  );
};

type TickBoxProps = TickChoice & {
  readonly id: string;
  readonly hintId: string;
  readonly name: string;
  readonly checked: boolean;
  readonly labelLanguage?: Language | undefined;
  readonly describedBy?: string | undefined;
};

const TickBox = ({
  id,
  hintId: ownHintId,
  name,
  value,
  label,
  labelLanguage,
  hint,
  checked,
  describedBy: described,
}: TickBoxProps) => (
  <div class="form-group-checkbox">
    <input
      type="checkbox"
      id={id}
      name={name}
      class="form-checkbox"
      value={value}
      checked={checked}
      aria-describedby={described ?? (hint === undefined ? undefined : ownHintId)}
    />
    <label class="form-label" for={id} lang={labelLanguage}>
      {label}
    </label>
    {hint === undefined ? null : (
      <span class="form-hint" id={ownHintId}>
        {hint}
      </span>
    )}
  </div>
);
