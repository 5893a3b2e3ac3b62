import type { CivilDate } from '../../../shared/domain/calendar/civil-date.ts';
import type { DeletedKind } from '../../../shared/domain/case/deletion-proof.ts';
import type { RetentionRule } from '../../../shared/domain/case/retention.ts';
import { danishDate } from '../danish-format.ts';
import type { FieldText } from '../da/form/field-text.ts';

const rules: Readonly<Record<RetentionRule, string>> = {
  unsigned: 'Udløbet uden underskrift',
  declined: 'Afvist',
  withdrawn: 'Trukket tilbage',
  agreement: 'Aftale, der er slut',
};

/** On a case: when it is deleted, or that it is kept. */
export const caseDeletionTexts = {
  heading: (on: CivilDate): string => `Sagen slettes den ${danishDate(on)}`,
  everything: 'Alt i sagen bliver slettet. Det kan ikke fortrydes.',
  takeOut: 'Hent det, som kommunen skal beholde, før den dag.',
  document: 'Hent aftalen som PDF',
  evidence: 'Hent bevismappe (ZIP)',
  journal: {
    done: 'Aftalen er sendt til fagsystemet.',
    missing: 'Aftalen er ikke sendt til fagsystemet.',
    none: 'Der er ingen underskrevet aftale i sagen.',
  },
  hold: {
    heading: 'Sagen bevares',
    since: (by: string, at: string): string =>
      `${by} har besluttet det ${at}. Sagen slettes ikke, så længe det gælder.`,
    reason: (reason: string): string => `Begrundelse: ${reason}`,
  },
  set: { link: 'Bevar sagen', hint: 'Sagen slettes ikke, før en teamleder siger til.' },
  lift: { link: 'Bevar ikke sagen længere', hint: 'Sagen følger igen kommunens frister for sletning.' },
} as const;

/** The pages on which a team leader has a case kept, or no longer. */
export const holdPageTexts = {
  set: {
    title: 'Bevar sagen',
    button: 'Bevar sagen',
    follows:
      'Sagen slettes ikke, heller ikke når fristen er gået. Brug det fx, mens en klage eller en retssag ikke er afgjort.',
  },
  lift: {
    title: 'Bevar ikke sagen længere',
    button: 'Bevar ikke sagen længere',
    follows: (days: number): string =>
      `Er fristen gået? Så får konsulenten besked, og sagen slettes tidligst ${days} dage efter.`,
  },
} as const;

export const holdFields: Readonly<Record<string, FieldText & { readonly label: string }>> = {
  reason: {
    label: 'Begrundelse',
    ask: 'Skriv, hvorfor.',
    hint: 'Skriv ikke om helbred. Et journalnummer er nok.',
  },
};

/** The list of cases that are deleted soon. */
export const deletionListTexts = {
  title: 'Sager, der slettes snart',
  lead: 'Sagerne har været gemt, så længe de må. Hent det, som kommunen skal beholde, før dagen.',
  none: 'Der er ingen sager, der slettes snart.',
  more: 'Der er flere. De står her, når de første er slettet.',
  caption: 'Sager, der slettes snart',
  columns: { who: 'Borger', why: 'Hvorfor', on: 'Slettes', journal: 'Fagsystem', takeOut: 'Hent' },
  journal: { done: 'Sendt', missing: 'Ikke sendt', none: 'Ingen aftale' },
  evidence: 'Bevismappe',
  document: 'PDF',
  of: (name: string): string => ` for ${name}`,
  proofs: 'Se, hvad der er slettet',
  rules,
} as const;

const kinds: Readonly<Record<DeletedKind, string>> = {
  case: 'sag',
  version: 'udgaver',
  content: 'underskrevet indhold',
  history: 'historik',
  talk: 'opfølgninger',
  answers: 'svar før opfølgning',
  draft: 'kladder',
  mail: 'mails',
  document: 'dokumenter',
  link: 'links',
  address: 'adresser',
  code: 'koder',
  form: 'sendte formularer',
  reading: 'visninger',
  figures: 'linjer i tallene',
  other: 'andet',
};

/** The team leader's list of what was deleted. */
export const proofTexts = {
  title: 'Slettede sager',
  lead: 'Her står, at sager er slettet. Der står ikke, hvis de var.',
  match:
    'Blev en bevismappe hentet, efter at der var givet besked? Så er fingeraftrykket af dens sidste linje i historikken det samme som her.',
  backup: 'En sag kan genskabes fra sikkerhedskopien i 35 dage. Derefter er den væk.',
  month: (name: string): string => `Slettet i ${name}`,
  earlier: 'Måneden før',
  later: 'Måneden efter',
  none: 'Ingen sager er slettet i den måned.',
  columns: { done: 'Slettet', why: 'Hvorfor', closed: 'Slut i', rows: 'Hvad der var', last: 'Fingeraftryk' },
  rules,
  rows: (rows: Readonly<Partial<Record<DeletedKind, number>>>): string =>
    Object.entries(kinds)
      .flatMap(([kind, word]) => {
        const count = new Map(Object.entries(rows)).get(kind);
        return count === undefined ? [] : [`${word}: ${count}`];
      })
      .join(', '),
} as const;
