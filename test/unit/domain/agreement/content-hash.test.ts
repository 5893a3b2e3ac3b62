import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeze } from '../../../../shared/domain/agreement/content-hash.ts';
import { aContent } from '../../../builders/content.ts';

/** The same tree with the names of every part in another order. */
const shuffled = (tree: unknown, random: () => number): unknown => {
  if (typeof tree !== 'object' || tree === null) return tree;
  if (Array.isArray(tree)) return tree.map((row) => shuffled(row, random));
  const parts = Object.entries(tree).map(([name, part]) => ({ name, part, place: random() }));
  const ordered = parts.toSorted((one, other) => one.place - other.place);
  return Object.fromEntries(ordered.map(({ name, part }) => [name, shuffled(part, random)]));
};

/** A tree that was made from a content and has its shape; the hash does not look at types. */
const hashOf = (tree: unknown): string => freeze(JSON.parse(JSON.stringify(tree))).hash;

type Path = readonly string[];

/** Where every single value of the content stands. */
const pathsOf = (tree: unknown, path: Path = []): readonly Path[] =>
  typeof tree === 'object' && tree !== null
    ? Object.entries(tree).flatMap(([name, part]) => pathsOf(part, [...path, name]))
    : [path];

const changedAt = (tree: unknown, [name, ...rest]: Path): unknown => {
  if (typeof tree !== 'object' || tree === null || name === undefined) {
    return typeof tree === 'number' ? tree + 0.25 : `${String(tree)} `;
  }
  const copy = Array.isArray(tree) ? [...tree] : { ...tree };
  return Object.assign(copy, { [name]: changedAt(Reflect.get(copy, name), rest) });
};

const content = aContent();
const { canonical, hash } = freeze(content);

describe('the content both sign', () => {
  it('has the hash of its canonical bytes', () => {
    expect(hash).toBe(createHash('sha256').update(canonical, 'utf8').digest('hex'));
    expect(JSON.parse(canonical)).toEqual(JSON.parse(JSON.stringify(content)));
  });

  it('has the same hash in whatever order its parts stand', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (numbers) => {
        const random = () => numbers.next().value;

        expect(hashOf(shuffled(content, random))).toBe(hash);
      }),
    );
  });

  it('has another hash when any one value is another', () => {
    const paths = pathsOf(JSON.parse(canonical));

    expect(paths.length).toBeGreaterThan(60);
    const hashes = paths.map((path) => hashOf(changedAt(content, path)));
    expect(hashes).not.toContain(hash);
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('has another hash when milestones change places', () => {
    const { milestones } = content.sections.progression;
    const progression = { ...content.sections.progression, milestones: milestones.toReversed() };

    expect(freeze({ ...content, sections: { ...content.sections, progression } }).hash).not.toBe(hash);
  });

  it('is the same whether something was left out or is nothing', () => {
    expect(freeze({ ...content, caseNumber: undefined }).hash).toBe(
      freeze(JSON.parse(freeze({ ...content, caseNumber: undefined }).canonical)).hash,
    );
  });

  it('never holds the personnummer, the mail address or the mobile number of the employee', () => {
    for (const secret of ['6505750003', 'demo@example.com', '31234567']) {
      expect(canonical).not.toContain(secret);
    }
  });
});
