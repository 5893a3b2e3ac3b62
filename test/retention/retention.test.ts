import { beforeEach, describe, expect, it } from 'vitest';
import { makeRetention } from '../../functions/retention/retention.ts';
import { onRealTable } from '../contract/stores.ts';
import {
  allRows,
  clearExpired,
  emptyTable,
  keepCase,
  proofsOf,
  type RetentionStage,
  retentionStage,
  SECRET,
} from './store.ts';
import { type Fate, type LivedCase, tenCases } from './ten-cases.ts';

const table = onRealTable();

let stage: RetentionStage;
let cases: readonly LivedCase[];

/** The places of the rows in which a text stands, whether in their names or in what they hold. */
const rowsWith = async (text: string): Promise<readonly string[]> =>
  (await allRows(table()))
    .filter((row) => JSON.stringify(row).includes(text))
    .map(({ pk, sk }) => `${pk} ${sk}`);

/** Retention as it runs on each of these days at nine, and an hour later. */
const runOn = async (...days: readonly string[]): Promise<void> => {
  const run = makeRetention(stage);
  for (const day of days) {
    stage.clock.moveToDay(day);
    await clearExpired(table(), stage.clock.now());
    await run();
    stage.clock.forward({ minutes: 60 });
    await run();
  }
};

const that = (fate: Fate): LivedCase => {
  const found = cases.find((lived) => lived.fate === fate);
  if (found === undefined) throw new Error('no such fate');
  return found;
};

const GONE = new Set<Fate>([
  'ended',
  'ended after an amendment',
  'ended, with a next job',
  'declined',
  'withdrawn',
  'expired',
]);

/** Told of and deleted: those that were never signed, the one withdrawn in June 2027, those that ended in June 2027. */
const ALL_DAYS = ['2027-01-20', '2027-02-25', '2027-08-20', '2027-09-25', '2032-05-25', '2032-07-01'];

beforeEach(async () => {
  await emptyTable(table());
  stage = retentionStage(table());
  cases = tenCases();
  for (const lived of cases) await keepCase(table(), stage, lived);
});

describe('after their time', () => {
  it('nothing of the cases is left anywhere in the table, and the others are whole', async () => {
    for (const { mark } of cases) expect((await rowsWith(mark)).length, mark).toBeGreaterThan(4);

    await runOn(...ALL_DAYS);

    for (const { id, mark, fate, links } of cases.filter((lived) => GONE.has(lived.fate))) {
      expect(await rowsWith(mark), fate).toEqual([]);
      expect(await rowsWith(id), fate).toEqual([]);
      for (const link of links)
        expect(await stage.cases.findLink(SECRET.linkToken(link)), fate).toBeUndefined();
    }
    for (const { id, fate, last } of cases.filter((lived) => !GONE.has(lived.fate))) {
      const history = await stage.cases.history(id);
      const file = await stage.cases.load(id);
      expect(file?.case.audit.count, fate).toBe(history.length);
      expect(file?.version, fate).toEqual(last.version);
    }
    expect(stage.logged.filter(({ entry }) => entry === 'fault')).toEqual([]);
  });

  it('every row that is left is a proof, a row of a case that is kept, or the service’s own', async () => {
    await runOn(...ALL_DAYS);

    const kept = cases.filter((lived) => !GONE.has(lived.fate)).map(({ id }) => id);
    const others = (await allRows(table())).filter(
      (row) => !kept.some((id) => JSON.stringify(row).includes(id)),
    );
    const places = others.map(({ pk }) => pk.replace(/#.*/, '')).toSorted();
    expect(new Set(places)).toEqual(new Set(['DELETED', 'KEYS', 'TEAM']));
  });

  it('each leaves one proof that names nobody: the rule, the month, how much there was, and how its history ended', async () => {
    const { last, mark, id } = that('ended');
    await runOn(...ALL_DAYS.slice(0, -1));
    const takenOut = (await stage.cases.history(id)).at(-1)?.hash;

    await runOn(...ALL_DAYS.slice(-1));

    const proofs = await proofsOf(table(), '2032-07');
    expect(proofs.map(({ rule, closedIn }) => [rule, closedIn])).toEqual([
      ['agreement', '2027-06'],
      ['agreement', '2027-06'],
      ['agreement', '2027-06'],
    ]);
    const first = proofs.find(({ lastEntry }) => lastEntry === takenOut);
    expect(first?.rows).toMatchObject({
      case: 1,
      content: 1,
      document: 2,
      address: 2,
      figures: 1,
      reading: 1,
      code: 1,
      draft: 1,
    });
    expect(first?.rows.history).toBe(last.case.audit.count + 1);
    expect(JSON.stringify(proofs)).not.toContain(mark);
    expect(JSON.stringify(proofs)).not.toContain(id);
    expect(first?.doneAt).toBe('2032-07-01T08:00:00.000Z');
    const [unsigned, declined] = [await proofsOf(table(), '2027-02'), await proofsOf(table(), '2027-09')].map(
      (month) => month.map(({ rule }) => rule).toSorted(),
    );
    expect(unsigned).toEqual(['declined', 'unsigned']);
    expect(declined).toEqual(['withdrawn']);
  });
});
