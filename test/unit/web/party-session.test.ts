import { describe, expect, it } from 'vitest';
import { makeDerivedKeys } from '../../../shared/adapters/crypto/derived-keys.ts';
import { sendLink } from '../../../shared/domain/case/acts/keep-going.ts';
import type { AdmittedByLink } from '../../../shared/cases/load-for-actor.ts';
import type { Party } from '../../../shared/domain/case/parties.ts';
import { makePartySessions } from '../../../shared/web/party/party-sessions.ts';
import { cookiesOf } from '../../../shared/web/page-request.ts';
import { aContext, accepted } from '../../builders/cases.ts';
import { withOtherLetter } from '../../builders/changed-token.ts';
import { type FakeWorld, makeFakeWorld, MASTER_KEY } from '../../fakes/fake-world.ts';
import { KNOWN } from '../../fakes/mitid-visit.ts';
import { cookiesFor, openedBy } from '../../fakes/opened-pages.ts';
import { stored, storedIn } from '../../fakes/stored-cases.ts';
import { tokenOf } from '../../fakes/visits.ts';

const PARTIES = ['employer', 'citizen'] as const;
const OTHER = { employer: 'citizen', citizen: 'employer' } as const;

/** A party whom MitID has let in, and the ways to ask whether it is still. */
const letIn = async (party: Party) => {
  const world = makeFakeWorld({ at: '2026-11-04T12:00:00.000Z' });
  const file = await storedIn(world, 'awaiting-citizen');
  const admitted = await openedBy(world, tokenOf(world, file, party));
  const cookies = await cookiesFor(world, tokenOf(world, file, party));
  return { world, file, admitted, cookies };
};

const isKnown = (
  { partySessions }: Pick<FakeWorld, 'partySessions'>,
  admitted: AdmittedByLink,
  cookies: readonly string[],
): Promise<boolean> => partySessions.isKnown({ cookies: cookiesOf({ cookies: [...cookies] }) }, admitted);

/** The same cookies under the name that this link's have. */
const asIfFor = (own: readonly string[], cookies: readonly string[]): readonly string[] => {
  const name = own[0]?.split('=')[0] ?? '';
  return cookies.map((cookie) => `${name}=${cookie.split('=')[1] ?? ''}`);
};

