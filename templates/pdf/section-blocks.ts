import type { Milestone } from '../../shared/domain/agreement/progression.ts';
import type { Sections } from '../../shared/domain/agreement/sections.ts';
import { hoursFacts } from '../pages/agreement/hours-facts.ts';
import { jobFacts } from '../pages/agreement/job-facts.ts';
import { progressionFacts } from '../pages/agreement/progression-facts.ts';
import { supportFacts } from '../pages/agreement/support-facts.ts';
import { termsFacts } from '../pages/agreement/terms-facts.ts';
import { agreementTexts } from '../texts/agreement-texts.ts';
import { documentTexts } from '../texts/da/document.ts';
import { shortDanishDate } from '../texts/danish-format.ts';
import type { Block, TableCell } from './document-model.ts';
import { section } from './facts.ts';

const danish = agreementTexts.da;
const labels = danish.labels.sections;
const texts = documentTexts.milestones;

/** The sections after the company, each with the facts its page has, in the order of the form. */
export const sectionBlocks = (sections: Sections): readonly Block[] => [
  ...section(labels.job.label, jobFacts(sections.job, danish)),
  ...section(labels.hours.label, hoursFacts(sections.hours, danish)),
  ...section(labels.terms.label, termsFacts(sections.terms, sections.hours.collectiveAgreement, danish)),
  ...section(labels.progression.label, progressionFacts(sections.progression, danish)),
  ...milestoneBlocks(sections.progression.milestones),
  ...section(labels.support.label, supportFacts(sections.support, danish)),
];

const milestoneBlocks = (milestones: readonly Milestone[]): readonly Block[] => [
  { kind: 'heading', level: 2, text: labels.progression.milestones.label },
  {
    kind: 'table',
    columns: [
      { heading: texts.dateAndKind, share: 0.17 },
      { heading: texts.titleAndLookAt, share: 0.37 },
      { heading: labels.progression.milestones.responsible, share: 0.23 },
      { heading: labels.progression.milestones.support, share: 0.23 },
    ],
    rows: milestones.map(milestoneCells),
  },
];

const milestoneCells = (milestone: Milestone): readonly TableCell[] => [
  { name: shortDanishDate(milestone.date), text: danish.words.milestoneKinds[milestone.kind] },
  { name: milestone.title, text: milestone.lookAt },
  milestone.responsible,
  milestone.support ?? texts.noSupport,
];
