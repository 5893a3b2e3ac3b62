import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgreementContent } from '../../../../shared/domain/agreement/agreement-content.ts';
import { freeze } from '../../../../shared/domain/agreement/content-hash.ts';
import {
  type Difference,
  differencesBetween,
  type FieldPath,
} from '../../../../shared/domain/agreement/differences.ts';
import { completeAnswers, day } from '../../../builders/answers.ts';
import { aContent, someSections } from '../../../builders/content.ts';

const content = aContent();

/** The content with something else at a path; taken out when there is nothing. */
const withAt = (tree: unknown, [name, ...rest]: FieldPath, value: unknown): unknown => {
  if (name === undefined) return value;
  const copy = Array.isArray(tree) ? [...tree] : { ...(typeof tree === 'object' ? tree : {}) };
  const inner = rest.length === 0 ? value : withAt(Reflect.get(copy, name), rest, value);
  return inner === undefined && !Array.isArray(copy)
    ? Object.fromEntries(Object.entries(copy).filter(([each]) => each !== name))
    : Object.assign(copy, { [name]: inner });
};

/** A tree of the content's shape as content, as a store gives it back. */
const asContent = (tree: unknown): AgreementContent => JSON.parse(JSON.stringify(tree));

const leavesOf = (tree: unknown, path: FieldPath = []): readonly FieldPath[] => {
  if (Array.isArray(tree) && tree.some((row) => typeof row === 'object')) {
    return tree.flatMap((row, place) => leavesOf(row, [...path, place]));
  }
  return typeof tree === 'object' && tree !== null && !Array.isArray(tree)
    ? Object.entries(tree).flatMap(([name, part]) => leavesOf(part, [...path, name]))
    : [path];
};

const LEAVES = leavesOf(asContent(content));

/** Some fields of the content with other values, of whatever kind; the last ones win. */
const someEdits = fc.array(
  fc.record({
    path: fc.constantFrom(...LEAVES),
    value: fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 }),
      fc.constant(undefined),
    ),
  }),
  { maxLength: 6 },
);
const someContent = someEdits.map((edits) =>
  asContent(edits.reduce<unknown>((tree, { path, value }) => withAt(tree, path, value), content)),
);

const mirrored = ({ path, before, after }: Difference): Difference => ({
  path,
  before: after,
  after: before,
});
const applied = (tree: AgreementContent, differences: readonly Difference[]): AgreementContent =>
  asContent(differences.reduce<unknown>((each, { path, after }) => withAt(each, path, after), tree));

const byPath = (all: readonly Difference[]) => new Map(all.map((one) => [one.path.join('.'), one]));

describe('the differences between two contents', () => {
  it('are none exactly when both have the same hash', () => {
    fc.assert(
      fc.property(someContent, someContent, (before, after) => {
        expect(differencesBetween(before, after).length === 0).toBe(
          freeze(before).hash === freeze(after).hash,
        );
        expect(differencesBetween(before, asContent(before))).toEqual([]);
      }),
    );
  });

  it('make the one into the other', () => {
    fc.assert(
      fc.property(someContent, someContent, (before, after) => {
        expect(freeze(applied(before, differencesBetween(before, after))).hash).toBe(freeze(after).hash);
      }),
    );
  });

  it('are the same the other way round, with the values exchanged', () => {
    fc.assert(
      fc.property(someContent, someContent, (before, after) => {
        expect(byPath(differencesBetween(after, before))).toEqual(
          byPath(differencesBetween(before, after).map(mirrored)),
        );
      }),
    );
  });

  it('name each field once, with two values that are not the same', () => {
    fc.assert(
      fc.property(someContent, someContent, (one, other) => {
        const found = differencesBetween(one, other);

        expect(new Set(found.map(({ path }) => path.join('.'))).size).toBe(found.length);
        for (const { before, after } of found) expect(before).not.toEqual(after);
      }),
    );
  });

  it('tell hours and what follows from them', () => {
    const answers = completeAnswers();
    const sections = someSections({ ...answers, hours: { ...answers.hours, weeklyHours: '10' } });

    expect(differencesBetween(content, aContent({ sections, paidHours: 7.5 }))).toEqual([
      { path: ['sections', 'hours', 'weeklyHours'], before: 8, after: 10 },
      { path: ['paidHours'], before: 6, after: 7.5 },
    ]);
  });

  it('tell a list of texts as one field, and what a milestone says place by place', () => {
    const { sections } = content;
    const [first, ...others] = sections.progression.milestones;
    if (first === undefined) throw new Error('no milestone');
    const milestones = [{ ...first, date: day('2027-09-01') }, ...others.slice(0, -1)];
    const after = aContent({
      sections: {
        ...sections,
        job: { ...sections.job, tasks: [...sections.job.tasks, 'Dækker borde'] },
        progression: { ...sections.progression, milestones },
      },
    });

    const found = differencesBetween(content, after);

    expect(found).toContainEqual({
      path: ['sections', 'job', 'tasks'],
      before: sections.job.tasks,
      after: [...sections.job.tasks, 'Dækker borde'],
    });
    expect(found).toContainEqual({
      path: ['sections', 'progression', 'milestones', 0, 'date'],
      before: first.date,
      after: '2027-09-01',
    });
    const gone = found.filter(({ path }) => path[3] === others.length);
    expect(gone.length).toBeGreaterThan(4);
    expect(gone.every(({ after: left }) => left === undefined)).toBe(true);
  });
});
