import type { ComponentChildren } from 'preact';
import { type Fields, fieldId } from './fields.ts';
import { useTexts } from '../../texts/in-both.ts';
import { partsTexts } from '../../texts/texts.ts';
import { ErrorWord } from './error-word.tsx';

/** What every field has: a name in the form, a label, and a hint where one helps. */
export type FieldWords = {
  readonly fields: Fields;
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Marked "(frivilligt)"; mandatory fields are not marked. */
  readonly optional?: boolean | undefined;
};

type Framed = FieldWords & { readonly children: ComponentChildren; readonly class?: string | undefined };

export const hintId = (name: string): string => `${fieldId(name)}-hint`;
/** The hint of one choice among several, beside that of the whole question. */
export const choiceHintId = (name: string, value: string): string => `${fieldId(name)}-${value}-hint`;
export const errorId = (name: string): string => `${fieldId(name)}-error`;
const noteId = (name: string): string => `${fieldId(name)}-note`;

/** The ids that describe a field: its hint, its error, its note, and `others` that stand. Nothing when there are none. */
export const describedBy = (
  { fields, name, hint }: FieldWords,
  ...others: readonly (string | undefined)[]
) => {
  const own = [
    hint === undefined ? undefined : hintId(name),
    fields.messages.has(name) ? errorId(name) : undefined,
    fields.notes?.has(name) === true ? noteId(name) : undefined,
  ];
  return [...own, ...others].filter((id) => id !== undefined).join(' ') || undefined;
};

/** One input under its label, with hint and error between them. */
export const FieldFrame = ({ children, class: own, ...field }: Framed) => (
  <div class={groupClass(field, own)}>
    <label class="form-label" for={fieldId(field.name)}>
      <LabelText {...field} />
    </label>
    <HintAndError {...field} />
    {children}
  </div>
);

/** Several inputs that answer one question, under a legend. `anchored`: no input of its own takes the error summary's link. */
export const GroupFrame = ({
  children,
  class: own,
  anchored = false,
  ...field
}: Framed & { readonly anchored?: boolean }) => (
  <div class={groupClass(field, own)} {...(anchored ? { id: fieldId(field.name), tabindex: -1 } : {})}>
    <fieldset aria-describedby={describedBy(field)}>
      <legend class="form-label">
        <LabelText {...field} />
      </legend>
      <HintAndError {...field} />
      {children}
    </fieldset>
  </div>
);

const groupClass = ({ fields, name }: FieldWords, own = ''): string =>
  ['form-group', fields.messages.has(name) ? 'form-error' : '', own].filter((word) => word !== '').join(' ');

const LabelText = ({ label, optional = false }: FieldWords) => {
  const texts = useTexts(partsTexts);
  return (
    <>
      {label}
      {optional ? <span class="weight-normal"> {texts.optional}</span> : null}
    </>
  );
};

const HintAndError = ({ fields, name, hint }: FieldWords) => (
  <>
    {hint === undefined ? null : (
      <span class="form-hint" id={hintId(name)}>
        {hint}
      </span>
    )}
    {fields.messages.has(name) ? (
      <span class="form-error-message" id={errorId(name)}>
        <ErrorWord />
        {fields.messages.get(name)}
      </span>
    ) : null}
    {fields.notes?.has(name) === true ? (
      <span class="field-note" id={noteId(name)}>
        {fields.notes.get(name)}
      </span>
    ) : null}
  </>
);
