import type { FollowUp, Outcome } from '../../../shared/domain/follow-up/follow-up.ts';
import { danishDate, hoursText } from '../danish-format.ts';
import { casePageTexts } from './case-page-texts.ts';
import { milestoneOutcomeWords, talkFormWords, talkParticipantWords, talkTopicWords } from './talk-words.ts';

const texts = casePageTexts.minutes;

export type Minute = { readonly label: string; readonly value: string | readonly string[] };

/** What came of a talk, in words; what was not told is left out. `titles` are those of the milestones it counts. */
export const talkMinutes = (
  outcome: Outcome,
  titles: NonNullable<FollowUp['milestones']>,
): readonly Minute[] =>
  [
    { label: texts.form, value: talkFormWords[outcome.form] },
    { label: texts.participants, value: outcome.participants.map((who) => talkParticipantWords[who]) },
    {
      label: texts.wellbeing,
      value: outcome.wellbeing === undefined ? [] : texts.wellbeingText(outcome.wellbeing),
    },
    { label: texts.needsChange, value: outcome.needsChange.map((topic) => talkTopicWords[topic]) },
    { label: texts.milestones, value: outcome.milestones.map((one) => milestoneText(one, titles)) },
    { label: texts.paidHours, value: paidHoursText(outcome.paidHours) },
    { label: texts.note, value: outcome.note ?? [] },
    { label: texts.agreed, value: outcome.actions.map(actionText) },
  ].filter(({ value }) => value.length > 0);

const milestoneText = (one: Outcome['milestones'][number], titles: readonly string[]): string =>
  [
    `${titles[one.milestone] ?? texts.milestone(one.milestone)}: ${milestoneOutcomeWords[one.outcome].toLowerCase()}`,
    ...(one.newDate === undefined ? [] : [texts.newDate(danishDate(one.newDate))]),
    ...(one.comment === undefined ? [] : [one.comment]),
  ].join(' – ');

const paidHoursText = (paidHours: Outcome['paidHours']): string =>
  paidHours === undefined
    ? texts.unchanged
    : texts.paidHoursText(
        hoursText(paidHours.before),
        hoursText(paidHours.after),
        danishDate(paidHours.from),
      );

const actionText = ({ what, who, by }: Outcome['actions'][number]): string =>
  [what, [who, by === undefined ? '' : danishDate(by)].filter((said) => said !== '').join(', ')]
    .filter((said) => said !== '')
    .join(' – ');
