import { WEEKDAYS } from '../../../shared/domain/agreement/hours.ts';
import type { Sections } from '../../../shared/domain/agreement/sections.ts';
import { paidHoursOf } from '../../../shared/domain/agreement/whole-agreement.ts';
import { agreementLabels } from '../../texts/da/agreement-labels.ts';
import { agreementView } from '../../texts/da/agreement-view.ts';
import { agreementWords } from '../../texts/da/agreement-words.ts';
import { danishTime, hoursText, kroner, percentText } from '../../texts/danish-format.ts';
import type { Fact } from '../parts/facts.tsx';
import { given } from './given.ts';

const labels = agreementLabels.sections.hours;

export const hoursFacts = (hours: Sections['hours']): readonly Fact[] => [
  ...given(labels.weeklyHours, hoursText(hours.weeklyHours)),
  ...given(labels.intensity, percentText(hours.intensity)),
  ...given(labels.paidHours.label, hoursText(paidHoursOf(hours))),
  ...given(labels.paidHours.reason, hours.paidHours.kind === 'agreed' ? hours.paidHours.reason : undefined),
  ...given(labels.schedule.label, scheduleTexts(hours.schedule)),
  ...given(labels.pay.label, payText(hours.pay)),
  ...given(labels.supplements, hours.supplements),
  ...given(
    `${labels.pension.label}: ${inText(labels.pension.employerPercent)}`,
    percentText(hours.pension.employerPercent),
  ),
  ...given(
    `${labels.pension.label}: ${inText(labels.pension.ownPercent)}`,
    percentText(hours.pension.ownPercent),
  ),
  ...given(labels.payday, agreementWords.paydays[hours.payday]),
  ...given(labels.sickPay, agreementWords.yesNo[hours.sickPay]),
  ...given(
    labels.fullTimePayOre,
    hours.fullTimePayOre === undefined ? undefined : kroner(hours.fullTimePayOre),
  ),
  ...given(labels.collectiveAgreement.label, collectiveAgreementText(hours.collectiveAgreement)),
];

/** "142,50 kr. pr. time" */
export const payText = ({ amountOre, per }: Sections['hours']['pay']): string =>
  agreementView.short.payPer[per](kroner(amountOre));

const inText = (label: string): string => `${label.charAt(0).toLowerCase()}${label.slice(1)}`;

const scheduleTexts = (schedule: Sections['hours']['schedule']): readonly string[] => {
  if (schedule.kind === 'as-agreed') {
    return [
      agreementWords.schedules[schedule.kind],
      ...(schedule.reference === undefined ? [] : [schedule.reference]),
    ];
  }
  return WEEKDAYS.flatMap((day) => {
    const worked = schedule.days[day];
    return worked === undefined
      ? []
      : [`${agreementWords.weekdays[day]} ${danishTime(worked.from)}–${danishTime(worked.to)}`];
  });
};

const collectiveAgreementText = (agreement: Sections['hours']['collectiveAgreement']): string =>
  agreement.kind === 'covered' ? agreement.name : agreementWords.collectiveAgreements[agreement.kind];
