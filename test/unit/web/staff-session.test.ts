import { describe, expect, it } from 'vitest';
import { makeDerivedKeys } from '../../../shared/adapters/crypto/derived-keys.ts';
import { branded } from '../../../shared/domain/branded.ts';
import { requireOwnPage } from '../../../shared/web/staff/staff-session.ts';
import { makeFakeWorld, VITA } from '../../fakes/fake-world.ts';
import { sessionsOf } from '../../fakes/sessions-of.ts';
import { aRequest } from '../../fakes/web-requests.ts';

const PENDING = { state: 's-1', nonce: 'n-1', verifier: 'v-1' };
const ORIGIN = 'https://fleksaftale.eksempelby.example.com';

/** The part of a Set-Cookie header that the browser sends back. */
const sentBack = (cookie: string): string => cookie.split(';')[0] ?? '';
const asking = (...cookies: readonly string[]) => aRequest('GET /sager', { cookies: cookies.map(sentBack) });
/** The sign-on can be asked again without her. */
const RENEWED = { refreshToken: 'r-1' };
const NOT_SIGNED_IN = { refusal: { code: 'not-signed-in' } };

describe('a staff session', () => {
  it('lets the member of staff who signed in ask for pages', async () => {
    const { sessions } = makeFakeWorld();

    expect(await sessions.require(asking(await sessions.begin(VITA)))).toEqual(VITA);
  });

  it('is a cookie of this host alone, that no script reads and no other site sends', async () => {
    const { sessions } = makeFakeWorld();

    const cookie = await sessions.begin(VITA);

    expect(cookie).toMatch(/^__Host-session=/);
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; Secure/);
    expect(cookie).toMatch(/; SameSite=(Lax|Strict)/);
    expect(cookie).toMatch(/; Path=\//);
    expect(cookie).not.toMatch(/Domain=|Vita Vejledersen|vita@/);
  });

  it('has no __Host- name on one machine over plain HTTP, where browsers refuse it', async () => {
    const sessions = sessionsOf(makeFakeWorld(), { origin: 'http://127.0.0.1:8080' });

    const cookie = await sessions.begin(VITA);

    expect(cookie).toMatch(/^session=/);
    expect(cookie).not.toContain('Secure');
    expect(await sessions.require(asking(cookie))).toEqual(VITA);
  });

  it('is over half an hour after its last use, by the clock of the service', async () => {
    const { sessions, clock } = makeFakeWorld();
    const cookie = await sessions.begin(VITA, RENEWED);

    clock.forward({ minutes: 29 });
    expect(await sessions.require(asking(cookie))).toEqual(VITA);
    clock.forward({ minutes: 29 });
    expect(await sessions.require(asking(cookie))).toEqual(VITA);
    clock.forward({ minutes: 31 });
    await expect(sessions.require(asking(cookie))).rejects.toMatchObject(NOT_SIGNED_IN);
  });

  it('is over after eight hours, however much it is used', async () => {
    const { sessions, clock } = makeFakeWorld();
    const cookie = await sessions.begin(VITA, RENEWED);

    for (let used = 0; used < 8 * 60 - 10; used += 10) {
      clock.forward({ minutes: 10 });
      expect(await sessions.require(asking(cookie))).toEqual(VITA);
    }
    clock.forward({ minutes: 10 });
    await expect(sessions.require(asking(cookie))).rejects.toMatchObject(NOT_SIGNED_IN);
  });

  it('is over for every copy of its cookie once somebody has signed out', async () => {
    const { sessions } = makeFakeWorld();
    const cookie = await sessions.begin(VITA);
    const copied = asking(cookie);

    const gone = await sessions.end(asking(cookie));

    expect(gone).toMatch(/^__Host-session=;.*Max-Age=0/);
    await expect(sessions.require(copied)).rejects.toMatchObject(NOT_SIGNED_IN);
  });

  it('has another name at each sign-in, and one of them ends without the others', async () => {
    const { sessions } = makeFakeWorld();
    const [office, phone] = [await sessions.begin(VITA), await sessions.begin(VITA)];

    await sessions.end(asking(office));

    expect(sentBack(office)).not.toBe(sentBack(phone));
    expect(await sessions.require(asking(phone))).toEqual(VITA);
  });

  it('is stored without its name, without the person and without what renews it', async () => {
    const { sessions, memory } = makeFakeWorld();
    await sessions.begin(VITA, { refreshToken: 'r-secret' });

    const rows = JSON.stringify(memory.rows((row) => row.sk.startsWith('SESSION#')));

    expect(rows).toContain('SESSION#');
    expect(rows).not.toMatch(/Vita Vejledersen|vita@|r-secret|00000000-0000-4000-8000/);
  });

  it('costs no write when it was used a minute ago or less', async () => {
    const { sessions, memory, clock } = makeFakeWorld();
    const cookie = await sessions.begin(VITA);
    const rows = () => JSON.stringify(memory.rows());
    const before = rows();

    clock.forward({ minutes: 0.9 });
    await sessions.require(asking(cookie));
    expect(rows()).toBe(before);
    clock.forward({ minutes: 0.2 });
    await sessions.require(asking(cookie));
    expect(rows()).not.toBe(before);
  });

  it('tells how long it lasts without making it longer, and lasts longer when it is used', async () => {
    const { sessions, clock } = makeFakeWorld();
    const cookie = await sessions.begin(VITA, RENEWED);

    clock.forward({ minutes: 27 });
    expect(await sessions.timeLeft(asking(cookie))).toEqual({ seconds: 4 * 60, mayStay: true });
    expect(await sessions.timeLeft(asking(cookie))).toEqual({ seconds: 4 * 60, mayStay: true });
    await sessions.require(asking(cookie));
    expect((await sessions.timeLeft(asking(cookie))).seconds).toBe(31 * 60);
    expect(await sessions.timeLeft(asking())).toEqual({ seconds: 0, mayStay: false });
  });

  it('is none without a cookie, and none when the cookie is empty or nonsense', async () => {
    const { sessions } = makeFakeWorld();

    for (const cookies of [
      [],
      ['__Host-session='],
      ['__Host-session=x'],
      ['__Host-session=a.b.c.d.e'],
      ['session=x'],
    ]) {
      await expect(sessions.require(asking(...cookies))).rejects.toMatchObject(NOT_SIGNED_IN);
    }
  });

  it('is none when a letter of the cookie was changed', async () => {
    const { sessions } = makeFakeWorld();
    const cookie = sentBack(await sessions.begin(VITA));
    const place = cookie.length - 30;
    const changed = cookie.slice(0, place) + (cookie[place] === 'A' ? 'B' : 'A') + cookie.slice(place + 1);

    await expect(sessions.require(asking(changed))).rejects.toMatchObject(NOT_SIGNED_IN);
  });

  it("is none when it was sealed with another municipality's key", async () => {
    const world = makeFakeWorld();
    const { sessions } = world;
    const { sessionKey } = makeDerivedKeys('the secret of another municipality, as long');
    const others = sessionsOf(world, { key: sessionKey });

    await expect(sessions.require(asking(await others.begin(VITA)))).rejects.toMatchObject(NOT_SIGNED_IN);
  });

  it('is none when it claims a role there is not', async () => {
    const { sessions } = makeFakeWorld();
    const cookie = await sessions.begin({ ...VITA, role: branded<typeof VITA.role>('mayor') });

    await expect(sessions.require(asking(cookie))).rejects.toMatchObject(NOT_SIGNED_IN);
  });
});

