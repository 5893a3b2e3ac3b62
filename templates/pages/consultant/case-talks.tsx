import type { FollowUp, Outcome } from '../../../shared/domain/follow-up/follow-up.ts';
import { danishDate, hoursText } from '../../texts/danish-format.ts';
import { reasonsText } from '../../texts/da/follow-up-reasons.ts';
import {
  milestoneOutcomeWords,
  talkFormWords,
  talkParticipantWords,
  talkTopicWords,
} from '../../texts/desk/talk-words.ts';
import { Details } from '../parts/details.tsx';
import { type Fact, Facts } from '../parts/facts.tsx';

type Talks = { readonly followUps: readonly FollowUp[]; readonly titles: readonly string[] };

/** What came of the talks that were held, each folded away under its day and occasion. */
export const HeldTalks = ({ followUps, titles }: Talks) => (
  <>
    {followUps.map(({ id, reasons, recorded }) =>
      recorded === undefined ? null : (
        <Details
          key={id}
          summary={`Referat: ${reasonsText(reasons, titles)}, ${danishDate(recorded.outcome.heldOn)}`}
        >
          <Facts facts={outcomeFacts(recorded.outcome, titles)} />
        </Details>
      ),
    )}
  </>
);

const outcomeFacts = (outcome: Outcome, titles: readonly string[]): readonly Fact[] =>
  [
    { label: 'Form', value: talkFormWords[outcome.form] },
    { label: 'Deltagere', value: outcome.participants.map((who) => talkParticipantWords[who]) },
    { label: 'Trivsel', value: outcome.wellbeing === undefined ? [] : `${outcome.wellbeing} af 4` },
    { label: 'Skal ændres', value: outcome.needsChange.map((topic) => talkTopicWords[topic]) },
    { label: 'Milepæle', value: outcome.milestones.map((one) => milestoneText(one, titles)) },
    { label: 'Timer med løn', value: paidHoursText(outcome.paidHours) },
    { label: 'Notat', value: outcome.note ?? [] },
    { label: 'Aftalt', value: outcome.actions.map(actionText) },
  ].filter(({ value }) => value.length > 0);

const milestoneText = (one: Outcome['milestones'][number], titles: readonly string[]): string =>
  [
    `${titles[one.milestone] ?? `Milepæl ${one.milestone + 1}`}: ${milestoneOutcomeWords[one.outcome].toLowerCase()}`,
    ...(one.newDate === undefined ? [] : [`ny dato ${danishDate(one.newDate)}`]),
    ...(one.comment === undefined ? [] : [one.comment]),
  ].join(' – ');

const paidHoursText = (paidHours: Outcome['paidHours']): string =>
  paidHours === undefined
    ? 'Uændret'
    : `Fra ${hoursText(paidHours.before)} til ${hoursText(paidHours.after)} om ugen, gælder fra ${danishDate(paidHours.from)}`;

const actionText = ({ what, who, by }: Outcome['actions'][number]): string =>
  `${what} (${who}${by === undefined ? '' : `, ${danishDate(by)}`})`;
