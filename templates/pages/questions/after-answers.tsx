import { useContext } from 'preact/hooks';
import { healthWordsIn } from '../../../shared/domain/agreement/health-words.ts';
import type { AnswersGiven } from '../../../shared/domain/follow-up/talk-answers.ts';
import { PageLanguage, useTexts } from '../../texts/in-both.ts';
import { answerInWords, questionInWords, questionTexts } from '../../texts/question-texts.ts';
import { type Frame, page } from '../layout.tsx';
import { Buttons, ButtonLink } from '../parts/buttons.tsx';
import { Facts } from '../parts/facts.tsx';
import { Notice } from '../parts/notice.tsx';
import { CallLine } from '../signing/call-line.tsx';
import { questionsFor, type TalkQuestions } from '../../../shared/domain/follow-up/questions.ts';
import type { Party } from '../../../shared/domain/case/parties.ts';

type ContactPerson = { readonly name: string; readonly phone: string };

export type Answered = {
  readonly frame: Frame;
  readonly party: Party;
  readonly questions: TalkQuestions;
  readonly answers: AnswersGiven;
  readonly contactPerson: ContactPerson;
  /** Where the answers can be changed, and where the agreement is read. */
  readonly change: string;
  readonly base: string;
};

const isNothing = ({ given, call }: AnswersGiven): boolean => Object.keys(given).length === 0 && !call;

/** Thanks after the questions were answered: what is kept, who reads it, and how it is changed. */
export const answeredPage = (shown: Answered): string => {
  const { title, noneTitle } = questionTexts[shown.frame.language].answeredPage;
  return page({
    frame: shown.frame,
    language: 'offered',
    title: isNothing(shown.answers) ? noneTitle : title,
    body: <AnsweredBody {...shown} />,
  });
};

const AnsweredBody = ({ questions, party, answers, contactPerson, change, base }: Answered) => {
  const texts = useTexts(questionTexts).answeredPage;
  const language = useContext(PageLanguage);
  const { given, call } = answers;
  const facts = questionsFor(questions.set, party).flatMap((question) => {
    const answer = given[question.key];
    if (answer === undefined) return [];
    const label = questionInWords(question, questions, { party, language }).ask;
    return [{ label, value: answerInWords(question, answer, language) }];
  });
  return (
    <>
      <HealthNotice given={given} />
      {isNothing(answers) ? <p class="font-lead">{texts.none}</p> : null}
      {facts.length === 0 ? null : <p class="font-lead">{texts.sent(contactPerson.name)}</p>}
      {call ? <p class="font-lead">{texts.call(contactPerson.name)}</p> : null}
      {facts.length === 0 ? null : <Facts facts={facts} />}
      <p>{texts.mayChange}</p>
      <Buttons>
        <ButtonLink href={change} text={texts.change} kind="secondary" />
      </Buttons>
      <p>
        <a href={base}>{texts.toAgreement}</a>
      </p>
    </>
  );
};

/** A warning, never a block: what was answered may tell of health. */
const HealthNotice = ({ given }: Pick<AnswersGiven, 'given'>) => {
  const { heading, text, quoted } = useTexts(questionTexts).page.health;
  const words = [...new Set(Object.values(given).flatMap(healthWordsIn))];
  return words.length === 0 ? null : (
    <Notice kind="warning" heading={heading}>
      <p class="alert-text">{text(words.map(quoted).join(', '))}</p>
    </Notice>
  );
};

export type LateAnswer = {
  readonly frame: Frame;
  /** The talk has been held, or is not going to be. */
  readonly talk: 'held' | 'dropped';
  readonly contactPerson: ContactPerson;
};

/** Says that the questions are no longer answered here, and whom to call. */
export const lateAnswerPage = (late: LateAnswer): string =>
  page({
    frame: late.frame,
    language: 'offered',
    title: questionTexts[late.frame.language].latePage[late.talk].title,
    body: <LateBody {...late} />,
  });

const LateBody = ({ talk, contactPerson }: LateAnswer) => {
  const texts = useTexts(questionTexts).latePage;
  return (
    <>
      <p class="font-lead">{texts[talk].text}</p>
      <CallLine text={texts.call(contactPerson.name)} phone={contactPerson.phone} />
    </>
  );
};