describe('a sign-in under way', () => {
  it('is known again for ten minutes', async () => {
    const { sessions, clock } = makeFakeWorld();
    const cookie = await sessions.beginSignIn(PENDING);

    expect(await sessions.signInUnderWay(asking(cookie))).toEqual(PENDING);
    clock.forward({ minutes: 11 });
    expect(await sessions.signInUnderWay(asking(cookie))).toBeUndefined();
  });

  it('is no session, and a session is no sign-in', async () => {
    const { sessions } = makeFakeWorld();
    const [signIn] = (await sessions.beginSignIn(PENDING))
      .replace('__Host-sign-in', '__Host-session')
      .split(';');
    const [session] = (await sessions.begin(VITA)).replace('__Host-session', '__Host-sign-in').split(';');

    await expect(sessions.require(asking(signIn ?? ''))).rejects.toMatchObject(NOT_SIGNED_IN);
    expect(await sessions.signInUnderWay(asking(session ?? ''))).toBeUndefined();
  });
});

describe('a posted form', () => {
  it.each([
    [{ 'sec-fetch-site': 'same-origin' }, 'taken'],
    [{ 'sec-fetch-site': 'cross-site' }, 'forged'],
    [{ 'sec-fetch-site': 'none' }, 'forged'],
  ])('with %j is %s', (headers, expected) => {
    const post = () => requireOwnPage(aRequest('POST /log-ud', { headers }), ORIGIN);

    if (expected === 'taken') expect(post).not.toThrow();
    else expect(post).toThrow('forged');
  });

  it('of a browser that says nothing of the site is judged by its origin', () => {
    const post = (origin: string) => () =>
      requireOwnPage(aRequest('POST /log-ud', { headers: { origin }, saysSite: false }), ORIGIN);

    expect(post(ORIGIN)).not.toThrow();
    expect(post('https://evil.example.com')).toThrow('forged');
    expect(post('null')).toThrow('forged');
  });
});
