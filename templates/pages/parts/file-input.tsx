import { describedBy, FieldFrame, type FieldWords } from './field-frame.tsx';
import { fieldId } from './fields.ts';

type FileInputProps = FieldWords & {
  /** Kinds of file that the browser offers first, as `accept` has them. The server judges by itself. */
  readonly accepts: string;
};

/** One file to choose, or to drop on the field; browsers do both without a script. */
export const FileInput = ({ accepts, ...field }: FileInputProps) => (
  <FieldFrame {...field}>
    <input
      type="file"
      id={fieldId(field.name)}
      name={field.name}
      class="file-input"
      accept={accepts}
      aria-invalid={field.fields.messages.has(field.name) ? 'true' : undefined}
      aria-describedby={describedBy(field)}
    />
  </FieldFrame>
);
