import { describe, expect, it } from 'vitest';
import { makeStart } from '../../../functions/anyone/start.ts';
import { FORM, KARLA, street } from '../../fakes/street.ts';
import { refusalOf, shown } from '../../fakes/visits.ts';
import { aRequest } from '../../fakes/web-requests.ts';

const numbered = (number: number): string => `nr.${number}@example.com`;

describe('whoever asks for a link to begin by', () => {
  it('has nothing kept but the mail that is owed, with an end to it', async () => {
    const there = street();

    const answer = shown(await there.ask());

    expect(answer).toMatchObject({ status: 303, location: '/start?sendt=ja' });
    expect(there.rows()).toHaveLength(1);
    const [row] = there.owed();
    expect(row).toMatchObject({ state: 'owed', expiresAt: Date.parse('2026-11-04T09:00:00Z') / 1000 });
    expect(JSON.stringify(there.rows())).not.toContain(await there.tokenTo());
    expect(await there.world.cases.casesAt(KARLA)).toEqual([]);
  });

  it('gets the same answer, as slowly, whether the address is new, has had its share, or is in a case', async () => {
    const there = street();
    const answers = [];
    for (let asked = 0; asked < 5; asked += 1) answers.push(await there.ask());
    answers.push(await there.ask('ny@example.com'));

    const withoutOwn = answers.map((answer) => JSON.stringify(answer).replace(/sendt-til=[^;]*/, ''));
    expect(new Set(withoutOwn).size).toBe(1);
    expect(there.paused).toEqual(answers.map(() => 700));
  });

  it('gets three mails a day at the most, counted in any letter case, and one again the next day', async () => {
    const there = street();
    for (const email of [KARLA, KARLA, 'KARLA@example.com', KARLA, KARLA]) await there.ask(email);
    expect(there.owed()).toHaveLength(3);

    there.world.clock.forward({ days: 1 });
    await there.ask();

    expect(there.owed()).toHaveLength(4);
  });

  it('is told to try again later after ten from one place in an hour, and others are not', async () => {
    const there = street();
    for (let asked = 0; asked < 10; asked += 1) await there.ask(numbered(asked));

    expect(await refusalOf(there.ask(numbered(11)))).toBe('too-many-requests');
    expect(shown(await there.ask(numbered(12), '192.0.2.8')).status).toBe(303);
    there.world.clock.forward({ minutes: 60 });
    expect(shown(await there.ask(numbered(13))).status).toBe(303);
  });

  it('is told to try again later when the service has sent its two hundred', async () => {
    const there = street();
    const asks = (from: number, to: number) =>
      Promise.all(
        Array.from({ length: to - from }, (_, place) =>
          there.ask(numbered(from + place), `198.51.100.${from + place}`),
        ),
      );
    await asks(0, 200);

    expect(await refusalOf(asks(200, 201).then(([answer]) => answer ?? {}))).toBe('too-many-requests');
    expect(there.owed()).toHaveLength(200);
  });

  it('gets nothing when what is asked cannot be counted', async () => {
    const there = street();
    const down = makeStart({
      ...there.world,
      limits: { ...there.world.limits, take: () => Promise.reject(new Error('the table is away')) },
    });

    await expect(down.send(aRequest('POST /start', { form: { email: KARLA } }))).rejects.toThrow('away');
    expect(there.owed()).toEqual([]);
  });

  it.each(['', 'karla', 'karla@', 'team@eksempelby.example.com', 'JOBCENTER@eksempelby.example.com'])(
    'is told how to write it, and nothing is kept, for %j',
    async (email) => {
      const there = street();

      const page = shown(await there.ask(email));

      expect(page).toMatchObject({ status: 422, problems: ['email'], loose: [] });
      expect(there.rows()).toEqual([]);
    },
  );
});

