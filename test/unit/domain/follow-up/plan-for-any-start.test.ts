import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  type CivilDate,
  daysBetween,
} from '../../../../shared/domain/calendar/civil-date.ts';
import { isWorkingDay, sameOrNextWorkingDay } from '../../../../shared/domain/calendar/working-days.ts';
import { type Planning, planTalks, reasonKey } from '../../../../shared/domain/follow-up/plan.ts';
import { anyRhythm, anySettings, PLAN_TIME, planRuns } from '../../../builders/any-settings.ts';
import { dayBetween } from '../../../builders/arbitraries.ts';
import { aPlanSource } from '../../../builders/plan-sources.ts';

type Wished = Record<string, CivilDate>;

const situation = fc
  .record({
    start: dayBetween('2024-01-01', '2040-12-31'),
    milestoneDays: fc.array(fc.integer({ min: 1, max: 1826 }), { minLength: 1, maxLength: 6 }),
    daysToEnd: fc.option(fc.integer({ min: 1, max: 2000 }), { nil: undefined }),
    daysToLookAgain: fc.option(fc.integer({ min: 1, max: 1826 }), { nil: undefined }),
    permanence: fc.constantFrom('temporary' as const, 'permanent' as const, undefined),
    signedBeforeStart: fc.oneof(fc.integer({ min: -90, max: 365 }), fc.integer({ min: -4000, max: 365 })),
    settings: anySettings,
    rhythm: anyRhythm,
  })
  .map(({ start, milestoneDays, daysToEnd, daysToLookAgain, permanence, signedBeforeStart, ...rest }) => ({
    start,
    milestones: milestoneDays.map((days) => addDays(start, days)),
    end: daysToEnd === undefined ? undefined : addDays(start, daysToEnd),
    lookAgain: daysToLookAgain === undefined ? undefined : addDays(start, daysToLookAgain),
    permanence,
    today: addDays(start, -signedBeforeStart),
    planning: { ...rest.settings, rhythm: rest.rhythm } satisfies Planning,
  }));

type Situation = typeof situation extends fc.Arbitrary<infer Value> ? Value : never;

const plan = ({ planning, today, ...facts }: Situation) => planTalks(aPlanSource(facts), planning, today);

const laterOf = (one: CivilDate, other: CivilDate): CivilDate => (one > other ? one : other);

/** A day each so many months after the start, up to `last`. */
const everyMonths = (start: CivilDate, step: number, last: CivilDate): readonly [number, CivilDate][] => {
  const days: [number, CivilDate][] = [];
  for (let months = step; addMonths(start, months) <= last; months += step) {
    days.push([months, addMonths(start, months)]);
  }
  return days;
};

/** The rule that was in force on the first day of the job. */
const lawOf = ({ start, planning }: Situation) =>
  planning.statutoryTalks
    .filter(({ validFrom }) => validFrom <= start)
    .reduce<Planning['statutoryTalks'][number] | undefined>(
      (found, rule) => (found === undefined || rule.validFrom > found.validFrom ? rule : found),
      undefined,
    );

/** Talks by time whose day may lie so far back that they belonged to an earlier agreement. */
const wishedByTime = (facts: Situation): Wished => {
  const { start, today, permanence, planning } = facts;
  const law = lawOf(facts);
  const ahead = addMonths(laterOf(start, today), 60);
  return {
    ...Object.fromEntries(planning.followUpMonths.map((months) => [`m${months}`, addMonths(start, months)])),
    ...Object.fromEntries(
      law === undefined
        ? []
        : everyMonths(start, law.everyMonths, ahead).map(([months, date]) => [`law${months}`, date]),
    ),
    ...(law === undefined || permanence !== 'temporary'
      ? {}
      : { [`status${law.temporaryStatusMonth}`]: addMonths(start, law.temporaryStatusMonth) }),
  };
};

/** A year of regular talks ahead, but in the months that have a talk after the start. */
const wishedRegularly = ({ start, today, planning }: Situation): Wished => {
  if (planning.rhythm === 'none') return {};
  const ahead = addMonths(laterOf(start, today), 12);
  return Object.fromEntries(
    everyMonths(start, planning.rhythm === 'monthly' ? 1 : 3, ahead)
      .filter(([months, date]) => date > today && !planning.followUpMonths.includes(months))
      .map(([months, date]) => [`regular${months}`, date]),
  );
};

/** The day each talk is wished on, by the brief and told without the plan; what a rule leaves out is not among them. */
const wishedDays = (facts: Situation): Wished => {
  const { milestones, lookAgain, end, today } = facts;
  const wished = {
    ...Object.fromEntries(
      Object.entries(wishedByTime(facts)).filter(([, date]) => date >= addMonths(today, -3)),
    ),
    ...wishedRegularly(facts),
    ...Object.fromEntries(milestones.map((date, place) => [`milestone${place + 1}`, date])),
    ...(lookAgain === undefined ? {} : { 'look-again': lookAgain }),
    ...(end === undefined ? {} : { 'before-end': addDays(end, -56) }),
  };
  return Object.fromEntries(Object.entries(wished).filter(([, date]) => end === undefined || date <= end));
};

