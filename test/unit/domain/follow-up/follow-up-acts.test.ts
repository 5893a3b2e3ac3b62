import { describe, expect, it } from 'vitest';
import { instant } from '../../../../shared/domain/calendar/instant.ts';
import { end } from '../../../../shared/domain/case/acts/close.ts';
import {
  notePrompts,
  postponeFollowUp,
  recordFollowUp,
} from '../../../../shared/domain/case/acts/follow-up-acts.ts';
import {
  type FollowUp,
  followUpStateOf,
  type Outcome,
} from '../../../../shared/domain/follow-up/follow-up.ts';
import { paidHoursNow } from '../../../../shared/domain/follow-up/paid-hours.ts';
import { day } from '../../../builders/answers.ts';
import { aCase, aContext, accepted, PLAN_SETTINGS } from '../../../builders/cases.ts';
import { aFollowUp, anOutcome } from '../../../builders/follow-ups.ts';

const { closingDays } = PLAN_SETTINGS;
const staff = aContext(instant('2027-03-02T10:00:00.000Z'), 'consultant');
const file = aCase().registered();

const record = (followUp: FollowUp, next?: string, shownRev = followUp.rev) =>
  recordWith(anOutcome(), { followUp, next, shownRev });

const recordWith = (
  outcome: Outcome,
  {
    followUp,
    next,
    shownRev,
  }: { readonly followUp: FollowUp; readonly next?: string | undefined; readonly shownRev: number },
) =>
  recordFollowUp(
    file,
    {
      ahead: [],
      followUp,
      shownRev,
      all: [followUp],
      outcome,
      next: next === undefined ? undefined : day(next),
      by: 'Vita Vejledersen',
      closingDays,
    },
    staff,
  );

const postpone = (followUp: FollowUp, to: string, shownRev = followUp.rev) =>
  postponeFollowUp(
    file,
    { followUp, shownRev, all: [followUp], to: day(to), reason: 'Demo har ferie.', closingDays },
    staff,
  );

