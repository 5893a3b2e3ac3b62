import { type Frame, page } from '../layout.tsx';
import { Buttons, SubmitButton } from '../parts/buttons.tsx';
import { type FieldMessage, fieldsOf } from '../parts/fields.ts';
import { Notice } from '../parts/notice.tsx';
import { PostForm } from '../parts/post-form.tsx';
import { TextInput } from '../parts/text-input.tsx';

export type CodeEntry = {
  readonly frame: Frame;
  readonly action: string;
  readonly back: string;
  readonly hidden: Readonly<Record<string, string>>;
  /** What is wrong with the code, at the field `code`. */
  readonly problems: readonly FieldMessage[];
  /** A new code has just been sent. */
  readonly sentAgain?: boolean | undefined;
};

/** Where a party types the code and signs. Posts `code`; the other form on the page posts `again` = `yes`. Never shows a code. */
export const codePage = (entry: CodeEntry): string =>
  page({
    frame: entry.frame,
    title: 'Skriv koden',
    back: { href: entry.back },
    problems: entry.problems,
    body: <CodeBody {...entry} />,
  });

const CodeBody = ({ action, hidden, problems, sentAgain = false }: CodeEntry) => (
  <>
    {sentAgain ? (
      <Notice kind="success" heading="Vi har sendt en ny kode">
        <p class="alert-text">Brug den nye kode. Den gamle virker ikke længere.</p>
      </Notice>
    ) : null}
    <p class="font-lead">Vi har sendt en kode med 6 cifre til din e-mail. Den virker i 10 minutter.</p>
    <PostForm action={action} hidden={hidden}>
      <TextInput
        fields={fieldsOf({}, problems)}
        name="code"
        label="Kode"
        hint="6 cifre"
        inputmode="numeric"
        autocomplete="one-time-code"
        width="char-8"
      />
      <Buttons>
        <SubmitButton text="Underskriv aftalen" />
      </Buttons>
    </PostForm>
    <h2>Har du ikke fået koden?</h2>
    <p>
      Det kan tage et par minutter. Se også i mappen med uønsket post. Får du en ny kode, skal du skrive dit
      navn og sætte kryds igen.
    </p>
    <PostForm action={action} hidden={{ ...hidden, again: 'yes' }}>
      <SubmitButton text="Få en ny kode" kind="secondary" />
    </PostForm>
  </>
);
