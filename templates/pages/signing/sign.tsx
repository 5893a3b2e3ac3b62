import type { Problem } from '../../../shared/domain/agreement/problems.ts';
import type { Answers } from '../../../shared/domain/agreement/typed.ts';
import type { Party } from '../../../shared/domain/case/parties.ts';
import { copyToUnionText, ownWordsText, signingTexts } from '../../texts/da/form/signing-texts.ts';
import { instruction } from '../../texts/instruction.ts';
import { type Frame, page } from '../layout.tsx';
import { Buttons, SubmitButton } from '../parts/buttons.tsx';
import { type FieldMessage, type Fields, fieldsOf } from '../parts/fields.ts';
import { PostForm } from '../parts/post-form.tsx';
import { TextInput } from '../parts/text-input.tsx';
import { TextArea } from '../parts/text-area.tsx';
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
  readonly answers: Answers;
  readonly problems: readonly Problem[];
};

/**
 * Where a party gives name and consent and asks for a code. Posts `name` and `consent`, and for the citizen `ownWords` and
 * `copyToUnion`.
 */
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
    case 'ownWords':
      return ownWordsText;
    default:
      return texts.name;
  }
};

const SignBody = ({ party, action, hidden, consent, fields }: Signing & { readonly fields: Fields }) => (
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
      {party === 'citizen' ? <CitizensOwn fields={fields} /> : null}
      <Tick fields={fields} name="consent" label={consent} />
      <p>Vi sender en kode med 6 cifre til din e-mail. Du skal bruge koden for at skrive under.</p>
      <Buttons>
        <SubmitButton text="Send mig en kode" />
      </Buttons>
    </PostForm>
  </>
);

const CitizensOwn = ({ fields }: { readonly fields: Fields }) => (
  <>
    <TextArea
      fields={fields}
      name="ownWords"
      label={ownWordsText.name}
      hint={ownWordsText.hint}
      limit={500}
      optional
    />
    <Tick fields={fields} name="copyToUnion" label={copyToUnionText} />
  </>
);
