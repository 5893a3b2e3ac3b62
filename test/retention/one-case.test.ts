import { beforeEach, describe, expect, it } from 'vitest';
import { makeRetention } from '../../functions/retention/retention.ts';
import { actOnCase } from '../../shared/cases/act-on-case.ts';
import { loadForActor } from '../../shared/cases/load-for-actor.ts';
import { keys } from '../../shared/adapters/dynamo/keys.ts';
import { liftHold, setHold } from '../../shared/domain/case/acts/hold.ts';
import { reopen } from '../../shared/domain/case/acts/keep-going.ts';
import { noteMailReturned } from '../../shared/domain/case/acts/mail-acts.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import type { Change } from '../../shared/domain/case/change.ts';
import { accept, type Result } from '../../shared/domain/result.ts';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { accepted, aContext } from '../builders/cases.ts';
import { onRealTable } from '../contract/stores.ts';
import { failingAfter } from './failing-table.ts';
import {
  allRows,
  emptyTable,
  keepCase,
  proofsOf,
  restored,
  type RetentionStage,
  retentionStage,
  SECRET,
} from './store.ts';
import { type Fate, lived, type LivedCase, TEA } from './ten-cases.ts';
import { byLinkAlone } from '../fakes/visits.ts';

const table = onRealTable();
let stage: RetentionStage;

beforeEach(async () => {
  await emptyTable(table());
  stage = retentionStage(table());
});

const keptCase = async (fate: Fate): Promise<LivedCase> => {
  const one = lived(fate, 5);
  await keepCase(table(), stage, one);
  return one;
};

const run = async (day: string, time = '09:00', world = stage): Promise<void> => {
  world.clock.moveToDay(day, time);
  await makeRetention(world)();
};

const announcedIn = async (day: string): Promise<readonly string[]> =>
  (await allRows(table())).filter(({ sk }) => sk.startsWith(`MAIL#deletion-near.${day}`)).map(({ pk }) => pk);

const proofs = (month: string) => proofsOf(table(), month);
const rowsOf = async ({ id }: LivedCase): Promise<readonly string[]> =>
  (await allRows(table())).filter((row) => JSON.stringify(row).includes(id)).map(({ pk }) => pk);
const act = (one: LivedCase, rule: (file: CaseFile) => Result<Change>) =>
  actOnCase(stage.cases, { caseId: one.id, rule });
const now = () => aContext(stage.clock.now(), 'consultant');

describe('staff are told', () => {
  it('thirty days before, at eight, in one mail, and again to nobody', async () => {
    const one = await keptCase('expired');

    await run('2027-01-02', '07:59');
    expect((await stage.cases.load(one.id))?.case.deletionAnnounced).toBeUndefined();
    await run('2027-01-02', '08:00');
    await run('2027-01-02', '09:00');

    expect((await stage.cases.load(one.id))?.case.deletionAnnounced).toMatchObject({ through: '2027-01-31' });
    expect(await announcedIn('2027-01-02')).toEqual(['TEAM']);
    expect(
      (await stage.cases.history(one.id)).filter(({ event }) => event === 'deletion-announced'),
    ).toHaveLength(1);
  });

  it('thirty days before it is deleted also when they are told late', async () => {
    const one = await keptCase('expired');
    await run('2027-03-10');

    await run('2027-04-08');
    expect(await stage.cases.load(one.id)).toBeDefined();
    await run('2027-04-09');

    expect(await stage.cases.load(one.id)).toBeUndefined();
  });
});

