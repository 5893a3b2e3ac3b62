import type { AgreementContent } from './agreement-content.ts';

/** Where a field stands in the content: names of parts, and places of rows from 0. */
export type FieldPath = readonly (string | number)[];

/** What a field holds: one value, or a list of texts or ticked words. */
export type FieldValue = string | number | boolean | readonly string[];

/** A field that does not say the same in two contents; nothing where it was left out. */
export type Difference = {
  readonly path: FieldPath;
  readonly before: FieldValue | undefined;
  readonly after: FieldValue | undefined;
};

/**
 * Every field in which two contents differ, in the order of the contents. A list of texts is one field; rows with fields of
 * their own, the milestones, are compared place by place. There are none exactly when both have the same hash.
 */
export const differencesBetween = (
  before: AgreementContent,
  after: AgreementContent,
): readonly Difference[] => between([], before, after);

type Part = { readonly [Name in string]?: Node } | readonly Part[];
type Node = FieldValue | Part | undefined;

const between = (path: FieldPath, before: Node, after: Node): readonly Difference[] => {
  if (isPart(before) || isPart(after)) return betweenParts(path, partsOf(before), partsOf(after));
  return isSame(before, after) ? [] : [{ path, before, after }];
};

type Parts = ReadonlyMap<string | number, Node>;

const betweenParts = (path: FieldPath, before: Parts, after: Parts): readonly Difference[] =>
  [...new Set([...before.keys(), ...after.keys()])].flatMap((name) =>
    between([...path, name], before.get(name), after.get(name)),
  );

const isList = (node: Node): node is readonly string[] | readonly Part[] => Array.isArray(node);

const isPart = (node: Node): node is Part =>
  isList(node) ? node.some((row) => typeof row === 'object') : typeof node === 'object';

const partsOf = (node: Node): Parts => {
  if (!isPart(node)) return new Map();
  return isList(node) ? new Map(node.entries()) : new Map(Object.entries(node));
};

const isSame = (before: FieldValue | undefined, after: FieldValue | undefined): boolean =>
  isList(before) && isList(after)
    ? before.length === after.length && before.every((text, place) => text === after[place])
    : before === after;
