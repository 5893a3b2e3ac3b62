import type { ClosedAmendment } from '../../../shared/domain/case/amendment.ts';
import type { FieldText } from '../da/form/field-text.ts';

type Texts = Readonly<Record<string, FieldText & { readonly label: string }>>;

/** The form on which an amendment is begun, by field. */
export const amendmentFields = {
  effectiveFrom: { label: 'Hvornår skal ændringen gælde fra?', ask: 'Skriv, hvornår ændringen gælder fra.' },
  asked: {
    label: 'Hvad skal ændres?',
    ask: 'Sæt kryds ved det, der skal ændres.',
    hint: 'Arbejdsgiveren bliver kun spurgt om det, du sætter kryds ved. Resten står, som det er.',
  },
  paidHours: {
    label: 'Timer med løn om ugen',
    ask: 'Skriv, hvor mange timer med løn om ugen.',
    hint: 'Vi ændrer arbejdsintensiteten, hvis det går op med den ugentlige arbejdstid. Arbejdsgiveren kan rette det. Lad feltet stå tomt, hvis timerne ikke ændres.',
    optional: true,
  },
  endDate: {
    label: 'Ny slutdato',
    ask: 'Skriv den nye slutdato.',
    hint: 'Når jobbet forlænges eller forkortes.',
    optional: true,
  },
  reason: {
    label: 'Grund',
    ask: 'Skriv en grund.',
    hint: 'Grunden står i sagen. Den sendes ikke med mail.',
  },
} as const satisfies Texts;

const ENDS: Readonly<Record<ClosedAmendment['end'], string>> = {
  withdrawn: 'aflyst',
  declined: 'borgeren sagde nej',
  expired: 'ingen svarede i tide',
  ended: 'jobbet sluttede',
};

/** An amendment on the desk. */
export const amendmentTexts = {
  begin: {
    title: 'Lav et tillæg til aftalen',
    follows: [
      'Arbejdsgiveren får et link til en udfyldt aftale og retter det, der skal ændres. Derefter skriver begge under, arbejdsgiveren først.',
      'Aftalen gælder uændret, indtil begge har skrevet under.',
    ],
    fromTalk: 'Det, der er udfyldt, er fra den samtale, du har registreret.',
    paidHours: (hours: string): string => `Aftalen siger ${hours} med løn om ugen.`,
    endDate: (day: string | undefined): string =>
      day === undefined ? 'Aftalen har ingen slutdato.' : `Aftalen slutter ${day}.`,
    button: 'Send til arbejdsgiver',
  },
  cancel: {
    title: 'Aflys tillægget',
    follows:
      'Aftalen gælder, som den er. Arbejdsgiveren får besked, og borgeren også, hvis borgeren har fået tillægget.',
    button: 'Aflys tillægget',
  },
  offer: {
    heading: 'Skal aftalen ændres?',
    text: (before: string, after: string, day: string): string =>
      `Ved en samtale er timerne med løn ændret fra ${before} til ${after} fra ${day}. Aftalen siger noget andet.`,
    topics: (topics: string): string =>
      `Ved den seneste samtale er det noteret, at dette skal ændres: ${topics}.`,
    act: 'Lav et tillæg',
  },
  going: {
    heading: (number: number): string => `Tillæg nr. ${number} er i gang`,
    holds: 'Aftalen gælder uændret, indtil begge har skrevet under.',
    awaits: 'Venter på',
    what: 'Hvad',
    from: 'Gælder fra',
    asked: 'Skal ændres',
    begun: 'Begyndt',
    begunText: (day: string, by: string): string => `${day} af ${by}`,
    coming: 'Ellers',
    comingWords: {
      remind: (day: string): string => `Systemet sender en påmindelse ${day}`,
      expire: (day: string): string => `Tillægget udløber ${day}. Aftalen gælder som før`,
    },
    changes: 'Det ændrer sig',
    hours: (before: string, after: string): string => `Timer med løn: fra ${before} til ${after}`,
    draft: 'Se udkastet som PDF',
    cancel: 'Aflys tillægget',
  },
  earlier: {
    heading: 'Tidligere aftaler',
    document: (until: string): string => `Hent aftalen, der gjaldt indtil ${until} (PDF)`,
    closed: (number: number, day: string, end: ClosedAmendment['end']): string =>
      `Tillæg nr. ${number} blev ikke til noget ${day}: ${ENDS[end]}`,
  },
} as const;
