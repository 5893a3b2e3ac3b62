import { describe, expect, it } from 'vitest';
import { makeSignIn } from '../../../functions/consultant/sign-in/sign-in.ts';
import type { StaffMember } from '../../../shared/domain/access/staff.ts';
import { makeFakeWorld, VITA } from '../../fakes/fake-world.ts';
import { makeKnownSignIn } from '../../fakes/known-sign-in.ts';
import { refusalOf } from '../../fakes/visits.ts';
import { aRequest } from '../../fakes/web-requests.ts';

const TEA: StaffMember = { ...VITA, id: 'teamleder-1', role: 'team-leader' };
const NOTICES = new Map([
  ['vita-out', { staffId: VITA.id, notice: 'n-1' }],
  ['vitas-phone-out', { staffId: VITA.id, providerSession: 'sid-phone', notice: 'n-2' }],
]);

const cookieOf = (cookie: string) => cookie.split(';')[0] ?? '';

const stage = (member = VITA) => {
  const world = { ...makeFakeWorld(), signIn: makeKnownSignIn(member, { notices: NOTICES }) };
  const doorway = makeSignIn(world);
  const isIn = async (cookie: string): Promise<boolean> => {
    const asked = world.sessions.require(aRequest('GET /sager', { cookies: [cookie] }));
    return asked.then(
      () => true,
      () => false,
    );
  };
  const signIn = async (cookies: readonly string[] = []) => {
    const begun = await doorway.begin(aRequest('GET /log-ind'));
    const under = cookieOf(begun.cookies?.[0] ?? '');
    return doorway.finish(
      aRequest('GET /log-ind/svar', { query: { state: 's-1' }, cookies: [under, ...cookies] }),
    );
  };
  const begin = async (who: StaffMember, providerSession?: string) =>
    cookieOf(await world.sessions.begin(who, { providerSession }));
  const tell = (token: string) =>
    doorway.signedOutThere(
      aRequest('POST /log-ud/besked', {
        form: { logout_token: token },
        headers: { 'sec-fetch-site': 'none' },
      }),
    );
  return { ...world, doorway, isIn, signIn, begin, tell };
};

const noTable = () => Promise.reject(new Error('no table'));

describe('signing out', () => {
  it('ends the session at once, takes the cookies away, and leads on to be signed out at the sign-on', async () => {
    const { doorway, begin, isIn } = stage();
    const [here, beside] = [await begin(VITA), await begin(VITA)];

    const answer = await doorway.end(aRequest('POST /log-ud', { cookies: [here] }));

    expect(await isIn(here)).toBe(false);
    expect(await isIn(beside)).toBe(true);
    expect(answer.headers?.['location']).toBe('/log-ud');
    expect(answer.cookies?.every((cookie) => cookie.includes('Max-Age=0'))).toBe(true);
    const page = await doorway.signedOut();
    expect(page.headers?.['refresh']).toBe(
      '0; url=https://login.example.com/ud?post_logout_redirect_uri=https%3A%2F%2Ffleksaftale.eksempelby.example.com%2F',
    );
    expect(page.body).toContain('Log ud af kommunens login');
  });

  it('is done here alone where the sign-on has no such page or is out of reach', async () => {
    const world = makeFakeWorld();
    const signIn = { ...world.signIn, signOutAddress: () => Promise.resolve(undefined) };

    const { headers, body } = await makeSignIn({ ...world, signIn }).signedOut();

    expect(headers?.['refresh']).toBeUndefined();
    expect(body).toContain('Du er logget ud');
  });

  it('is for our own pages to ask for', async () => {
    const { doorway, begin, isIn } = stage();
    const cookie = await begin(VITA);
    const headers = { 'sec-fetch-site': 'cross-site' };

    expect(await refusalOf(doorway.end(aRequest('POST /log-ud', { cookies: [cookie], headers })))).toBe(
      'forged',
    );
    expect(await isIn(cookie)).toBe(true);
  });
});

