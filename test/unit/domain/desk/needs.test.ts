import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { branded } from '../../../../shared/domain/branded.ts';
import { addDays } from '../../../../shared/domain/calendar/civil-date.ts';
import { plusMinutes } from '../../../../shared/domain/calendar/instant.ts';
import type { CaseId } from '../../../../shared/domain/case/case.ts';
import { STATUSES, type Status } from '../../../../shared/domain/case/status.ts';
import type { CaseLine } from '../../../../shared/domain/desk/case-line.ts';
import { byUrgency, type DeskCase, NEED_KINDS, withNeeds } from '../../../../shared/domain/desk/needs.ts';
import { day } from '../../../builders/answers.ts';
import { OPENED_AT } from '../../../builders/cases.ts';
import { aLine } from '../../../builders/desk.ts';

const TODAY = day('2027-03-02');
const talk = (days: number, caseId = aLine().caseId) => ({
  caseId,
  followUpId: `talk-${days}`,
  due: addDays(TODAY, days),
});
const kindsOf = (line: CaseLine, talks: Parameters<typeof withNeeds>[1] = []) =>
  withNeeds([line], talks, TODAY)[0]?.needs.map(({ kind }) => kind);

describe('what a case needs today', () => {
  it('is nothing while the parties have the next step, or everything is seen to', () => {
    for (const status of ['invited', 'drafting', 'awaiting-citizen', 'registered'] as const) {
      expect(kindsOf(aLine({ status }))).toEqual([]);
    }
  });

  it.each([
    ['to be registered, when both have signed', aLine({ status: 'in-force' }), 'to-register'],
    [
      'to be looked at, when the citizen asked for a change',
      aLine({ status: 'change-requested' }),
      'change-requested',
    ],
    [
      'a right address, when a mail did not arrive',
      aLine({ status: 'invited', mailLost: ['employer'] }),
      'mail-lost',
    ],
    [
      'a call, when the citizen waits for one',
      aLine({ status: 'awaiting-citizen', callSince: OPENED_AT }),
      'call-requested',
    ],
  ])('is %s', (_what, line, kind) => {
    expect(kindsOf(line)).toEqual([kind]);
  });

  it('is a talk that is due today or overdue, of the case itself', () => {
    expect(kindsOf(aLine(), [talk(0)])).toEqual(['talk-today']);
    expect(kindsOf(aLine(), [talk(-1)])).toEqual(['talk-overdue']);
    expect(kindsOf(aLine(), [talk(-1, branded<CaseId>('another'))])).toEqual([]);
  });

  it('is nothing once the case is over, whatever is left of it', () => {
    for (const status of ['ended', 'declined', 'expired', 'withdrawn'] as const) {
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
        TODAY,
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
