import type { TextsOf } from './field-text.ts';
import { weekdayTexts } from './weekday-texts.ts';

export const hoursTexts = {
  weeklyHours: {
    ask: 'Skriv, hvor mange timer om ugen medarbejderen er på arbejde.',
    hint: 'Tid på arbejdspladsen i hele, halve eller kvarte timer, fx 7,5. Tæl pauser med, som I har aftalt det.',
    example: '7,5',
  },
  intensity: {
    ask: 'Skriv arbejdsintensiteten i procent.',
    hint: 'Hvor meget arbejde medarbejderen når i forhold til normalt tempo. 100 % er normalt tempo, 50 % er det halve.',
    example: '50',
    also: 'Halvt tempo er 50.',
  },
  'paidHours.kind': {
    ask: 'Vælg, hvordan timerne med løn er regnet ud.',
    label: 'Hvor mange timer om ugen får medarbejderen løn for?',
  },
  'paidHours.hours': {
    ask: 'Skriv, hvor mange timer om ugen der er løn for.',
    hint: 'I hele, halve eller kvarte timer, fx 6,25',
    example: '6,25',
  },
  'paidHours.reason': {
    ask: 'Skriv, hvorfor timerne er rundet anderledes.',
    hint: 'Fx: Lønsystemet regner i halve timer',
  },
  'schedule.kind': {
    ask: 'Vælg, om arbejdsdagene er faste.',
    label: 'Hvornår skal medarbejderen arbejde?',
  },
  'schedule.days': {
    ask: 'Skriv mindst én arbejdsdag.',
    hint: 'Skriv klokkeslæt, fx 8.30. Lad de dage stå tomme, hvor medarbejderen har fri.',
  },
  ...weekdayTexts,
  'schedule.reference': {
    ask: 'Skriv dage og tidsrum, eller lad feltet stå tomt.',
    hint: 'Fx hverdage mellem 8 og 14',
    optional: true,
  },
  'pay.amountOre': {
    ask: 'Skriv lønnen i kroner.',
    label: 'Løn i kroner',
    example: '142,50',
    hint: 'Løn før skat for timer med løn, fx 142,50 eller 12.345,67',
  },
  'pay.per': {
    ask: 'Vælg, om lønnen er pr. time eller pr. måned.',
    label: 'Er lønnen pr. time eller måned?',
  },
  supplements: {
    ask: 'Skriv tillæggene, eller lad feltet stå tomt.',
    hint: 'Fx 3 kr. i timen i genetillæg',
    optional: true,
  },
  'pension.employerPercent': {
    ask: 'Skriv, hvor mange procent arbejdsgiveren betaler til pension.',
    hint: 'Procent af lønnen, fx 8,5. Skriv 0, hvis der ikke er pension.',
    label: 'Pension: arbejdsgiverens bidrag',
    example: '8,5',
    also: 'Skriv 0, hvis der ikke er pension.',
  },
  'pension.ownPercent': {
    ask: 'Skriv, hvor mange procent medarbejderen selv betaler til pension.',
    hint: 'Procent af lønnen, fx 4. Skriv 0, hvis der ikke er pension.',
    label: 'Pension: medarbejderens eget bidrag',
    example: '4',
    also: 'Skriv 0, hvis der ikke er pension.',
  },
  payday: { ask: 'Vælg, hvornår lønnen udbetales.', label: 'Hvornår udbetales lønnen?' },
  fullTimePayOre: {
    ask: 'Skriv fuldtidslønnen, eller lad feltet stå tomt.',
    hint: 'Løn for fuld tid pr. måned med pension og tillæg, fx 27.650,00',
    example: '27.650,00',
    optional: true,
  },
  sickPay: {
    ask: 'Vælg, om medarbejderen får løn under sygdom.',
    label: 'Får medarbejderen løn under sygdom?',
    hint: 'Svaret har betydning for, om I kan få refusion fra kommunen.',
  },
  'collectiveAgreement.kind': {
    ask: 'Vælg, om jobbet er dækket af en overenskomst.',
    label: 'Er jobbet dækket af en overenskomst?',
    hint: 'Det gælder arbejdspladsen og jobbet. Spørg ikke, om medarbejderen er medlem af en fagforening.',
  },
  'collectiveAgreement.name': {
    ask: 'Skriv overenskomstens navn.',
    hint: 'Fx Industriens Overenskomst mellem DI og CO-industri',
  },
} satisfies TextsOf<'hours'>;
