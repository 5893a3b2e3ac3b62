import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signInAs } from '../../infra/local/demo/walk.ts';
import * as lives from './marked-lives.ts';
import { MARKS } from './marked-people.ts';
import { setStage, type Stage } from './stage.ts';
import { type Witness, witnessAt } from './witness.ts';

const PATIENTLY = { timeout: 180_000 } as const;

let stage: Stage;
let witness: Witness;
let marks: lives.MarkedStage;
/** Addresses that were asked for with a mark in them, to see where it goes. */
const PROBED = /^\/(?:findes-ikke|sager|arbejdsgiver)\/Qvxjkwzpf|\?[a-z]+=Qvxjkwzpf/;

beforeAll(async () => {
  stage = await setStage();
  witness = witnessAt(stage.origin);
  marks = { stage, kira: await signInAs(stage.origin, 'Kira Konsulentsen'), journeys: [] };
}, PATIENTLY.timeout);
afterAll(async () => {
  witness.leave();
  await stage.stop();
});

describe('people write what is marked', PATIENTLY, () => {
  it('in the ten agreements, which both sign', async () => {
    await lives.signTen(marks);

    expect(marks.journeys).toHaveLength(10);
  });

  it('in a change that is asked for, a refusal, a withdrawal and a signature on paper', async () => {
    const cases = await lives.endOtherwise(marks);

    expect(await Promise.all(cases.map(stage.records.statusOf))).toEqual([
      'change-requested',
      'declined',
      'withdrawn',
      'in-force',
    ]);
  });

  it('at the beginning without an invitation, and when a new link is asked for', async () => {
    expect((await lives.beginFromOutside(marks)).status).toBe(200);
  });

  it('where it does not belong: in fields, codes, addresses and files that are refused', async () => {
    await lives.beRefused(marks);

    const refused = new Set(witness.seen.map(({ status }) => status));
    expect([...refused]).toEqual(expect.arrayContaining([404, 422]));
  });

  it('while the mail service is down', async () => {
    await lives.openWithoutMail(marks);

    expect(readFileSync(stage.service.logFile, 'utf8')).toContain('"mail-not-sent"');
  });

  it('before a talk and in its minutes, in an amendment, and when a case gets another consultant', async () => {
    const [journey] = marks.journeys;
    if (journey === undefined) throw new Error('no case');
    await lives.holdTalk(marks, journey);
    await lives.amendAndHandOver(marks, journey);

    const { file, history } = await stage.records.of(journey);
    expect(file.case.consultant.name).toBe('Jonas Jobformidler');
    expect(history.map(({ event }) => event)).toEqual(
      expect.arrayContaining(['questions-answered', 'follow-up-recorded', 'amendment-closed']),
    );
  });

  it('and it is read: in lists, figures, evidence, documents, progress and calendar', async () => {
    await lives.readAll(marks);

    expect(witness.seen.filter(({ html }) => MARKS.test(html)).length).toBeGreaterThan(80);
  });
});

/** The lines that hold what they should not, so short that a failure tells no more than it must. */
const tellingIn = (lines: readonly string[], telling: RegExp): readonly string[] =>
  lines.filter((line) => telling.test(line)).map((line) => line.slice(0, 200));

const logged = (): readonly string[] =>
  readFileSync(stage.service.logFile, 'utf8').split('\n').filter(Boolean);

/** What opens something, or names somebody: it stands in mails, and nowhere that is kept for the service itself. */
const secrets = async (): Promise<RegExp> => {
  const mails = await stage.post.all();
  const tokens = mails.flatMap(({ links }) => links.flatMap((link) => /[\w-]{43}/.exec(link) ?? []));
  const codes = mails
    .filter(({ subject }) => subject.startsWith('Din kode'))
    .flatMap(({ text }) => /\b\d{6}\b/.exec(text)?.map((code) => `(?<!"bytes":)\\b${code}\\b`) ?? []);
  const addresses = mails.flatMap(({ to }) => to).map((address) => address.replaceAll('.', '\\.'));
  const cookies = witness.seen.flatMap((each) =>
    each.cookies.flatMap((cookie) => /=([\w.-]{60,});/.exec(cookie)?.[1] ?? []),
  );
  expect(tokens.length).toBeGreaterThan(20);
  expect(codes.length).toBeGreaterThan(20);
  return new RegExp([...new Set([...tokens, ...codes, ...addresses, ...cookies])].join('|'), 'i');
};

