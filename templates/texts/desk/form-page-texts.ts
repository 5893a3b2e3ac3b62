import type { Party } from '../../../shared/domain/case/parties.ts';

const whose: Readonly<Record<Party, string>> = { employer: 'arbejdsgiveren', citizen: 'borgeren' };

/** The units after a number's field. */
export const units = { hours: 'timer', percent: '%' } as const;

/** The page on which a case is opened. */
export const openCasePageTexts = {
  title: 'Opret en sag',
  button: 'Send link til arbejdsgiver',
  citizen: 'Borgeren',
  employer: 'Arbejdsgiveren',
  case: 'Sagen',
  assessment: 'Kommunens vurdering',
  noAddress: 'Ingen adresse',
  keepAddress: 'Brug den beskyttede adresse fra sagen før',
  writeAddress: 'Skriv adressen',
  sameCase: {
    heading: (number: string): string => `Sagsnummer ${number} bruges allerede`,
    theCase: (employee: string, company: string): string => `${employee}, ${company}`,
    newWindow: '(åbner i et nyt vindue)',
    colleagues: (consultant: string): string => `En sag hos ${consultant}`,
  },
} as const;

/** The pages of the small acts on a case. */
export const caseFormTexts = {
  withdraw: {
    title: 'Træk aftalen tilbage',
    button: 'Træk aftalen tilbage',
    follows:
      'Alle links holder op med at virke. Arbejdsgiveren får besked, og borgeren også, hvis borgeren har fået aftalen.',
  },
  end: {
    title: 'Afslut aftalen',
    button: 'Afslut aftalen',
    follows:
      'De opfølgninger, der er tilbage, falder væk. Arbejdsgiveren og borgeren får en mail om, at aftalen er slut. Slutter jobbet først senere? Så lav et tillæg med en ny slutdato i stedet.',
  },
  correctCitizen: {
    title: 'Ret borgerens oplysninger',
    button: 'Gem oplysningerne',
    follows: 'Navnet står i aftalen. Det gør mobilnummer og personnummer ikke.',
    cprKnown: 'Der står et personnummer i sagen. Skriv kun her, hvis det er forkert.',
    noCpr: 'Der står ikke noget personnummer i sagen.',
    neededForMitId: 'Borgeren kan først skrive under med MitID, når det er skrevet her.',
    cprUse: 'Det vises aldrig for arbejdsgiveren og står ikke i aftalen.',
    cprIsProven:
      'Personnummeret kan ikke rettes. Borgeren har skrevet under med MitID, og det passede med nummeret i sagen. Har borgeren fået et nyt personnummer? Brug papir, når aftalen skal ændres.',
    journalled: 'Aftalen er sendt til fagsystemet. Sørg for, at personnummeret også er rigtigt dér.',
    nameIsSigned: (name: string): string =>
      `Borgerens navn er ${name}. Aftalen er skrevet under med det, så det kan ikke rettes nu.`,
    addressIsSigned:
      'Adressen står i det, der er underskrevet, hvis den ikke var beskyttet før. Lav et tillæg, så står den ikke i den nye aftale.',
    takeBackFirst:
      'Er navnet forkert? Bed arbejdsgiveren vælge »Ret aftalen« på sin side. Ret så navnet her, før arbejdsgiveren skriver under igen.',
  },
  sendLink: {
    title: (party: Party): string => `Send nyt link til ${whose[party]}`,
    button: 'Send nyt link',
    to: 'Sendes til',
    follows: (party: Party): string =>
      `De links, ${whose[party]} har fået før, holder op med at virke med det samme.`,
  },
  /** Which case a page is about. */
  caseNamed: {
    label: 'Sagen',
    name: (employee: string, company: string): string => `${employee}, ${company}`,
  },
  correctAddress: {
    title: (party: Party): string => `Ret e-mailadressen til ${whose[party]}`,
    button: (sends: boolean): string => (sends ? 'Ret og send nyt link' : 'Ret adressen'),
    follows: (address: string): string =>
      `Adressen er nu ${address}. Links, der er sendt hertil, holder op med at virke med det samme.`,
  },
} as const;

/** The page on which a talk is recorded or moved. */
export const talkPageTexts = {
  title: (employee: string): string => `Opfølgning: ${employee}`,
  above: (reasons: string, due: string): string => `${reasons} – ${due}`,
  back: 'Til sagen',
  noPhone: 'intet nummer i sagen',
  notHeld: 'Blev samtalen ikke holdt?',
  moveInstead: 'Flyt den i stedet',
  record: 'Registrér opfølgningen',
  move: 'Flyt samtalen',
  talk: 'Samtalen',
  milestones: 'Milepælene',
  milestone: (title: string, day: string): string => `${title} (${day})`,
  /** Which milestone an instruction is about: each has the same fields. */
  about: (title: string, said: string): string => `Milepælen »${title}«: ${said}`,
  paidHours: 'Timer med løn',
  unchanged: (hours: string): string => `Nej, stadig ${hours} om ugen`,
  changed: 'Ja',
  agreed: 'Notat og aftaler',
  action: 'Aftalt handling',
} as const;
