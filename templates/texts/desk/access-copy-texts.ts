import type { Party } from '../../../shared/domain/case/parties.ts';

type Unit = { readonly name: string; readonly unit: string; readonly phone: string };
type Limits = {
  readonly unsignedDays: number;
  readonly declinedDays: number;
  readonly agreementYears: number;
};

/** The document a citizen gets by the right of access (databeskyttelsesforordningen art. 15). */
export const copyTexts = {
  title: (name: string): string => `Oplysninger om ${name}`,
  made: (municipality: string, at: string): string => `${municipality}, ${at}`,
  intro:
    'Her er alt, hvad kommunens system til fleksjobaftaler har om dig. Du har ret til at se det efter databeskyttelsesforordningens artikel 15.',
  ask: ({ unit, phone }: Unit): string =>
    `Er noget forkert, eller vil du have noget forklaret? Ring til ${unit} på ${phone}.`,
  unseen: 'Du har også en anden sag i systemet. Den er ikke med i dette dokument.',
  rights: {
    heading: 'Formål, modtagere og dine rettigheder',
    lines: ({ name }: Unit): readonly string[] => [
      `${name} har ansvaret for oplysningerne (dataansvarlig).`,
      'Formålet er at lave aftalen om dit fleksjob og at følge op på den.',
      'Arbejdsgiveren har fået aftalen og dit navn, men aldrig dit personnummer. En beskyttet adresse får arbejdsgiveren heller ikke.',
      'Du kan bede kommunen om at rette eller slette noget, og du kan gøre indsigelse.',
      'Du kan klage til Datatilsynet.',
    ],
  },
  sources: {
    heading: 'Hvor oplysningerne kommer fra',
    lines: [
      'Kommunen eller arbejdsgiveren har skrevet dit navn og din e-mail, da sagen begyndte. Kommunen kan have rettet det.',
      'Kommunen har skrevet sin egen vurdering.',
      'Arbejdsgiveren har skrevet om jobbet i aftalen og svaret på spørgsmål før samtaler.',
      'Du har selv skrevet det, der står som dine egne ord og svar.',
      'Konsulenten har skrevet referater af samtaler.',
      'Systemet har selv noteret tidspunkter, mails og visninger.',
    ],
  },
  keeping: {
    heading: 'Hvor længe oplysningerne gemmes',
    lines: ({ unsignedDays, declinedDays, agreementYears }: Limits): readonly string[] => [
      `En aftale, der har været i kraft, slettes ${agreementYears} år efter, at jobbet er slut.`,
      `En aftale, der ikke blev skrevet under, slettes ${unsignedDays} dage efter, at der sidst skete noget.`,
      `En aftale, der blev afvist eller trukket tilbage, slettes ${declinedDays} dage efter.`,
      'Skal sagen bevares, for eksempel til en klagesag, slettes den først bagefter.',
    ],
  },
  leftOut: {
    heading: 'Hvad der ikke står her',
    lines: [
      'Den e-mail, som arbejdsgiveren får links på, og oplysninger om arbejdsgiverens computer. Kontaktpersonens e-mail i aftalen er med.',
      'Medarbejdernes numre i kommunens systemer og oplysninger om deres computere.',
      'Selve dine links og koder. De gemmes ikke, så de kan læses.',
      'Aftalen som PDF. Den har du fået, og du kan bede om den igen.',
    ],
  },
  case: (number: number, of: number): string => (of === 1 ? 'Sagen' : `Sag ${number} af ${of}`),
  citizen: {
    heading: 'Om dig',
    name: 'Navn',
    email: 'E-mail',
    mobile: 'Mobilnummer',
    address: 'Adresse',
    protected: (address: string): string => `${address} (beskyttet)`,
    cpr: 'Personnummer',
  },
  facts: 'Om sagen',
  status: 'Status',
  agreement: 'Aftalen, som den gælder eller sidst er skrevet',
  signatures: 'Underskrifter',
  talks: 'Samtaler og svar',
  mails: { heading: 'Mails', none: 'Der er ingen mails.' },
  history: {
    heading: 'Hvad der er sket',
    line: (at: string, what: string, who: string): string => `${at}: ${what} (${who})`,
  },
  reads: { heading: 'Hvem hos kommunen har set sagen', none: 'Ingen visninger er noteret.' },
  stored: {
    heading: (of: string): string => `${of}: alt, som det er gemt`,
    explained:
      'Her står de samme oplysninger én gang til, som systemet gemmer dem. Også kladder og tidligere udgaver er med. Feltnavne uden dansk navn er systemets egne.',
    nothing: 'Intet',
  },
} as const;

export const signer: Readonly<Record<Party, string>> = { employer: 'Arbejdsgiver', citizen: 'Dig' };
