import { describe, expect, it } from 'vitest';
import type { Party } from '../../../shared/domain/case/parties.ts';
import type { IdentityAnswer } from '../../../shared/ports/party-identity.ts';
import type { Answer } from '../../../shared/web/answer.ts';
import { makePartySignIn } from '../../../shared/web/party/party-sign-in.ts';
import { withOtherLetter } from '../../builders/changed-token.ts';
import { makeFakeWorld } from '../../fakes/fake-world.ts';
import { KNOWN, makeToldIdentity } from '../../fakes/mitid-visit.ts';
import { BY_IDENTITY, cookiesFor } from '../../fakes/opened-pages.ts';
import { storedIn } from '../../fakes/stored-cases.ts';
import { refusalOf, shown, tokenOf } from '../../fakes/visits.ts';
import { aRequest } from '../../fakes/web-requests.ts';

const PATHS = { employer: '/arbejdsgiver', citizen: '/medarbejder' } as const;
const RIGHT = { employer: { cvr: '99990015' }, citizen: { cpr: '6505750003' } } as const;

/** A party before its link, in a municipality that has MitID asked first unless `settings` say otherwise. */
const before = async (party: Party, settings: Partial<typeof BY_IDENTITY> = BY_IDENTITY) => {
  const world = makeFakeWorld({ at: '2026-11-04T12:00:00.000Z', settings });
  const file = await storedIn(world, 'awaiting-citizen');
  const link = tokenOf(world, file, party);
  const told: { answer: IdentityAnswer | 'away' } = {
    answer: { outcome: 'known', identity: { ...KNOWN, ...RIGHT[party] } },
  };
  const pages = makePartySignIn({
    world,
    party,
    identity: makeToldIdentity(told),
  });
  const base = `${PATHS[party]}/${link}`;
  const begin = (til = '', cookies: readonly string[] = []) =>
    pages.begin(aRequest(`GET ${PATHS[party]}/{link}/log-ind`, { path: { link }, query: { til }, cookies }));
  const answer = (cookies: readonly string[], state = 'state-1') =>
    pages.answer(aRequest('GET /mitid', { query: { state, code: 'c' }, cookies }));
  return { world, file, link, told, base, begin, answer, pages };
};

/** What the script of a page is told of the time that is left, after so many minutes without use. */
const timeOf = async (party: Party, settings: Partial<typeof BY_IDENTITY> = BY_IDENTITY) => {
  const opened = await before(party, settings);
  const { world, link, pages } = opened;
  const cookies = await cookiesFor(world, link);
  const asked = (method: 'GET' | 'POST') => {
    const request = aRequest(`${method} ${PATHS[party]}/{link}/tid`, { path: { link }, cookies });
    return method === 'GET' ? pages.timeLeft(request) : pages.stay(request);
  };
  return { ...opened, cookies, ask: () => asked('GET'), stay: () => asked('POST') };
};

const left = async (answer: Promise<Answer>): Promise<unknown> => JSON.parse((await answer).body ?? '');

const sent = (cookies: readonly string[] = []): readonly string[] =>
  cookies.map((line) => line.split(';')[0] ?? '');

