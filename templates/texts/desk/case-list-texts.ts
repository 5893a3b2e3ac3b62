import type { NeedChoice, Order, StatusChoice, Whose } from '../../../shared/domain/desk/case-filter.ts';
import { needWords } from './need-texts.ts';
import { statusWords } from './statuses.ts';

/** The heading of the desk, by whose cases it shows. */
export const deskTitles: Readonly<Record<Whose, string>> = {
  mine: 'Mine sager',
  'stand-in': 'Sager, jeg er vikar for',
  unassigned: 'Ikke fordelte sager',
  all: 'Alle sager',
};

/** The same on the links between them. */
export const whoseWords: Readonly<Record<Whose, string>> = {
  mine: 'Mine',
  'stand-in': 'Som vikar',
  unassigned: 'Ikke fordelt',
  all: 'Alle',
};

export const statusChoices: Readonly<Record<StatusChoice, string>> = {
  ongoing: 'Alle, der er i gang',
  any: 'Alle, også de stoppede',
  ...statusWords,
};

export const needChoices: Readonly<Record<NeedChoice, string>> = {
  any: 'Alle',
  something: 'Der skal ske noget',
  ...needWords,
};

export const orderWords: Readonly<Record<Order, string>> = {
  urgent: 'Det, der haster, først',
  latest: 'Senest ændret først',
  name: 'Borgerens navn',
};

const cases = (count: number): string => `${count} ${count === 1 ? 'sag' : 'sager'}`;

export const caseListTexts = {
  open: 'Opret en sag',
  leaves: 'Ferie og fravær',
  deletions: 'Slettes snart',
  /** After the citizen's name in a case of somebody on leave. */
  standInFor: (consultant: string): string => `(for ${consultant})`,
  whose: 'Vælg sager',
  today: {
    mine: 'Det skal du gøre i dag',
    everybodys: 'Det skal gøres i dag',
    heading: (what: string, count: number): string => (count === 0 ? what : `${what} (${cases(count)})`),
    nothing: 'Der er intet, der haster i dag.',
    caption: 'Opgaver i dag, det, der haster mest, først',
    citizen: 'Borger',
    company: 'Virksomhed',
    reason: 'Hvorfor',
    act: 'Det kan du gøre',
    consultant: 'Konsulent',
    more: (count: number): string => `Vis alle ${cases(count)}, hvor der skal ske noget`,
    unassigned: (count: number): string => `${cases(count)} har ingen konsulent endnu.`,
    showUnassigned: 'Se dem',
  },
  filter: {
    heading: 'Find sager',
    text: 'Søg',
    textHint: 'Sagsnummer, borger eller firma. Ikke personnummer.',
    textHintAll: 'Sagsnummer, borger, firma eller konsulent. Ikke personnummer.',
    cpr: 'Du kan ikke søge på personnummer. Skriv borgerens navn eller sagsnummeret.',
    status: 'Status',
    need: 'Hvad skal ske?',
    employer: 'Arbejdsgiver',
    everyEmployer: 'Alle',
    consultant: 'Konsulent',
    everyConsultant: 'Alle',
    order: 'Rækkefølge',
    submit: 'Vis sager',
    reset: 'Nulstil',
  },
  result: {
    heading: 'Sager',
    count: cases,
    part: (first: number, last: number, all: number): string => `Viser ${first}–${last} af ${cases(all)}`,
    nothing: 'Ingen sager passer. Prøv med færre ord, eller nulstil.',
    none: 'Der er ingen sager her.',
    elsewhere: (count: number): string =>
      count === 1
        ? '1 sag, der er stoppet eller afsluttet, vises ikke.'
        : `${count} sager, der er stoppet eller afsluttet, vises ikke.`,
    showElsewhere: 'Vis dem også',
    caption: (order: string): string => `Sager. Rækkefølge: ${order}`,
    citizen: 'Borger',
    company: 'Virksomhed',
    status: 'Status',
    needs: 'Hvad skal ske?',
    caseNumber: 'Sagsnummer',
    changed: 'Sidst ændret',
    consultant: 'Konsulent',
    missing: '–',
  },
  nobody: 'Ikke fordelt',
  pages: {
    label: 'Sider',
    which: (page: number, last: number): string => `Side ${page} af ${last}`,
    previous: 'Forrige side',
    next: 'Næste side',
  },
  undelivered: {
    heading: 'Mails til personalet, der ikke er nået frem',
    mail: (kind: string, to: string, fate: string): string =>
      `${kind} til ${to.toLowerCase()}: ${fate.charAt(0).toLowerCase()}${fate.slice(1)}.`,
    seeCase: 'Se sagen',
    checkAddress: 'Tjek adressen i kommunens indstillinger.',
  },
} as const;
