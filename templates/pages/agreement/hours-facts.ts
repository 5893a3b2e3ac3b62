import { WEEKDAYS } from '../../../shared/domain/agreement/hours.ts';
import type { Sections } from '../../../shared/domain/agreement/sections.ts';
import { weekdayHours } from '../../../shared/domain/agreement/weekday-hours.ts';
import { paidHoursOf } from '../../../shared/domain/agreement/whole-agreement.ts';
import type { AgreementTexts } from '../../texts/agreement-texts.ts';
import { danishTime } from '../../texts/danish-format.ts';
import type { TextFact } from '../parts/facts.tsx';
import { given } from './given.ts';

export const hoursFacts = (hours: Sections['hours'], texts: AgreementTexts): readonly TextFact[] => {
  const { words, format } = texts;
  const labels = texts.labels.sections.hours;
  return [
    ...given(labels.weeklyHours, format.hours(hours.weeklyHours)),
    ...given(labels.intensity, format.percent(hours.intensity)),
    ...given(labels.paidHours.label, format.hours(paidHoursOf(hours))),
    ...given(labels.paidHours.reason, hours.paidHours.kind === 'agreed' ? hours.paidHours.reason : undefined),
    ...given(labels.schedule.label, scheduleTexts(hours.schedule, texts)),
    ...given(labels.pay.label, payText(hours.pay, texts)),
    ...given(labels.supplements, hours.supplements),
    ...given(
      `${labels.pension.label}: ${inText(labels.pension.employerPercent)}`,
      format.percent(hours.pension.employerPercent),
    ),
    ...given(
      `${labels.pension.label}: ${inText(labels.pension.ownPercent)}`,
      format.percent(hours.pension.ownPercent),
    ),
    ...given(labels.payday, words.paydays[hours.payday]),
    ...given(labels.sickPay, words.yesNo[hours.sickPay]),
    ...given(
      labels.fullTimePayOre,
      hours.fullTimePayOre === undefined ? undefined : format.kroner(hours.fullTimePayOre),
    ),
    ...given(labels.collectiveAgreement.label, collectiveAgreementText(hours.collectiveAgreement, texts)),
  ];
};

/** "142,50 kr. pr. time" */
const payText = ({ amountOre, per }: Sections['hours']['pay'], { view, format }: AgreementTexts): string =>
  view.short.payPer[per](format.kroner(amountOre));

const inText = (label: string): string => `${label.charAt(0).toLowerCase()}${label.slice(1)}`;

/** Each day with its times, or that they are agreed as they come. */
export const scheduleTexts = (
  schedule: Sections['hours']['schedule'],
  { words, view, format }: AgreementTexts,
): readonly string[] => {
  if (schedule.kind === 'as-agreed') {
    return [
      words.schedules[schedule.kind],
      ...(schedule.reference === undefined ? [] : [schedule.reference]),
    ];
  }
  const days = WEEKDAYS.flatMap((day) => {
    const worked = schedule.days[day];
    return worked === undefined
      ? []
      : [`${words.weekdays[day]} ${danishTime(worked.from)}–${danishTime(worked.to)}`];
  });
  const together = weekdayHours(schedule);
  return together === undefined ? days : [...days, view.inAll(format.hours(together))];
};

const collectiveAgreementText = (
  agreement: Sections['hours']['collectiveAgreement'],
  { words }: AgreementTexts,
): string => (agreement.kind === 'covered' ? agreement.name : words.collectiveAgreements[agreement.kind]);
