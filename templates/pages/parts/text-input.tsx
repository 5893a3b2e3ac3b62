import { describedBy, FieldFrame, type FieldWords } from './field-frame.tsx';
import { fieldId, typedText } from './fields.ts';

/** How wide an input looks: about the length of the answer. */
type Width = 'char-4' | 'char-8' | 'char-11' | 'char-27' | 'width-m' | 'width-xl';

type Kind = 'text' | 'email' | 'tel';

export type TextInputProps = FieldWords & {
  readonly type?: Kind | undefined;
  readonly autocomplete?: string | undefined;
  readonly width?: Width | undefined;
  readonly inputmode?: 'numeric' | 'decimal' | undefined;
  /** Unit after the input: "timer", "%". */
  readonly suffix?: string | undefined;
};

/** One line of text. No browser validation: the server words every problem. */
export const TextInput = (props: TextInputProps) => (
  <FieldFrame {...props}>
    {props.suffix === undefined ? (
      <Input {...props} />
    ) : (
      <div class="form-input-wrapper form-input-wrapper--suffix">
        <Input {...props} />
        <div class="form-input-suffix" aria-hidden="true">
          {props.suffix}
        </div>
      </div>
    )}
  </FieldFrame>
);

/** A number with its unit; typed as text, since Danes write a comma. */
export const NumberInput = (props: Omit<TextInputProps, 'type' | 'inputmode'>) => (
  <TextInput {...props} inputmode="decimal" width={props.width ?? 'char-8'} />
);

const Input = (props: TextInputProps) => (
  <input
    type={props.type ?? 'text'}
    id={fieldId(props.name)}
    name={props.name}
    class={`form-input input-${props.width ?? 'width-xl'}`}
    value={typedText(props.fields.answers, props.name)}
    autocomplete={props.autocomplete ?? 'off'}
    inputmode={props.inputmode}
    // preact's types tell an input with a list from one without; this has none, whatever its type.
    list={undefined}
    aria-invalid={props.fields.messages.has(props.name) ? 'true' : undefined}
    aria-describedby={describedBy(props)}
  />
);
