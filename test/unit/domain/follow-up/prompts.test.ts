import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  atTimeOn,
  dayOf,
  type Instant,
  instant,
  plusMinutes,
} from '../../../../shared/domain/calendar/instant.ts';
import { addWorkingDays } from '../../../../shared/domain/calendar/working-days.ts';
import type { FollowUp } from '../../../../shared/domain/follow-up/follow-up.ts';
import { nextPrompt, prompted } from '../../../../shared/domain/follow-up/prompts.ts';
import { dayBetween } from '../../../builders/arbitraries.ts';
import { PLAN_SETTINGS } from '../../../builders/cases.ts';
import { aFollowUp, anOutcome } from '../../../builders/follow-ups.ts';
import { day } from '../../../builders/answers.ts';

const next = (followUp: FollowUp) => nextPrompt(followUp, PLAN_SETTINGS.closingDays);

/** The talk after everything that was due by `until` has been sent, each prompt at its own time. */
const promptsOf = (followUp: FollowUp): readonly { readonly at: Instant; readonly kind: string }[] => {
  const due = next(followUp);
  return due === undefined ? [] : [due, ...promptsOf(prompted(followUp, due.kind, due.at))];
};

describe('the prompts of a talk', () => {
  it('go out at eight on the day, after five working days and, to the team, after ten', () => {
    expect(promptsOf(aFollowUp({ due: day('2027-03-01') }))).toEqual([
      { at: '2027-03-01T07:00:00.000Z', kind: 'prompt' },
      { at: '2027-03-08T07:00:00.000Z', kind: 'reminder' },
      { at: '2027-03-15T07:00:00.000Z', kind: 'escalation' },
    ]);
  });

  it('leave out the days of Easter and follow the clock into summer time', () => {
    expect(promptsOf(aFollowUp({ due: day('2027-03-22') })).map(({ at }) => at)).toEqual([
      '2027-03-22T07:00:00.000Z',
      '2027-04-01T06:00:00.000Z',
      '2027-04-08T06:00:00.000Z',
    ]);
  });

  it('are three, five working days apart, whatever the day', () => {
    fc.assert(
      fc.property(dayBetween('2024-01-01', '2040-12-31'), (due) => {
        const days = [0, 5, 10].map((count) => addWorkingDays(due, count, PLAN_SETTINGS.closingDays));

        expect(promptsOf(aFollowUp({ due })).map(({ at }) => at)).toEqual(
          days.map((each) => atTimeOn(each, '08:00')),
        );
      }),
    );
  });

  it('come once each when the service was down: the late one is not sent again', () => {
    const late = prompted(aFollowUp(), 'prompt', instant('2027-03-12T09:00:00.000Z'));

    expect(next(late)?.kind).toBe('reminder');
    expect(next(prompted(late, 'reminder', instant('2027-03-12T10:00:00.000Z')))?.kind).toBe('escalation');
  });

  it('come no faster after an outage: each waits five working days for the one before it', () => {
    const late = prompted(aFollowUp(), 'prompt', instant('2027-04-12T09:00:00.000Z'));

    expect(promptsOf(late)).toEqual([
      { at: '2027-04-19T06:00:00.000Z', kind: 'reminder' },
      { at: '2027-04-26T06:00:00.000Z', kind: 'escalation' },
    ]);
  });

  it('are at least five working days apart, however late the service sends each', () => {
    const outage = fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 60 * 24 * 60 })));

    fc.assert(
      fc.property(dayBetween('2024-01-01', '2040-12-31'), outage, (due, delays) => {
        let followUp = aFollowUp({ due });
        for (const minutes of delays) {
          const prompt = next(followUp);
          if (prompt !== undefined)
            followUp = prompted(followUp, prompt.kind, plusMinutes(prompt.at, minutes));
        }
        const days = followUp.prompts.map(({ at }) => dayOf(at));

        expect(followUp.prompts.map(({ kind }) => kind)).toEqual(['prompt', 'reminder', 'escalation']);
        for (const [place, before] of days.slice(0, -1).entries()) {
          const earliest = addWorkingDays(before, 5, PLAN_SETTINGS.closingDays);
          expect(days[place + 1] ?? '').toSatisfy((after: string) => after >= earliest);
        }
        expect(next(followUp)).toBeUndefined();
      }),
    );
  });

  it('stop when the talk is recorded', () => {
    const recorded = { at: instant('2027-03-02T09:00:00.000Z'), by: 'Vita', outcome: anOutcome() };

    expect(next(aFollowUp({ recorded }))).toBeUndefined();
  });

  it('stop when the job has ended', () => {
    expect(next(aFollowUp({ dropped: { at: instant('2027-03-02T09:00:00.000Z') } }))).toBeUndefined();
  });

  it('begin anew on the new day when the talk is postponed', () => {
    const sent = [
      { at: instant('2027-03-01T07:00:00.000Z'), kind: 'prompt' as const },
      { at: instant('2027-03-08T07:00:00.000Z'), kind: 'reminder' as const },
    ];
    const postponed = [
      { from: day('2027-03-01'), at: instant('2027-03-09T12:00:00.000Z'), reason: 'Demo har ferie.' },
    ];
    const moved = aFollowUp({ due: day('2027-04-05'), prompts: sent, postponed });

    expect(promptsOf(moved)).toEqual([
      { at: '2027-04-05T06:00:00.000Z', kind: 'prompt' },
      { at: '2027-04-12T06:00:00.000Z', kind: 'reminder' },
      { at: '2027-04-19T06:00:00.000Z', kind: 'escalation' },
    ]);
  });
});
