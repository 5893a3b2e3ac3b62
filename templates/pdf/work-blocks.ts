import type { Sections } from '../../shared/domain/agreement/sections.ts';
import { TERMS } from '../../shared/domain/agreement/terms.ts';
import { WEEKDAYS } from '../../shared/domain/agreement/hours.ts';
import { agreementLabels } from '../texts/da/agreement-labels.ts';
import { agreementView, perWeek } from '../texts/da/agreement-view.ts';
import { agreementWords } from '../texts/da/agreement-words.ts';
import { documentTexts } from '../texts/da/document.ts';
import { danishDate, danishTime, hoursText, kroner, percentText } from '../texts/danish-format.ts';
import type { Block } from './document-model.ts';
import { factsOf, section, withText } from './facts.ts';

const labels = agreementLabels.sections;

/** Section 3. */
export const jobBlocks = ({ job }: Sections): readonly Block[] =>
  section(
    documentTexts.section(3, labels.job.label),
    factsOf([
      [labels.job.title, job.title],
      [labels.job.startDate, danishDate(job.startDate)],
      [labels.job.duration.label, durationText(job.duration)],
      [labels.job.probation, job.probation],
      [labels.job.tasks, job.tasks],
      [labels.job.excludedTasks, job.excludedTasks],
      [
        labels.job.considerations.label,
        job.considerations.kinds.map((kind) => agreementWords.considerations[kind]),
      ],
      [labels.job.considerations.text, job.considerations.text],
      [labels.job.aids.label, withText(agreementWords.aidStates[job.aids.state], job.aids.text)],
    ]),
  );

/** Section 4. */
export const hoursBlocks = (hours: Sections['hours'], paidHours: number): readonly Block[] =>
  section(
    documentTexts.section(4, labels.hours.label),
    factsOf([
      [labels.hours.weeklyHours, hoursText(hours.weeklyHours)],
      [labels.hours.intensity, percentText(hours.intensity)],
      [labels.hours.paidHours.label, perWeek(hoursText(paidHours))],
      [labels.hours.paidHours.reason, hours.paidHours.kind === 'agreed' ? hours.paidHours.reason : undefined],
      [labels.hours.schedule.label, scheduleOf(hours.schedule)],
      [labels.hours.pay.label, payText(hours)],
      [labels.hours.supplements, hours.supplements],
      [
        labels.hours.pension.employerPercent,
        documentTexts.toPension(percentText(hours.pension.employerPercent)),
      ],
      [labels.hours.pension.ownPercent, documentTexts.toPension(percentText(hours.pension.ownPercent))],
      [labels.hours.payday, agreementWords.paydays[hours.payday]],
      [labels.hours.sickPay, agreementWords.yesNo[hours.sickPay]],
      [
        labels.hours.fullTimePayOre,
        hours.fullTimePayOre === undefined ? undefined : kroner(hours.fullTimePayOre),
      ],
      [labels.hours.collectiveAgreement.label, collectiveAgreementText(hours.collectiveAgreement)],
    ]),
  );

/** Section 5. */
export const termsBlocks = ({ terms, hours }: Sections): readonly Block[] =>
  section(
    documentTexts.section(5, labels.terms.label),
    factsOf(
      TERMS.map((term) => [labels.terms[term].label, termText(terms[term], hours.collectiveAgreement)]),
    ),
  );

/** "150,00 kr. pr. time" */
export const payText = ({ pay }: Sections['hours']): string =>
  agreementView.short.payPer[pay.per](kroner(pay.amountOre));

const durationText = (duration: Sections['job']['duration']): string =>
  duration.kind === 'until'
    ? withText(documentTexts.until(danishDate(duration.endDate)), duration.reason)
    : agreementWords.durations[duration.kind];

const scheduleOf = (schedule: Sections['hours']['schedule']): string | readonly string[] => {
  if (schedule.kind === 'as-agreed')
    return withText(agreementWords.schedules[schedule.kind], schedule.reference);
  return WEEKDAYS.flatMap((day) => {
    const hours = schedule.days[day];
    return hours
      ? [documentTexts.workday(agreementWords.weekdays[day], danishTime(hours.from), danishTime(hours.to))]
      : [];
  });
};

const collectiveAgreementText = (agreement: Sections['hours']['collectiveAgreement']): string =>
  agreement.kind === 'covered' ? agreement.name : agreementWords.collectiveAgreements[agreement.kind];

/** Where there is no collective agreement, only the law can be followed. */
const termText = (
  term: Sections['terms'][(typeof TERMS)[number]],
  { kind }: Sections['hours']['collectiveAgreement'],
): string => {
  if (term.kind === 'own') return term.text;
  return term.kind === 'follows' && kind === 'none'
    ? agreementView.followsLaw
    : agreementWords.terms[term.kind];
};
