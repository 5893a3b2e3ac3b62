import type { CheckAnswer, FileProblem } from '../../../shared/domain/document/checked-file.ts';

type AnswerText = {
  /** The answer itself, in the browser's title too. */
  readonly verdict: string;
  readonly short: string;
  readonly means: readonly string[];
  /** What the answer does not say. */
  readonly limits: readonly string[];
  readonly todo: string;
};

const problems: Readonly<Record<FileProblem, string>> = {
  missing: 'Vælg den PDF-fil, du vil tjekke.',
  empty: 'Vælg en anden fil. Den, du valgte, er tom.',
  'too-large': 'Vælg en fil på højst 1 MB. En aftale herfra fylder altid mindre.',
  'not-a-pdf': 'Vælg en PDF-fil. Den, du valgte, er en anden slags fil.',
};

const UNTOUCHED = 'Begge har skrevet under, og intet i filen er ændret siden.';
const NOT_THE_PEOPLE = 'Vi tjekker kun filen. Svaret siger ikke noget om den, der viste dig den.';

const answers: Readonly<Record<CheckAnswer, AnswerText>> = {
  current: {
    verdict: 'Dokumentet er ægte og aktuelt',
    short: 'Det er den nyeste udgave af aftalen, og den er ikke meldt ophørt.',
    means: [UNTOUCHED, 'Der er ikke kommet en nyere udgave af aftalen.'],
    limits: [NOT_THE_PEOPLE, 'Vi kan ikke se, om aftalen bliver fulgt. Svaret gælder i dag.'],
    todo: 'Du skal ikke gøre mere.',
  },
  superseded: {
    verdict: 'Dokumentet er ægte, men afløst',
    short: 'Aftalen er afløst af en nyere.',
    means: [UNTOUCHED, 'Begge har senere skrevet under på en nyere udgave. Det er den, der gælder.'],
    limits: ['Svaret siger ikke, hvad der er nyt.', NOT_THE_PEOPLE],
    todo: 'Bed om at se den nyeste udgave. Er det din egen aftale, kan du hente den med linket i din mail.',
  },
  ended: {
    verdict: 'Dokumentet er ægte, men aftalen er ophørt',
    short: 'Aftalen gælder ikke mere.',
    means: [UNTOUCHED, 'Aftalen er slut.'],
    limits: ['Svaret siger ikke, hvornår eller hvorfor aftalen er ophørt.', NOT_THE_PEOPLE],
    todo: 'Brug kun dokumentet som bevis for, hvad der blev aftalt dengang.',
  },
  altered: {
    verdict: 'Dokumentet er ændret',
    short: 'Filen ligner en aftale herfra, men den er ikke magen til den, vi har gemt.',
    means: ['Noget i filen er anderledes. Stol ikke på, hvad der står i den.'],
    limits: [
      'Svaret siger ikke, hvad der er ændret, eller hvem der har gjort det.',
      'Det kan være sket ved et uheld. Måske er filen gemt igen i et andet program, eller nogen har skrevet noter i den.',
    ],
    todo: 'Brug ikke filen. Er det din egen aftale, kan du hente den igen med linket i din mail. Ellers kan du bede om at få den originale fil.',
  },
  unknown: {
    verdict: 'Vi kan ikke genkende dokumentet',
    short: 'Det er ikke en underskrevet aftale, som vi har gemt.',
    means: ['Vi kan ikke sige, om dokumentet er ægte.'],
    limits: [
      'Det betyder ikke, at aftalen er falsk. Vi kan ikke genkende et print, et billede, et udkast eller en kopi, der er lavet i et andet program.',
      'Aftalen kan også være lavet et andet sted end her. Eller den er så gammel, at kommunen har slettet den.',
    ],
    todo: 'Prøv med den fil, du fik, da aftalen var underskrevet. Er det din egen aftale, kan du hente den igen med linket i din mail.',
  },
};

/** The page where anyone can have a signed agreement checked. */
export const check = {
  title: 'Tjek et dokument',
  lead: 'Har du en underskrevet aftale som PDF-fil? Her kan du se, om den er ægte.',
  how: 'Vi ser efter, om filen er magen til den, vi gemte, da begge havde skrevet under.',
  privacy: 'Vi gemmer ikke din fil. Svaret viser ikke, hvem eller hvad aftalen handler om.',
  file: {
    name: 'Den underskrevne aftale',
    hint: 'En PDF-fil på højst 1 MB. Du kan vælge den eller trække den hen til feltet.',
  },
  button: 'Tjek dokumentet',
  problems,
  others: {
    heading: 'Har du den kun på papir?',
    paragraphs: ['Et print eller et billede kan ikke tjekkes her. Bed om at få filen.'],
  },
  questions: (unit: string): string => `Er du i tvivl? Ring til ${unit} på`,
  result: {
    heading: 'Svar på dit tjek',
    means: 'Det betyder svaret',
    limits: 'Vær opmærksom på',
    todo: 'Det kan du gøre nu',
    call: (unit: string): string => `Er du i tvivl? Ring til ${unit} på`,
    again: 'Tjek et andet dokument',
  },
  answers,
};