describe('the page that says the link is on its way', () => {
  it('names the address, the sender and the subject to look for', async () => {
    const there = street();
    const answer = await there.ask();
    await there.tokenTo();
    const cookie = answer.cookies?.[0]?.split(';')[0] ?? '';

    const page = shown(
      await there.start.show(aRequest('GET /start', { query: { sendt: 'ja' }, cookies: [cookie] })),
    );

    const { subject } = there.mailTo(KARLA, 'Bekræft') ?? { subject: 'none' };
    expect(page.html).toContain(`Linket er sendt til ${KARLA}.`);
    expect(page.html).toContain(`fra Eksempelby Kommune med emnet »${subject}«`);
  });

  it('keeps the address out of the page’s own address, for ten minutes, and shows nothing that is none', async () => {
    const there = street();
    const answer = await there.ask();

    expect(answer.headers?.['location']).toBe('/start?sendt=ja');
    expect(answer.cookies?.[0]).toMatch(/Max-Age=600; Path=\/start; HttpOnly/);
    const odd = { query: { sendt: 'ja' }, cookies: ['sendt-til=%3Cb%3E'] };
    expect(shown(await there.start.show(aRequest('GET /start', odd))).html).not.toContain(
      'Linket er sendt til',
    );
  });
});

describe('whoever says whom it is with', () => {
  it('is told at once of an address that is their own and of the kind that is missing', async () => {
    const there = street();
    await there.ask();
    const form = { employeeName: 'Demo Eksempelsen', employeeEmail: KARLA };

    const page = shown(await there.begin(await there.tokenTo(), form));

    expect(page.problems.toSorted()).toEqual(['employeeEmail', 'kind']);
    expect(page.html).toContain('Det er din egen e-mail. Skriv medarbejderens.');
  });

  it('is told of the municipality’s address in other words', async () => {
    const there = street();
    await there.ask();

    const page = shown(
      await there.begin(await there.tokenTo(), {
        ...FORM,
        employeeEmail: 'jobcenter@eksempelby.example.com',
      }),
    );

    expect(page.html).toContain('Den bruges allerede af en anden i sagen.');
  });
});

describe('the link to begin by', () => {
  it('comes in a mail that says nothing of work or health', async () => {
    const there = street();
    await there.ask();
    await there.tokenTo();

    const mail = there.mailTo(KARLA, 'Bekræft din e-mail til Eksempelby Kommune');

    expect(mail?.text).toContain('https://fleksaftale.eksempelby.example.com/start/');
    expect(mail?.text).toContain('24 timer');
    expect(mail?.text).not.toMatch(/fleksjob|løn/i);
  });

  it('opens a page that asks whom it is with, and opening it begins nothing', async () => {
    const there = street();
    await there.ask();
    const token = await there.tokenTo();
    const before = there.world.memory.rows();

    const page = shown(await there.open(token));

    expect(page).toMatchObject({ status: 200, heading: 'Hvem er aftalen med?' });
    expect(page.html).toContain(KARLA);
    expect(there.world.memory.rows()).toEqual(before);
  });

  it('is dead after a day, alike for unknown, malformed and too old ones', async () => {
    const there = street();
    await there.ask();
    const token = await there.tokenTo();
    there.world.clock.forward({ minutes: 24 * 60 });

    const answers = [
      await there.open(token),
      await there.begin(token),
      await there.open('x'.repeat(43)),
      await there.open('kort'),
    ];

    expect(new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1);
    expect(shown(answers[0] ?? {})).toMatchObject({ status: 404, heading: 'Linket virker ikke mere' });
    expect(await there.world.cases.casesAt(KARLA)).toEqual([]);
  });

  it('is mailed to nobody once it is too old', async () => {
    const there = street();
    await there.ask();
    there.world.clock.forward({ minutes: 24 * 60 });

    await there.deliver();

    expect(there.world.mailer.mails).toEqual([]);
    expect(there.owed()[0]).toMatchObject({ state: 'dropped' });
  });
});

describe('a municipality that does not offer it', () => {
  it('has no such pages, also not for a link that was mailed before', async () => {
    const there = street({ settings: { publicStart: false } });
    const on = street();
    await on.ask();
    const token = await on.tokenTo();
    const off = makeStart({ ...on.world, municipality: there.world.municipality });
    const path = { link: token };

    const refusals = await Promise.all([
      refusalOf(off.show(aRequest('GET /start'))),
      refusalOf(off.send(aRequest('POST /start', { form: { email: KARLA } }))),
      refusalOf(off.open(aRequest('GET /start/{link}', { path }))),
      refusalOf(off.begin(aRequest('POST /start/{link}', { path, form: FORM }))),
    ]);

    expect(new Set(refusals)).toEqual(new Set(['not-found']));
    expect(on.owed()).toHaveLength(1);
  });
});
