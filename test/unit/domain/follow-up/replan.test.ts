import { describe, expect, it } from 'vitest';
import { instant } from '../../../../shared/domain/calendar/instant.ts';
import { postponeFollowUp, recordFollowUp } from '../../../../shared/domain/case/acts/follow-up-acts.ts';
import type { FollowUp, Outcome } from '../../../../shared/domain/follow-up/follow-up.ts';
import { day } from '../../../builders/answers.ts';
import { aCase, aContext, accepted, PLAN_SETTINGS } from '../../../builders/cases.ts';
import { aFollowUp, anOutcome } from '../../../builders/follow-ups.ts';

const { closingDays } = PLAN_SETTINGS;
const staff = aContext(instant('2027-03-02T10:00:00.000Z'), 'consultant');
const file = aCase().registered();

type Among = { readonly followUp: FollowUp; readonly all?: readonly FollowUp[]; readonly next?: string };

const recordWith = (outcome: Outcome, { followUp, all = [followUp], next }: Among) =>
  recordFollowUp(
    file,
    {
      ahead: [],
      followUp,
      shownRev: followUp.rev,
      all,
      outcome,
      next: next === undefined ? undefined : day(next),
      by: 'Vita Vejledersen',
      closingDays,
    },
    staff,
  );

const postponeAmong = (all: readonly FollowUp[], followUp: FollowUp, { to }: { readonly to: string }) =>
  postponeFollowUp(
    file,
    { followUp, shownRev: followUp.rev, all, to: day(to), reason: 'Demo har ferie.', closingDays },
    staff,
  );

/** A talk on its day and with its reasons. */
const aTalkOf = (id: string, due: string, ...reasons: readonly FollowUp['reasons'][number][]): FollowUp =>
  aFollowUp({ id, due: day(due), reasons });

const AFTER_3 = { kind: 'after-start', months: 3 } as const;
const FIRST_MILESTONE = { kind: 'milestone', milestone: 0 } as const;
const SECOND_MILESTONE = { kind: 'milestone', milestone: 1 } as const;
const EXTRA = { kind: 'extra' } as const;

const postponedTo = (milestone: number, newDate: string) =>
  anOutcome({
    milestones: [{ milestone, outcome: 'postponed', newDate: day(newDate), comment: undefined }],
  });

const shownAs = (talks: readonly FollowUp[]) =>
  talks.map(({ id, due, reasons, dropped }) => [id, due, reasons, dropped?.replaced ?? false]);

describe('a talk that is moved near another one', () => {
  const milestone = aTalkOf('milestone', '2027-04-01', FIRST_MILESTONE);

  it.each(['2027-05-24', '2027-05-31', '2027-06-07'])(
    'becomes one with it on the day that was chosen, with both reasons: to %s',
    (to) => {
      const later = aTalkOf('m3', '2027-05-31', AFTER_3);
      const change = accepted(postponeAmong([milestone, later], milestone, { to }));

      expect(shownAs(change.followUps)).toEqual([
        ['milestone', to, [FIRST_MILESTONE, AFTER_3], false],
        ['m3', '2027-05-31', [AFTER_3], true],
      ]);
      expect(change.followUps.map(({ rev }) => rev)).toEqual([2, 2]);
      expect(change.entries.map(({ event }) => event)).toEqual(['follow-up-postponed', 'follow-ups-joined']);
    },
  );

  it.each(['2027-05-21', '2027-06-08'])('stands alone eight days or more from it: %s', (to) => {
    const later = aTalkOf('m3', '2027-05-31', AFTER_3);

    expect(shownAs(accepted(postponeAmong([milestone, later], milestone, { to })).followUps)).toEqual([
      ['milestone', to, [FIRST_MILESTONE], false],
    ]);
  });

  it.each([
    ['that is due', aTalkOf('m1', '2027-03-02', AFTER_3)],
    [
      'that was held',
      { ...aTalkOf('m1', '2027-03-04', AFTER_3), recorded: { at: staff.now, by: 'V', outcome: anOutcome() } },
    ],
    ['that fell away', { ...aTalkOf('m1', '2027-03-04', AFTER_3), dropped: { at: staff.now } }],
  ])('leaves one alone %s', (_what, other) => {
    const { followUps } = accepted(postponeAmong([milestone, other], milestone, { to: '2027-03-05' }));

    expect(followUps.map(({ id }) => id)).toEqual(['milestone']);
  });
});

describe('a milestone that gets a new day at a talk', () => {
  const held = aFollowUp();

  it('leaves the talk that was planned for its old day, which falls away', () => {
    const old = aTalkOf('old', '2027-04-01', FIRST_MILESTONE);
    const change = accepted(recordWith(postponedTo(0, '2027-09-06'), { followUp: held, all: [held, old] }));

    expect(shownAs(change.followUps.slice(1))).toEqual([
      ['old', '2027-04-01', [FIRST_MILESTONE], true],
      [`extra-${change.after.case.rev}-1`, '2027-09-06', [FIRST_MILESTONE], false],
    ]);
  });

  it('leaves a talk that has other reasons too, which stays for them', () => {
    const old = aTalkOf('old', '2027-05-03', AFTER_3, FIRST_MILESTONE);
    const { followUps } = accepted(
      recordWith(postponedTo(0, '2027-09-06'), { followUp: held, all: [held, old] }),
    );

    expect(followUps.find(({ id }) => id === 'old')).toMatchObject({
      due: '2027-05-03',
      reasons: [AFTER_3],
      dropped: undefined,
      rev: 2,
    });
  });

  it('joins the talk to come within seven days of it, which keeps its day', () => {
    const near = aTalkOf('near', '2027-09-01', SECOND_MILESTONE);
    const far = aTalkOf('far', '2027-12-01', AFTER_3);
    const change = accepted(
      recordWith(postponedTo(0, '2027-09-06'), { followUp: held, all: [held, near, far] }),
    );

    expect(shownAs(change.followUps.slice(1))).toEqual([
      ['near', '2027-09-01', [SECOND_MILESTONE, FIRST_MILESTONE], false],
    ]);
    expect(change.entries.map(({ event }) => event)).toEqual(['follow-up-recorded', 'follow-ups-joined']);
  });

  it('becomes one with the next talk that is wished near it', () => {
    const change = accepted(recordWith(postponedTo(0, '2027-09-06'), { followUp: held, next: '2027-09-03' }));

    expect(shownAs(change.followUps.slice(1))).toEqual([
      [`extra-${change.after.case.rev}-1`, '2027-09-03', [EXTRA, FIRST_MILESTONE], false],
    ]);
  });

  it('does not wait with a talk that is already due', () => {
    const due = aTalkOf('due', '2027-03-02', AFTER_3);
    const { followUps } = accepted(
      recordWith(postponedTo(0, '2027-03-05'), { followUp: held, all: [held, due] }),
    );

    expect(followUps.map(({ id }) => id)).not.toContain('due');
  });
});
