import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { branded } from '../../../../shared/domain/branded.ts';
import { addDays } from '../../../../shared/domain/calendar/civil-date.ts';
import { atTimeOn, plusMinutes } from '../../../../shared/domain/calendar/instant.ts';
import type { CaseId } from '../../../../shared/domain/case/case.ts';
import { STATUSES, type Status } from '../../../../shared/domain/case/status.ts';
import type { CaseLine } from '../../../../shared/domain/desk/case-line.ts';
import { UNASSIGNED } from '../../../../shared/domain/access/staff.ts';
import { byUrgency, type DeskCase, NEED_KINDS, withNeeds } from '../../../../shared/domain/desk/needs.ts';
import { day } from '../../../builders/answers.ts';
import { OPENED_AT } from '../../../builders/cases.ts';
import { aLine } from '../../../builders/desk.ts';

const TODAY = day('2027-03-02');
const TO_SEE = { today: TODAY, silence: { reminderDays: 7, silenceDays: 30 } };
/** A case that was last worked on so many days ago. */
const quietFor = (days: number) => ({ progressAt: atTimeOn(addDays(TODAY, -days), '09:00') });
const talk = (days: number, caseId = aLine().caseId) => ({
  caseId,
  followUpId: `talk-${days}`,
  due: addDays(TODAY, days),
});
const kindsOf = (line: CaseLine, talks: Parameters<typeof withNeeds>[1] = []) =>
  withNeeds([line], talks, TO_SEE)[0]?.needs.map(({ kind }) => kind);

const needsAfter = (days: number) =>
  withNeeds([aLine({ status: 'awaiting-citizen', ...quietFor(days) })], [], TO_SEE)[0]?.needs;

describe('what a case needs today', () => {
  it('is nothing while the parties have the next step, or everything is seen to', () => {
    for (const status of ['invited', 'drafting', 'awaiting-citizen', 'registered'] as const) {
      expect(kindsOf(aLine({ status, ...quietFor(22) }))).toEqual([]);
    }
  });

  it.each([
    ['to be registered, when both have signed', aLine({ status: 'in-force' }), 'to-register'],
    [
      'to be taken over, when nobody has it',
      aLine({ status: 'drafting', consultantId: UNASSIGNED, ...quietFor(1) }),
      'to-take-over',
    ],
    [
      'to be looked at, when the citizen asked for a change',
      aLine({ status: 'change-requested', answerSince: OPENED_AT, ...quietFor(1) }),
      'change-requested',
    ],
    [
      'a right address, when a mail did not arrive',
      aLine({ status: 'invited', mailLost: ['employer'], ...quietFor(1) }),
      'mail-lost',
    ],
    [
      'a call, when the citizen waits for one',
      aLine({ status: 'awaiting-citizen', callSince: OPENED_AT, ...quietFor(1) }),
      'call-requested',
    ],
    [
      'a call, when the employer waits for one before a talk',
      aLine({ employerCallSince: OPENED_AT }),
      'employer-call',
    ],
    [
      'a call to the citizen who will not sign',
      aLine({ status: 'declined', answerSince: OPENED_AT }),
      'declined',
    ],
    [
      'to be opened again or withdrawn, when it has expired',
      aLine({ status: 'expired', ...quietFor(90) }),
      'expired',
    ],
    [
      'somebody to call, a week before it expires',
      aLine({ status: 'drafting', ...quietFor(23) }),
      'expires-soon',
    ],
  ])('is %s', (_what, line, kind) => {
    expect(kindsOf(line)).toEqual([kind]);
  });

  it('is nothing of a wish or a no that was marked as seen', () => {
    expect(kindsOf(aLine({ status: 'change-requested', ...quietFor(1) }))).toEqual([]);
    expect(kindsOf(aLine({ status: 'declined' }))).toEqual([]);
  });

  it('tells how many days are left, and today at the least when the round has not come by', () => {
    expect(needsAfter(28)).toEqual([{ kind: 'expires-soon', on: addDays(TODAY, 2) }]);
    expect(needsAfter(33)).toEqual([{ kind: 'expires-soon', on: TODAY }]);
  });

  it('is a talk that is due today or overdue, of the case itself', () => {
    expect(kindsOf(aLine(), [talk(0)])).toEqual(['talk-today']);
    expect(kindsOf(aLine(), [talk(-1)])).toEqual(['talk-overdue']);
    expect(kindsOf(aLine(), [talk(-1, branded<CaseId>('another'))])).toEqual([]);
  });

  it('is nothing once the case is over and that is seen, whatever is left of it', () => {
    for (const status of ['ended', 'declined', 'withdrawn'] as const) {
      expect(kindsOf(aLine({ status, mailLost: ['employer'], callSince: OPENED_AT }), [talk(-3)])).toEqual(
        [],
      );
    }
  });

  it('is told with the most urgent first', () => {
    const line = aLine({ status: 'in-force', mailLost: ['citizen'], callSince: OPENED_AT });

    expect(kindsOf(line, [talk(0), talk(-4)])).toEqual([
      'talk-overdue',
      'call-requested',
      'mail-lost',
      'talk-today',
      'to-register',
    ]);
  });
});

const someCase: fc.Arbitrary<DeskCase> = fc
  .record({
    status: fc.constantFrom<Status>(...STATUSES),
    lost: fc.boolean(),
    called: fc.boolean(),
    talks: fc.array(fc.integer({ min: -20, max: 0 }), { maxLength: 3 }),
    minutes: fc.integer({ min: 0, max: 5 }),
  })
  .map(({ status, lost, called, talks, minutes }) => {
    const line = aLine({
      status,
      mailLost: lost ? ['employer'] : [],
      callSince: called ? OPENED_AT : undefined,
      progressAt: plusMinutes(OPENED_AT, minutes),
    });
    return (
      withNeeds(
        [line],
        talks.map((days) => talk(days)),
        TO_SEE,
      )[0] ?? { line, needs: [] }
    );
  });

const key = ({ line, needs }: DeskCase) => JSON.stringify([needs[0], line.progressAt]);

describe('the order of urgency', () => {
  it('is an order: the same cases come out the same way, however they stood', () => {
    fc.assert(
      fc.property(fc.array(someCase, { maxLength: 12 }), (cases) => {
        expect(cases.toReversed().toSorted(byUrgency).map(key)).toEqual(cases.toSorted(byUrgency).map(key));
      }),
    );
  });

  it('puts a more urgent need first, an earlier talk before a later one, and what needs nothing last', () => {
    fc.assert(
      fc.property(fc.array(someCase, { minLength: 2, maxLength: 12 }), (cases) => {
        const sorted = cases.toSorted(byUrgency).map(({ needs }) => needs[0]);
        const ranks = sorted.map((need) =>
          need === undefined ? NEED_KINDS.length : NEED_KINDS.indexOf(need.kind),
        );
        const overdue = sorted.flatMap((need) => (need?.kind === 'talk-overdue' ? [need.due] : []));

        expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
        expect(overdue).toEqual(overdue.toSorted());
      }),
    );
  });
});