describe('signing in again in the same browser', () => {
  it('begins a new session, and the one before is over', async () => {
    const { signIn, begin, isIn } = stage();
    const before = await begin(VITA);

    const { cookies = [] } = await signIn([before]);

    const session = cookieOf(cookies[0] ?? '');
    expect(session).not.toBe(before);
    expect(await isIn(before)).toBe(false);
    expect(await isIn(session)).toBe(true);
  });

  it('forgets which list another person looked at, and keeps her own', async () => {
    const { signIn, begin } = stage();
    const forgets = async (before: StaffMember) =>
      ((await signIn([await begin(before)])).cookies ?? []).some((cookie) => cookie.startsWith('list=;'));

    expect(await forgets(TEA)).toBe(true);
    expect(await forgets(VITA)).toBe(false);
  });
});

describe('a notice of the sign-on that somebody was signed out there', () => {
  it('ends all of her sessions, or the one it names, and nobody else’s', async () => {
    const { begin, tell, isIn } = stage();
    const [phone, office] = [await begin(VITA, 'sid-phone'), await begin(VITA, 'sid-office')];
    const teas = await begin(TEA);

    expect((await tell('vitas-phone-out')).statusCode).toBe(200);
    expect([await isIn(phone), await isIn(office), await isIn(teas)]).toEqual([false, true, true]);
    expect((await tell('vita-out')).statusCode).toBe(200);
    expect([await isIn(office), await isIn(teas)]).toEqual([false, true]);
  });

  it('is taken once: sent again it ends no later session', async () => {
    const { begin, tell, isIn } = stage();
    await tell('vita-out');
    const later = await begin(VITA);

    expect((await tell('vita-out')).statusCode).toBe(400);
    expect(await isIn(later)).toBe(true);
  });

  it('can be sent again when nothing could be ended the first time', async () => {
    const { begin, isIn, ...staged } = stage();
    const world = { ...staged, signIn: makeKnownSignIn(VITA, { notices: NOTICES }) };
    const cookie = await begin(VITA);
    const notice = aRequest('POST /log-ud/besked', { form: { logout_token: 'vita-out' } });

    const { signedOutThere } = makeSignIn({ ...world, sessions: { ...world.sessions, endAll: noTable } });
    await expect(signedOutThere(notice)).rejects.toThrow('no table');

    expect((await makeSignIn(world).signedOutThere(notice)).statusCode).toBe(200);
    expect(await isIn(cookie)).toBe(false);
  });

  it('is not taken when it is none of the sign-on’s own', async () => {
    const { begin, tell, isIn } = stage();
    const cookie = await begin(VITA);

    expect((await tell('forged')).statusCode).toBe(400);
    expect((await tell('')).statusCode).toBe(400);
    expect(await isIn(cookie)).toBe(true);
  });
});

describe('the time a session has left', () => {
  it('is told without using it, and using it makes it longer', async () => {
    const { doorway, begin, clock } = stage();
    const cookies = [await begin(VITA)];
    const told = async (asked: ReturnType<typeof doorway.stay>): Promise<unknown> =>
      JSON.parse((await asked).body ?? '');

    clock.forward({ minutes: 10 });
    await told(doorway.timeLeft(aRequest('GET /log-ind/tid', { cookies })));
    clock.forward({ minutes: 4 });
    expect(await told(doorway.timeLeft(aRequest('GET /log-ind/tid', { cookies })))).toEqual({
      seconds: 17 * 60,
      mayStay: 'yes',
    });
    expect(await told(doorway.stay(aRequest('POST /log-ind/tid', { cookies })))).toEqual({
      seconds: 31 * 60,
      mayStay: 'yes',
    });
    expect(await told(doorway.timeLeft(aRequest('GET /log-ind/tid')))).toEqual({ seconds: 0, mayStay: 'no' });
    expect(await refusalOf(doorway.stay(aRequest('POST /log-ind/tid')))).toBe('not-signed-in');
    const forged = aRequest('POST /log-ind/tid', { cookies, headers: { 'sec-fetch-site': 'cross-site' } });
    expect(await refusalOf(doorway.stay(forged))).toBe('forged');
  });
});
