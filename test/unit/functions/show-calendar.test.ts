import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/domain/calendar/civil-date.ts';
import { plusMinutes } from '../../../shared/domain/calendar/instant.ts';
import { handOver } from '../../../shared/domain/case/acts/change-hands.ts';
import type { CaseFile } from '../../../shared/domain/case/case.ts';
import type { FollowUp } from '../../../shared/domain/follow-up/follow-up.ts';
import { calendarFiles } from '../../../templates/mail/calendar-files.ts';
import { day } from '../../builders/answers.ts';
import { accepted, aContext, OPENED_AT } from '../../builders/cases.ts';
import { JONAS } from '../../builders/leaves.ts';
import { eventsIn, withTalks } from '../../fakes/consultant-calendar.ts';
import { aMessage } from '../templates/mail/every-mail.ts';
import { calendarDesk, fetchCalendar } from '../../fakes/feed-links.ts';
import { type FakeWorld, VITA } from '../../fakes/fake-world.ts';
import { aTalk, stored, talksChanged } from '../../fakes/stored-cases.ts';

const MONDAY = day('2027-03-29');
const daysIn = (text: string) => eventsIn(text).map(({ startDate }) => startDate.toString());

describe('the calendar of a consultant', () => {
  it('has one entry for each talk that is left, on its day, the first one first', async () => {
    const recorded = { at: OPENED_AT, by: 'Vita', outcome: OUTCOME };
    const { read } = await withTalks([
      { id: 'later', due: addDays(MONDAY, 30) },
      { id: 'first', due: day('2026-01-05') },
      { id: 'done', due: MONDAY, recorded },
      { id: 'fallen', due: MONDAY, dropped: { at: OPENED_AT } },
      { id: 'far', due: day('2031-12-31') },
    ]);

    expect(daysIn(await read())).toEqual(['2026-01-05', '2027-04-28', '2031-12-31']);
  });

  it.each(['2027-03-27', '2027-03-28', '2027-10-31', '2027-11-01', '2027-12-31', '2028-02-29'])(
    'has a talk for the whole of its day, also when the clock changes: %s',
    async (due) => {
      const { read } = await withTalks([{ due: day(due) }]);
      const [event] = eventsIn(await read());

      expect([event?.startDate.isDate, event?.startDate.toString()]).toEqual([true, due]);
      expect(event?.duration.toString()).toBe('P1D');
    },
  );

  it('tells the case number and where the talk is, and nobody’s name', async () => {
    const { file, read } = await withTalks([{ id: 'v1-m1', due: MONDAY }]);
    const text = await read();
    const [event] = eventsIn(text);
    const address = `https://fleksaftale.eksempelby.example.com/sager/${file.case.id}/opfoelgning/v1-m1`;

    expect(event?.summary).toBe(`Opfølgning – sag ${file.case.caseNumber}`);
    expect(event?.component.getFirstPropertyValue('url')).toBe(address);
    expect(event?.description).toBe(`Åbn opfølgningen. Du skal logge ind: ${address}`);
    expect(event?.component.getFirstPropertyValue('class')).toBe('PRIVATE');
    const { employee, employerEmail, consultant } = file.case;
    for (const told of [employee.name, employee.email, employerEmail, consultant.name, consultant.email])
      expect(text).not.toContain(told);
    expect(text).not.toMatch(/fleksjob/i);
  });

  it('has a neutral word for a talk of a case without a number', async () => {
    const { read } = await withTalks([{ due: MONDAY }], { caseNumber: undefined });

    expect(eventsIn(await read()).map(({ summary }) => summary)).toEqual(['Opfølgning']);
  });

  it('knows a talk by the same name as the file in the mail, and says how often it was moved', async () => {
    const moved = { from: MONDAY, at: plusMinutes(OPENED_AT, 60), reason: 'Syg' };
    const { world, file, read } = await withTalks([{ id: 'v1-m1', due: MONDAY, postponed: [moved, moved] }]);
    const talk = { followUpId: 'v1-m1', caseId: file.case.id, on: MONDAY, moves: 2 };
    const [mailed] = calendarFiles(aMessage('follow-up-prompt', { talks: [talk] }), world);
    const [event] = eventsIn(await read());

    expect(event?.uid).toBe(eventsIn(mailed?.content ?? '')[0]?.uid);
    expect(event?.sequence).toBe(2);
    expect(event?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-02T10:00:00Z');
  });

  it('follows a case to whom it is handed over, under the same name', async () => {
    const { world, file, link, linkOf, read } = await withTalks([{ id: 'v1-m1', due: MONDAY }]);
    const uids = async (from: string) => eventsIn(await read({}, from)).map(({ uid }) => uid);
    const theirs = await linkOf(JONAS);
    const before = await uids(link);
    expect(await uids(theirs)).toEqual([]);

    await handed(world, file);

    expect(await uids(link)).toEqual([]);
    expect(await uids(theirs)).toEqual(before);
  });

  it('can be read by another program: lines end and fold as the format asks, and say how often to look', async () => {
    const { read } = await withTalks([{ due: MONDAY }], { caseNumber: 'Æ;,\\'.repeat(10) });
    const text = await read();

    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    expect(text).toMatch(/END:VCALENDAR\r\n$/);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text).toContain('\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n');
    expect(text).toContain('\r\nX-PUBLISHED-TTL:PT1H\r\n');
    expect(text).toContain('\r\nDTSTART;VALUE=DATE:20270329\r\n');
    expect(eventsIn(text)[0]?.summary).toBe(`Opfølgning – sag ${'Æ;,\\'.repeat(10)}`);
  });

  it('is a calendar also when no talk is left', async () => {
    const { read } = await withTalks([]);

    expect(eventsIn(await read())).toEqual([]);
    expect(await read()).toContain('X-WR-CALNAME:Opfølgninger – Eksempelby Kommune');
  });
});

