import { describe, expect, it } from 'vitest';
import { makeRequestLink } from '../../../functions/anyone/request-link.ts';
import { linkToken } from '../../../shared/domain/access/links.ts';
import { makeFakeWorld } from '../../fakes/fake-world.ts';
import { storedIn } from '../../fakes/stored-cases.ts';
import { shown } from '../../fakes/visits.ts';
import { aRequest } from '../../fakes/web-requests.ts';

const asking = async () => {
  const world = makeFakeWorld({ at: '2026-11-04T12:00:00Z' });
  const file = await storedIn(world, 'awaiting-citizen');
  const links = async (role: 'employer' | 'citizen') =>
    (await world.outbox.ofCase(file.case.id)).filter(
      ({ message }) => message.kind === 'requested-link' && message.to.role === role,
    ).length;
  return {
    world,
    file,
    links,
    send: (email: string) => makeRequestLink(world).send(aRequest('POST /nyt-link', { form: { email } })),
  };
};

describe('whoever asks for a new link', () => {
  it('gets the same answer whether the address is known or not', async () => {
    const { file, send } = await asking();

    const known = await send(file.case.employerEmail);
    const unknown = await send('nobody@example.com');

    const withoutOwn = [known, unknown].map((answer) =>
      JSON.stringify(answer).replace(/sendt-til=[^;]*/, ''),
    );
    expect(new Set(withoutOwn).size).toBe(1);
    expect(known).toMatchObject({ statusCode: 303, headers: { location: '/nyt-link?sendt=ja' } });
  });

  it.each(['da', 'en'])(
    'sees the address as it was typed, known or not, also when it is read again: %s',
    async (language) => {
      const { world, file, send } = await asking();
      const sees = async (email: string) => {
        const cookie = (await send(email)).cookies?.[0]?.split(';')[0] ?? '';
        const cookies = [cookie, `sprog=${language}`];
        const page = () =>
          makeRequestLink(world).show(aRequest('GET /nyt-link', { query: { sendt: 'ja' }, cookies }));
        page();
        return shown(page()).html.replace(`<strong>${email}</strong>`, 'typed');
      };

      const known = await sees(file.case.employerEmail);
      const unknown = await sees('karla@exmaple.com');

      expect(known).toBe(unknown);
      expect(known).toMatch(
        language === 'da' ? 'Du skrev denne adresse: typed' : 'You wrote this address: typed',
      );
    },
  );

  it('has the address neither in the page’s own address nor in the log, in this browser for ten minutes, and sees nothing that is none', async () => {
    const { world, send } = await asking();

    const answer = await send('karla@exmaple.com');

    expect(answer.headers?.['location']).not.toContain('karla');
    expect(JSON.stringify(world.logged)).not.toContain('karla');
    expect(answer.cookies?.[0]).toMatch(/Max-Age=600; Path=\/nyt-link; HttpOnly/);
    for (const cookies of [[], ['sendt-til=%3Cb%3E'], ['sendt-til=']]) {
      const page = makeRequestLink(world).show(
        aRequest('GET /nyt-link', { query: { sendt: 'ja' }, cookies }),
      );
      expect(page.body).not.toContain('Du skrev');
    }
  });

  it('gets it by mail to the address on record, whatever the letter case it was typed in', async () => {
    const { world, file, send, links } = await asking();

    await send(`  ${file.case.employee.email.toUpperCase()} `);

    expect(await links('citizen')).toBe(1);
    expect(await links('employer')).toBe(0);
    const mail = (await world.outbox.ofCase(file.case.id)).find(
      ({ message }) => message.kind === 'requested-link',
    );
    expect(mail?.message.to.email).toBe(file.case.employee.email);
  });

  it('reads the page in English with what was typed, and no link is sent', async () => {
    const { world, file, links } = await asking();
    const form = { email: file.case.employee.email, language: 'en' };

    const answer = await makeRequestLink(world).send(aRequest('POST /nyt-link', { form }));

    expect(answer).toMatchObject({ statusCode: 200, cookies: [expect.stringContaining('sprog=en')] });
    expect(answer.body).toContain('Get a new link');
    expect(answer.body).toContain(`value="${file.case.employee.email}"`);
    expect(await links('citizen')).toBe(0);
  });

  it('cuts nobody off: the links the party has keep working', async () => {
    const { world, file, send } = await asking();

    await send(file.case.employee.email);

    for (const { id } of file.case.links.citizen) {
      const token = linkToken(world.keys.linkToken(id));
      expect(token && (await world.cases.findLink(token))).toBeDefined();
    }
  });

  it('gets at most one in ten minutes, and the same answer each time', async () => {
    const { world, file, send, links } = await asking();

    const answers = [await send(file.case.employerEmail), await send(file.case.employerEmail)];
    expect(await links('employer')).toBe(1);
    world.clock.forward({ minutes: 10 });
    answers.push(await send(file.case.employerEmail));

    expect(await links('employer')).toBe(2);
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([303]));
  });

  it('gets one for each of the cases the address is in', async () => {
    const { world, send } = await asking();
    const employerEmail = 'fleere@example.com';
    const files = [
      await storedIn(world, 'invited', { given: { employerEmail } }),
      await storedIn(world, 'drafting', { given: { employerEmail } }),
      await storedIn(world, 'withdrawn', { given: { employerEmail } }),
    ];

    await send(employerEmail);

    const counts = await Promise.all(
      files.map(
        async ({ case: { id } }) =>
          (await world.outbox.ofCase(id)).filter(({ message }) => message.kind === 'requested-link').length,
      ),
    );
    expect(counts).toEqual([1, 1, 0]);
  });

  it('gets one for every case of a large employer, by asking again, and whatever is over', async () => {
    const { world, send } = await asking();
    const employerEmail = 'raadhuset@example.com';
    for (let number = 0; number < 30; number += 1)
      await storedIn(world, 'withdrawn', { given: { employerEmail } });
    const open: string[] = [];
    for (let number = 0; number < 25; number += 1)
      open.push((await storedIn(world, 'drafting', { given: { employerEmail } })).case.id);

    await send(employerEmail);
    await send(employerEmail);

    const asked = world.memory.rows(({ sk }) => sk.includes('.requested-link.')).map(({ pk }) => pk);
    expect(asked.toSorted()).toEqual(open.map((id) => `CASE#${id}`).toSorted());
  });

  it('gets one again after earlier ones have all expired, however many they were', async () => {
    const { world, file, send, links } = await asking();
    for (let asked = 0; asked < 12; asked += 1) {
      await send(file.case.employerEmail);
      world.clock.forward({ minutes: 10 });
    }
    const before = await links('employer');
    expect(before).toBeLessThan(12);

    world.clock.forward({ days: 15 });
    await send(file.case.employerEmail);

    expect(await links('employer')).toBe(before + 1);
  });

  it('gets nothing as a citizen while there is nothing to read', async () => {
    const { world, send } = await asking();
    const draft = await storedIn(world, 'drafting');

    const answer = await send(draft.case.employee.email);

    expect(answer.statusCode).toBe(303);
    expect(await world.cases.load(draft.case.id)).toEqual(draft);
  });

  it.each([
    '',
    'demo',
    'demo@',
    '<script>@example.com',
    'a'.repeat(300),
    'demo@example.com\nbcc: x@example.com',
  ])('is told how to write an address, and sees what was typed, for %j', async (email) => {
    const { world, file, send } = await asking();

    const answer = await send(email);

    expect(answer.statusCode).toBe(422);
    expect(answer.body).not.toContain('<script>@');
    expect(await world.cases.load(file.case.id)).toEqual(file);
  });
});