describe('a talk', () => {
  it('is recorded with who and when, and is history from then on', () => {
    const [recorded] = accepted(record(aFollowUp())).followUps;

    expect(recorded).toMatchObject({
      rev: 2,
      recorded: { at: staff.now, by: 'Vita Vejledersen', outcome: anOutcome() },
    });
    expect(recorded && record(recorded)).toMatchObject({ refusal: { code: 'already-done' } });
    expect(recorded && postpone(recorded, '2027-04-01')).toMatchObject({ refusal: { code: 'already-done' } });
  });

  it('plans a next one on a working day when one is wished', () => {
    const [, extra] = accepted(record(aFollowUp(), '2027-03-27')).followUps;

    expect(extra).toMatchObject({ due: '2027-03-30', reasons: [{ kind: 'extra' }], rev: 1, caseId: 'c-2' });
  });

  it('plans one on the new day of each postponed milestone, besides the next that is wished', () => {
    const milestones = [
      { milestone: 0, outcome: 'reached', newDate: undefined, comment: undefined },
      { milestone: 1, outcome: 'postponed', newDate: day('2027-09-04'), comment: undefined },
      { milestone: 2, outcome: 'postponed', newDate: day('2028-05-02'), comment: undefined },
    ] as const;
    const change = accepted(
      recordWith(anOutcome({ milestones }), { followUp: aFollowUp(), next: '2027-03-30', shownRev: 1 }),
    );
    const rev = change.after.case.rev;

    expect(change.followUps.slice(1).map(({ id, due, reasons }) => ({ id, due, reasons }))).toEqual([
      { id: `extra-${rev}-1`, due: '2027-03-30', reasons: [{ kind: 'extra' }] },
      { id: `extra-${rev}-2`, due: '2027-09-06', reasons: [{ kind: 'milestone', milestone: 1 }] },
      { id: `extra-${rev}-3`, due: '2028-05-02', reasons: [{ kind: 'milestone', milestone: 2 }] },
    ]);
    expect(change.entries.map(({ event, details }) => [event, details['followUp']])).toEqual([
      ['follow-up-recorded', 'v1-m1'],
      ['follow-ups-planned', `extra-${rev}-1`],
      ['follow-ups-planned', `extra-${rev}-2`],
      ['follow-ups-planned', `extra-${rev}-3`],
    ]);
  });

  it('is postponed with its reason, and keeps the day it was moved from', () => {
    const [once] = accepted(postpone(aFollowUp(), '2027-03-26')).followUps;
    const [twice] = once === undefined ? [] : accepted(postpone(once, '2027-05-06')).followUps;

    expect(once).toMatchObject({ due: '2027-03-30', rev: 2 });
    expect(twice?.due).toBe('2027-05-07');
    expect(twice?.postponed.map(({ from, reason }) => [from, reason])).toEqual([
      ['2027-03-01', 'Demo har ferie.'],
      ['2027-03-30', 'Demo har ferie.'],
    ]);
  });

  it('that changed in another window is neither recorded nor moved', () => {
    expect(record(aFollowUp({ rev: 2 }), undefined, 1)).toMatchObject({
      refusal: { code: 'changed-meanwhile' },
    });
    expect(postpone(aFollowUp({ rev: 2 }), '2027-04-01', 1)).toMatchObject({
      refusal: { code: 'changed-meanwhile' },
    });
  });

  it('keeps its form valid when a prompt goes out while the page is open', () => {
    const [prompted] = accepted(
      notePrompts(file, { followUps: [aFollowUp()], kind: 'prompt' }, aContext(staff.now, 'service')),
    ).followUps;

    expect(prompted?.prompts).toEqual([{ at: staff.now, kind: 'prompt' }]);
    expect(prompted && record(prompted, undefined, 1).ok).toBe(true);
  });

  it('falls away when the job ends, unless it has been recorded', () => {
    const followUps = aCase().followUps();
    const [first, ...left] = followUps;
    const [recorded] = first === undefined ? [] : accepted(record(first)).followUps;
    const ended = accepted(
      end(
        file,
        {
          on: day('2027-03-01'),
          reason: 'Flytter.',
          followUps: [recorded, ...left].filter((each) => each !== undefined),
        },
        staff,
      ),
    );

    expect(ended.followUps.map(({ id }) => id)).toEqual(left.map(({ id }) => id));
    expect(ended.followUps.every(({ dropped }) => dropped?.at === staff.now)).toBe(true);
  });

  it.each([
    [{}, '2027-02-28', 'planned'],
    [{}, '2027-03-01', 'due'],
    [{}, '2027-03-02', 'overdue'],
    [{ dropped: { at: staff.now } }, '2027-03-02', 'dropped'],
    [{ dropped: { at: staff.now, replaced: true } }, '2027-03-02', 'replaced'],
    [{ recorded: { at: staff.now, by: 'Vita', outcome: anOutcome() } }, '2027-03-02', 'recorded'],
  ] as const)('with %j is on %s %s', (own, today, state) => {
    expect(followUpStateOf(aFollowUp(own), day(today))).toBe(state);
  });
});

const changed = (after: number, from: string): FollowUp =>
  aFollowUp({
    recorded: {
      at: staff.now,
      by: 'Vita',
      outcome: anOutcome({ paidHours: { before: 6, after, from: day(from) } }),
    },
  });

describe('the paid hours now', () => {
  const talks = [changed(8, '2027-06-01'), changed(7, '2027-04-01'), aFollowUp()];

  it.each([
    ['2027-03-31', 6],
    ['2027-04-01', 7],
    ['2027-05-31', 7],
    ['2027-06-01', 8],
  ])('are on %s %d, by the agreement or the latest change in effect', (today, hours) => {
    expect(paidHoursNow(file, talks, day(today))).toBe(hours);
  });
});