describe('a program that fetches the calendar', () => {
  it('is told of a calendar that nobody is to keep or guess the type of', async () => {
    const { world, link } = await withTalks([{ due: MONDAY }]);
    const answer = await fetchCalendar(world, link);

    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="opfoelgninger.ics"',
      etag: expect.stringMatching(/^W\/"[\w-]{43}"$/),
    });
  });

  it('is told once a day that nothing is new, until a talk changes', async () => {
    const { world, file, link } = await withTalks([{ id: 'v1-m1', due: MONDAY }]);
    const etag = String((await fetchCalendar(world, link)).headers?.['etag']);
    const asked = { headers: { 'if-none-match': `"other", ${etag}` } };
    world.clock.forward({ days: 3 });

    const same = await fetchCalendar(world, link, asked);
    await stored(world, [
      talksChanged(file, [aTalk(file, { id: 'v1-m1', due: addDays(MONDAY, 7), rev: 2 })]),
    ]);
    const changed = await fetchCalendar(world, link, asked);

    expect([same.statusCode, same.body]).toEqual([304, undefined]);
    expect(changed.statusCode).toBe(200);
    expect(changed.headers?.['etag']).not.toBe(etag);
  });

  it('that asks for the head alone is told the same without the calendar', async () => {
    const { world, link } = await withTalks([{ due: MONDAY }]);
    const [whole, head] = [
      await fetchCalendar(world, link),
      await fetchCalendar(world, link, { method: 'HEAD' }),
    ];

    expect(head).toEqual({ ...whole, body: '' });
  });

  it('leaves the day on which it did, for the consultant to see', async () => {
    const { world, link } = await withTalks([]);
    await fetchCalendar(world, link);
    world.clock.forward({ days: 1 });
    await fetchCalendar(world, link);

    expect(await (await calendarDesk(world)).show()).toContain('6. november 2026');
  });

  it('gets the calendar also when that cannot be noted', async () => {
    const { world, link } = await withTalks([{ due: MONDAY }]);
    const noteFetched = () => Promise.reject(new Error(link));

    const answer = await fetchCalendar({ ...world, feeds: { ...world.feeds, noteFetched } }, link);

    expect(answer.statusCode).toBe(200);
    expect(world.logged.at(-1)).toMatchObject({
      entry: 'fault',
      where: 'GET /kalender/{file}',
      fault: 'Error',
    });
    expect(JSON.stringify(world.logged)).not.toContain(link.slice(0, 20));
  });

  it('gets one and the same answer for every link that opens nothing', async () => {
    const { world, link, linkOf } = await withTalks([{ due: MONDAY }]);
    const rested = await linkOf(JONAS);
    const desk = await calendarDesk(world);
    await desk.make(await desk.replacingForm());
    world.clock.forward({ days: 45 });
    await world.staffDirectory.note(VITA, world.clock.now());
    const before = world.logged.length;

    const answers = await Promise.all(
      [link, rested, `${'a'.repeat(43)}.ics`, 'x', '', `${link}x`, link.slice(1), 'æ'.repeat(5_000)].map(
        (file) => fetchCalendar(world, file),
      ),
    );

    expect(answers[0]).toEqual({
      statusCode: 404,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      body: '',
    });
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(new Set(world.logged.slice(before).map((entry) => JSON.stringify(entry)))).toEqual(
      new Set([
        JSON.stringify({
          entry: 'request-refused',
          route: 'GET /kalender/{file}',
          code: 'not-found',
          reference: 'reference-1',
        }),
      ]),
    );
  });

  it('gets it again when the consultant has signed in after a rest', async () => {
    const { world, link } = await withTalks([{ due: MONDAY }]);
    world.clock.forward({ days: 46 });
    expect((await fetchCalendar(world, link)).statusCode).toBe(404);

    await world.staffDirectory.note(VITA, world.clock.now());

    expect((await fetchCalendar(world, link)).statusCode).toBe(200);
  });
});

const OUTCOME: NonNullable<FollowUp['recorded']>['outcome'] = {
  heldOn: MONDAY,
  form: 'visit',
  participants: ['citizen'],
  wellbeing: 3,
  needsChange: [],
  milestones: [],
  paidHours: undefined,
  note: undefined,
  actions: [],
};

const handed = async (world: FakeWorld, { case: { id } }: CaseFile): Promise<void> => {
  const file = await world.cases.load(id);
  if (file === undefined) throw new Error('no case');
  const followUps = await world.cases.followUps(id);
  const handing = { by: VITA, to: JONAS, shownConsultant: VITA.id, followUps };
  await stored(world, [accepted(handOver(file, handing, aContext(world.clock.now(), 'consultant')))]);
};
