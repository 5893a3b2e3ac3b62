import { useContext } from 'preact/hooks';
import { healthWordsIn } from '../../../shared/domain/agreement/health-words.ts';
import type { Problem } from '../../../shared/domain/agreement/problems.ts';
import type { Answers } from '../../../shared/domain/agreement/typed.ts';
import type { CivilDate } from '../../../shared/domain/calendar/civil-date.ts';
import type { Instant } from '../../../shared/domain/calendar/instant.ts';
import type { Party } from '../../../shared/domain/case/parties.ts';
import {
  LONGEST_ANSWER,
  type Question,
  questionsFor,
  type TalkQuestions,
} from '../../../shared/domain/follow-up/questions.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { formats } from '../../texts/formats.ts';
import { PageLanguage, useTexts } from '../../texts/in-both.ts';
import { instruction } from '../../texts/instruction.ts';
import { questionInWords, questionTexts } from '../../texts/question-texts.ts';
import { type Frame, page } from '../layout.tsx';
import { Buttons, SubmitButton } from '../parts/buttons.tsx';
import { ChangedMeanwhile } from '../parts/changed-meanwhile.tsx';
import { type FieldMessage, type Fields, fieldsOf, typedText } from '../parts/fields.ts';
import { PostForm } from '../parts/post-form.tsx';
import { RadioGroup } from '../parts/radio-group.tsx';
import { TextArea } from '../parts/text-area.tsx';
import { TextInput } from '../parts/text-input.tsx';
import { Tick } from '../parts/tick-list.tsx';

const FORM = 'answers';

export type QuestionsPage = {
  readonly frame: Frame;
  readonly party: Party;
  readonly questions: TalkQuestions;
  /** The day of the talk. */
  readonly due: CivilDate;
  readonly contactName: string;
  /** Whether a number to call is on record. */
  readonly phoneKnown: boolean;
  readonly answers: Answers;
  readonly problems: readonly Problem[];
  /** When the party last answered; nothing before that. */
  readonly answeredAt: Instant | undefined;
  /** The `rev` of the answers that a save of this page builds on. */
  readonly shownRev: number;
  readonly action: string;
  /** The answers were saved in another window after the page was shown. */
  readonly changedMeanwhile?: boolean | undefined;
};

/** The five questions before a talk. Posts each under its own name, with `call`, `phone` and `shownRev`; all are voluntary. */
export const questionsPage = (shown: QuestionsPage): string => {
  const { language } = shown.frame;
  return page({
    frame: shown.frame,
    language: { form: FORM, onEnter: { name: 'save', value: 'send' } },
    title: questionTexts[language].page.title,
    problems: messagesOf(shown, language),
    body: <Body {...shown} />,
  });
};

const messagesOf = (shown: QuestionsPage, language: Language): readonly FieldMessage[] =>
  shown.problems.map((problem) => ({
    field: problem.field,
    text: instruction(problem, namedField(shown, problem.field, language), language),
  }));

const namedField = ({ questions, party }: QuestionsPage, field: string, language: Language) => {
  const { phone, shorten } = questionTexts[language].page;
  const question = questionsFor(questions.set, party).find(({ key }) => key === field);
  return question === undefined
    ? phone
    : { name: questionInWords(question, questions, { party, language }).ask, ask: shorten };
};

const Body = (shown: QuestionsPage) => {
  const texts = useTexts(questionTexts).page;
  const { date, dateTime } = useTexts(formats);
  const language = useContext(PageLanguage);
  const { answers, action, party, contactName, answeredAt } = shown;
  const notes = healthNotes(shown, language);
  const fields: Fields = { ...fieldsOf(answers, messagesOf(shown, language)), notes };
  return (
    <>
      {shown.changedMeanwhile === true ? (
        <ChangedMeanwhile texts={texts.changedMeanwhile} saved={action} />
      ) : null}
      <p class="font-lead">{texts.lead(date(shown.due))}</p>
      <p>
        {texts.voluntary} {texts.whoReads[party](contactName)}
      </p>
      {answeredAt === undefined ? null : <p>{texts.answered(dateTime(answeredAt))}</p>}
      <PostForm id={FORM} action={action} hidden={{ shownRev: String(shown.shownRev) }} keptWhileTyping>
        <p>{texts.noIllness}</p>
        {questionsFor(shown.questions.set, party).map((question) => (
          <QuestionField key={question.key} {...shown} fields={fields} question={question} />
        ))}
        <Tick fields={fields} name="call" label={texts.call} hint={texts.callHint(contactName)} />
        {shown.phoneKnown ? null : (
          <TextInput
            fields={fields}
            name="phone"
            label={texts.phone.name}
            hint={texts.phone.hint}
            type="tel"
            autocomplete="tel"
            width="width-m"
            optional
          />
        )}
        <Buttons>
          <SubmitButton text={texts.send} name="save" value="send" />
        </Buttons>
      </PostForm>
    </>
  );
};

type QuestionFieldProps = Pick<QuestionsPage, 'questions' | 'party'> & {
  readonly fields: Fields;
  readonly question: Question;
};

const QuestionField = ({ fields, question, questions, party }: QuestionFieldProps) => {
  const language = useContext(PageLanguage);
  const { answerWords } = useTexts(questionTexts);
  const { ask, hint } = questionInWords(question, questions, { party, language });
  const field = { fields, name: question.key, label: ask, hint, optional: true };
  return question.by === 'writing' ? (
    <TextArea {...field} limit={LONGEST_ANSWER} rows={3} />
  ) : (
    <RadioGroup
      {...field}
      choices={question.offered.map((value) => ({ value, label: answerWords[value] }))}
    />
  );
};

/** What is said beside each answer that may tell of health: a warning, never a block. */
const healthNotes = (
  { questions, party, answers }: QuestionsPage,
  language: Language,
): ReadonlyMap<string, string> => {
  const { atField, quoted } = questionTexts[language].page.health;
  return new Map(
    questionsFor(questions.set, party).flatMap(({ key, by }) => {
      const words = by === 'writing' ? healthWordsIn(typedText(answers, key)) : [];
      return words.length === 0 ? [] : [[key, atField(words.map(quoted).join(', '))] as const];
    }),
  );
};
