import type { CaseRead, ReadKind } from '../../../shared/domain/access/case-read.ts';

/** What somebody of the staff has seen of a case. */
export const readWords: Readonly<Record<ReadKind, string>> = {
  case: 'Sagen',
  progress: 'Udviklingen i jobbet',
  agreement: 'Aftalen',
  document: 'Aftalen som PDF',
  draft: 'Udkastet som PDF',
  print: 'Aftalen til udskrift',
  evidence: 'Bevismappen',
  'protected-address': 'Den beskyttede adresse',
  'access-copy': 'Oplysningerne, som borgeren kan få',
};

export const readTexts = {
  heading: 'Hvem har set sagen',
  summary: (count: number): string => (count === 1 ? '1 visning' : `${count} visninger`),
  line: (at: string, { by, kind }: Pick<CaseRead, 'by' | 'kind'>): string =>
    `${at} – ${by.name}: ${readWords[kind]}`,
  most: (shown: number): string =>
    `Her står de seneste ${shown}. Alle står i de oplysninger, som borgeren kan få.`,
  explained: 'Det samme inden for et kvarter står kun én gang.',
} as const;

export const protectedAddressTexts = {
  label: 'Adresse',
  hidden: 'Beskyttet. Arbejdsgiveren må ikke få den.',
  show: 'Vis beskyttet adresse',
  title: 'Borgerens beskyttede adresse',
  back: 'Til sagen',
  noted: 'Det er noteret på sagen, at du har set adressen.',
  secret: 'Adressen er hemmelig. Giv den ikke til arbejdsgiveren eller andre.',
} as const;

export const accessCopyTexts = {
  act: {
    link: 'Hent oplysningerne til borgeren (indsigt)',
    hint: 'Alt, systemet har om borgeren, i ét dokument.',
  },
  title: 'Indsigt: hent oplysningerne til borgeren',
  lead: 'Borgeren har ret til at se, hvad kommunen har om sig. Her henter du alt det, systemet har i sagen.',
  holds: 'Dokumentet har:',
  parts: [
    'borgerens egne oplysninger, også en beskyttet adresse',
    'aftalen i alle versioner, og hvem der har skrevet under',
    'svar, samtaler og notater',
    'mails, og hvornår links er sendt',
    'alt, hvad der er sket i sagen, og hvem der har set den',
  ],
  before:
    'Læs dokumentet igennem, før du giver det til borgeren. Står der noget om andre, må du vurdere det.',
  cpr: 'Send det sikkert, for eksempel med Digital Post. Send det ikke med almindelig mail.',
  noted: 'Det bliver noteret på sagen, at du har hentet dokumentet.',
  linked: (count: number): string =>
    count === 1
      ? 'Borgeren har 1 sag mere. Den er med i dokumentet.'
      : `Borgeren har ${count} sager mere. De er med i dokumentet.`,
  unseen:
    'Borgeren har også en sag, som du ikke må se. Den er ikke med. Bed teamlederen om at hente dokumentet.',
  button: 'Hent dokumentet',
} as const;
