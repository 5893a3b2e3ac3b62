import { PARTIES } from '../../../shared/domain/case/parties.ts';
import type { FollowUp } from '../../../shared/domain/follow-up/follow-up.ts';
import { type Asked, questionsFor } from '../../../shared/domain/follow-up/questions.ts';
import type { TalkAnswers } from '../../../shared/domain/follow-up/talk-answers.ts';
import { danishDate, danishDateTime } from '../danish-format.ts';
import { reasonsText } from '../da/follow-up-reasons.ts';
import { answerInWords, questionInWords } from '../question-texts.ts';
import { talkAnswerTexts } from './talk-answer-texts.ts';
import { talkMinutes } from './talk-minutes.ts';

/** A talk with what employer and citizen have answered before it. */
export type ToldTalk = { readonly followUp: FollowUp; readonly answers: readonly TalkAnswers[] };

/** What was answered before each talk, and what came of it. `titles` are those of the agreement's milestones now. */
export const talksText = (talks: readonly ToldTalk[], titles: readonly string[]): string =>
  [
    'SAMTALER',
    '',
    'Her står de samtaler, nogen er spurgt om eller har skrevet referat af.',
    ...(talks.length === 0 ? ['', 'Der er ingen.'] : []),
    ...talks.flatMap(({ followUp, answers }) => [
      '',
      `${danishDate(followUp.due)}: ${reasonsText(followUp.reasons, followUp.milestones ?? titles)}`,
      ...answerLines(followUp, answers),
      ...minuteLines(followUp, titles),
    ]),
    '',
  ].join('\n');

const answerLines = ({ asked }: FollowUp, answers: readonly TalkAnswers[]): readonly string[] =>
  asked === undefined
    ? []
    : PARTIES.flatMap((party) => {
        const who = talkAnswerTexts.who[party];
        const own = answers.find((each) => each.party === party);
        if (own !== undefined)
          return [`  ${who}. ${talkAnswerTexts.answered(danishDateTime(own.at))}`, ...givenLines(asked, own)];
        return [
          `  ${who}. ${asked.parties.includes(party) ? talkAnswerTexts.notAnswered : talkAnswerTexts.notAsked}`,
        ];
      });

const givenLines = (asked: Asked, { party, given, call }: TalkAnswers): readonly string[] => [
  ...(call ? [`    ${talkAnswerTexts.call}`] : []),
  ...questionsFor(asked.set, party).flatMap((question) => {
    const answer = given[question.key];
    return [
      `    ${questionInWords(question, asked, { party, language: 'da' }).ask}`,
      ...indented(answer === undefined ? talkAnswerTexts.skipped : answerInWords(question, answer, 'da')),
    ];
  }),
];

const minuteLines = (
  { recorded, dropped, milestones }: FollowUp,
  titles: readonly string[],
): readonly string[] => {
  if (recorded === undefined) return [dropped === undefined ? '  Ikke holdt endnu.' : '  Faldt væk.'];
  const { at, by, outcome } = recorded;
  return [
    `  Referat af samtalen ${danishDate(outcome.heldOn)}, skrevet ${danishDateTime(at)} af ${by}`,
    ...talkMinutes(outcome, milestones ?? titles).flatMap(({ label, value }) => [
      `    ${label}`,
      ...[value].flat().flatMap(indented),
    ]),
  ];
};

/** Every line of a text, so that no words of a party begin a line of the file. */
const indented = (text: string): readonly string[] => text.split('\n').map((line) => `      ${line}`);
