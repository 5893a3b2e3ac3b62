import type { AgreementContent } from '../../shared/domain/agreement/agreement-content.ts';
import { agreementLabels } from '../texts/da/agreement-labels.ts';
import { agreementWords } from '../texts/da/agreement-words.ts';
import { documentTexts } from '../texts/da/document.ts';
import { danishDate, hoursText, percentText } from '../texts/danish-format.ts';
import type { Fact } from './document-model.ts';
import { factsOf, personText } from './facts.ts';
import { payText } from './work-blocks.ts';

const texts = documentTexts.key;

/** What a reader needs first: job, hours, pay, considerations, what may develop, milestones, who to call. */
export const keyFacts = (content: AgreementContent): readonly Fact[] => {
  const { company, job, hours, progression } = content.sections;
  return factsOf([
    [texts.job, texts.jobAt(job.title, company.name, danishDate(job.startDate))],
    [
      texts.hours,
      texts.hoursOf(hoursText(content.paidHours), hoursText(hours.weeklyHours), percentText(hours.intensity)),
    ],
    [texts.pay, payText(hours)],
    [agreementLabels.sections.job.considerations.label, considerationsOf(job.considerations)],
    [
      agreementLabels.sections.progression.possibilities.kinds,
      progression.possibilities.kinds.map((kind) => agreementWords.possibilities[kind]),
    ],
    [
      agreementLabels.sections.progression.milestones.label,
      progression.milestones.map(({ date, title }) => `${danishDate(date)}: ${title}`),
    ],
    [texts.call, personText({ name: contactName(content), phone: content.contactPerson.phone })],
  ]);
};

const considerationsOf = ({
  kinds,
  text,
}: AgreementContent['sections']['job']['considerations']): readonly string[] => [
  ...kinds.map((kind) => agreementWords.considerations[kind]),
  ...(text === undefined ? [] : [text]),
];

const contactName = ({ contactPerson, municipality }: AgreementContent): string =>
  `${contactPerson.name}, ${municipality.unit}`;
