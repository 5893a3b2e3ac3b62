import type { TextsOf } from './field-text.ts';

export const jobTexts = {
  title: {
    ask: 'Skriv, hvilken stilling medarbejderen får.',
    hint: 'Fx køkkenmedhjælper eller lagermedarbejder',
  },
  startDate: {
    ask: 'Skriv medarbejderens første arbejdsdag.',
    hint: 'Medarbejderens første arbejdsdag, fx 1 2 2027. Højst 12 måneder frem.',
  },
  startInPastConfirmed: {
    ask: 'Ret startdatoen, eller sæt kryds ved, at den er rigtig.',
  },
  'duration.kind': {
    ask: 'Vælg, om ansættelsen har en slutdato.',
    label: 'Er ansættelsen tidsbegrænset?',
  },
  'duration.endDate': { ask: 'Skriv medarbejderens sidste arbejdsdag.', hint: 'Sidste arbejdsdag' },
  'duration.reason': {
    ask: 'Skriv, hvorfor ansættelsen slutter på den dato.',
    hint: 'Fx sæsonarbejde eller et projekt, der slutter',
  },
  probation: {
    ask: 'Skriv om prøvetiden, eller lad feltet stå tomt.',
    hint: 'Hvor længe, og hvad gælder? Fx 3 måneder med 14 dages varsel',
    optional: true,
  },
  tasks: {
    ask: 'Skriv mindst én arbejdsopgave.',
    label: 'Hvad skal medarbejderen lave?',
    hint: 'Skriv én opgave i hvert felt. I kan skrive op til 10.',
  },
  'tasks.*': { ask: 'Skriv en arbejdsopgave.', label: 'Opgave' },
  excludedTasks: {
    ask: 'Skriv opgaverne, eller lad feltet stå tomt.',
    hint: 'Fx løft ved varemodtagelsen',
    optional: true,
  },
  'considerations.kinds': {
    ask: 'Vælg mindst ét skånehensyn, eller beskriv det med jeres egne ord.',
    label: 'Hvilke skånehensyn tager I?',
    hint: 'Sæt kryds ved alle, der passer. Beskriv hensynet selv, hvis det ikke står her.',
  },
  'considerations.text': {
    ask: 'Beskriv skånehensynene.',
    hint: 'Skriv, hvad I gør – ikke hvorfor. Fx: Pause på 10 minutter hver time. Skriv ikke diagnoser.',
    optional: true,
  },
  'aids.state': {
    ask: 'Vælg, om der er brug for hjælpemidler, indretning eller personlig assistance.',
    label: 'Er der brug for hjælpemidler, indretning af arbejdspladsen eller personlig assistance?',
  },
  'aids.text': {
    ask: 'Skriv, hvad det drejer sig om.',
    label: 'Hvad drejer det sig om?',
    hint: 'Fx et hæve-sænke-bord',
    optional: true,
  },
} satisfies TextsOf<'job'>;
