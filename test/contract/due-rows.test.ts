import { DOCUMENT_ID } from '../builders/document.ts';
import { describe, expect, it } from 'vitest';
import { atTimeOn, type Instant, plusMilliseconds } from '../../shared/domain/calendar/instant.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import { storeDocument } from '../../shared/domain/case/acts/document.ts';
import { remind } from '../../shared/domain/case/acts/keep-going.ts';
import {
  notePrompts,
  postponeFollowUp,
  recordFollowUp,
} from '../../shared/domain/case/acts/follow-up-acts.ts';
import type { Status } from '../../shared/domain/case/status.ts';
import type { DueKind, DueRow } from '../../shared/ports/due-rows.ts';
import { completeAnswers, day, typedDate } from '../builders/answers.ts';
import { aContext, accepted, OPENED_AT } from '../builders/cases.ts';
import { aTalk, stored, storedIn, talksChanged } from '../fakes/stored-cases.ts';
import { onBothStores, SETTINGS } from './stores.ts';
import { noteQuestionsAsked } from '../../shared/domain/case/acts/question-acts.ts';
import { PARTIES } from '../../shared/domain/case/parties.ts';
import type { FollowUp } from '../../shared/domain/follow-up/follow-up.ts';

const FAR = atTimeOn(day('2035-01-01'), '00:00');
const EIGHT = (date: string): Instant => atTimeOn(day(date), '08:00');
const ASKED = {
  at: EIGHT('2027-02-22'),
  parties: PARTIES,
  set: 'general',
  milestone: undefined,
} as const;
const OUTCOME = {
  heldOn: day('2027-03-01'),
  form: 'phone',
  participants: ['citizen'],
  wellbeing: 3,
  needsChange: [],
  milestones: [],
  paidHours: undefined,
  note: undefined,
  actions: [],
} as const;

