import type { AgreementContent } from '../../shared/domain/agreement/agreement-content.ts';
import { scheduleTexts } from '../pages/agreement/hours-facts.ts';
import { agreementTexts } from '../texts/agreement-texts.ts';
import { phoneText } from '../texts/danish-format.ts';
import type { Fact } from './document-model.ts';
import { factsOf } from './facts.ts';

const { view, words, format } = agreementTexts.da;
const texts = view.short;
type Sections = AgreementContent['sections'];

/** What a reader needs first, as on the page: job, hours, pay, considerations, what may develop, milestones, who to call. */
export const keyFacts = ({ sections, paidHours, contactPerson }: AgreementContent): readonly Fact[] => {
  const { company, job, hours, progression, support } = sections;
  return factsOf([
    [texts.job, [job.title, texts.at(company.name), ...periodTexts(job)]],
    [texts.hours, hoursTexts(hours, paidHours)],
    [texts.pay, payTexts(hours.pay, paidHours)],
    [texts.considerations, considerationTexts(job.considerations)],
    [texts.development, progression.possibilities.kinds.map((kind) => words.possibilities[kind])],
    [texts.milestones, progression.milestones.map(({ title, date }) => `${title} (${format.date(date)})`)],
    [texts.mentor, support.mentor.kind === 'named' ? callText(support.mentor) : undefined],
    [texts.call, callText(contactPerson)],
  ]);
};

const periodTexts = ({ startDate, duration }: Sections['job']): readonly string[] => [
  texts.from(format.date(startDate)),
  ...(duration.kind === 'until' ? [texts.until(format.date(duration.endDate))] : []),
];

const hoursTexts = (hours: Sections['hours'], paidHours: number): readonly string[] => [
  texts.present(format.hours(hours.weeklyHours)),
  texts.paid(format.hours(paidHours)),
  ...scheduleTexts(hours.schedule, agreementTexts.da),
];

/** The pay as it was agreed, and what it comes to in a week where it is by the hour. */
const payTexts = ({ amountOre, per }: Sections['hours']['pay'], paidHours: number): readonly string[] => {
  const agreed = format.kroner(amountOre);
  const aWeek = format.kroner(Math.round(amountOre * paidHours));
  return [
    texts.payPer[per](agreed),
    ...(per === 'hour' ? [texts.payAWeek(format.hours(paidHours), agreed, aWeek)] : []),
  ];
};

const considerationTexts = ({ kinds, text }: Sections['job']['considerations']): readonly string[] => [
  ...kinds.map((kind) => words.considerations[kind]),
  ...(text === undefined ? [] : [text]),
];

const callText = ({ name, phone }: { readonly name: string; readonly phone: string }): string =>
  `${name}, ${phoneText(phone)}`;
