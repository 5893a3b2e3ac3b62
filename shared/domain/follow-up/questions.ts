import type { Instant } from '../calendar/instant.ts';
import type { Party } from '../case/parties.ts';

/** What is asked before a talk follows from why it is held. `beginning` never asks about hours. */
export const QUESTION_SETS = ['beginning', 'development', 'milestone', 'general'] as const;
export type QuestionSet = (typeof QUESTION_SETS)[number];

/** A question with words to choose among, or to answer in own words. */
export type Question =
  | { readonly key: string; readonly by: 'choosing'; readonly offered: readonly AnswerWord[] }
  | { readonly key: string; readonly by: 'writing' };

export type AnswerWord =
  | 'yes'
  | 'partly'
  | 'no'
  | 'good'
  | 'ok'
  | 'hard'
  | 'too-little'
  | 'fitting'
  | 'too-much'
  | 'on-the-way'
  | 'unchanged'
  | 'to-be-changed'
  | 'not-yet'
  | 'no-longer-relevant';

/** Most letters of an answer in own words. */
export const LONGEST_ANSWER = 300;

const choosing = <const Key extends string>(key: Key, ...offered: readonly AnswerWord[]) =>
  ({ key, by: 'choosing', offered }) as const;
const yesOrNo = <const Key extends string>(key: Key) => choosing(key, 'yes', 'partly', 'no');
const writing = <const Key extends string>(key: Key) => ({ key, by: 'writing' }) as const;

type Five = readonly [Question, Question, Question, Question, Question];

const ABOUT_MILESTONE = [
  choosing('reached', 'yes', 'partly', 'not-yet', 'no-longer-relevant'),
  writing('helped'),
  writing('missing'),
  writing('hoursChange'),
  writing('nextStep'),
] as const;

/** Five for each party, in the order in which they are asked (practice: Stevns 2018, and its evaluation). */
export const QUESTIONS = {
  beginning: {
    employer: [
      yesOrNo('settled'),
      yesOrNo('tasks'),
      yesOrNo('considerations'),
      yesOrNo('help'),
      writing('takeUp'),
    ],
    citizen: [
      writing('going'),
      yesOrNo('tasks'),
      yesOrNo('considerations'),
      choosing('whomToAsk', 'yes', 'no'),
      choosing('afterWork', 'good', 'ok', 'hard'),
    ],
  },
  development: {
    employer: [
      writing('works'),
      writing('better'),
      writing('newTasks'),
      yesOrNo('time'),
      choosing('milestone', 'on-the-way', 'unchanged', 'to-be-changed'),
    ],
    citizen: [
      writing('gladAndHard'),
      writing('learned'),
      choosing('time', 'too-little', 'fitting', 'too-much'),
      yesOrNo('milestone'),
      writing('support'),
    ],
  },
  milestone: { employer: ABOUT_MILESTONE, citizen: ABOUT_MILESTONE },
  general: {
    employer: [
      writing('works'),
      yesOrNo('considerations'),
      yesOrNo('time'),
      writing('newTasks'),
      writing('takeUp'),
    ],
    citizen: [
      writing('gladAndHard'),
      yesOrNo('considerations'),
      choosing('time', 'too-little', 'fitting', 'too-much'),
      writing('goal'),
      writing('support'),
    ],
  },
} as const satisfies Readonly<Record<QuestionSet, Readonly<Record<Party, Five>>>>;

export type QuestionKey<
  Set extends QuestionSet,
  By extends Party,
> = (typeof QUESTIONS)[Set][By][number]['key'];

export const questionsFor = (set: QuestionSet, party: Party): Five => QUESTIONS[set][party];

/** The questions that say which milestone they are about. */
const ABOUT_A_MILESTONE: ReadonlySet<string> = new Set(['reached', 'milestone']);
export const isAboutMilestone = ({ key }: Question): boolean => ABOUT_A_MILESTONE.has(key);

export type NamedMilestone = { readonly place: number; readonly title: string };

/**
 * What is asked before one talk: the set, and the milestone as it was called when it was asked about. `others` are those that
 * the same question asks about besides, where the talk is about several.
 */
export type TalkQuestions = {
  readonly set: QuestionSet;
  readonly milestone: NamedMilestone | undefined;
  readonly others?: readonly NamedMilestone[];
};

/** The questions have been sent to `parties`, and to nobody where no address could be reached; they are not sent again. */
export type Asked = TalkQuestions & {
  readonly at: Instant;
  readonly parties: readonly Party[];
  /** The talk that was asked about, where another one has taken its place. */
  readonly talk?: string;
};
