import type { Milestone } from '../../../shared/domain/agreement/progression.ts';
import type { Sections } from '../../../shared/domain/agreement/sections.ts';
import { agreementLabels } from '../../texts/da/agreement-labels.ts';
import { agreementWords } from '../../texts/da/agreement-words.ts';
import { danishDate, hoursText } from '../../texts/danish-format.ts';
import type { Fact } from '../parts/facts.tsx';
import { given } from './given.ts';

const labels = agreementLabels.sections.progression;
type Outlook = Sections['progression']['expectations']['outlook'];
type Target = Extract<Outlook, { kind: 'more-hours' }>;
type NoMoreHours = Extract<Outlook, { kind: 'no-more-hours' }>;

/** What may develop and what is expected; the milestones stand after it, each with facts of its own. */
export const progressionFacts = ({
  possibilities,
  expectations,
}: Sections['progression']): readonly Fact[] => [
  ...given(labels.possibilities.label, possibilitiesOf(possibilities)),
  ...given(labels.possibilities.text, possibilities.text),
  ...given(labels.expectations.label, expectations.text),
  ...outlookFacts(expectations.outlook),
];

export const possibilitiesOf = ({ kinds }: Sections['progression']['possibilities']): readonly string[] =>
  kinds.map((kind) => agreementWords.possibilities[kind]);

export const milestoneFacts = (milestone: Milestone): readonly Fact[] => [
  ...given(labels.milestones.date, danishDate(milestone.date)),
  ...given(labels.milestones.lookAt, milestone.lookAt),
  ...given(labels.milestones.kind, agreementWords.milestoneKinds[milestone.kind]),
  ...given(labels.milestones.responsible, milestone.responsible),
  ...given(labels.milestones.support, milestone.support),
];

const outlookFacts = (outlook: Outlook): readonly Fact[] => [
  ...given(labels.expectations.outlook.label, agreementWords.outlooks[outlook.kind]),
  ...(outlook.kind === 'more-hours' ? targetFacts(outlook) : []),
  ...(outlook.kind === 'no-more-hours' ? noMoreHoursFacts(outlook) : []),
];

const targetFacts = ({ paidHours, by }: Target): readonly Fact[] => [
  ...given(labels.expectations.outlook.paidHours, hoursText(paidHours)),
  ...given(labels.expectations.outlook.by, danishDate(by)),
];

const noMoreHoursFacts = ({ reason, lookAgain }: NoMoreHours): readonly Fact[] => [
  ...given(
    labels.expectations.outlook.reason.label,
    reason.kind === 'other' ? reason.text : agreementWords.noMoreHoursReasons[reason.kind],
  ),
  ...given(labels.expectations.outlook.lookAgain, danishDate(lookAgain)),
];