describe('a case that is to be deleted stays', () => {
  it('while it is on legal hold, and is announced anew when the hold is lifted', async () => {
    const one = await keptCase('expired');
    await run('2027-01-20');
    await act(one, (file) => setHold(file, { by: TEA, reason: 'Klage' }, now()));
    await run('2030-01-01');
    expect(await stage.cases.load(one.id)).toBeDefined();

    await act(one, (file) => liftHold(file, { by: TEA, reason: 'Afgjort' }, now()));
    await run('2030-01-02');
    await run('2030-01-31');
    expect(await stage.cases.load(one.id)).toBeDefined();
    await run('2030-02-01');

    expect(await stage.cases.load(one.id)).toBeUndefined();
  });

  it.each<readonly [string, (file: CaseFile) => Result<Change>]>([
    ['is opened again', (file) => reopen(file, now())],
    ['is put on hold', (file) => setHold(file, { by: TEA, reason: 'Klage' }, now())],
  ])('when it %s in the very moment of its deletion', async (_what, rule) => {
    const one = await keptCase('expired');
    await run('2027-01-20');
    let meanwhile = 0;
    const late: RetentionStage = {
      ...stage,
      deletions: {
        ...stage.deletions,
        begin: async (begun) => {
          if (meanwhile === 0) expect((await act(one, rule)).ok).toBe(true);
          meanwhile += 1;
          return stage.deletions.begin(begun);
        },
      },
    };

    await run('2027-02-25', '09:00', late);

    expect(meanwhile).toBe(1);
    const file = await stage.cases.load(one.id);
    expect(file?.case.audit.count).toBe((await stage.cases.history(one.id)).length);
    expect(await proofs('2027-02')).toEqual([]);
  });

  it('with its deletion when something else is written to it in that moment', async () => {
    const one = await keptCase('expired');
    await run('2027-01-20');
    const returned = {
      kind: 'expired',
      to: { role: 'employer', email: one.last.case.employerEmail, firstName: undefined },
    } as const;
    let begun = 0;
    const late: RetentionStage = {
      ...stage,
      deletions: {
        ...stage.deletions,
        begin: async (deletion) => {
          begun += 1;
          if (begun === 1) await act(one, (file) => accept(noteMailReturned(file, returned, now())));
          return stage.deletions.begin(deletion);
        },
      },
    };

    await run('2027-02-25', '09:00', late);

    expect(begun).toBe(2);
    expect(await stage.cases.load(one.id)).toBeUndefined();
  });
});

describe('once a deletion has begun', () => {
  it('its links open nothing, like unknown ones, and no act reaches the case', async () => {
    const one = await keptCase('ended');
    await run('2032-05-25');
    const before = await stage.cases.load(one.id);
    await run('2032-07-01');

    for (const link of one.links)
      expect(
        await loadForActor(stage, { party: 'employer', token: SECRET.linkToken(link), isKnown: byLinkAlone }),
      ).toEqual({
        ok: false,
        refusal: { code: 'not-found' },
      });
    expect(await loadForActor(stage, { staff: TEA, caseId: one.id })).toMatchObject({ ok: false });
    if (before === undefined) throw new Error('the case was there');
    const late = accepted(setHold(before, { by: TEA, reason: 'For sent' }, now()));
    expect(await stage.cases.commit({ changes: [late] })).toBe('lost-race');
  });

  it('what a page noted while it was answered goes too, before the deletion is proven', async () => {
    const one = await keptCase('ended');
    await run('2032-05-25');
    await run('2032-07-01', '09:00');
    const late = { ...keys.caseRead(one.id, '2032-07-01#case#late'), data: { by: one.mark } };
    await table().client.send(new PutCommand({ TableName: table().name, Item: late }));

    await run('2032-07-01', '10:00');
    expect(await proofs('2032-07')).toEqual([]);
    await run('2032-07-01', '11:00');

    expect(await rowsOf(one)).toEqual([]);
    expect(await proofs('2032-07')).toHaveLength(1);
  });

  it('a death at any write leaves the case whole or out of reach, and the next runs end the same, with one proof', async () => {
    const one = await keptCase('withdrawn');
    await run('2027-08-20');
    const history = await stage.cases.history(one.id);
    const before = await allRows(table());
    const ends = new Set<string>();
    let writes = 0;
    // Rows go ten at a time: each of the first deaths, and every third of the many that follow.
    for (let survived = false; !survived; writes += writes < 8 ? 1 : 3) {
      await restored(table(), before);
      const dying = failingAfter(table(), writes);
      const mortal = { ...retentionStage(dying.table), clock: stage.clock };
      await run('2027-09-25', '09:00', mortal).catch(() => undefined);
      const file = await stage.cases.load(one.id);
      if (file !== undefined) expect(await stage.cases.history(one.id)).toEqual(history);
      await run('2027-09-25', '10:00', mortal).catch(() => undefined);
      survived = !dying.hasFailed();

      for (const time of ['11:00', '12:00']) await run('2027-09-25', time);
      expect(await rowsOf(one), `after ${writes} writes`).toEqual([]);
      const [proof, ...more] = await proofs('2027-09');
      expect(more).toEqual([]);
      ends.add(JSON.stringify([proof?.id, proof?.rule, proof?.rows, proof?.lastEntry]));
    }
    expect(writes).toBeGreaterThan(20);
    expect(ends.size).toBe(1);
  }, 240_000);
});
