import type { RefusalCode } from '../../../shared/domain/refusals.ts';
import { useTexts } from '../../texts/in-both.ts';
import { refusalTexts } from '../../texts/refusal-texts.ts';
import { signingTexts } from '../../texts/texts.ts';
import { type Frame, page } from '../layout.tsx';
import { Buttons, SubmitButton } from '../parts/buttons.tsx';
import { type FieldMessage, fieldsOf } from '../parts/fields.ts';
import { PostForm } from '../parts/post-form.tsx';
import { TextInput } from '../parts/text-input.tsx';

export type CodeEntry = {
  readonly frame: Frame;
  readonly action: string;
  readonly back: string;
  readonly hidden: Readonly<Record<string, string>>;
  /** The address the code went to, masked. */
  readonly sentTo?: string | undefined;
  /** What is wrong with the code, at the field `code`. */
  readonly problems: readonly FieldMessage[];
};

/** Where a party types the code and signs. Posts `code`; the other form on the page posts `again` = `yes`. Never shows a code. */
export const codePage = (entry: CodeEntry): string =>
  page({
    frame: entry.frame,
    title: signingTexts[entry.frame.language].code.title,
    back: { href: entry.back },
    problems: entry.problems,
    body: <CodeBody {...entry} />,
  });

const CodeBody = ({ action, hidden, problems, sentTo }: CodeEntry) => {
  const texts = useTexts(signingTexts).code;
  return (
    <>
      <p class="font-lead">{texts.sent}</p>
      {sentTo === undefined ? null : <p>{texts.sentTo(sentTo)}</p>}
      <PostForm action={action} hidden={hidden}>
        <TextInput
          fields={fieldsOf({}, problems)}
          name="code"
          label={texts.label}
          hint={texts.hint}
          inputmode="numeric"
          autocomplete="one-time-code"
          width="char-8"
        />
        <Buttons>
          <SubmitButton text={texts.button} />
        </Buttons>
      </PostForm>
      <h2>{texts.missing.heading}</h2>
      <p>{texts.missing.text}</p>
      <p>{texts.missing.again}</p>
      <NewCode action={action} hidden={hidden} kind="secondary" />
    </>
  );
};

type DeadCode = Extract<RefusalCode, 'code-expired' | 'code-used-up'>;

/** Whether the code that was sent can no longer be used, whatever is typed. */
export const isDeadCode = (code: RefusalCode): code is DeadCode =>
  code === 'code-expired' || code === 'code-used-up';

/** Where a party whose code can no longer be used gets another one. Posts `again` = `yes`. */
export const deadCodePage = ({
  code,
  ...entry
}: Omit<CodeEntry, 'problems'> & { readonly code: DeadCode }): string =>
  page({
    frame: entry.frame,
    title: refusalTexts[entry.frame.language][code].heading,
    back: { href: entry.back },
    body: <DeadCodeBody {...entry} code={code} />,
  });

const DeadCodeBody = ({
  action,
  hidden,
  code,
}: Pick<CodeEntry, 'action' | 'hidden'> & { readonly code: DeadCode }) => {
  const { paragraphs } = useTexts(refusalTexts)[code];
  const { first } = useTexts(signingTexts).code;
  return (
    <>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p>{first}</p>
      <NewCode action={action} hidden={hidden} kind="primary" />
    </>
  );
};

type NewCodeProps = Pick<CodeEntry, 'action' | 'hidden'> & { readonly kind: 'primary' | 'secondary' };

const NewCode = ({ action, hidden, kind }: NewCodeProps) => {
  const { button } = useTexts(signingTexts).code.missing;
  return (
    <PostForm action={action} hidden={{ ...hidden, again: 'yes' }}>
      <Buttons>
        <SubmitButton text={button} kind={kind} />
      </Buttons>
    </PostForm>
  );
};
