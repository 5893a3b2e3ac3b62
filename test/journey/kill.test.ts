import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningService, startService } from '../../infra/local/service.ts';
import { firstBreak } from '../../shared/domain/case/audit.ts';
import { dayOf, plusMinutes } from '../../shared/domain/calendar/instant.ts';
import { linesInTexts } from '../../shared/adapters/dynamo/line-text.ts';
import { signatureOf } from '../../shared/domain/case/case.ts';
import { builtFunctions } from './built-functions.ts';
import { HEAD_START_MILLISECONDS, nowOnStage } from './head-start.ts';
import { deskOf, legalStandings, travel, type Traveller, travellers } from './hundred.ts';
import { forgetThatMailsWent, forgetThatMailsWereTold, letTimePass, startKillable } from './killable.ts';
import { openPost } from './post.ts';
import { type CaseRecords, type Item, openRecords, type Records, recordsIn } from './records.ts';
import { emptyFolder } from './run-folder.ts';
import { PATIENTLY } from './stage.ts';

const COUNT = Number(process.env['JOURNEYS'] ?? 100);
const KILLS = Number(process.env['KILLS'] ?? 2);
const SEED = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e9));
/** Longer than a mail that was taken waits for word of it. */
const MINUTES_DOWN = 16;
const MINUTE = 60_000;

const folder = emptyFolder();
const post = openPost(folder);
const all = travellers(COUNT);
const today = dayOf(nowOnStage());
const diary: string[] = [];

let seed = SEED;
const random = (): number => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
};

/** About how many forms a hundred journeys send. */
const FORMS = 3.7 * COUNT;

/** Everybody goes on with a service until all are done, or until it is killed some moments after so many answers. */
const live = async (
  origin: string,
  ending?: { readonly answers: number; readonly kill: () => Promise<void> },
) => {
  let answered = 0;
  let killed: Promise<void> | undefined;
  let over = false;
  const kill = async (): Promise<void> => {
    await sleep(random() * 60);
    over = true;
    await ending?.kill();
  };
  const desk = await deskOf(origin);
  const onAnswer = (): void => {
    answered += 1;
    if (ending !== undefined && answered >= ending.answers) killed ??= kill();
  };
  try {
    await travel(all, { post, today, origin, desk, onAnswer, isOver: () => over });
  } finally {
    await (killed ?? kill());
  }
  const done = all.filter(({ isDone }) => isDone).length;
  diary.push(`${done} done after ${answered} answers${ending === undefined ? '' : ' and a kill'}`);
};

let service: RunningService;
let records: Records;
let items: readonly Item[];
let cases: ReadonlyMap<string, CaseRecords>;

beforeAll(async () => {
  const functionsFolder = await builtFunctions();
  letTimePass(folder, HEAD_START_MILLISECONDS);
  for (let life = 1; life <= KILLS; life += 1) {
    const { origin, kill } = await startKillable(folder, functionsFolder);
    await live(origin, { kill, answers: Math.round(((0.7 + 0.6 * random()) * FORMS) / (KILLS + 1)) });
    letTimePass(folder, MINUTES_DOWN * MINUTE);
  }
  service = await startService({ dataFolder: folder, ports: 'any', functionsFolder });
  await live(service.origin);
  await service.settle();
  await service.clock.moveBy(MINUTES_DOWN * MINUTE);
  await service.settle();
  records = openRecords(service);
  items = await records.all();
  const ofCases = Map.groupBy(
    items.filter(({ pk }) => pk.startsWith('CASE#')),
    ({ pk }) => pk,
  );
  cases = new Map(
    [...ofCases.values()].map((each) => {
      const found = recordsIn(each.toSorted((one, other) => (one.sk < other.sk ? -1 : 1)));
      return [found.file.case.caseNumber ?? '', found];
    }),
  );
  console.log(`${COUNT} journeys, seed ${SEED}: ${diary.join('; ')}`);
}, 300_000);

