import { UNASSIGNED } from '../access/staff.ts';
import {
  type CaseFilter,
  type DeskReader,
  fitting,
  hasWords,
  isInStatus,
  isNeeding,
  isWhose,
  NEED_CHOICES,
  type NeedChoice,
  STATUS_CHOICES,
  type StatusChoice,
  WHOSE,
  type Whose,
} from './case-filter.ts';
import type { DeskCase } from './needs.ts';
import { compareNames, folded } from './search-text.ts';

/** A firm or a consultant among the choices: what stands in the address, what people read, and how many cases it would give. */
export type NameCount = { readonly key: string; readonly name: string; readonly count: number };

/** How many cases each choice of a filter would give, everything else as chosen; whose cases, whatever is searched for. */
export type CaseCounts = {
  readonly whose: ReadonlyMap<Whose, number>;
  readonly status: ReadonlyMap<StatusChoice, number>;
  readonly need: ReadonlyMap<NeedChoice, number>;
  /** The firms of the cases, by name. */
  readonly employers: readonly NameCount[];
  /** The consultants of the cases, by name; and the one that was chosen, also when no case of hers fits. */
  readonly consultants: readonly NameCount[];
};

export const countsOf = (cases: readonly DeskCase[], filter: CaseFilter, staff: DeskReader): CaseCounts => {
  const found = cases.filter(hasWords(filter.text));
  const others = (open: Partial<CaseFilter>) =>
    found.filter(fitting({ ...filter, text: '', ...open }, staff));
  return {
    whose: tally(WHOSE, cases.filter(fitting({ ...filter, ...OF_ANYBODY }, staff)), (whose, { line }) =>
      isWhose(whose, line.consultantId, staff),
    ),
    status: tally(STATUS_CHOICES, others({ status: 'any' }), isInStatus),
    need: tally(NEED_CHOICES, others({ need: 'any' }), (choice, { needs }) => isNeeding(choice, needs)),
    employers: employersIn(others({ employer: '' })),
    consultants: consultantsIn(others({ consultant: '' }), filter.consultant, cases),
  };
};

const OF_ANYBODY = { whose: 'all', text: '', employer: '', consultant: '', need: 'any' } as const;

const tally = <Word extends string>(
  words: readonly Word[],
  among: readonly DeskCase[],
  is: (word: Word, one: DeskCase) => boolean,
): ReadonlyMap<Word, number> =>
  new Map(words.map((word) => [word, among.filter((one) => is(word, one)).length]));

const employersIn = (cases: readonly DeskCase[]): readonly NameCount[] =>
  [...Map.groupBy(cases, ({ line }) => folded(line.companyName))]
    .map(([key, [first, ...more]]) => ({
      key,
      name: first?.line.companyName ?? '',
      count: 1 + more.length,
    }))
    .toSorted(byName);

const consultantsIn = (
  found: readonly DeskCase[],
  chosen: string,
  all: readonly DeskCase[],
): readonly NameCount[] => {
  const byConsultant = Map.groupBy(found, ({ line }) => line.consultantId);
  const ids = new Set([...byConsultant.keys(), chosen]);
  return [...ids]
    .filter((id) => id !== '' && id !== UNASSIGNED)
    .map((id) => {
      const known = all.find(({ line }) => line.consultantId === id);
      return {
        key: id,
        name: known?.line.consultantName ?? id,
        count: byConsultant.get(id)?.length ?? 0,
      };
    })
    .toSorted(byName);
};

const byName = (one: NameCount, other: NameCount): number => compareNames(one.name, other.name);
