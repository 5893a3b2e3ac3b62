import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from '../../../../shared/domain/calendar/instant.ts';
import { type AuditEntry, chain, EMPTY_AUDIT, firstBreak } from '../../../../shared/domain/case/audit.ts';
import { aCase } from '../../../builders/cases.ts';

const changes = aCase().changesTo('registered');
const history = changes.flatMap(({ entries }) => entries);
const place = fc.integer({ min: 0, max: history.length - 1 });

/** The entry found to be wrong in a history in which only one thing was tampered with. */
const breakIn = (entries: readonly AuditEntry[]): number | undefined => {
  const found = firstBreak(entries);
  return found === undefined ? undefined : entries.indexOf(found);
};

describe('the history of a case', () => {
  it('holds from the opening on, over every write', () => {
    expect(firstBreak(history)).toBeUndefined();
    expect(history.map(({ number }) => number)).toEqual(history.map((_, index) => index + 1));
  });

  it('ends where the case says it does', () => {
    const last = history.at(-1);

    expect(changes.at(-1)?.after.case.audit).toEqual({ count: history.length, hash: last?.hash });
  });

  it('shows an entry whose content was changed', () => {
    const tampering = fc.constantFrom<Partial<AuditEntry>>(
      { at: instant('2026-01-01T00:00:00.000Z') },
      { by: { kind: 'citizen' }, from: '198.51.100.7' },
      { from: '203.0.113.9' },
      { event: 'declined' },
      { details: { section: 'andet' } },
    );

    fc.assert(
      fc.property(place, tampering, (at, other) => {
        const tampered = history.map((each, index) => (index === at ? { ...each, ...other } : each));
        fc.pre(JSON.stringify(tampered) !== JSON.stringify(history));

        expect(breakIn(tampered)).toBe(at);
      }),
    );
  });

  it('shows an entry that was changed and given the right hash again, at the one after it', () => {
    const before = history[2];
    const [forged] = chain(
      { count: 2, hash: history[1]?.hash ?? '' },
      history
        .slice(2, 3)
        .map(({ at, by, details, event }) => ({ at, by, details, event, from: '203.0.113.9' })),
    );
    const tampered = history.map((each) => (each === before && forged !== undefined ? forged : each));

    expect(breakIn(tampered)).toBe(3);
  });

  it('shows that an entry was taken out, unless it was the last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: history.length - 2 }), (at) => {
        expect(breakIn(history.toSpliced(at, 1))).toBe(at);
      }),
    );
  });

  it('shows that two entries changed places', () => {
    fc.assert(
      fc.property(place, place, (one, other) => {
        fc.pre(one !== other);
        const swapped = history.map((each, index) =>
          index === one ? (history[other] ?? each) : index === other ? (history[one] ?? each) : each,
        );

        expect(breakIn(swapped)).toBe(Math.min(one, other));
      }),
    );
  });

  it('shows an entry of another case put in', () => {
    const foreign = aCase({ id: 'c-9' })
      .changesTo('registered')
      .flatMap(({ entries }) => entries)
      .map(({ at, by, event, details }) => ({ at, by, event, details, from: '203.0.113.9' }));
    const rechained = chain(EMPTY_AUDIT, foreign);

    expect(firstBreak(rechained)).toBeUndefined();
    expect(breakIn([...rechained.slice(0, 3), ...history.slice(3)])).toBe(3);
  });
});