afterAll(async () => {
  records?.close();
  await service?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const travelled = () =>
  all.flatMap((traveller): [Traveller, CaseRecords][] => {
    const found = cases.get(traveller.caseNumber);
    return found === undefined ? [] : [[traveller, found]];
  });

describe(`a hundred journeys, and kill -9 in the middle of them (seed ${SEED})`, PATIENTLY, () => {
  it('are gone on with after each restart by the forms that were under way, and reach their end', () => {
    const standings = new Set(travelled().map(([, { status }]) => status));

    expect(travelled()).toHaveLength(COUNT);
    expect(standings.size).toBeGreaterThan(4);
    expect(all.filter(({ isDone }) => isDone).length).toBeGreaterThanOrEqual(COUNT * 0.9);
  });

  it('leave no case twice, and every case in a standing it can have', () => {
    const numbers = items.filter(({ sk }) => sk === 'CASE').map((item) => item['pk']);
    expect(numbers).toHaveLength(cases.size);
    for (const [traveller, { status }] of travelled())
      expect(legalStandings(traveller), traveller.caseNumber).toContain(status);
    for (const traveller of all.filter(({ isDone }) => isDone))
      expect(cases.get(traveller.caseNumber)?.status).toBe(legalStandings(traveller).at(-1));
  });

  it('leave each case as one whole: the case, its version, its line in the list and its links agree', () => {
    const links = items.filter(({ pk }) => pk.startsWith('LINK#')).map((item) => Object(item['data']));
    for (const [, { file, items: own, status, versions, followUps, documents }] of travelled()) {
      const stored = own.find(({ sk }) => sk === 'CASE');
      expect(stored?.['rev']).toBe(file.case.rev);
      const { cases: lines } = linesInTexts([String(stored?.['line'])]);
      expect(lines.map((line) => line.status)).toEqual([status]);
      expect(versions.map(({ number }) => number)).toEqual([1]);
      const ofCase = links.filter(({ caseId }) => caseId === file.case.id).map(({ id }) => String(id));
      const { employer, citizen } = file.case.links;
      expect(ofCase.toSorted()).toEqual([...employer, ...citizen].map(({ id }) => String(id)).toSorted());
      const isSigned = signatureOf(file.version, 'citizen') !== undefined;
      expect([file.version.documentStored, documents.length]).toEqual([isSigned, isSigned ? 1 : 0]);
      expect(followUps.length > 0).toBe(isSigned);
    }
  });

  it('leave each history whole: numbered without a gap, and chained to its end', () => {
    for (const [, { file, history }] of travelled()) {
      expect(history.map(({ number }) => number)).toEqual(history.map((_, place) => place + 1));
      expect(firstBreak(history)).toBeUndefined();
      expect({ count: history.length, hash: history.at(-1)?.hash }).toEqual(file.case.audit);
    }
  });

  it('leave no mail owed: every one has gone, and gone once, but for those that had lost their meaning', async () => {
    const rows = items.filter(({ sk }) => sk.startsWith('MAIL#'));
    const dropped = rows.filter(({ state }) => state === 'dropped');
    const gone = rows.filter(({ state }) => state === 'sent' || state === 'delivered');
    const sent = (await post.all()).map(({ tags }) => tags['mail-key'] ?? '');
    const twice = sent.filter((key, place) => sent.indexOf(key) !== place);

    expect(rows).toHaveLength(gone.length + dropped.length);
    expect(rows.filter(({ dueKind }) => dueKind !== undefined)).toEqual([]);
    expect(twice.map((key) => Buffer.from(key, 'base64url').toString())).toEqual([]);
    expect(sent.toSorted()).toEqual(gone.map(({ key }) => String(key)).toSorted());
    const links = new Set(items.filter(({ sk }) => sk === 'LINK').map((item) => Object(item['data']).id));
    for (const { data } of dropped) {
      const { codeId, destination } = Object(data);
      expect(codeId !== undefined || !links.has(destination?.linkId)).toBe(true);
    }
  });

  it('send nothing again that had gone when the service was killed, however late it comes back', async () => {
    const opening = new Set(items.filter(({ sk }) => sk === 'LINK').map((item) => Object(item['data']).id));
    const rows = items
      .filter(({ state, data }) => state === 'delivered' && opening.has(Object(data).destination?.linkId))
      .slice(0, 20);
    const before = (await post.all()).length;
    await forgetThatMailsWent(service.engineUrl, rows, plusMinutes(service.clock.now(), 15));
    records.close();
    await service.stop();
    forgetThatMailsWereTold(folder, new Set(rows.map(({ key }) => String(key))));
    letTimePass(folder, 24 * 60 * MINUTE);

    service = await startService({
      dataFolder: folder,
      ports: 'any',
      functionsFolder: await builtFunctions(),
    });
    await service.settle();

    expect(rows).toHaveLength(20);
    expect(await openPost(folder).all()).toHaveLength(before);
  });
});
