import type { Leave, LeaveEntry } from '../../../shared/domain/access/leaves.ts';
import type { CivilDate } from '../../../shared/domain/calendar/civil-date.ts';
import type { FieldText } from '../da/form/field-text.ts';
import { danishDate, danishDateTime } from '../danish-format.ts';

type Texts = Readonly<Record<string, FieldText & { readonly label: string }>>;
type Days = Pick<Leave, 'from' | 'through'>;

const daysText = ({ from, through }: Days): string =>
  from === through ? danishDate(from) : `${danishDate(from)} til og med ${danishDate(through)}`;

/** The pages on which a stand-in is named, changed and called off. */
export const leaveTexts = {
  title: 'Ferie og fravær',
  lead: 'Vælg en vikar, når du er væk. Vikaren ser dine sager og får mails om dem i stedet for dig.',
  leadOfAll: 'Vælg en vikar for en konsulent, der er væk. Vikaren ser sagerne og får mails om dem i stedet.',
  contact: 'Du er stadig kontaktperson på sagerne.',
  contactOfAll: 'Konsulenten er stadig kontaktperson på sagerne.',
  days: daysText,
  coming: 'Nu og senere',
  nothing: 'Der er ikke valgt nogen vikar.',
  standIn: (name: string): string => `Vikar: ${name}`,
  standsInFor: (name: string): string => `Du er vikar for ${name}`,
  change: 'Ret',
  end: 'Stop vikaren',
  history: 'Se, hvem der har ændret hvad',
  who: 'Konsulent',
  when: 'Dage',
  whoStandsIn: 'Vikar',
  acts: 'Det kan du gøre',
  name: {
    heading: 'Vælg en vikar',
    button: 'Gem vikaren',
    onlyKnown: 'Listen viser de kolleger, der har været logget ind det seneste år.',
    nobody:
      'Der er ingen kolleger at vælge endnu. En kollega står på listen, når kollegaen har logget ind én gang.',
  },
  changing: {
    title: (name: string): string => `Ret vikar for ${name}`,
    button: 'Gem ændringen',
  },
  ending: {
    title: (name: string): string => `Stop vikar for ${name}`,
    button: 'Stop vikaren',
    follows: (consultant: string, standIn: string): string =>
      `${consultant} får igen alle mails om sine sager. ${standIn} kan ikke se dem mere.`,
  },
  saved: 'Vikaren er gemt',
  stopped: 'Vikaren er stoppet',
  over: {
    heading: 'Der er ikke mere at rette',
    text: 'Perioden er slut, eller vikaren er stoppet af en anden.',
  },
  meanwhile: {
    heading: 'Vikaren er ændret imens',
    text: 'En anden har ændret perioden eller vikaren. Se, hvad der gælder nu. Gem igen, hvis det skal være dit.',
    see: 'Se, hvad der gælder nu',
  },
  teamLeader: 'Teamleder',
  entry: ({ at, by, did, standIn, ...days }: LeaveEntry): string =>
    `${danishDateTime(at)}: ${by.name} ${DID[did]} ${standIn}, ${daysText(days)}.`,
} as const;

const DID: Readonly<Record<LeaveEntry['did'], string>> = {
  named: 'valgte',
  changed: 'ændrede til',
  'taken-back': 'stoppede',
};

/** The form on these pages, by field. */
export const leaveFields = {
  consultant: { label: 'Hvem er væk?', ask: 'Vælg, hvem der er væk.' },
  standIn: { label: 'Hvem er vikar?', ask: 'Vælg en kollega på listen.' },
  from: { label: 'Fra og med', ask: 'Skriv i dag eller en senere dag i »Fra og med«.' },
  through: { label: 'Til og med', ask: 'Skriv i dag eller en senere dag i »Til og med«.' },
} as const satisfies Texts;

/** What the desk says of leaves. */
export const leaveLineTexts = {
  standsInFor: (name: string, through: CivilDate): string =>
    `Du er vikar for ${name} til og med ${danishDate(through)}.`,
  away: (standIn: string, through: CivilDate): string =>
    `${standIn} er vikar for dig til og med ${danishDate(through)} og får mails om dine sager.`,
  change: 'Ret eller stop',
  back: (standIn: string, last: CivilDate): string =>
    `${standIn} var vikar for dig til og med ${danishDate(last)}.`,
  whatHappened: 'Se, hvad der er sket i sagerne',
  uncovered: {
    unknown: (consultant: string, standIn: string): string =>
      `${consultant} er væk, og vikaren ${standIn} er ikke på listen over personalet mere. Mails går til ${consultant}.`,
    away: (consultant: string, standIn: string): string =>
      `${consultant} er væk, og vikaren ${standIn} er også væk. Mails går til teamets postkasse.`,
  },
  chooseAnother: 'Vælg en anden vikar',
} as const;
