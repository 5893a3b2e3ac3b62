import { bodyOf, type Entry } from '../journey/form-page.ts';
import { DATES, PICKS, SHAPES } from './dates-and-picks.ts';
import { type Outcome, outcomeOf, valueOf } from './field-types.ts';
import type { Field, Form } from './fields.ts';
import { KIND_NAMES } from './kinds.ts';

/** One value in one field: what is sent for it, what must be said about it, and what the page must show again. */
export type Cell = {
  readonly name: string;
  readonly body: string;
  readonly outcome: Outcome;
  readonly shown: readonly Entry[];
};

type Sent = Pick<Cell, 'body' | 'outcome' | 'shown'>;

const NO_DAY = { what: 'the 31st of February', parts: ['31', '2', '2027'], outcome: 'not-a-date' } as const;

/** Enough turns for every field to get each kind. */
export const TURNS = KIND_NAMES.length;
export const SHAPE_TURNS = SHAPES.length;

/** Every field that one writes in holds something of `KINDS` and every date one of `DATES`; the next turn, the next ones. */
export const anythingIn = (form: Form, part: RegExp, turn: number): readonly Cell[] =>
  filled(form, part, (name, field, place) => {
    if (field.by === 'writing') {
      const kind = round(KIND_NAMES, place * 7 + turn);
      return sentAs([[name, valueOf(field.type, kind)]], outcomeOf(field.type, kind));
    }
    if (field.by === 'date') return sentDate(name, field, round(DATES, place * 5 + turn));
    return undefined;
  });

/** The first few turns in which something is refused. */
export const mixturesOf = (form: Form, count: number): readonly (readonly Cell[])[] =>
  Array.from({ length: TURNS }, (_, turn) => anythingIn(form, form.parts?.[0] ?? /^/, turn))
    .filter((cells) => cells.some(({ outcome }) => outcome !== 'accepted'))
    .slice(0, count);

/** As few fillings as bring about each of the form's refusals once. */
export const eachRefusalOnce = (form: Form): readonly (readonly Cell[])[] => {
  const seen = new Set<Outcome>(['accepted']);
  const whole = (form.parts ?? [/^/]).flatMap((part) =>
    Array.from({ length: TURNS }, (_, turn) => anythingIn(form, part, turn)),
  );
  return [...whole, ...picksIn(form).map((cell) => [cell])].filter((cells) => {
    const isNew = cells.some(({ outcome }) => !seen.has(outcome));
    for (const { outcome } of cells) seen.add(outcome);
    return isNew;
  });
};

/** Each field that one writes in alone, with something in it that no field takes. */
export const nothingElseIn = (form: Form): readonly Cell[] =>
  filled(form, /^/, (name, field) => {
    if (field.by === 'writing')
      return sentAs([[name, valueOf(field.type, 'control characters')]], 'control-characters');
    return field.by === 'date' ? sentDate(name, field, NO_DAY) : undefined;
  });

/** Each field in which one picks alone, with every one of `PICKS`. */
export const picksIn = (form: Form): readonly Cell[] =>
  PICKS.flatMap((pick) =>
    filled(form, /^/, (name, field) => {
      if (field.by !== 'picking') return undefined;
      const values = pick.values([form.good[name] ?? ''].flat());
      const body = bodyOf(values.map((value): Entry => [name, value]));
      return { body, outcome: picked(field, pick.counts), shown: [] };
    }),
  );

const picked = (
  { whenNone, whenNotOffered }: Extract<Field, { readonly by: 'picking' }>,
  counts: (typeof PICKS)[number]['counts'],
): Outcome => {
  if (counts === 'as given') return 'accepted';
  return counts === 'as none' ? whenNone : whenNotOffered;
};

/** Every field that one writes in is sent in one of `SHAPES`; the next turn, in the next one. */
export const oddlySentIn = (form: Form, turn: number): readonly Cell[] =>
  filled(form, /^/, (name, field, place) => {
    if (field.by === 'picking') return undefined;
    const at = field.by === 'date' ? `${name}.day` : name;
    const good = String(form.good[at] ?? '');
    if (good === '') return undefined;
    const shape = round(SHAPES, place + turn);
    const rest = field.by === 'date' ? entriesOfDate(name, form).filter(([part]) => part !== at) : [];
    const body = [shape.body(at, good), bodyOf(rest)].filter((each) => each !== '').join('&');
    if (shape.counts === 'as typed') return { body, outcome: 'accepted', shown: [[at, good], ...rest] };
    if (field.by === 'date') return { body, outcome: 'not-a-date', shown: rest };
    const kind = shape.counts === 'as nothing' ? 'nothing' : 'half a pair of surrogates';
    const isRow = name.startsWith('tasks.');
    return {
      body,
      outcome: isRow && kind === 'nothing' ? 'missing' : outcomeOf(field.type, kind),
      shown: [],
    };
  });

type Filling = (name: string, field: Field, place: number) => Sent | undefined;

const filled = ({ fields, idle = [] }: Form, part: RegExp, fill: Filling): readonly Cell[] =>
  Object.entries(fields)
    .filter(([name]) => part.test(name))
    .flatMap(([name, field], place) => {
      const sent = fill(name, field, place);
      if (sent === undefined) return [];
      const isIdle = idle.some((pattern) => pattern.test(name));
      return [{ name, ...sent, outcome: isIdle ? 'accepted' : sent.outcome }];
    });

/** The value at a place, counted round and round. */
const round = <Value>(values: readonly Value[], place: number): Value => {
  const found = values[place % values.length];
  if (found === undefined) throw new RangeError('nothing to choose from');
  return found;
};

const sentAs = (shown: readonly Entry[], outcome: Outcome): Sent => ({ body: bodyOf(shown), shown, outcome });

const partsOf = (name: string): readonly string[] => [`${name}.day`, `${name}.month`, `${name}.year`];

const entriesOfDate = (name: string, { good }: Form): readonly Entry[] =>
  partsOf(name).map((part): Entry => [part, String(good[part] ?? '')]);

const sentDate = (
  name: string,
  { whenBlank, wrong = {} }: Extract<Field, { readonly by: 'date' }>,
  { what, parts, outcome }: (typeof DATES)[number],
): Sent =>
  sentAs(
    partsOf(name).map((part, place): Entry => [part, parts[place] ?? '']),
    outcome === 'missing' ? whenBlank : (wrong[what] ?? outcome),
  );