describe.each(['employer', 'citizen'] as const)('the way in of the %s', (party) => {
  it('leads to MitID, and keeps what must come back in a sealed cookie of this host alone', async () => {
    const { begin, link } = await before(party);

    const leads = await begin();

    expect(shown(leads)).toMatchObject({
      status: 303,
      location: 'https://mitid.example.com/authorize?state=state-1',
    });
    expect(leads.cookies).toHaveLength(1);
    expect(leads.cookies?.[0]).toMatch(
      /^__Host-aftale-mitid-\w+=[\w.-]+; Max-Age=1200; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(leads.cookies?.[0]).not.toContain(link);
  });

  it('leads back to the page that was asked for, and to no page that is not below the link', async () => {
    const { begin, answer, base } = await before(party);
    for (const [asked, led] of [
      [`${base}/udkast.pdf`, `${base}/udkast.pdf`],
      [`${base}?gemt=ja`, `${base}?gemt=ja`],
      ['//evil.example.com', base],
      ['https://evil.example.com/', base],
      [`${base}/../x`, base],
      ['/sager', base],
    ] as const) {
      const leads = await begin(asked);
      const state = new URL(shown(leads).location).searchParams.get('state') ?? '';
      const back = await answer(sent(leads.cookies), state);

      expect(back?.headers?.['location']).toBe(led);
    }
  });

  it('leads nobody to MitID who is known already, or where the link alone opens', async () => {
    const { world, begin, base, link } = await before(party);
    expect(shown(await begin(`${base}/x`, await cookiesFor(world, link))).location).toBe(`${base}/x`);

    const open = await before(party, {});
    expect(shown(await open.begin())).toMatchObject({ status: 303, location: open.base });
    expect((await open.begin()).cookies).toBeUndefined();
  });

  it('tells how long the session lasts, which asking does not change and staying does', async () => {
    const { world, ask, stay } = await timeOf(party);
    const whole = { seconds: 31 * 60, mayStay: 'yes' };
    expect(await left(ask())).toEqual(whole);

    world.clock.forward({ minutes: 25 });
    expect(await left(ask())).toEqual({ seconds: 6 * 60, mayStay: 'yes' });
    expect(await left(ask())).toEqual({ seconds: 6 * 60, mayStay: 'yes' });
    expect(await left(stay())).toEqual(whole);
    world.clock.forward({ minutes: 32 });
    expect(await refusalOf(ask())).toBe('identity-needed');
    expect(await refusalOf(stay())).toBe('identity-needed');
  });

  it('says when staying no longer makes the session last, and that there is none where the link alone opens', async () => {
    const { world, stay } = await timeOf(party);
    for (let minutes = 0; minutes < 460; minutes += 20) {
      world.clock.forward({ minutes: 20 });
      await stay();
    }
    expect(await left(stay())).toEqual({ seconds: 20 * 60, mayStay: 'no' });

    const open = await timeOf(party, {});
    expect(await left(open.ask())).toEqual({ seconds: 0, mayStay: 'no' });
  });

  it('tells that MitID does not answer, on the way there and on the way back, and logs the fault', async () => {
    const { world, begin, answer, base, told } = await before(party);
    const { cookies } = await begin();
    told.answer = 'away';

    expect(shown(await begin()).location).toBe(`${base}?mitid=identity-unavailable`);
    expect((await answer(sent(cookies)))?.headers?.['location']).toBe(`${base}?mitid=identity-unavailable`);
    expect(world.logged).toContainEqual(
      expect.objectContaining({ entry: 'fault', where: 'identity provider' }),
    );
  });

  it('takes no answer after twenty minutes, to another asking, or with what was changed: it is left to the signature', async () => {
    const { world, begin, answer } = await before(party);
    const kept = sent((await begin()).cookies);

    expect(await answer(kept, 'state-2')).toBeUndefined();
    expect(await answer(kept.map((cookie) => withOtherLetter(cookie, cookie.length - 4)))).toBeUndefined();
    world.clock.forward({ minutes: 21 });
    expect(await answer(kept)).toBeUndefined();
  });

  it('keeps nothing of somebody who is refused but that it happened, and why', async () => {
    const { world, file, begin, answer, told } = await before(party);
    const identity = { ...KNOWN, uuid: 'a stranger', cpr: '6101800002', cvr: '99990007' };
    told.answer = { outcome: 'known', identity };
    const earlier = JSON.stringify(await world.cases.load(file.case.id));

    const back = await answer(sent((await begin()).cookies));

    expect(sent(back?.cookies)).toEqual([`__Host-aftale-mitid-${party}=`]);
    const last = (await world.cases.history(file.case.id)).at(-1);
    expect(last).toMatchObject({ event: 'opening-refused', by: { kind: 'anyone' } });
    const everything = JSON.stringify([world.memory.rows(), world.logged]);
    for (const who of ['a stranger', '6101800002', '99990007']) expect(everything).not.toContain(who);
    const now = await world.cases.load(file.case.id);
    expect(now?.version).toEqual(JSON.parse(earlier).version);
  });
});
