import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Visited, Visitor } from '../../infra/local/demo/visitor.ts';
import { goodTalk, signInAs } from '../../infra/local/demo/walk.ts';
import { addDays } from '../../shared/domain/calendar/civil-date.ts';
import { atTimeOn, dayOf } from '../../shared/domain/calendar/instant.ts';
import { type Journey, openCase, toForce } from './people.ts';
import { withOtherLetter } from '../builders/changed-token.ts';
import { PATIENTLY, setStage, type Stage } from './stage.ts';

const CALENDAR = '/sager/kalender';

let stage: Stage;
let kira: Visitor;
let jonas: Visitor;
let journey: Journey;

beforeAll(async () => {
  stage = await setStage();
  kira = await signInAs(stage.origin, 'Kira Konsulentsen');
  jonas = await signInAs(stage.origin, 'Jonas Jobformidler');
  journey = await openCase(kira);
  await toForce(stage, journey);
});
afterAll(() => stage.stop());

const linkOn = ({ html }: Visited): string =>
  />(http[^<]*\/kalender\/[^<]*)<\/textarea>/.exec(html)?.[1] ?? '';

/** As the page says: made by a press, or made anew after a page that says what follows. */
const newLink = async (desk: Visitor): Promise<string> => {
  const page = await desk.open(CALENDAR);
  const asking = page.text.includes('Sidst hentet') ? await page.follow('Lav et nyt link') : page;
  const link = linkOn(await asking.submit({}, '/nyt-link'));
  expect(link).toMatch(/\/kalender\/[\w-]{43}\.ics$/);
  return link;
};

/** A calendar program: it has no cookies, and no code of ours. */
const get = (address: string, init: RequestInit = {}): Promise<Response> => fetch(address, init);

const today = () => dayOf(stage.service.clock.now());

type Entry = Readonly<Record<string, string>>;

/** The entries of a calendar by the format's own rules: lines end in CRLF, hold at most 75 octets, and go on after a space. */
const entriesIn = (text: string): readonly Entry[] => {
  const lines = text.split('\r\n');
  expect(text.endsWith('\r\n')).toBe(true);
  expect(lines.every((line) => !/[\r\n]/.test(line) && Buffer.byteLength(line) <= 75)).toBe(true);
  const unfolded = lines.join('\r\n').replaceAll('\r\n ', '');
  const [head = '', ...events] = unfolded.split('BEGIN:VEVENT\r\n');
  expect(head).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:[^\r]+\r\n/);
  return events.map((event) => {
    expect(event).toContain('\r\nEND:VEVENT\r\n');
    const fields = event.split('\r\nEND:VEVENT')[0]?.split('\r\n') ?? [];
    return Object.fromEntries(
      fields.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
    );
  });
};

/** Those of the journey's case: the stage is shared, and its people have other cases too. */
const ownEntries = async (link: string): Promise<readonly Entry[]> => {
  const answer = await get(link);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  const id = journey.casePath.split('/').at(-1) ?? '';
  return entriesIn(await answer.text()).filter(({ UID = '' }) => UID.includes(id));
};

const handOver = async (from: Visitor): Promise<void> => {
  const giving = await from.open(`${journey.casePath}/giv-videre`);
  const id = /name="colleague"[^>]*value="([^"]+)"[^>]*>\s*<label[^>]*>Jonas/.exec(giving.html)?.[1];
  await giving.submit({ colleague: id ?? 'none' }, '/giv-videre');
};