/** The working day on which a talk is held that joins no other: before the end, where one is left. */
const heldAlone = (due: CivilDate, earliest: CivilDate, { end, planning }: Situation): CivilDate => {
  const next = sameOrNextWorkingDay(due, planning.closingDays);
  if (end === undefined || next <= end) return next;
  for (let date = due; date >= earliest; date = addDays(date, -1)) {
    if (isWorkingDay(date, planning.closingDays)) return date;
  }
  return next;
};

const earliestOf = ({ start, today }: Situation): CivilDate => laterOf(start, addDays(today, 1));

const reasonsIn = (talks: ReturnType<typeof planTalks>): string[] =>
  talks.flatMap(({ reasons }) => reasons.map(reasonKey));

const daysOf = (talks: ReturnType<typeof planTalks>): CivilDate[] => talks.map(({ due }) => due);

/** The days of the milestones that each talk is about. */
const milestoneDaysOf = (facts: Situation): readonly (readonly CivilDate[])[] =>
  plan(facts).map(({ reasons }) =>
    reasons
      .flatMap((reason) => (reason.kind === 'milestone' ? (facts.milestones[reason.milestone] ?? []) : []))
      .toSorted(),
  );

const check = (promise: (facts: Situation) => void): void => {
  fc.assert(fc.property(situation, promise), planRuns(300));
};

describe('the talks planned for any job by any settings', PLAN_TIME, () => {
  it('are never on a weekend, a public holiday or a day on which the municipality is closed', () => {
    check((facts) => {
      for (const { due } of plan(facts)) expect(isWorkingDay(due, facts.planning.closingDays)).toBe(true);
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
      const { end } = facts;
      const earliest = earliestOf(facts);
      if (end === undefined || earliest > end || heldAlone(end, earliest, facts) > end) return;
      for (const { due } of plan(facts)) expect(due <= end).toBe(true);
    });
  });

  it('hold every reason exactly once, but those that a rule leaves out', () => {
    check((facts) => {
      expect(reasonsIn(plan(facts)).toSorted()).toEqual(Object.keys(wishedDays(facts)).toSorted());
    });
  });

  it('are held on the wished day, or at most a week before it together with an earlier one', () => {
    check((facts) => {
      const wished = wishedDays(facts);
      const earliest = earliestOf(facts);

      for (const { due, reasons } of plan(facts)) {
        for (const reason of reasons) {
          const date = wished[reasonKey(reason)] ?? due;
          const alone = heldAlone(laterOf(date, earliest), earliest, facts);
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
      fc.record({ facts: fc.constant(facts), milestones: allOf(facts.milestones) }),
    );

    fc.assert(
      fc.property(shuffled, ({ facts, milestones }) => {
        const other = { ...facts, milestones };

        expect(daysOf(plan(other))).toEqual(daysOf(plan(facts)));
        expect(milestoneDaysOf(other)).toEqual(milestoneDaysOf(facts));
      }),
      planRuns(300),
    );
  });

  it('are the same in whatever order the settings are written', () => {
    const shuffled = situation.chain((facts) =>
      fc.record({
        facts: fc.constant(facts),
        settings: fc.record({
          followUpMonths: allOf(facts.planning.followUpMonths),
          statutoryTalks: allOf(facts.planning.statutoryTalks),
          closingDays: allOf(facts.planning.closingDays),
        }),
      }),
    );

    fc.assert(
      fc.property(shuffled, ({ facts, settings }) => {
        const planning = { ...settings, rhythm: facts.planning.rhythm };

        expect(plan({ ...facts, planning })).toEqual(plan(facts));
      }),
      planRuns(300),
    );
  });

  it('are the same when they are planned twice, and on any later day before the start and the first of them', () => {
    const later = fc.record({ facts: situation, share: fc.double({ min: 0, max: 1, noNaN: true }) });

    fc.assert(
      fc.property(later, ({ facts, share }) => {
        const talks = plan(facts);
        const days = Math.min(
          talks[0] === undefined ? 0 : daysBetween(facts.today, talks[0].due) - 1,
          daysBetween(facts.today, facts.start),
        );
        const today = addDays(facts.today, Math.floor(share * Math.max(0, days)));

        expect(plan({ ...facts, today })).toEqual(talks);
      }),
      planRuns(300),
    );
  });
});

const allOf = <Value>(values: readonly Value[]): fc.Arbitrary<Value[]> =>
  fc.shuffledSubarray([...values], { minLength: values.length });
