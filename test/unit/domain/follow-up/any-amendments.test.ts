import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AgreementContent } from '../../../../shared/domain/agreement/agreement-content.ts';
import { addDays } from '../../../../shared/domain/calendar/civil-date.ts';
import { dayOf, instant, plusMinutes } from '../../../../shared/domain/calendar/instant.ts';
import { sameOrNextWorkingDay } from '../../../../shared/domain/calendar/working-days.ts';
import { isLeft } from '../../../../shared/domain/follow-up/drop.ts';
import type { FollowUp } from '../../../../shared/domain/follow-up/follow-up.ts';
import { followUpsAfterSigning, reasonKey } from '../../../../shared/domain/follow-up/plan.ts';
import { talksAfterAmendment } from '../../../../shared/domain/follow-up/talks-after-amendment.ts';
import { day } from '../../../builders/answers.ts';
import { anAgreed } from '../../../builders/amendments.ts';
import { PLAN_SETTINGS } from '../../../builders/cases.ts';
import { anOutcome } from '../../../builders/follow-ups.ts';

const BEGUN = instant('2027-02-02T09:00:00.000Z');
const WEEK = 7 * 24 * 60;
const agreed = anAgreed();
const frozen = agreed.version.frozen;
if (frozen === undefined) throw new Error('not signed');
const first = frozen.content;
const [sample] = first.sections.progression.milestones;
if (sample === undefined) throw new Error('no milestone');

/** One to four milestones of six, some weeks after the start, and perhaps an end date behind them. */
const agreement = fc.record({
  milestones: fc.uniqueArray(
    fc.record({ title: fc.integer({ max: 5, min: 0 }), weeks: fc.integer({ min: 1, max: 80 }) }),
    {
      minLength: 1,
      maxLength: 4,
      selector: ({ title }) => title,
    },
  ),
  endWeeks: fc.option(fc.integer({ min: 90, max: 200 })),
});
/** What is agreed next, after so many weeks in which so many of the next talks are held. */
const step = fc.record({
  next: agreement,
  weeks: fc.integer({ min: 0, max: 30 }),
  held: fc.integer({ min: 0, max: 3 }),
});

const contentOf = (
  { milestones, endWeeks }: typeof agreement extends fc.Arbitrary<infer Value> ? Value : never,
  versionNumber: number,
): AgreementContent => ({
  ...first,
  versionNumber,
  sections: {
    ...first.sections,
    job: {
      ...first.sections.job,
      duration:
        endWeeks === null
          ? first.sections.job.duration
          : { kind: 'until', endDate: addDays(day('2027-02-01'), endWeeks * 7), reason: 'Vikariat' },
    },
    progression: {
      ...first.sections.progression,
      milestones: milestones.map(({ title, weeks }) => ({
        ...sample,
        title: `Milepæl ${title}`,
        date: addDays(day('2027-02-01'), weeks * 7),
      })),
    },
  },
});

const holdNext = (talks: readonly FollowUp[], count: number, at: typeof BEGUN): readonly FollowUp[] => {
  const next = new Set(talks.filter(isLeft).slice(0, count));
  return talks.map((talk) =>
    next.has(talk) ? { ...talk, recorded: { at, by: 'Vita Vejledersen', outcome: anOutcome() } } : talk,
  );
};

it('whatever is amended and however often, each reason is left once, on a working day, and what was held stays', () => {
  fc.assert(
    fc.property(agreement, fc.array(step, { maxLength: 4 }), (begin, steps) => {
      let before = contentOf(begin, 1);
      let now = BEGUN;
      let talks = followUpsAfterSigning(agreed.case, before, { ...PLAN_SETTINGS, now });
      for (const [place, { next, weeks, held }] of steps.entries()) {
        now = plusMinutes(now, weeks * WEEK);
        talks = holdNext(talks, held, now);
        const after = contentOf(next, place + 2);
        const changed = talksAfterAmendment(agreed.case, { talks, before, after }, { ...PLAN_SETTINGS, now });
        const heldBefore = talks.filter(({ recorded }) => recorded !== undefined);
        const byId = new Map(changed.map((talk) => [talk.id, talk]));
        const known = new Set(talks.map(({ id }) => id));
        expect(byId.size).toBe(changed.length);
        talks = [
          ...talks.map((talk) => byId.get(talk.id) ?? talk),
          ...changed.filter(({ id }) => !known.has(id)),
        ];
        const left = talks.filter(isLeft);
        const keys = left.flatMap(({ reasons }) => reasons.map(reasonKey));
        expect(new Set(keys).size).toBe(keys.length);
        const milestones = after.sections.progression.milestones.length;
        for (const { due, reasons } of left) {
          expect(sameOrNextWorkingDay(due, PLAN_SETTINGS.closingDays)).toBe(due);
          for (const reason of reasons)
            if (reason.kind === 'milestone') expect(reason.milestone).toBeLessThan(milestones);
        }
        // Every milestone to come is talked about: its talk is left, or was held.
        after.sections.progression.milestones.forEach(({ date, title }, milestone) => {
          if (date <= dayOf(now)) return;
          const isHeld = talks.some(
            (talk) =>
              talk.recorded !== undefined &&
              talk.reasons.some(
                (reason) =>
                  reason.kind === 'milestone' &&
                  (talk.milestones ?? after.sections.progression.milestones.map((each) => each.title))[
                    reason.milestone
                  ] === title,
              ),
          );
          expect(isHeld || keys.includes(reasonKey({ kind: 'milestone', milestone }))).toBe(true);
        });
        const stillHeld = talks.filter(({ recorded }) => recorded !== undefined);
        expect(stillHeld.map(({ id, due, reasons, recorded }) => ({ id, due, reasons, recorded }))).toEqual(
          heldBefore.map(({ id, due, reasons, recorded }) => ({ id, due, reasons, recorded })),
        );
        before = after;
      }
    }),
    { numRuns: 300 },
  );
});
