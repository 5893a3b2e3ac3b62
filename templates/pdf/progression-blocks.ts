import type { Milestone } from '../../shared/domain/agreement/progression.ts';
import type { Sections } from '../../shared/domain/agreement/sections.ts';
import { agreementLabels } from '../texts/da/agreement-labels.ts';
import { agreementWords } from '../texts/da/agreement-words.ts';
import { documentTexts } from '../texts/da/document.ts';
import { danishDate, hoursText, shortDanishDate } from '../texts/danish-format.ts';
import type { Block, TableCell } from './document-model.ts';
import { factsOf, personText, section, withText } from './facts.ts';

const labels = agreementLabels.sections.progression;
const texts = documentTexts.milestones;
type Outlook = Sections['progression']['expectations']['outlook'];

/** Section 6: what may develop, what is expected, and the milestones as a table. */
export const progressionBlocks = ({ progression }: Sections): readonly Block[] => [
  ...section(
    documentTexts.section(6, labels.label),
    factsOf([
      [
        labels.possibilities.label,
        progression.possibilities.kinds.map((kind) => agreementWords.possibilities[kind]),
      ],
      [labels.possibilities.text, progression.possibilities.text],
      [labels.expectations.label, progression.expectations.text],
      ...outlookPairs(progression.expectations.outlook),
    ]),
  ),
  { kind: 'heading', level: 2, text: labels.milestones.label },
  {
    kind: 'table',
    columns: [
      {
        heading: texts.dateAndKind(labels.milestones.date, labels.milestones.kind.toLowerCase()),
        share: 0.17,
      },
      { heading: texts.titleAndLookAt(labels.milestones.title), share: 0.37 },
      { heading: labels.milestones.responsible, share: 0.23 },
      { heading: labels.milestones.support, share: 0.23 },
    ],
    rows: progression.milestones.map(milestoneCells),
  },
];

/** Section 7. */
export const supportBlocks = ({ support }: Sections): readonly Block[] => {
  const { mentor, contactForm, other } = support;
  return section(
    documentTexts.section(7, agreementLabels.sections.support.label),
    factsOf([
      [
        agreementLabels.sections.support.mentor.label,
        mentor.kind === 'named' ? personText(mentor) : agreementWords.mentors[mentor.kind],
      ],
      [
        agreementLabels.sections.support.mentor.weeklyHours,
        mentor.kind === 'named' ? hoursText(mentor.weeklyHours) : undefined,
      ],
      [agreementLabels.sections.support.contactForm, contactForm && agreementWords.contactForms[contactForm]],
      [agreementLabels.sections.support.other, other],
    ]),
  );
};

const milestoneCells = (milestone: Milestone): readonly TableCell[] => [
  { name: shortDanishDate(milestone.date), text: agreementWords.milestoneKinds[milestone.kind] },
  { name: milestone.title, text: milestone.lookAt },
  milestone.responsible,
  milestone.support ?? texts.noSupport,
];

const outlookPairs = (outlook: Outlook): readonly (readonly [string, string | undefined])[] => {
  const expectation = [labels.expectations.outlook.label, agreementWords.outlooks[outlook.kind]] as const;
  if (outlook.kind === 'more-hours') {
    return [
      expectation,
      [labels.expectations.outlook.paidHours, hoursText(outlook.paidHours)],
      [labels.expectations.outlook.by, danishDate(outlook.by)],
    ];
  }
  if (outlook.kind === 'no-more-hours') {
    return [
      expectation,
      [labels.expectations.outlook.reason.label, reasonText(outlook.reason)],
      [labels.expectations.outlook.lookAgain, danishDate(outlook.lookAgain)],
    ];
  }
  return [expectation];
};

const reasonText = (reason: Extract<Outlook, { kind: 'no-more-hours' }>['reason']): string =>
  withText(agreementWords.noMoreHoursReasons[reason.kind], reason.kind === 'other' ? reason.text : undefined);
