import { type FormReading, readWith } from '../agreement/form-reading.ts';
import { optionalPhone, phone } from '../agreement/identities.ts';
import { optionalChoice, optionalText, tick } from '../agreement/inputs.ts';
import { answerAt, type Answers, part } from '../agreement/typed.ts';
import type { Instant } from '../calendar/instant.ts';
import type { CaseId } from '../case/case.ts';
import type { Party } from '../case/parties.ts';
import { LONGEST_ANSWER, type Question, questionsFor, type QuestionSet } from './questions.ts';

/** What a party has answered, by question; what was not answered is not there. */
export type AnswersGiven = {
  readonly given: Readonly<Record<string, string>>;
  /** Asks to be called, and at which number where none is on record. */
  readonly call: boolean;
  readonly phone: string | undefined;
};

/** A party's answers before one talk, a record of their own beside the talk. `rev` grows by one with every save. */
export type TalkAnswers = AnswersGiven & {
  readonly caseId: CaseId;
  readonly followUpId: string;
  readonly party: Party;
  readonly at: Instant;
  readonly rev: number;
};

type Asked = { readonly set: QuestionSet; readonly party: Party; readonly numberNeeded: boolean };

/**
 * Reads what was typed. No question is mandatory, and a personnummer is refused as in every text. Whoever asks to be called
 * writes a number where `numberNeeded`: nobody could call otherwise.
 */
export const readTalkAnswers = (
  answers: Answers,
  { set, party, numberNeeded }: Asked,
): FormReading<AnswersGiven> => {
  const shape = Object.fromEntries(
    questionsFor(set, party).map((question) => [question.key, typeOf(question)]),
  );
  const read = readWith(part(shape), answers);
  const asksForCall = answerAt(answers, 'call') === 'yes';
  const wish = readWith(numberNeeded && asksForCall ? callByNumber : callWish, answers);
  if (read.value === undefined || wish.value === undefined)
    return { problems: [...read.problems, ...wish.problems] };
  const given = Object.entries(read.value).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { problems: [], value: { given: Object.fromEntries(given), ...wish.value } };
};

const callWish = part({ call: tick(), phone: optionalPhone() });
const callByNumber = part({ call: tick(), phone: phone() });

const typeOf = (question: Question) =>
  question.by === 'writing' ? optionalText(LONGEST_ANSWER) : optionalChoice(question.offered);

export const isSameAnswer = (one: AnswersGiven, other: AnswersGiven): boolean =>
  one.call === other.call &&
  one.phone === other.phone &&
  Object.keys({ ...one.given, ...other.given }).every((key) => one.given[key] === other.given[key]);
