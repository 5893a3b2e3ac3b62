import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  type CivilDate,
  daysBetween,
} from '../../../../shared/domain/calendar/civil-date.ts';
import { isWorkingDay, sameOrNextWorkingDay } from '../../../../shared/domain/calendar/working-days.ts';
import { type PlanSettings, planTalks, reasonKey } from '../../../../shared/domain/follow-up/plan.ts';
import { dayBetween } from '../../../builders/arbitraries.ts';
import { PLAN_SETTINGS } from '../../../builders/cases.ts';
import { aPlanSource } from '../../../builders/plan-sources.ts';

type Wished = Record<string, CivilDate>;

const situation = fc
  .record({
    start: dayBetween('2024-01-01', '2040-12-31'),
    milestoneDays: fc.array(fc.integer({ min: 1, max: 1826 }), { minLength: 1, maxLength: 6 }),
    daysToEnd: fc.option(fc.integer({ min: 1, max: 2000 }), { nil: undefined }),
    permanence: fc.constantFrom('temporary' as const, 'permanent' as const, undefined),
    signedBeforeStart: fc.integer({ min: -90, max: 365 }),
    followUpMonths: fc.uniqueArray(fc.integer({ min: 1, max: 24 }), { minLength: 1, maxLength: 4 }),
  })
  .map(({ start, milestoneDays, daysToEnd, permanence, signedBeforeStart, followUpMonths }) => ({
    start,
    milestones: milestoneDays.map((days) => addDays(start, days)),
    end: daysToEnd === undefined ? undefined : addDays(start, daysToEnd),
    permanence,
    today: addDays(start, -signedBeforeStart),
    settings: { ...PLAN_SETTINGS, followUpMonths } satisfies PlanSettings,
  }));

type Situation = typeof situation extends fc.Arbitrary<infer Value> ? Value : never;

const plan = ({ settings, today, ...facts }: Situation) => planTalks(aPlanSource(facts), settings, today);

/** The day each talk is wished on, by the brief and told without the plan. */
const wishedDays = ({ start, milestones, end, permanence, settings }: Situation): Wished => ({
  ...Object.fromEntries(settings.followUpMonths.map((months) => [`m${months}`, addMonths(start, months)])),
  ...Object.fromEntries(milestones.map((date, place) => [`milestone${place + 1}`, date])),
  law30: addMonths(start, 30),
  law60: addMonths(start, 60),
  ...(permanence === 'temporary' ? { status54: addMonths(start, 54) } : {}),
  ...(end === undefined ? {} : { 'before-end': addDays(end, -56) }),
});

/** The working day on which a talk is held that joins no other: before the end, where one is left. */
const heldAlone = (due: CivilDate, earliest: CivilDate, end: CivilDate | undefined): CivilDate => {
  const next = sameOrNextWorkingDay(due, PLAN_SETTINGS.closingDays);
  if (end === undefined || next <= end) return next;
  for (let date = due; date >= earliest; date = addDays(date, -1)) {
    if (isWorkingDay(date, PLAN_SETTINGS.closingDays)) return date;
  }
  return next;
};

const reasonsIn = (talks: ReturnType<typeof planTalks>): string[] =>
  talks.flatMap(({ reasons }) => reasons.map(reasonKey));

const daysOf = (talks: ReturnType<typeof planTalks>): CivilDate[] => talks.map(({ due }) => due);

const check = (promise: (facts: Situation) => void): void => {
  fc.assert(fc.property(situation, promise), { numRuns: 150 });
};

describe('the talks planned for any job', () => {
  it('are never on a weekend, a public holiday or a day on which the municipality is closed', () => {
    check((facts) => {
      for (const { due } of plan(facts)) expect(isWorkingDay(due, PLAN_SETTINGS.closingDays)).toBe(true);
    });
  });

  it('are never before the start, and never on a day that has already begun', () => {
    check((facts) => {
      for (const { due } of plan(facts)) {
        expect(due >= facts.start).toBe(true);
        expect(due > facts.today).toBe(true);
      }
    });
  });

  it('are never after the end while there is a working day before it', () => {
    check((facts) => {
      const { end, start, today } = facts;
      const earliest = start > today ? start : addDays(today, 1);
      if (end === undefined || earliest > end || heldAlone(end, earliest, end) > end) return;
      for (const { due } of plan(facts)) expect(due <= end).toBe(true);
    });
  });

  it('hold every reason exactly once, unless its day lies after the end of the job', () => {
    check((facts) => {
      const wished = Object.entries(wishedDays(facts));
      const beforeEnd = wished.filter(([, date]) => facts.end === undefined || date <= facts.end);

      expect(reasonsIn(plan(facts)).toSorted()).toEqual(beforeEnd.map(([reason]) => reason).toSorted());
    });
  });

  it('are held on the wished day, or at most a week before it together with an earlier one', () => {
    check((facts) => {
      const wished = wishedDays(facts);
      const earliest = facts.start > facts.today ? facts.start : addDays(facts.today, 1);

      for (const { due, reasons } of plan(facts)) {
        for (const reason of reasons) {
          const date = wished[reasonKey(reason)] ?? due;
          const alone = heldAlone(date > earliest ? date : earliest, earliest, facts.end);
          expect(daysBetween(due, alone)).toBeGreaterThanOrEqual(0);
          expect(daysBetween(due, alone)).toBeLessThanOrEqual(7);
        }
      }
    });
  });

  it('lie more than a week apart, in order of day', () => {
    check((facts) => {
      const days = daysOf(plan(facts));

      for (const [place, due] of days.entries()) {
        const next = days[place + 1];
        if (next !== undefined) expect(daysBetween(due, next)).toBeGreaterThan(7);
      }
    });
  });

  it('fall on the same days in whatever order the milestones were typed', () => {
    const shuffled = situation.chain((facts) =>
      fc.record({
        facts: fc.constant(facts),
        milestones: fc.shuffledSubarray(facts.milestones, { minLength: facts.milestones.length }),
      }),
    );

    fc.assert(
      fc.property(shuffled, ({ facts, milestones }) => {
        expect(daysOf(plan({ ...facts, milestones }))).toEqual(daysOf(plan(facts)));
      }),
    );
  });

  it('are the same when they are planned again on any later day before the first of them', () => {
    const later = fc.record({ facts: situation, share: fc.double({ min: 0, max: 1, noNaN: true }) });

    fc.assert(
      fc.property(later, ({ facts, share }) => {
        const talks = plan(facts);
        const daysToFirst = talks[0] === undefined ? 0 : daysBetween(facts.today, talks[0].due) - 1;
        const today = addDays(facts.today, Math.floor(share * daysToFirst));

        expect(plan({ ...facts, today })).toEqual(talks);
      }),
    );
  });
});
