import { describe, expect, it } from 'vitest';
import { nextDue } from '../../../../shared/domain/case/next-due.ts';
import { instant, plusMinutes } from '../../../../shared/domain/calendar/instant.ts';
import { announceDeletion, forgetLinked } from '../../../../shared/domain/case/acts/deletion.ts';
import { liftHold, mayHold, setHold } from '../../../../shared/domain/case/acts/hold.ts';
import { reopen } from '../../../../shared/domain/case/acts/keep-going.ts';
import { retentionDue, retentionOf } from '../../../../shared/domain/case/retention.ts';
import { STATUSES } from '../../../../shared/domain/case/status.ts';
import { branded } from '../../../../shared/domain/branded.ts';
import type { CaseFile, CaseId } from '../../../../shared/domain/case/case.ts';
import { accepted, aCase, aContext } from '../../../builders/cases.ts';
import { TEA } from '../../../builders/leaves.ts';
import { VITA } from '../../../fakes/fake-world.ts';

const SETTINGS = { unsignedDays: 90, declinedDays: 60, agreementYears: 5, noticeDays: 30 };
const dueOf = (file: CaseFile) => retentionDue(file, SETTINGS);
const at = (text: string) => instant(text);

const announced = (file: CaseFile, when: string): CaseFile =>
  accepted(announceDeletion(file, SETTINGS, aContext(at(when), 'service'))).after;

const linked = (own: Partial<CaseFile['case']>): CaseFile => {
  const file = aCase().inForce();
  return { ...file, case: { ...file.case, ...own } };
};

describe('how long a case is kept', () => {
  it.each([
    ['ended', { rule: 'agreement', closed: '2027-06-30', through: '2032-06-30' }],
    ['expired', { rule: 'unsigned', closed: '2026-11-02', through: '2027-01-31' }],
    ['declined', { rule: 'declined', closed: '2026-11-04', through: '2027-01-03' }],
    ['withdrawn', { rule: 'withdrawn', closed: '2026-11-05', through: '2027-01-04' }],
  ] as const)('one that is %s: the rule, when it closed and the last day', (status, kept) => {
    expect(retentionOf(aCase().in(status), SETTINGS)).toEqual(kept);
  });

  it('is not said while it is open or in force', () => {
    const closed = new Set(['ended', 'expired', 'declined', 'withdrawn']);
    for (const status of STATUSES.filter((each) => !closed.has(each)))
      expect(retentionOf(aCase().in(status), SETTINGS), status).toBeUndefined();
  });

  it('and nothing else is due of one that is closed', () => {
    for (const status of ['ended', 'expired', 'declined', 'withdrawn'] as const)
      expect(nextDue(aCase().in(status), { silenceDays: 30, reminderDays: 7 }), status).toBeUndefined();
  });
});

describe('what is next', () => {
  it('is to tell staff at eight, so many days before the day after', () => {
    expect(dueOf(aCase().expired())).toMatchObject({
      act: 'announce',
      on: '2027-02-01',
      at: '2027-01-02T07:00:00.000Z',
    });
  });

  it('is the deletion, once staff were told in time', () => {
    expect(dueOf(announced(aCase().expired(), '2027-01-02T07:00:00.000Z'))).toMatchObject({
      act: 'delete',
      on: '2027-02-01',
      at: '2027-02-01T07:00:00.000Z',
    });
  });

  it('is the deletion so many days after staff were told late', () => {
    expect(dueOf(announced(aCase().expired(), '2027-03-10T09:00:00.000Z'))).toMatchObject({
      on: '2027-04-09',
    });
  });

  it('is to tell staff anew when a case was opened again and has expired again', () => {
    const told = announced(aCase().expired(), '2027-01-02T07:00:00.000Z');
    const again = accepted(reopen(told, aContext(at('2027-01-10T09:00:00.000Z'), 'consultant'))).after;
    const expired = {
      ...again,
      case: {
        ...again.case,
        facts: { ...again.case.facts, expired: { at: at('2027-02-10T09:00:00.000Z') } },
      },
    };

    expect(dueOf(again)).toBeUndefined();
    expect(dueOf(expired)).toMatchObject({ act: 'announce', through: '2027-04-10' });
  });

  it('is to tell staff when the municipality keeps cases longer than they were told', () => {
    const told = announced(aCase().expired(), '2027-01-02T07:00:00.000Z');
    expect(retentionDue(told, { ...SETTINGS, unsignedDays: 120 })).toMatchObject({
      act: 'announce',
      on: '2027-03-03',
    });
  });
});

describe('a legal hold', () => {
  const by = { by: TEA, reason: 'En klage er ikke afgjort.' };
  const now = aContext(at('2027-01-10T09:00:00.000Z'), 'consultant');

  it('is set and lifted by team leaders alone', () => {
    expect([mayHold(TEA), mayHold(VITA)]).toEqual([true, false]);
    const held = accepted(setHold(aCase().expired(), by, now)).after;
    expect(setHold(aCase().expired(), { ...by, by: VITA }, now)).toEqual({
      ok: false,
      refusal: { code: 'not-found' },
    });
    expect(liftHold(held, { ...by, by: VITA }, now)).toEqual({ ok: false, refusal: { code: 'not-found' } });
  });

  it('ends every deletion, keeps who decided and why, and does not happen twice', () => {
    const change = accepted(setHold(announced(aCase().expired(), '2027-01-02T07:00:00.000Z'), by, now));

    expect(dueOf(change.after)).toBeUndefined();
    expect(change.after.case.hold).toEqual({ at: now.now, by: TEA.name, reason: by.reason });
    expect(change.entries.map(({ event, details }) => [event, details])).toEqual([['hold-set', {}]]);
    expect(setHold(change.after, by, now)).toEqual({ ok: false, refusal: { code: 'already-done' } });
  });

  it('is remembered when it is lifted, and staff are told anew', () => {
    const held = accepted(setHold(announced(aCase().expired(), '2027-01-02T07:00:00.000Z'), by, now)).after;
    const later = { ...now, now: plusMinutes(now.now, 60) };

    const { case: lifted, version } = accepted(
      liftHold(held, { by: TEA, reason: 'Klagen er afgjort.' }, later),
    ).after;

    expect(lifted.hold).toBeUndefined();
    expect(lifted.holdsLifted).toEqual([
      { ...held.case.hold, lifted: { at: later.now, by: TEA.name, reason: 'Klagen er afgjort.' } },
    ]);
    expect(dueOf({ case: lifted, version })).toMatchObject({ act: 'announce' });
  });
});

describe('a case that is linked to a deleted one', () => {
  const GONE = branded<CaseId>('c-gone');

  it('no longer names it, and tells that there was one', () => {
    const change = forgetLinked(
      linked({ follows: GONE, followedBy: branded('c-3') }),
      GONE,
      aContext(at('2032-01-01T09:00:00.000Z'), 'service'),
    );

    expect(change?.after.case).toMatchObject({ follows: undefined, followedBy: 'c-3' });
    expect(change?.entries.map(({ event, details }) => [event, details])).toEqual([
      ['linked-case-deleted', {}],
    ]);
  });

  it('stays as it is when it names another', () => {
    expect(
      forgetLinked(
        linked({ follows: branded('c-1') }),
        GONE,
        aContext(at('2032-01-01T09:00:00.000Z'), 'service'),
      ),
    ).toBeUndefined();
  });
});
