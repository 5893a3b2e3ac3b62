import type { FollowUp, Outcome } from '../../../shared/domain/follow-up/follow-up.ts';
import { danishDate, hoursText } from '../../texts/danish-format.ts';
import { reasonsText } from '../../texts/da/follow-up-reasons.ts';
import { casePageTexts } from '../../texts/desk/case-page-texts.ts';
import {
  milestoneOutcomeWords,
  talkFormWords,
  talkParticipantWords,
  talkTopicWords,
} from '../../texts/desk/talk-words.ts';
import { Details } from '../parts/details.tsx';
import { type Fact, Facts } from '../parts/facts.tsx';

const texts = casePageTexts.minutes;

type Talks = { readonly followUps: readonly FollowUp[]; readonly titles: readonly string[] };

/** What came of the talks that were held, each folded away under its day and occasion. */
export const HeldTalks = ({ followUps, titles }: Talks) => (
  <>
    {followUps.map(({ id, reasons, recorded, milestones = titles }) =>
      recorded === undefined ? null : (
        <div key={id} id={minutesId(id)} class="minutes">
          <Details
            summary={texts.summary(reasonsText(reasons, milestones), danishDate(recorded.outcome.heldOn))}
          >
            <Facts facts={outcomeFacts(recorded.outcome, milestones)} />
          </Details>
        </div>
      ),
    )}
  </>
);

/** Where a talk's minutes stand on the page of its case. */
export const minutesId = (followUpId: string): string => `referat-${followUpId}`;

const outcomeFacts = (outcome: Outcome, titles: readonly string[]): readonly Fact[] =>
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
