import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../../../shared/domain/calendar/civil-date.ts';
import { paidHoursNow } from '../../../../shared/domain/follow-up/paid-hours.ts';
import { hoursNow, jobProgress } from '../../../../shared/domain/progress/job-progress.ts';
import { day } from '../../../builders/answers.ts';
import { aHeldTalk, aJob } from '../../../builders/jobs.ts';

const START = day('2027-02-01');
const after = (days: number) => addDays(START, days);
const hours = fc.constantFrom(2, 4, 6, 7.5, 8, 10);
const daysAfter = fc.integer({ min: 1, max: 40 });

const anyJob = fc.record({
  first: hours,
  // Each amendment holds some days after the one before it.
  amendments: fc.array(fc.record({ paidHours: hours, later: fc.integer({ min: 1, max: 15 }) }), {
    maxLength: 4,
  }),
  talks: fc.array(fc.record({ held: daysAfter, from: daysAfter, after: hours }), { maxLength: 4 }),
  today: fc.integer({ min: -10, max: 80 }),
  ended: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
});
type AnyJob = typeof anyJob extends fc.Arbitrary<infer Of> ? Of : never;

const built = ({ first, amendments, talks, today, ended }: AnyJob) => {
  let from = START;
  const job = aJob({
    start: START,
    first: { paidHours: first },
    amendments: amendments.map(({ paidHours, later }) => {
      from = addDays(from, later);
      return { from, paidHours };
    }),
    ...(ended === undefined ? {} : { ended: after(ended) }),
  });
  return {
    ...job,
    today: after(today),
    talks: talks.map((talk) =>
      aHeldTalk({
        heldOn: after(talk.held),
        paidHours: { before: 0, after: talk.after, from: after(talk.from) },
      }),
    ),
  };
};

it('whatever is agreed and recorded, the steps are in order, begin with the start and end with the paid hours now', () => {
  fc.assert(
    fc.property(anyJob, (any) => {
      const { file, contents, talks, today } = built(any);

      const progress = jobProgress(file, { contents, talks, today }) ?? expect.unreachable();

      const days = [...progress.steps, ...progress.ahead].map((step) => step.day);
      expect(days).toEqual([...new Set(days)].toSorted());
      expect(progress.steps[0].day).toBe(START);
      expect(progress.steps[0].paidHours).toBe(any.first);
      // The version in force knows the hours of the one before it, and none of those before that.
      const before = file.case.earlier?.at(-2)?.until ?? START;
      if (before <= progress.until) {
        expect(hoursNow(progress).paidHours).toBe(paidHoursNow(file, talks, progress.until));
      }
      for (const { day: on } of progress.ahead) expect(on > progress.until).toBe(true);
    }),
    { numRuns: 500 },
  );
});
