import { WEEKDAYS } from '../../../../shared/domain/agreement/hours.ts';
import { agreementWords } from '../agreement-words.ts';
import type { FieldText, SectionTexts } from './field-text.ts';

const dayTexts = (day: (typeof WEEKDAYS)[number]): readonly (readonly [string, FieldText])[] => {
  const name = agreementWords.weekdays[day];
  const inText = name.toLowerCase();
  return [
    [`schedule.days.${day}`, { ask: `Skriv, hvornår medarbejderen arbejder ${inText}.` }],
    [
      `schedule.days.${day}.from`,
      { ask: `Skriv, hvornår medarbejderen møder ${inText}.`, name: `${name}, fra` },
    ],
    [
      `schedule.days.${day}.to`,
      { ask: `Skriv, hvornår medarbejderen går hjem ${inText}.`, name: `${name}, til` },
    ],
  ];
};

export const hoursTexts: SectionTexts = {
  weeklyHours: {
    ask: 'Skriv, hvor mange timer om ugen medarbejderen er på arbejde.',
    hint: 'Tid på arbejdspladsen, inkl. pauser efter aftale',
  },
  intensity: {
    ask: 'Skriv arbejdsintensiteten i procent.',
    hint: 'Hvor meget arbejde der udføres i forhold til normalt tempo. 100 % er normalt tempo.',
  },
  'paidHours.kind': {
    ask: 'Vælg, hvordan timerne med løn er regnet ud.',
    hint: 'Ugentlig arbejdstid gange arbejdsintensitet. Fx giver 8 timer og 75 % 6 timer med løn.',
  },
  'paidHours.hours': { ask: 'Skriv, hvor mange timer om ugen der er løn for.' },
  'paidHours.reason': { ask: 'Skriv, hvorfor timerne er rundet anderledes.' },
  'schedule.kind': {
    ask: 'Vælg, om arbejdsdagene er faste.',
    label: 'Hvornår skal medarbejderen arbejde?',
  },
  'schedule.days': {
    ask: 'Skriv mindst én arbejdsdag.',
    hint: 'Skriv klokkeslæt, fx 8.30. Lad de dage stå tomme, hvor medarbejderen har fri.',
  },
  ...Object.fromEntries(WEEKDAYS.flatMap(dayTexts)),
  'schedule.reference': {
    ask: 'Skriv dage og tidsrum, eller lad feltet stå tomt.',
    hint: 'Fx hverdage mellem 8 og 14',
    optional: true,
  },
  'pay.amountOre': {
    ask: 'Skriv lønnen i kroner.',
    label: 'Løn i kroner',
    name: 'Løn',
    hint: 'Løn før skat for timer med løn',
  },
  'pay.per': { ask: 'Vælg, om lønnen er pr. time eller pr. måned.' },
  supplements: {
    ask: 'Skriv tillæggene, eller lad feltet stå tomt.',
    hint: 'Fx 3 kr. i timen i genetillæg',
    optional: true,
  },
  'pension.employerPercent': {
    ask: 'Skriv, hvor mange procent arbejdsgiveren betaler til pension.',
    hint: 'Skriv 0, hvis der ikke er pension.',
    label: 'Pension: arbejdsgiverens bidrag',
    name: 'Arbejdsgiverens pensionsbidrag',
  },
  'pension.ownPercent': {
    ask: 'Skriv, hvor mange procent medarbejderen selv betaler til pension.',
    hint: 'Skriv 0, hvis der ikke er pension.',
    label: 'Pension: medarbejderens eget bidrag',
    name: 'Medarbejderens pensionsbidrag',
  },
  payday: { ask: 'Vælg, hvornår lønnen udbetales.', label: 'Hvornår udbetales lønnen?' },
  sickPay: {
    ask: 'Vælg, om medarbejderen får løn under sygdom.',
    label: 'Får medarbejderen løn under sygdom?',
  },
  fullTimePayOre: {
    ask: 'Skriv fuldtidslønnen, eller lad feltet stå tomt.',
    hint: 'Løn for fuld tid med pension og tillæg. Kommunen bruger tallet til at regne fleksløntilskud ud.',
    optional: true,
  },
  'collectiveAgreement.kind': {
    ask: 'Vælg, om jobbet er dækket af en overenskomst.',
    label: 'Er jobbet dækket af en overenskomst?',
  },
  'collectiveAgreement.name': {
    ask: 'Skriv overenskomstens navn.',
    hint: 'Fx Industriens Overenskomst mellem DI og CO-industri',
  },
};