describe('and it is found', PATIENTLY, () => {
  it('in no line of the log of any function, nor is an address, a link, a code, a cookie or a case', async () => {
    const lines = logged();

    expect(tellingIn(lines, MARKS)).toEqual([]);
    expect(tellingIn(lines, await secrets())).toEqual([]);
    expect(tellingIn(lines, /SAG-\d|CASE#|127\.0\.0\.1|Mozilla/)).toEqual([]);
    expect(
      tellingIn(
        lines,
        new RegExp(marks.journeys.map(({ casePath }) => casePath.split('/').at(-1)).join('|')),
      ),
    ).toEqual([]);
    expect(lines.length).toBeGreaterThan(500);
  });

  it('in no line that has other fields than its entry may have', () => {
    const entries = readFileSync(join(import.meta.dirname, '../../shared/runtime/log.ts'), 'utf8');
    const known = new Set([
      'level',
      'at',
      ...[...entries.matchAll(/readonly (\w+)\??:/g)].map(([, field]) => field),
    ]);
    const others = logged().flatMap((line) =>
      Object.keys(JSON.parse(line)).filter((field) => !known.has(field)),
    );

    expect([...new Set(others)]).toEqual([]);
  });

  it('while each refusal names its client by a digest of the day, but where a function has no secret', () => {
    const refusals = logged()
      .map((line): Readonly<Record<string, unknown>> => JSON.parse(line))
      .filter(({ entry }) => entry === 'request-refused');
    const named = refusals.filter(({ route }) => !/ \/(?:tjek|kalender)/.test(String(route)));

    expect(named.length).toBeGreaterThan(2);
    for (const { client } of named) expect(client).toMatch(/^[\w-]{12}$/);
    expect(new Set(named.map(({ client }) => client)).size).toBeLessThan(5);
  });

  it('in no mail: neither in what it says, nor in its files, its number, nor what it is tagged with', async () => {
    const mails = await stage.post.all();
    const said = mails.map(({ subject, text, html, tags, id, attachments }) =>
      JSON.stringify({ subject, text, html, tags, id, attachments }),
    );

    expect(mails.length).toBeGreaterThan(80);
    expect(tellingIn(said, MARKS)).toEqual([]);
    expect(tellingIn(said, /fleksjob|skånehensyn|personnummer/i)).toEqual([]);
    // Without the random letters of links.
    const words = mails.map(({ subject, text, html }) =>
      JSON.stringify({ subject, text, html }).replaceAll(/[\w-]{43}/g, ''),
    );
    expect(tellingIn(words, /SAG-\d/)).toEqual([]);
  });

  it('in no address that was asked for or led to, and no page was told where its reader came from', () => {
    const addresses = witness.seen
      .filter(({ address }) => !PROBED.test(address))
      .flatMap(({ address, location }) => [address, location ?? '']);

    expect(tellingIn(addresses.map(decodeURIComponent), MARKS)).toEqual([]);
    expect(witness.seen.filter(({ referer }) => referer !== null)).toEqual([]);
  });

  it('in no cookie, but for the address that somebody has typed just then', () => {
    const cookies = witness.seen.flatMap((each) => each.cookies).map(decodeURIComponent);
    const typed =
      /^sendt-til=qvxjkwzpf\.karla@example\.com; Max-Age=600; Path=\/(?:start|nyt-link); HttpOnly; SameSite=Lax$/;

    expect(cookies.length).toBeGreaterThan(5);
    expect(
      tellingIn(
        cookies.filter((cookie) => !typed.test(cookie)),
        MARKS,
      ),
    ).toEqual([]);
  });

  it('on no page that refuses or that anybody may open', () => {
    const pages = witness.seen.filter(
      ({ status, address }) =>
        [401, 403, 404, 500].includes(status) || /^\/(?:$|start|nyt-link|tjek|tilgaengelighed)/.test(address),
    );
    const told = pages.filter(({ html, address }) => MARKS.test(html) && !PROBED.test(address));

    expect(pages.length).toBeGreaterThan(5);
    expect(
      told.map(
        ({ method, status, address }) => `${method} ${address.replace(/[\w-]{43}/, '{link}')} ${status}`,
      ),
    ).toEqual([
      // Who asked, in the browser where it was asked; and who confirms an address, by the link that was sent to it.
      'GET /start?sendt=ja 200',
      'GET /start/{link} 200',
      'GET /nyt-link?sendt=ja 200',
    ]);
  });

  it('in no name of a row, an index or a folder', async () => {
    const items = await stage.records.all();
    const names = items.map((item) =>
      JSON.stringify(
        ['pk', 'sk', 'consultantKey', 'deskKey', 'listKey', 'dueKind', 'dueAt', 'key'].map(
          (name) => item[name],
        ),
      ),
    );
    const journal = readdirSync(join(stage.service.dataFolder, 'journal'), {
      recursive: true,
      encoding: 'utf8',
    });

    expect(names.length).toBeGreaterThan(500);
    expect(tellingIn(names, MARKS)).toEqual([]);
    expect(tellingIn(names, await secrets())).toEqual([]);
    expect(journal.length).toBeGreaterThan(20);
    expect(tellingIn(journal, MARKS)).toEqual([]);
  });
});
