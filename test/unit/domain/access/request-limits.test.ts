import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Counted,
  type Limit,
  type RequestLimits,
  requestLimits,
} from '../../../../shared/domain/access/request-limits.ts';
import { dayOf, type Instant, instant } from '../../../../shared/domain/calendar/instant.ts';
import { readMunicipalityFile } from '../../../../infra/municipality-file.ts';

const HOUR = 3_600_000;
/** Some days, the ones on which Danish clocks change among them. */
const STARTS = ['2026-11-22T14:20:00Z', '2026-10-24T20:00:00Z', '2027-03-27T20:00:00Z'].map((at) =>
  Date.parse(at),
);

const few = (most: number): RequestLimits => {
  const { limits } = readMunicipalityFile('eksempelby');
  return { ...limits, act: { link: most }, codeTry: { link: most } };
};

const at = (milliseconds: number): Instant => instant(new Date(milliseconds).toISOString());

/** Asks at each of the moments, by one link, and counts as the table does; gives those at which it was let in. */
const letIn = (what: Counted, most: number, moments: readonly number[]) => {
  const taken = new Map<string, number>();
  const take = ({ name, most: limit }: Limit): boolean => {
    const before = taken.get(name) ?? 0;
    if (before < limit) taken.set(name, before + 1);
    return before < limit;
  };
  const tried = moments.map((moment) => {
    const limits = requestLimits(what, few(most), { now: at(moment), link: 'link', client: 'client' });
    const [limit] = limits;
    if (limit === undefined || limits.length > 1) throw new Error('one limit, by link');
    return { moment, isIn: take(limit), until: Date.parse(limit.until) };
  });
  return { tried, admitted: tried.flatMap(({ moment, isIn }) => (isIn ? [moment] : [])) };
};

const most = fc.integer({ min: 1, max: 8 });
const moments = fc
  .tuple(fc.constantFrom(...STARTS), fc.array(fc.integer({ min: 0, max: 12 * HOUR }), { maxLength: 80 }))
  .map(([start, steps]) => steps.map((step) => start + step).toSorted((one, other) => one - other));

const mostIn = (admitted: readonly number[], isWith: (one: number, other: number) => boolean): number =>
  Math.max(0, ...admitted.map((one) => admitted.filter((other) => isWith(one, other)).length));

describe('a limit of so many an hour', () => {
  it('lets in no more than that in an hour of the clock, and no more than twice that in any sixty minutes', () => {
    fc.assert(
      fc.property(most, moments, (limit, asked) => {
        const { admitted } = letIn('act', limit, asked);
        const inHour = mostIn(admitted, (one, other) => Math.floor(one / HOUR) === Math.floor(other / HOUR));
        const inAny = mostIn(admitted, (one, other) => other >= one && other - one < HOUR);
        expect(inHour).toBeLessThanOrEqual(limit);
        expect(inAny).toBeLessThanOrEqual(2 * limit);
      }),
    );
  });

  it('lets in twice that around a full hour: what decision 0040 takes for a shorter wait', () => {
    const turn = Date.parse('2026-11-22T15:00:00Z');
    const asked = [-3, -2, -1, 0, 1, 2].map((second) => turn + second * 1000);

    expect(letIn('act', 3, asked).admitted).toEqual(asked);
  });

  it('keeps nobody waiting longer than an hour, and is over at the time it tells', () => {
    fc.assert(
      fc.property(most, moments, (limit, asked) => {
        const { tried } = letIn('act', limit, asked);
        for (const { moment, until } of tried.filter(({ isIn }) => !isIn)) {
          expect(until - moment).toBeLessThanOrEqual(HOUR);
          expect(
            letIn('act', limit, [...asked.filter((each) => each < until), until]).tried.at(-1)?.isIn,
          ).toBe(true);
        }
      }),
    );
  });
});

describe('a limit of so many a day', () => {
  it('lets in no more than that between one Danish midnight and the next, however long the day is', () => {
    fc.assert(
      fc.property(most, moments, (limit, asked) => {
        const { tried, admitted } = letIn('codeTry', limit, asked);
        expect(mostIn(admitted, (one, other) => dayOf(at(one)) === dayOf(at(other)))).toBeLessThanOrEqual(
          limit,
        );
        for (const { moment, until } of tried)
          expect([dayOf(at(until - 1)), dayOf(at(until)) > dayOf(at(moment))]).toEqual([
            dayOf(at(moment)),
            true,
          ]);
      }),
    );
  });

  it('lets a link that is out for fourteen days be tried on fifteen of them', () => {
    const start = Date.parse('2026-11-02T12:00:00Z');
    const asked = Array.from({ length: 14 * 24 * 2 }, (_, half) => start + half * (HOUR / 2));

    expect(letIn('codeTry', 20, asked).admitted).toHaveLength(15 * 20);
  });
});