describe('a consultant’s talks in her own calendar', PATIENTLY, () => {
  it('stand there on their days, and follow the case to a colleague', async () => {
    const [hers, his] = [await newLink(kira), await newLink(jonas)];
    const { followUps, file } = await stage.records.of(journey);
    const planned = followUps.map(({ due }) => due.replaceAll('-', '')).toSorted();

    const entries = await ownEntries(hers);
    expect(entries.map((entry) => entry['DTSTART;VALUE=DATE'])).toEqual(planned);
    expect(new Set(entries.map(({ UID }) => UID)).size).toBe(planned.length);
    for (const entry of entries) {
      expect(entry['SUMMARY']).toBe(`Opfølgning – sag ${file.case.caseNumber}`);
      expect(entry['URL;VALUE=URI']).toContain(`${stage.origin}${journey.casePath}/opfoelgning/`);
      expect(JSON.stringify(entry)).not.toMatch(new RegExp(`${journey.citizen.name}|fleksjob`, 'i'));
    }
    expect(await ownEntries(his)).toEqual([]);

    await handOver(kira);
    expect(await ownEntries(hers)).toEqual([]);
    expect(await ownEntries(his)).toEqual(entries);
  });

  it('are there for a link until it is closed, or another takes its place', async () => {
    const old = await newLink(jonas);
    const live = await newLink(jonas);
    expect([(await get(old)).status, (await get(live)).status]).toEqual([404, 200]);

    const page = await (await jonas.open(CALENDAR)).follow('Luk linket');
    const closed = await page.submit({}, '/luk');

    expect(closed.text).toContain('Linket er lukket');
    expect((await get(live)).status).toBe(404);
  });

  it('are asked for at little cost: a calendar that is the same is not sent again', async () => {
    const link = await newLink(kira);
    const whole = await get(link);
    const etag = whole.headers.get('etag') ?? 'none';

    const same = await get(link, { headers: { 'if-none-match': etag } });
    const head = await get(link, { method: 'HEAD' });

    expect([same.status, await same.text()]).toEqual([304, '']);
    expect([head.status, await head.text(), head.headers.get('etag')]).toEqual([200, '', etag]);
    for (const { headers } of [whole, same, head]) {
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('x-robots-tag')).toContain('noindex');
    }
    expect((await kira.open(CALENDAR)).text).toMatch(/Sidst hentet ?\d+\. \w+ \d{4}/);
  });

  it('are shown to nobody who has no link: all that open nothing are answered alike', async () => {
    const dead = await newLink(kira);
    const live = await newLink(kira);
    const addresses = [
      dead,
      withOtherLetter(live, live.length - '.ics'.length - 1),
      live.slice(0, -4),
      `${stage.origin}/kalender/${'A'.repeat(43)}.ics`,
      `${stage.origin}/kalender/${encodeURIComponent('<script>"\u0000æ')}`,
      `${stage.origin}/kalender/${'x'.repeat(5_000)}.ics`,
    ];

    const answers = await Promise.all(
      addresses.map(async (address) => {
        const answer = await get(address);
        const headers = [...answer.headers].filter(([name]) => name !== 'date');
        return JSON.stringify([answer.status, headers, await answer.text()]);
      }),
    );

    expect(answers[0]).toContain('404');
    expect(new Set(answers).size).toBe(1);
    expect((await get(live, { method: 'POST' })).status).toBe(404);
  });

  it('leave nothing of a link in what is stored but its SHA-256', async () => {
    const link = await newLink(kira);
    const token = /([\w-]{43})\.ics$/.exec(link)?.[1] ?? 'none';
    await get(link);
    const stored = JSON.stringify(await stage.records.all());

    expect(stored).not.toContain(token);
    expect(stored).toContain(createHash('sha256').update(token).digest('hex'));
  });

  it('go when they are recorded, and the calendar of who does not sign in any more rests', async () => {
    const [hers, his] = [await newLink(kira), await newLink(jonas)];
    const [talk, ...rest] = await ownEntries(his);
    const { followUps } = await stage.records.of(journey);
    const due = followUps.map((each) => each.due).toSorted()[0] ?? today();

    await stage.service.clock.moveTo(
      atTimeOn(due > addDays(today(), 46) ? due : addDays(today(), 46), '10:00'),
    );
    expect([(await get(hers)).status, (await get(his)).status]).toEqual([404, 404]);

    const back = await signInAs(stage.origin, 'Jonas Jobformidler');
    expect(await ownEntries(his)).toEqual([talk, ...rest]);
    const page = await back.open(talk?.['URL;VALUE=URI'] ?? '');
    const recorded = await page.submit(goodTalk(today()));
    expect([recorded.heading, recorded.problems]).toEqual([journey.citizen.name, []]);
    expect(await ownEntries(his)).toEqual(rest);
    expect((await get(hers)).status).toBe(404);
  });
});
