import type { AgreementContent } from '../../../shared/domain/agreement/agreement-content.ts';
import type { Problem } from '../../../shared/domain/agreement/problems.ts';
import type { Answers } from '../../../shared/domain/agreement/typed.ts';
import { instruction } from '../../texts/instruction.ts';
import { amendmentTexts, citizenTexts } from '../../texts/texts.ts';
import { KeyFactsList } from '../agreement/key-facts.tsx';
import { type Confirmation, confirmPage } from '../parts/confirm-page.tsx';
import { Details } from '../parts/details.tsx';
import { type FieldMessage, fieldsOf } from '../parts/fields.ts';
import { TextArea } from '../parts/text-area.tsx';
import { TextInput } from '../parts/text-input.tsx';
import { CallLine } from '../signing/call-line.tsx';
import { OtherWays } from './other-ways.tsx';
import { endingOf } from './phone-ending.ts';

export type CitizenAnswer = Pick<Confirmation, 'frame' | 'action' | 'back' | 'hidden'> & {
  /** The agreement to look something up in while the answer is written; nothing while it is being corrected. */
  readonly content: AgreementContent | undefined;
  /** Whom the citizen talks to in the municipality. */
  readonly contactPerson: { readonly name: string; readonly phone: string };
  readonly phoneOnRecord: string | undefined;
  /** It is an amendment that is answered: the agreement holds whatever the answer is. */
  readonly isAmendment?: boolean;
  /** A call has been asked for already: the page corrects the wish. */
  readonly callAwaited: boolean;
  /** Both have signed: nothing waits for an answer. */
  readonly isInForce?: boolean;
  readonly answers: Answers;
  readonly problems: readonly Problem[];
};

/** The page's form; its language button sends along what was typed. Enter in a field answers. */
const IN_ANOTHER_LANGUAGE = { form: 'answer', onEnter: { name: 'send', value: 'yes' } } as const;

type Asked = { readonly name: string; readonly ask: string };

const messagesAt = (
  { frame, problems }: CitizenAnswer,
  asked: Readonly<Record<string, Asked>>,
): readonly FieldMessage[] =>
  problems.flatMap((problem) => {
    const field = asked[problem.field];
    return field === undefined
      ? []
      : [{ field: problem.field, text: instruction(problem, field, frame.language) }];
  });

/** Where the citizen says in own words what should be changed. Posts `comment`. */
export const requestChangePage = (shown: CitizenAnswer): string => {
  const { comment, next, disagree, look, title, button } = citizenTexts[shown.frame.language].change;
  const problems = messagesAt(shown, { comment });
  const { content, contactPerson } = shown;
  return confirmPage({
    ...shown,
    title,
    button,
    problems,
    language: IN_ANOTHER_LANGUAGE,
    children: (
      <>
        <p>{next}</p>
        <CallLine text={disagree(contactPerson.name)} name={contactPerson.name} phone={contactPerson.phone} />
        {content === undefined ? null : (
          <Details summary={look}>
            <KeyFactsList content={content} contactPerson={contactPerson} explained />
          </Details>
        )}
        <TextArea
          fields={fieldsOf(shown.answers, problems)}
          name="comment"
          label={comment.name}
          hint={comment.hint}
          limit={1000}
        />
      </>
    ),
  });
};

/** Where the citizen says no, and what follows. A reason is voluntary. Posts `reason`. */
export const declinePage = (shown: CitizenAnswer): string => {
  const { reason, next: ofAgreement, doubt, title, button } = citizenTexts[shown.frame.language].decline;
  const next = shown.isAmendment === true ? amendmentTexts[shown.frame.language].decline.next : ofAgreement;
  const problems = messagesAt(shown, { reason });
  const { contactPerson, back } = shown;
  return confirmPage({
    ...shown,
    title,
    button,
    buttonKind: 'warning',
    problems,
    language: IN_ANOTHER_LANGUAGE,
    children: (
      <>
        {next.map((sentences) => (
          <p key={sentences}>{sentences}</p>
        ))}
        <CallLine text={doubt(contactPerson.name)} name={contactPerson.name} phone={contactPerson.phone} />
        <OtherWays base={back} />
        <TextArea
          fields={fieldsOf(shown.answers, problems)}
          name="reason"
          label={reason.name}
          hint={reason.hint}
          limit={500}
          optional
        />
      </>
    ),
  });
};

/** Where the citizen asks to be called, or corrects that wish. Posts `phone` and `when`. */
export const askForCallPage = (shown: CitizenAnswer): string => {
  const { phone, when, lead, meanwhile, title, button, correct } = citizenTexts[shown.frame.language].call;
  const { phoneOnRecord, contactPerson, callAwaited } = shown;
  const problems = messagesAt(shown, { phone, when });
  const fields = fieldsOf(shown.answers, problems);
  return confirmPage({
    ...shown,
    title,
    button: callAwaited ? correct : button,
    problems,
    language: IN_ANOTHER_LANGUAGE,
    children: (
      <>
        <p>{lead(contactPerson.name)}</p>
        {shown.isInForce === true ? null : <p>{meanwhile}</p>}
        <TextInput
          fields={fields}
          name="phone"
          label={phone.name}
          hint={phoneOnRecord === undefined ? phone.unknown : phone.onRecord(endingOf(phoneOnRecord))}
          type="tel"
          autocomplete="tel"
          width="width-m"
          optional={phoneOnRecord !== undefined}
        />
        <TextArea
          fields={fields}
          name="when"
          label={when.name}
          hint={when.hint}
          limit={200}
          rows={2}
          optional
        />
      </>
    ),
  });
};