onBothStores('the due rows', (stores) => {
  const rowsOf = async (
    { case: { id } }: CaseFile,
    kind: DueKind,
    now: Instant = FAR,
  ): Promise<readonly DueRow[]> =>
    (await stores().dueRows.due(kind, now, { most: 10_000 })).filter(({ caseId }) => caseId === id);
  const dueAtOf = async (file: CaseFile, kind: DueKind) =>
    (await rowsOf(file, kind)).map(({ dueAt }) => dueAt);

  describe('of a case', () => {
    it('appear at the moment it is due and not a millisecond before', async () => {
      const file = await storedIn(stores(), 'invited');
      const reminder = EIGHT('2026-11-09');

      expect(await rowsOf(file, 'case', plusMilliseconds(reminder, -1))).toEqual([]);
      expect(await rowsOf(file, 'case', reminder)).toMatchObject([
        { dueAt: reminder, followUpId: undefined },
      ]);
    });

    it.each<[Status, readonly Instant[]]>([
      ['invited', [EIGHT('2026-11-09')]],
      ['drafting', [EIGHT('2026-11-09')]],
      ['awaiting-citizen', [EIGHT('2026-11-10')]],
      ['change-requested', [EIGHT('2026-11-11')]],
      ['in-force', []],
      ['ended', []],
      ['declined', []],
      ['expired', []],
      ['withdrawn', []],
    ])('that is %s are due at %j', async (status, expected) => {
      expect(await dueAtOf(await storedIn(stores(), status), 'case')).toEqual(expected);
    });

    it('move on with each reminder, to expiry at last', async () => {
      let file = await storedIn(stores(), 'invited');
      const seen: Instant[] = [];
      for (const sent of [1, 2, 3]) {
        const [dueAt] = await dueAtOf(file, 'case');
        if (dueAt === undefined) throw new Error('nothing is due');
        seen.push(dueAt);
        file = await stored(stores(), [accepted(remind(file, { sent }, aContext(dueAt, 'service')))]);
      }

      expect(seen).toEqual([EIGHT('2026-11-09'), EIGHT('2026-11-25'), EIGHT('2026-12-01')]);
      expect(await dueAtOf(file, 'case')).toEqual([EIGHT('2026-12-02')]);
    });

    it('in force are due the morning after the job has ended', async () => {
      const answers = completeAnswers();
      const duration = { kind: 'until', endDate: typedDate('2028-06-30'), reason: 'Barselsvikariat' };
      const file = await storedIn(stores(), 'in-force', {
        answers: { ...answers, job: { ...answers.job, duration } },
      });

      expect(await dueAtOf(file, 'case')).toEqual([EIGHT('2028-07-01')]);
    });
  });

  it('of a document are there from the second signature until it is stored', async () => {
    const awaiting = await storedIn(stores(), 'awaiting-citizen');
    const inForce = await storedIn(stores(), 'in-force');

    expect(await rowsOf(awaiting, 'seal')).toEqual([]);
    expect(await dueAtOf(inForce, 'seal')).toEqual([inForce.case.progressAt]);

    await stored(stores(), [
      accepted(storeDocument(inForce, { id: DOCUMENT_ID, sha256: 'a' }, aContext(FAR, 'service'))),
    ]);

    expect(await rowsOf(inForce, 'seal')).toEqual([]);
  });

  /** A talk before which employer and citizen have been asked, unless it says otherwise. */
  const withTalk = async (own: Partial<FollowUp> = { asked: ASKED }) => {
    const inForce = await storedIn(stores(), 'in-force');
    const talk = aTalk(inForce, own);
    const file = await stored(stores(), [talksChanged(inForce, [talk])]);
    const rows = async () =>
      (await rowsOf(file, 'talk')).filter(({ followUpId }) => followUpId === 'extra-1');
    return { file, talk, rows };
  };

  describe('of a talk', () => {
    it('are due a week before for its questions, and on its day once they are sent', async () => {
      const { file, talk, rows } = await withTalk({});
      const before = (await rows()).map(({ dueAt }) => dueAt);

      await stored(stores(), [
        accepted(noteQuestionsAsked(file, { followUp: talk }, aContext(EIGHT('2027-02-22'), 'service'))),
      ]);

      expect(before).toEqual([EIGHT('2027-02-22')]);
      expect((await rows()).map(({ dueAt }) => dueAt)).toEqual([EIGHT('2027-03-01')]);
    });

    it('are due at eight on its day', async () => {
      const { file, rows } = await withTalk();

      expect(await rows()).toMatchObject([{ dueAt: EIGHT('2027-03-01'), caseId: file.case.id }]);
    });

    it('are due again after five working days, and after ten, and then no more', async () => {
      const { file, rows } = await withTalk();
      const seen: Instant[] = [];
      let current = file;
      for (const kind of ['prompt', 'reminder', 'escalation'] as const) {
        const [row] = await rows();
        if (row === undefined) throw new Error('no talk is due');
        seen.push(row.dueAt);
        const followUps = (await stores().cases.followUps(file.case.id)).filter(({ id }) => id === 'extra-1');
        const noted = accepted(notePrompts(current, { followUps, kind }, aContext(row.dueAt, 'service')));
        current = await stored(stores(), [noted]);
      }

      expect(seen).toEqual([EIGHT('2027-03-01'), EIGHT('2027-03-08'), EIGHT('2027-03-15')]);
      expect(await rows()).toEqual([]);
    });

    it('move with it when it is postponed', async () => {
      const { file, talk, rows } = await withTalk();
      const to = day('2027-04-05');
      const { closingDays } = SETTINGS;
      const asked = { followUp: talk, shownRev: 1, all: [talk], to, reason: 'Ferie', closingDays };

      await stored(stores(), [accepted(postponeFollowUp(file, asked, aContext(OPENED_AT, 'consultant')))]);

      expect((await rows()).map(({ dueAt }) => dueAt)).toEqual([EIGHT('2027-04-05')]);
    });

    it('are gone when it is recorded', async () => {
      const { file, talk, rows } = await withTalk();
      const { closingDays } = SETTINGS;
      const asked = {
        ahead: [],
        followUp: talk,
        shownRev: 1,
        all: [talk],
        outcome: OUTCOME,
        next: undefined,
        by: 'Vita',
        closingDays,
      };

      await stored(stores(), [accepted(recordFollowUp(file, asked, aContext(OPENED_AT, 'consultant')))]);

      expect(await rows()).toEqual([]);
    });

    it('are gone when it is dropped', async () => {
      const { file, talk, rows } = await withTalk();

      await stored(stores(), [talksChanged(file, [{ ...talk, dropped: { at: OPENED_AT } }])]);

      expect(await rows()).toEqual([]);
    });
  });

  it('come oldest first, and no more than were asked for', async () => {
    for (const hour of ['03', '01', '02']) {
      await storedIn(stores(), 'in-force', { openedAt: atTimeOn(day('2026-03-02'), `${hour}:00`) });
    }

    const all = await stores().dueRows.due('seal', EIGHT('2026-04-01'), { most: 10 });
    const two = await stores().dueRows.due('seal', EIGHT('2026-04-01'), { most: 2 });

    expect(all).toHaveLength(3);
    expect(all.map(({ dueAt }) => dueAt)).toEqual(all.map(({ dueAt }) => dueAt).toSorted());
    expect(two).toEqual(all.slice(0, 2));
  });

  it('come a page at a time, each after the row before it, also when that is no longer due', async () => {
    const opened = ['04', '05', '06', '07'].map((hour) => atTimeOn(day('2026-02-02'), `${hour}:00`));
    for (const openedAt of opened) await storedIn(stores(), 'in-force', { openedAt });
    const dueBy = EIGHT('2026-02-20');
    const pageAfter = (after?: DueRow) => stores().dueRows.due('seal', dueBy, { most: 2, after });
    const all = await stores().dueRows.due('seal', dueBy, { most: 10 });

    const first = await pageAfter();
    const last = first.at(-1);
    const file = last?.caseId && (await stores().cases.load(last.caseId));
    if (!file) throw new Error('no agreement is due');
    const sealed = storeDocument(file, { id: DOCUMENT_ID, sha256: 'a' }, aContext(FAR, 'service'));
    await stored(stores(), [accepted(sealed)]);
    const second = await pageAfter(last);

    expect([...first, ...second]).toEqual(all);
    expect(all).toHaveLength(4);
    expect(await pageAfter(second.at(-1))).toEqual([]);
  });

  it('can be rung, which leaves them due; ringing one that is done meanwhile does nothing', async () => {
    const file = await storedIn(stores(), 'in-force');
    const [row] = await rowsOf(file, 'seal');
    if (row === undefined) throw new Error('no document is due');

    await stores().dueRows.ring(row, FAR);
    expect(await rowsOf(file, 'seal')).toEqual([row]);
    expect(await stores().cases.load(file.case.id)).toEqual(file);

    const sealed = accepted(storeDocument(file, { id: DOCUMENT_ID, sha256: 'a' }, aContext(FAR, 'service')));
    await stored(stores(), [sealed]);
    await stores().dueRows.ring(row, FAR);

    expect(await rowsOf(file, 'seal')).toEqual([]);
    expect(await stores().cases.load(file.case.id)).toEqual(sealed.after);
  });
});
