import type { Answer, Answers } from '../domain/agreement/typed.ts';

/** A form as it was sent: every field by its full name, and the same as a tree by the parts of the names. */
export type Form = {
  /** The field's text; the last one when it was sent more than once, and empty when it was not sent. */
  readonly text: (name: string) => string;
  readonly answers: Answers;
  /** Every field as it was sent, in that order. */
  readonly entries: readonly (readonly [name: string, value: string])[];
};

/** Above this a body is refused: room for a million letters in one field, so that it can be shown again with its instruction. */
export const MOST_BODY_BYTES = 2_000_000;

const MOST_FIELDS = 500;
const NAME = /^[a-zA-Z][a-zA-Z0-9]{0,39}(?:\.(?:[a-zA-Z][a-zA-Z0-9]{0,39}|\d{1,2})){0,5}$/;

/** No field of ours is named like something that every object has of itself; such a name would hide it from those who read. */
const isOurs = (name: string): boolean =>
  NAME.test(name) && name.split('.').every((part) => !(part in Object.prototype));

type Branch = Map<string, Branch | string[]>;

/**
 * Reads an urlencoded body. Names of another shape than ours are left out; rows stand in the order of their numbers, blank
 * ones too. Where a name is used for a field and for parts of it, what came first holds.
 */
export const readForm = (body: string): Form => {
  const sent = [...new URLSearchParams(body)].slice(0, MOST_FIELDS).filter(([name]) => isOurs(name));
  const root: Branch = new Map();
  for (const [name, value] of sent) plant(root, name.split('.'), value);
  const texts = new Map(sent);
  return {
    text: (name) => texts.get(name) ?? '',
    answers: grown(root),
    entries: sent,
  };
};

const plant = (branch: Branch, [head = '', ...rest]: readonly string[], value: string): void => {
  const there = branch.get(head);
  if (rest.length === 0) {
    if (there === undefined) branch.set(head, [value]);
    else if (Array.isArray(there)) there.push(value);
    return;
  }
  if (Array.isArray(there)) return;
  const next: Branch = there ?? new Map();
  branch.set(head, next);
  plant(next, rest, value);
};

const grown = (branch: Branch): Answers =>
  Object.fromEntries(
    [...branch].map(([name, value]) => [name, value instanceof Map ? grownPart(value) : leaf(value)]),
  );

/** Parts named by number are rows, in the order of their numbers; no part of another name stands among rows. */
const grownPart = (branch: Branch): Answer => {
  const part = grown(branch);
  const rows = [...branch.keys()].filter((name) => /^\d+$/.test(name));
  if (rows.length === 0) return part;
  return rows.toSorted((a, b) => Number(a) - Number(b)).map((name) => part[name] ?? '');
};

const leaf = (values: readonly string[]): Answer => (values.length === 1 ? (values[0] ?? '') : values);
