import type { TextsOf } from './field-text.ts';

export const progressionTexts = {
  'possibilities.kinds': {
    ask: 'Vælg, hvad der kan udvikle sig. »Ingen lige nu« er også et svar.',
    label: 'Hvad kan medarbejderen udvikle i jobbet?',
    hint: 'Sæt kryds ved alle, der passer. »Ingen lige nu« er også et svar.',
  },
  'possibilities.text': {
    ask: 'Skriv, hvordan jobbet kan udvikle sig.',
    hint: 'Mindst 20 tegn. Også små skridt tæller, fx en ny opgave eller en fast rutine.',
    example: 'Medarbejderen lærer en ny opgave ad gangen',
  },
  'expectations.text': {
    ask: 'Skriv, hvad I begge forventer – og hvornår.',
    label: 'Hvad forventer I begge – og hvornår?',
    hint: 'Mindst 20 tegn, fx én sætning.',
    example: 'Vi forventer et stabilt fremmøde det første halve år',
  },
  'expectations.outlook.kind': {
    ask: 'Vælg, hvad I forventer om timerne med løn.',
    label: 'Hvad forventer I om timerne med løn?',
  },
  'expectations.outlook.paidHours': {
    ask: 'Skriv, hvor mange timer med løn om ugen der er målet.',
    hint: 'I hele, halve eller kvarte timer, fx 7,5',
    example: '7,5',
  },
  'expectations.outlook.by': {
    ask: 'Skriv, hvornår der skal være flere timer.',
    label: 'Hvornår skal der være flere timer?',
  },
  'expectations.outlook.reason.kind': {
    ask: 'Vælg, hvorfor I ikke forventer flere timer.',
    label: 'Hvorfor ikke flere timer?',
  },
  'expectations.outlook.reason.text': {
    ask: 'Skriv, hvad grunden er.',
    label: 'Hvad er grunden?',
  },
  'expectations.outlook.lookAgain': {
    ask: 'Skriv, hvornår I ser på det igen.',
    label: 'Hvornår ser I på det igen?',
    hint: 'Fx et år efter starten',
  },
  milestones: {
    ask: 'Skriv mindst én milepæl. Et lille mål er nok.',
    label: 'Hvilke milepæle vil I nå?',
    hint: 'Skriv mindst én og højst 6. En milepæl er et lille mål. Den har fem svar: målet, det I ser på, en dato, en slags og en ansvarlig.',
  },
  'milestones.*.title': {
    ask: 'Skriv, hvad målet er.',
    label: 'Hvad er målet?',
    hint: 'Fx: Pakker selv en ordre på lageret',
    example: 'Pakker selv en ordre på lageret',
  },
  'milestones.*.lookAt': {
    ask: 'Skriv, hvad I ser på, når I vurderer, om målet er nået.',
    hint: 'Hvordan kan I se, at målet er nået? Fx: Ordren er pakket rigtigt uden hjælp.',
    example: 'Ordren er pakket rigtigt uden hjælp',
  },
  'milestones.*.date': {
    ask: 'Skriv, hvornår målet skal være nået.',
    label: 'Hvornår skal målet være nået?',
  },
  'milestones.*.kind': {
    ask: 'Vælg, hvilken slags milepæl det er.',
    label: 'Hvilken slags milepæl er det?',
  },
  'milestones.*.responsible': {
    ask: 'Skriv, hvem der har ansvaret.',
    label: 'Hvem har ansvaret?',
    hint: 'Fx medarbejderen og den daglige leder',
  },
  'milestones.*.support': {
    ask: 'Skriv, hvilken støtte der er brug for, eller lad feltet stå tomt.',
    label: 'Hvilken støtte er der brug for?',
    optional: true,
  },
} satisfies TextsOf<'progression'>;
