import { describedBy, FieldFrame, type FieldWords } from './field-frame.tsx';
import { fieldId, typedText } from './fields.ts';
import { useTexts } from '../../texts/in-both.ts';
import { partsTexts } from '../../texts/texts.ts';

type TextAreaProps = FieldWords & {
  /** Most letters; said under the field, counted down where there is JavaScript. Nothing is cut off while typing. */
  readonly limit: number;
  readonly rows?: number | undefined;
};

export const TextArea = (props: TextAreaProps) => (
  <FieldFrame {...props} class="form-limit">
    <textarea
      class="form-input input-width-xl"
      id={fieldId(props.name)}
      name={props.name}
      rows={props.rows ?? 4}
      data-limit={props.limit}
      aria-invalid={props.fields.messages.has(props.name) ? 'true' : undefined}
      aria-describedby={describedBy(props, limitId(props.name))}
    >
      {leadingLineKept(typedText(props.fields.answers, props.name))}
    </textarea>
    <span class="form-hint character-limit" id={limitId(props.name)}>
      {useTexts(partsTexts).mostLetters(props.limit)}
    </span>
  </FieldFrame>
);

const limitId = (name: string): string => `${fieldId(name)}-limit`;

/** HTML drops one line break right after the opening tag. */
const leadingLineKept = (text: string): string => (/^\r?\n/.test(text) ? `\n${text}` : text);
