import type { TextsOf } from './field-text.ts';

export const progressionTexts = {
  'possibilities.kinds': {
    ask: 'Vælg, hvad der kan udvikle sig. »Ingen lige nu« er også et svar.',
    label: 'Hvad kan medarbejderen udvikle i jobbet?',
    name: 'Progressionsmuligheder',
    hint: 'Sæt kryds ved alle, der passer. »Ingen lige nu« er også et svar.',
  },
  'possibilities.text': {
    ask: 'Skriv, hvordan jobbet kan udvikle sig.',
    label: 'Beskriv det med jeres egne ord',
    name: 'Sådan kan jobbet udvikle sig',
    hint: 'Mindst 20 tegn. Også små skridt tæller, fx en ny opgave eller en fast rutine.',
  },
  'expectations.text': {
    ask: 'Skriv, hvad I begge forventer – og hvornår.',
    label: 'Hvad forventer I begge – og hvornår?',
    name: 'Forventninger til progression',
    hint: 'Mindst 20 tegn. Det er i orden at skrive, at I ikke forventer flere timer.',
  },
  'expectations.outlook.kind': {
    ask: 'Vælg, hvad I forventer om timerne med løn.',
    label: 'Hvad forventer I om timerne med løn?',
    name: 'Forventning til timer',
  },
  'expectations.outlook.paidHours': {
    ask: 'Skriv, hvor mange timer med løn om ugen der er målet.',
    hint: 'I hele, halve eller kvarte timer, fx 7,5',
  },
  'expectations.outlook.by': {
    ask: 'Skriv, hvornår målet skal være nået.',
    label: 'Hvornår skal målet være nået?',
    name: 'Dato for målet',
  },
  'expectations.outlook.reason.kind': {
    ask: 'Vælg, hvorfor I ikke forventer flere timer.',
    label: 'Hvorfor ikke flere timer?',
    name: 'Hvorfor ikke flere timer',
  },
  'expectations.outlook.reason.text': {
    ask: 'Skriv den anden grund.',
    label: 'Hvad er grunden?',
    name: 'Anden grund',
  },
  'expectations.outlook.lookAgain': {
    ask: 'Skriv, hvornår I ser på det igen.',
    label: 'Hvornår ser I på det igen?',
    name: 'Vi ser på det igen',
    hint: 'Fx et år efter starten',
  },
  milestones: {
    ask: 'Skriv mindst én milepæl.',
    label: 'Hvilke milepæle vil I nå?',
    name: 'Milepæle',
    hint: 'En milepæl er et lille, konkret mål med en dato. Begynd gerne med et personligt eller fagligt mål. I kan skrive op til 6.',
  },
  'milestones.*.title': {
    ask: 'Skriv, hvad milepælen er.',
    label: 'Hvad er målet?',
    name: 'Mål',
    hint: 'Fx: Gør salatbaren klar alene',
  },
  'milestones.*.lookAt': {
    ask: 'Skriv, hvad I ser på, når I skal vurdere, om milepælen er nået.',
    label: 'Hvad ser I på?',
    name: 'Det ser vi på',
    hint: 'Hvordan kan I se, at målet er nået?',
  },
  'milestones.*.date': {
    ask: 'Skriv en dato for milepælen.',
    label: 'Hvornår skal målet være nået?',
    name: 'Dato',
  },
  'milestones.*.kind': {
    ask: 'Vælg, hvilken slags milepæl det er.',
    label: 'Hvilken slags milepæl er det?',
  },
  'milestones.*.responsible': {
    ask: 'Skriv, hvem der har ansvar for milepælen.',
    label: 'Hvem har ansvaret?',
    name: 'Ansvarlig',
    hint: 'Fx medarbejderen og køkkenlederen',
  },
  'milestones.*.support': {
    ask: 'Skriv, hvilken støtte der er brug for, eller lad feltet stå tomt.',
    label: 'Hvilken støtte er der brug for?',
    name: 'Støtte',
    optional: true,
  },
} satisfies TextsOf<'progression'>;
