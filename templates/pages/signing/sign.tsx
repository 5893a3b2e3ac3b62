import type { Problem } from '../../../shared/domain/agreement/problems.ts';
import type { Answers } from '../../../shared/domain/agreement/typed.ts';
import type { Party } from '../../../shared/domain/case/parties.ts';
import { signingTexts } from '../../texts/form/signing-texts.ts';
import { instruction } from '../../texts/problems.ts';
import { type Frame, page } from '../layout.tsx';
import { Buttons, SubmitButton } from '../parts/buttons.tsx';
import { type FieldMessage, type Fields, fieldsOf } from '../parts/fields.ts';
import { PostForm } from '../parts/post-form.tsx';
import { TextInput } from '../parts/text-input.tsx';
import { Tick } from '../parts/tick-list.tsx';

export type Signing = {
  readonly frame: Frame;
  readonly party: Party;
  readonly action: string;
  readonly back: string;
  /** What the post must carry besides the fields: the command's id, the content's hash, the consent's version. */
  readonly hidden: Readonly<Record<string, string>>;
  /** The exact text that is agreed to. */
  readonly consent: string;
  /** A second tick, where the right to sign for the company is not part of the consent. */
  readonly authority?: string | undefined;
  readonly answers: Answers;
  readonly problems: readonly Problem[];
};

/** Where a party gives name and consent and asks for a code. Posts `name`, `consent` and, where asked, `authority`. */
export const signPage = (signing: Signing): string => {
  const messages = messagesOf(signing);
  return page({
    frame: signing.frame,
    title: 'Underskriv aftalen',
    back: { href: signing.back },
    problems: messages,
    body: <SignBody {...signing} fields={fieldsOf(signing.answers, messages)} />,
  });
};

const messagesOf = ({ party, problems }: Signing): readonly FieldMessage[] =>
  problems.map((problem) => ({
    field: problem.field,
    text: instruction(problem, askedAt(party, problem.field)),
  }));

const askedAt = (party: Party, field: string) => {
  const texts = signingTexts[party];
  switch (field) {
    case 'consent':
      return texts.consent;
    case 'authority':
      return texts.authority;
    default:
      return texts.name;
  }
};

const SignBody = ({
  party,
  action,
  hidden,
  consent,
  authority,
  fields,
}: Signing & { readonly fields: Fields }) => (
  <>
    <p class="font-lead">{signingTexts[party].introduction}</p>
    <PostForm action={action} hidden={hidden}>
      <TextInput
        fields={fields}
        name="name"
        label={signingTexts[party].name.name}
        hint={signingTexts[party].name.hint}
        autocomplete="name"
      />
      <Tick fields={fields} name="consent" label={consent} />
      {authority === undefined ? null : <Tick fields={fields} name="authority" label={authority} />}
      <p>Vi sender en kode med 6 cifre til din e-mail. Du skal bruge koden for at skrive under.</p>
      <Buttons>
        <SubmitButton text="Send mig en kode" />
      </Buttons>
    </PostForm>
  </>
);
