import type { Problem } from '../../../shared/domain/agreement/problems.ts';
import type { Answers } from '../../../shared/domain/agreement/typed.ts';
import type { Party } from '../../../shared/domain/case/parties.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { useAboutDanish } from '../../texts/about-danish.ts';
import { useTexts } from '../../texts/in-both.ts';
import { instruction } from '../../texts/instruction.ts';
import { identityTexts } from '../../texts/identity-texts.ts';
import { signingTexts } from '../../texts/texts.ts';
import { type Frame, page } from '../layout.tsx';
import { GoesTo } from '../employer/sent-to.tsx';
import { Buttons, SubmitButton } from '../parts/buttons.tsx';
import { type FieldMessage, type Fields, fieldsOf } from '../parts/fields.ts';
import { PostForm } from '../parts/post-form.tsx';
import { TextInput } from '../parts/text-input.tsx';
import { TextArea } from '../parts/text-area.tsx';
import { Tick } from '../parts/tick-list.tsx';
import { CodeSent } from './code-sent.tsx';

export type Signing = {
  readonly frame: Frame;
  readonly party: Party;
  readonly action: string;
  readonly back: string;
  /** What the post must carry besides the fields: the command's id, the content's hash, the consent's version. */
  readonly hidden: Readonly<Record<string, string>>;
  /** The exact text that is agreed to, in Danish. */
  readonly consent: string;
  /** What the consent says, on a page in another language. */
  readonly translatedConsent?: string | undefined;
  readonly answers: Answers;
  readonly problems: readonly Problem[];
  /** Whom the agreement goes to after the employer's signature, where the employer has given the address. */
  readonly goesTo?: { readonly name: string; readonly email: string } | undefined;
  /** How the party is known before it signs. */
  readonly by?: SignsBy;
  /** Where a code that was sent and still works is typed. */
  readonly codePage?: string | undefined;
};

/** By a code to the address on record, or by MitID; `authority` asks what gives the right to sign to who uses a private one. */
export type SignsBy = { readonly method: 'email-code' | 'mitid'; readonly authority: boolean };

const BY_CODE: SignsBy = { method: 'email-code', authority: false };

/** The page's form; its language button sends along what was typed. Enter in a field asks for the code. */
const IN_ANOTHER_LANGUAGE = { form: 'sign', onEnter: { name: 'send', value: 'yes' } } as const;

/**
 * Where a party gives name and consent and asks for a code, or goes on to MitID. Posts `name` and `consent`, for the citizen
 * `ownWords` and `copyToUnion`, for an employer who may use a private MitID `authority`; `language` from the language button.
 */
export const signPage = (signing: Signing): string => {
  const messages = messagesOf(signing);
  return page({
    frame: signing.frame,
    language: IN_ANOTHER_LANGUAGE,
    title: signingTexts[signing.frame.language].sign.title,
    back: { href: signing.back },
    problems: messages,
    body: <SignBody {...signing} fields={fieldsOf(signing.answers, messages)} />,
  });
};

const messagesOf = ({ frame: { language }, party, problems }: Signing): readonly FieldMessage[] =>
  problems.map((problem) => ({
    field: problem.field,
    text: instruction(problem, askedAt({ party, language }, problem.field), language),
  }));

const askedAt = (
  { party, language }: { readonly party: Party; readonly language: Language },
  field: string,
) => {
  const { parties, sign } = signingTexts[language];
  switch (field) {
    case 'consent':
      return sign.consent;
    case 'ownWords':
      return sign.ownWords;
    case 'authority':
      return identityTexts[language].sign.authority;
    default:
      return parties[party].name;
  }
};

const SignBody = (signing: Signing & { readonly fields: Fields }) => {
  const { party, action, hidden, fields, goesTo, codePage, by = BY_CODE } = signing;
  const { parties, sign } = useTexts(signingTexts);
  const { introduction, name } = parties[party];
  const { sign: identity } = useTexts(identityTexts);
  const isMitId = by.method === 'mitid';
  return (
    <>
      {codePage === undefined ? null : <CodeSent href={codePage} />}
      <p class="font-lead">{introduction}</p>
      {goesTo === undefined ? null : <GoesTo {...goesTo} />}
      <PostForm id={IN_ANOTHER_LANGUAGE.form} action={action} hidden={hidden}>
        <TextInput fields={fields} name="name" label={name.name} hint={name.hint} autocomplete="name" />
        {party === 'citizen' ? <CitizensOwn fields={fields} /> : null}
        {by.authority ? <Authority fields={fields} /> : null}
        <Consent {...signing} />
        <p>{isMitId ? identity.comes : sign.codeComes}</p>
        <Buttons>
          <SubmitButton text={isMitId ? identity.button : sign.button} />
        </Buttons>
      </PostForm>
    </>
  );
};

/** The tick for the Danish consent; before it, on a page in another language, what it says. */
const Consent = ({ fields, consent, translatedConsent }: Signing & { readonly fields: Fields }) => {
  const aboutDanish = useAboutDanish();
  if (aboutDanish === undefined || translatedConsent === undefined)
    return <Tick fields={fields} name="consent" label={consent} />;
  return (
    <>
      <div class="consent-text">
        <p>{aboutDanish.consent}</p>
        <p>{translatedConsent}</p>
      </div>
      <Tick fields={fields} name="consent" label={consent} labelLanguage="da" />
    </>
  );
};

const Authority = ({ fields }: { readonly fields: Fields }) => {
  const { authority } = useTexts(identityTexts).sign;
  return <TextInput fields={fields} name="authority" label={authority.name} hint={authority.hint} optional />;
};

const CitizensOwn = ({ fields }: { readonly fields: Fields }) => {
  const { ownWords, copyToUnion } = useTexts(signingTexts).sign;
  return (
    <>
      <TextArea
        fields={fields}
        name="ownWords"
        label={ownWords.name}
        hint={ownWords.hint}
        limit={500}
        optional
      />
      <Tick fields={fields} name="copyToUnion" label={copyToUnion} />
    </>
  );
};