describe.each(PARTIES)('the session of the %s', (party) => {
  it('opens the pages of its own link, and is a cookie that tells nothing', async () => {
    const { world, admitted, cookies, file } = await letIn(party);
    const [cookie = ''] = cookies;

    expect(await isKnown(world, admitted, cookies)).toBe(true);
    expect(cookie).toMatch(/^__Host-aftale-[0-9a-f]{16}=[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+$/);
    expect(cookie).not.toContain(file.case.id);
    const pages = await world.partySessions.open();
    const [line = ''] = await pages.begin({ cookies: {} }, admitted, { ...KNOWN, cvr: '99990015' });
    expect(line).toMatch(/; Max-Age=28800; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });

  it('opens nothing for the other party, for another link of the same party, or for another case', async () => {
    const { world, file, admitted, cookies } = await letIn(party);
    const theirs = tokenOf(world, file, OTHER[party]);
    const elsewhere = tokenOf(world, await storedIn(world, 'awaiting-citizen'), party);
    const sent = accepted(sendLink(file, { party }, aContext(world.clock.now(), 'consultant')));
    const anew = tokenOf(world, await stored(world, [sent]), party);

    for (const token of [theirs, elsewhere, anew]) {
      const other = await openedBy(world, token);
      const others = await cookiesFor(world, token);
      expect(await isKnown(world, other, asIfFor(others, cookies))).toBe(false);
      expect(await isKnown(world, admitted, asIfFor(cookies, others))).toBe(false);
      expect(await isKnown(world, other, others)).toBe(true);
    }
  });

  it('counts as none when it was changed, cut short, or sealed with another key', async () => {
    const { world, admitted, cookies } = await letIn(party);
    const [name = '', sealed = ''] = cookies[0]?.split('=') ?? [];
    const keys = { ...world.keys, partySessionKey: world.keys.sessionKey };
    const elsewhere = makePartySessions({ ...world, keys, store: world.sessionStore });
    const others = await cookiesFor(
      { ...world, partySessions: elsewhere },
      world.keys.linkToken(admitted.link.id),
    );

    for (const value of [withOtherLetter(sealed, sealed.length - 4), sealed.slice(0, 60), '', 'x'])
      expect(await isKnown(world, admitted, [`${name}=${value}`])).toBe(false);
    expect(await isKnown(world, admitted, others)).toBe(false);
  });

  it('goes on while the master key is changed', async () => {
    const { world, admitted, cookies } = await letIn(party);
    const keys = makeDerivedKeys({ present: 'another master key, of no other use', other: MASTER_KEY });
    const changed = makePartySessions({ ...world, keys, store: world.sessionStore });

    expect(await isKnown({ partySessions: changed }, admitted, cookies)).toBe(true);
  });

  it('ends after half an hour without use, and lasts while it is used', async () => {
    const { world, admitted, cookies } = await letIn(party);
    for (let used = 0; used < 4; used += 1) {
      world.clock.forward({ minutes: 29 });
      expect(await isKnown(world, admitted, cookies)).toBe(true);
    }

    world.clock.forward({ minutes: 31 });

    expect(await isKnown(world, admitted, cookies)).toBe(false);
  });

  it('ends after eight hours, however much it is used', async () => {
    const { world, admitted, cookies } = await letIn(party);
    for (let minutes = 20; minutes < 8 * 60; minutes += 20) {
      world.clock.forward({ minutes: 20 });
      expect(await isKnown(world, admitted, cookies)).toBe(true);
    }

    world.clock.forward({ minutes: 20 });

    expect(await isKnown(world, admitted, cookies)).toBe(false);
  });

  it('is over for every copy of its cookie once the party has signed out', async () => {
    const { world, admitted, cookies } = await letIn(party);
    const pages = await world.partySessions.open();

    const gone = await pages.end({ cookies: cookiesOf({ cookies: [...cookies] }) }, admitted);

    expect(gone).toMatch(/=; Max-Age=0/);
    expect(await isKnown(world, admitted, cookies)).toBe(false);
  });

  it('is over when the same browser comes in anew', async () => {
    const { world, admitted, cookies } = await letIn(party);
    const pages = await world.partySessions.open();
    const numbers = { cvr: '99990015', cpr: '6505750003' };

    await pages.begin({ cookies: cookiesOf({ cookies: [...cookies] }) }, admitted, { ...KNOWN, ...numbers });

    expect(await isKnown(world, admitted, cookies)).toBe(false);
  });

  it('is found, and its use not noted, by a function that may only read', async () => {
    const { world, admitted, cookies } = await letIn(party);
    const reading = makePartySessions({ ...world, store: world.sessionStore, readOnly: true });
    world.clock.forward({ minutes: 20 });
    const before = JSON.stringify(world.memory.rows());

    expect(await isKnown({ partySessions: reading }, admitted, cookies)).toBe(true);

    expect(JSON.stringify(world.memory.rows())).toBe(before);
  });

  it('stores no number, no name and no token', async () => {
    const { world, admitted } = await letIn(party);
    const rows = JSON.stringify(world.memory.rows(({ pk }) => pk.startsWith('SESSIONS#')));

    expect(rows).toContain('SESSION#');
    for (const told of [
      '6505750003',
      '99990015',
      'Demo Eksempelsen',
      world.keys.linkToken(admitted.link.id),
      KNOWN.uuid,
    ])
      expect(rows).not.toContain(told);
  });
});

describe('whom a session was begun by', () => {
  it('ends the citizen’s when another personnummer is put on record', async () => {
    const { world, admitted, cookies } = await letIn('citizen');
    const { file, link } = admitted;
    const employee = { ...file.case.employee, cpr: '6101800002' };
    const corrected = { link, file: { ...file, case: { ...file.case, employee } } };

    expect(await isKnown(world, corrected, cookies)).toBe(false);
  });

  it('ends another company’s when the employer has signed', async () => {
    const world = makeFakeWorld({ at: '2026-11-04T12:00:00.000Z' });
    const drafting = await storedIn(world, 'drafting');
    const token = tokenOf(world, drafting, 'employer');
    const admitted = await openedBy(world, token);
    const signed = { ...admitted, file: await storedIn(world, 'awaiting-citizen') };
    const [own, stranger] = [
      await cookiesFor(world, token, { cvr: '99990015' }),
      await cookiesFor(world, token, { cvr: '99990007' }),
    ];

    expect(await isKnown(world, admitted, stranger)).toBe(true);
    expect(await isKnown(world, signed, stranger)).toBe(false);
    expect(await isKnown(world, signed, own)).toBe(true);
  });
});

describe('a browser with many links', () => {
  it('keeps at most eight open: the one opened first gives way', async () => {
    const world = makeFakeWorld({ at: '2026-11-04T12:00:00.000Z' });
    const jar = new Map<string, string>();
    const opened: AdmittedByLink[] = [];
    const pages = await world.partySessions.open();
    for (let place = 0; place < 10; place += 1) {
      const file = await storedIn(world, 'awaiting-citizen');
      const admitted = await openedBy(world, tokenOf(world, file, 'citizen'));
      opened.push(admitted);
      const lines = await pages.begin({ cookies: Object.fromEntries(jar) }, admitted, {
        ...KNOWN,
        cpr: '6505750003',
      });
      for (const line of lines) {
        const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
        if (value === '') jar.delete(name);
        else jar.set(name, value);
      }
    }
    const cookies = [...jar].map(([name, value]) => `${name}=${value}`);

    expect(await Promise.all(opened.map((each) => isKnown(world, each, cookies)))).toEqual(
      opened.map((_, place) => place >= 2),
    );
    expect(cookies.join('; ').length).toBeLessThan(4_000);
  });
});
