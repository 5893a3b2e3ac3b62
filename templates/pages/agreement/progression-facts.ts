import type { Milestone } from '../../../shared/domain/agreement/progression.ts';
import type { Sections } from '../../../shared/domain/agreement/sections.ts';
import type { AgreementTexts } from '../../texts/agreement-texts.ts';
import type { TextFact } from '../parts/facts.tsx';
import { given } from './given.ts';

type Outlook = Sections['progression']['expectations']['outlook'];
type Target = Extract<Outlook, { kind: 'more-hours' }>;
type NoMoreHours = Extract<Outlook, { kind: 'no-more-hours' }>;

/** What may develop and what is expected; the milestones stand after it, each with facts of its own. */
export const progressionFacts = (
  { possibilities, expectations }: Sections['progression'],
  texts: AgreementTexts,
): readonly TextFact[] => {
  const labels = texts.labels.sections.progression;
  const kinds = possibilities.kinds.map((kind) => texts.words.possibilities[kind]);
  return [
    ...given(labels.possibilities.label, kinds),
    ...given(labels.possibilities.text, possibilities.text),
    ...given(labels.expectations.label, expectations.text),
    ...outlookFacts(expectations.outlook, texts),
  ];
};

export const milestoneFacts = (
  milestone: Milestone,
  {
    labels: {
      sections: { progression: labels },
    },
    words,
    format,
  }: AgreementTexts,
): readonly TextFact[] => [
  ...given(labels.milestones.date, format.date(milestone.date)),
  ...given(labels.milestones.lookAt, milestone.lookAt),
  ...given(labels.milestones.kind, words.milestoneKinds[milestone.kind]),
  ...given(labels.milestones.responsible, milestone.responsible),
  ...given(labels.milestones.support, milestone.support),
];

const outlookFacts = (outlook: Outlook, texts: AgreementTexts): readonly TextFact[] => [
  ...given(texts.labels.sections.progression.expectations.outlook.label, texts.words.outlooks[outlook.kind]),
  ...(outlook.kind === 'more-hours' ? targetFacts(outlook, texts) : []),
  ...(outlook.kind === 'no-more-hours' ? noMoreHoursFacts(outlook, texts) : []),
];

const targetFacts = (
  { paidHours, by }: Target,
  {
    labels: {
      sections: { progression: labels },
    },
    format,
  }: AgreementTexts,
): readonly TextFact[] => [
  ...given(labels.expectations.outlook.paidHours, format.hours(paidHours)),
  ...given(labels.expectations.outlook.by, format.date(by)),
];

const noMoreHoursFacts = (
  { reason, lookAgain }: NoMoreHours,
  {
    labels: {
      sections: { progression: labels },
    },
    words,
    format,
  }: AgreementTexts,
): readonly TextFact[] => [
  ...given(
    labels.expectations.outlook.reason.label,
    reason.kind === 'other' ? reason.text : words.noMoreHoursReasons[reason.kind],
  ),
  ...given(labels.expectations.outlook.lookAgain, format.date(lookAgain)),
];
