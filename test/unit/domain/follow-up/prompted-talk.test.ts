import { describe, expect, it } from 'vitest';
import { atTimeOn } from '../../../../shared/domain/calendar/instant.ts';
import { promptedTalk } from '../../../../shared/domain/follow-up/prompted-talk.ts';
import { day } from '../../../builders/answers.ts';
import { aCase, OPENED_AT } from '../../../builders/cases.ts';
import { aTalk } from '../../../fakes/stored-cases.ts';

const file = aCase().inForce();
const toldOn = (now: string, due = '2027-03-01', closingDays: readonly string[] = []) =>
  promptedTalk(file.case, aTalk(file, { due: day(due) }), { now: atTimeOn(day(now), '08:00'), closingDays })
    .on;

describe('a talk for the calendar', () => {
  it.each([
    ['on its day', '2027-03-01', '2027-03-01'],
    ['told before it', '2027-02-26', '2027-03-01'],
    ['told late, on a working day', '2027-03-03', '2027-03-03'],
    ['told late, on a Saturday', '2027-03-06', '2027-03-08'],
    ['told late, on Good Friday', '2027-03-26', '2027-03-30'],
  ])('stands on a day on which it can be held: %s', (_when, now, on) => {
    expect(toldOn(now)).toBe(on);
  });

  it('keeps off the days on which the municipality is closed', () => {
    expect(toldOn('2027-03-03', '2027-03-01', ['03-03', '03-04'])).toBe('2027-03-05');
  });

  it('is on the Danish day, also late in the evening', () => {
    const now = atTimeOn(day('2027-03-02'), '00:30');

    expect(promptedTalk(file.case, aTalk(file), { now, closingDays: [] }).on).toBe('2027-03-02');
  });

  it('tells how often it was moved, and the case number when there is one', () => {
    const moved = { from: day('2027-02-01'), at: OPENED_AT, reason: 'Ferie' };
    const at = { now: OPENED_AT, closingDays: [] };

    expect(promptedTalk(file.case, aTalk(file, { postponed: [moved, moved] }), at)).toEqual({
      followUpId: 'extra-1',
      caseId: file.case.id,
      caseNumber: 'EX-2026-2',
      on: '2027-03-01',
      moves: 2,
    });
    expect(promptedTalk({ caseNumber: undefined }, aTalk(file), at)).not.toHaveProperty('caseNumber');
  });
});
