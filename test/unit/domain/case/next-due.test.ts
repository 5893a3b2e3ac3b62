import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate, daysBetween } from '../../../../shared/domain/calendar/civil-date.ts';
import { danishClock, dayOf, type Instant, plusMinutes } from '../../../../shared/domain/calendar/instant.ts';
import { expire } from '../../../../shared/domain/case/acts/close.ts';
import { remind } from '../../../../shared/domain/case/acts/keep-going.ts';
import type { CaseFile } from '../../../../shared/domain/case/case.ts';
import { nextDue, remindersDueBy } from '../../../../shared/domain/case/next-due.ts';
import { isOpen, STATUSES, statusOf } from '../../../../shared/domain/case/status.ts';
import { day, typedDate, withAnswer } from '../../../builders/answers.ts';
import { aCase, aContext, accepted } from '../../../builders/cases.ts';
import { tenAgreements } from '../../../builders/ten-agreements.ts';

const SETTINGS = { reminderDays: 7, silenceDays: 30 };
const OPENED = day('2026-11-02');

type Done = { readonly day: CivilDate; readonly act: string; readonly mails: number };

/** What the service does with a silent case when its round runs at each of `moments` and at no other time. */
const rounds = (start: CaseFile, moments: readonly Instant[], settings = SETTINGS): readonly Done[] => {
  let file = start;
  return moments.flatMap((now) => {
    const due = nextDue(file, settings);
    if (due === undefined || due.at > now) return [];
    const context = aContext(now, 'service');
    const change =
      due.act === 'remind'
        ? accepted(remind(file, { sent: remindersDueBy(file, settings, now) }, context))
        : accepted(expire(file, context));
    file = change.after;
    return [{ day: dayOf(now), act: due.act, mails: change.messages.length }];
  });
};

const daily = (from: Instant, days: number): readonly Instant[] =>
  Array.from({ length: days }, (_, count) => plusMinutes(from, count * 24 * 60));

const hourly = (from: Instant, hours: number): readonly Instant[] =>
  Array.from({ length: hours }, (_, count) => plusMinutes(from, count * 60));

describe('a case in which nobody does anything', () => {
  const file = aCase().invited();

  it('is reminded after 7, 23 and 29 days and expires after 30', () => {
    const done = rounds(file, daily(file.case.openedAt, 60));

    expect(done.map((each) => [daysBetween(OPENED, each.day), each.act])).toEqual([
      [7, 'remind'],
      [23, 'remind'],
      [29, 'remind'],
      [30, 'expire'],
    ]);
  });

  it('is due at eight in the morning, also after the clock was put forward', () => {
    for (const openedAt of [file.case.openedAt, plusMinutes(file.case.openedAt, 120 * 24 * 60)]) {
      const due = nextDue(aCase({ openedAt }).invited(), SETTINGS);

      expect(due && danishClock(due.at)).toEqual({ date: addDays(dayOf(openedAt), 7), time: '08:00' });
    }
  });

  it('gets one mail after an outage, not one for each day missed', () => {
    const back = plusMinutes(file.case.openedAt, 25 * 24 * 60);
    const done = rounds(file, daily(back, 20));

    expect(done.map((each) => [daysBetween(OPENED, each.day), each.act, each.mails])).toEqual([
      [25, 'remind', 1],
      [29, 'remind', 1],
      [30, 'expire', 2],
    ]);
  });

  it('never expires before the last warning is a day old, however long the service was down', () => {
    const outage = fc.record({
      downUntil: fc.integer({ min: 0, max: 90 }),
      reminderDays: fc.integer({ min: 1, max: 30 }),
      silenceDays: fc.integer({ min: 10, max: 120 }),
    });

    fc.assert(
      fc.property(outage, ({ downUntil, ...settings }) => {
        const back = plusMinutes(file.case.openedAt, downUntil * 24 * 60);
        const done = rounds(file, [...hourly(back, 72), ...daily(back, 220).slice(3)], settings);
        const expired = done.at(-1);
        const warned = done.findLast(({ act }) => act === 'remind');

        expect([expired?.act, warned?.act]).toEqual(['expire', 'remind']);
        if (expired === undefined || warned === undefined) return;
        expect(daysBetween(warned.day, expired.day)).toBeGreaterThanOrEqual(1);
        expect(daysBetween(OPENED, expired.day)).toBeGreaterThanOrEqual(settings.silenceDays);
        expect(done.filter(({ act }) => act === 'expire')).toHaveLength(1);
      }),
    );
  });

  it('begins its silence anew when somebody does something', () => {
    const drafted = aCase().drafting(['company']);
    const reminded = accepted(remind(drafted, { sent: 1 }, aContext(drafted.case.openedAt, 'service'))).after;

    expect(nextDue(reminded, SETTINGS)).toMatchObject({ act: 'remind', reminder: 2 });
    expect(nextDue(drafted, SETTINGS)).toMatchObject({ act: 'remind', reminder: 1 });
  });
});

describe('what time brings', () => {
  it.each(STATUSES)('to a case that is %s is a reminder only while it waits for a party', (status) => {
    const due = nextDue(aCase().in(status), SETTINGS);

    expect(due?.act).toBe(isOpen(status) ? 'remind' : undefined);
  });

  it('to a job with an end date is its end, the morning after', () => {
    const duration = { kind: 'until', endDate: typedDate('2028-10-28'), reason: 'Et vikariat.' };
    const [, canteen] = tenAgreements;
    if (canteen === undefined) throw new Error('no canteen');
    const answers = { ...canteen.answers, ...withAnswer(canteen.answers, ['job', 'duration'], duration) };
    const file = aCase({ answers }).registered();

    expect(statusOf(file)).toBe('registered');
    expect(nextDue(file, SETTINGS)).toEqual({ at: '2028-10-29T07:00:00.000Z', act: 'end', on: '2028-10-28' });
  });
});
