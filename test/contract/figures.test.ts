import { DeleteCommand, paginateScan } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { attributesOf, type Item } from '../../shared/adapters/dynamo/table.ts';
import { keys } from '../../shared/adapters/dynamo/keys.ts';
import { type Covered, type Figures, figuresOf } from '../../shared/domain/figures/figures.ts';
import { readPeriod } from '../../shared/domain/figures/months.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import type { Change } from '../../shared/domain/case/change.ts';
import { statusOf } from '../../shared/domain/case/status.ts';
import { day } from '../builders/answers.ts';
import { livedCases } from '../builders/lived-cases.ts';
import { makeMemoryStores, type Stores } from '../fakes/memory-stores.ts';
import { aTalk, stored, storedIn, talksChanged } from '../fakes/stored-cases.ts';
import { dynamoStores, onBothStores, onRealTable, SECRET, SETTINGS } from './stores.ts';
import { countedFromRaw } from './raw-figures.ts';

const TODAY = day('2027-08-02');
const NOW = { today: TODAY, closingDays: SETTINGS.closingDays };
const CASES = { memory: 200, dynamo: 100 } as const;
const AT_ONCE = 3;
const LONG = 120_000;

const PERIODS = [
  ['2026-01', '2027-08'],
  ['2026-09', '2027-08'],
  ['2026-03', '2026-06'],
  ['2027-02', '2027-02'],
] as const;

const shown = <Figure extends object>(figure: Covered<Figure>) => {
  if (figure === 'too-few') throw new Error('too few to compare');
  return figure;
};

/** How many cases lie between an ended one and the one that follows it. */
const APART = 7;

/** Every ended case is followed by a later one, which may be ended and followed as well. */
const successorsAmong = (lives: readonly (readonly Change[])[]): readonly (readonly Change[])[] =>
  lives.map((changes, place) => {
    const before = lives[place - APART]?.at(-1)?.after;
    if (before === undefined || statusOf(before) !== 'ended') return changes;
    const following = (file: CaseFile): CaseFile => ({
      ...file,
      case: { ...file.case, follows: before.case.id },
    });
    return changes.map((change) => ({
      ...change,
      before: change.before && following(change.before),
      after: following(change.after),
    }));
  });

type Row = { readonly month: string };

const comparesWithRaw = (figures: Figures, raw: ReturnType<typeof countedFromRaw>): void => {
  const within = <Of extends Row>(rows: readonly Of[], figure: Covered<object>): readonly Of[] => {
    const { covers } = shown(figure);
    return rows.filter(({ month }) => covers.from <= month && month <= covers.to);
  };
  const jobs = within(raw.jobs, figures.moreHours);
  expect(shown(figures.moreHours)).toMatchObject({
    of: jobs.length,
    count: jobs.filter(({ start, now }) => now > start).length,
  });
  const inBands = within(raw.jobs, figures.moreHoursByBand);
  const bands = {
    'up-to-5': inBands.filter(({ start }) => start <= 5),
    'over-5-to-10': inBands.filter(({ start }) => start > 5 && start <= 10),
    'over-10': inBands.filter(({ start }) => start > 10),
  };
  for (const [band, { of, count }] of Object.entries(shown(figures.moreHoursByBand).bands)) {
    const own = Object.entries(bands).find(([name]) => name === band)?.[1] ?? [];
    const more = own.filter(({ start, now }) => now > start).length;
    expect([of, count]).toEqual([own.length, count === undefined ? count : more]);
  }
  const milestones = within(raw.milestones, figures.milestones);
  expect(shown(figures.milestones)).toMatchObject({
    of: milestones.length,
    reached: milestones.filter(({ reached }) => reached).length,
    onTime: milestones.filter(({ onTime }) => onTime).length,
  });
  const talks = within(raw.talks, figures.talks);
  expect(shown(figures.talks)).toMatchObject({
    of: talks.length,
    count: talks.filter(({ onTime }) => onTime).length,
  });
  const days = within(raw.signings, figures.signing)
    .map((signing) => signing.days)
    .toSorted((one, other) => one - other);
  expect(shown(figures.signing)).toMatchObject({
    of: days.length,
    medianDays: days[Math.floor((days.length - 1) / 2)],
  });
  for (const { status, count } of figures.standing.statuses) {
    if (count !== undefined) expect([status, count]).toEqual([status, raw.statuses.get(status)]);
  }
};

type Opened = { readonly stores: Stores; readonly raw: () => Promise<readonly Item[]> };

const comparedWithRaw = (count: number, opened: () => Opened): void => {
  beforeAll(async () => {
    const { stores } = opened();
    const lives = successorsAmong(livedCases(count));
    for (let first = 0; first < lives.length; first += AT_ONCE) {
      await Promise.all(lives.slice(first, first + AT_ONCE).map((changes) => stored(stores, changes)));
    }
  }, LONG);

  it.each(PERIODS)('are what the stored cases, versions and talks say, from %s to %s', async (from, to) => {
    const { stores, raw } = opened();

    const { cases, unknown } = await stores.figures.counted();
    const figures = figuresOf(cases, readPeriod({ from, to }, TODAY), NOW);

    expect([cases.length, unknown]).toEqual([count, 0]);
    const { today, closingDays: closed } = NOW;
    comparesWithRaw(figures, countedFromRaw(await raw(), { today, closed }));
  });
};

describe('the figures of 200 cases, in memory', () => {
  const stores = makeMemoryStores({ secret: SECRET, settings: SETTINGS });
  comparedWithRaw(CASES.memory, () => ({ stores, raw: () => Promise.resolve(stores.memory.rows()) }));
});

describe('the figures of 100 cases, in DynamoDB', () => {
  const table = onRealTable();
  const raw = async (): Promise<readonly Item[]> => {
    const { client, name } = table();
    const found: Item[] = [];
    for await (const { Items = [] } of paginateScan({ client }, { TableName: name })) {
      found.push(...Items.map((item) => attributesOf<Item>(item)));
    }
    return found;
  };
  comparedWithRaw(CASES.dynamo, () => ({ stores: dynamoStores(table()), raw }));
});

onBothStores('what the figures are counted from', (stores) => {
  it('tells nothing that names anybody', async () => {
    await storedIn(stores(), 'registered');

    const { cases } = await stores().figures.counted();

    expect(JSON.stringify(cases)).not.toMatch(/Demo|Eksempelsen|Testgaard|@|EX-2026|konsulent|k-/i);
    expect(cases.at(-1)).toMatchObject({
      status: 'registered',
      agreements: [{ number: 1, signedOn: '2026-11-04', start: '2027-02-01', paidHours: 6 }],
    });
  });
});

describe('a folder of data from before there were figures, in DynamoDB', () => {
  const table = onRealTable();

  it('opens, and its cases are told to be not counted', async () => {
    const stores = dynamoStores(table());
    const old = await storedIn(stores, 'registered');
    await storedIn(stores, 'registered');
    await table().client.send(new DeleteCommand({ TableName: table().name, Key: keys.figures(old.case.id) }));
    expect(await stores.figures.counted()).toMatchObject({ cases: [{}], unknown: 1 });

    await stored(stores, [talksChanged(old, [aTalk(old)])]);

    expect(await stores.figures.counted()).toMatchObject({ cases: [{}], unknown: 1 });
  });
});
