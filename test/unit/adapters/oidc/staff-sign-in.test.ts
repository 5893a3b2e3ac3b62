import { importJWK, SignJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { localMunicipality } from '../../../../infra/local/functions/function-environment.ts';
import { type Person, peopleOf } from '../../../../infra/local/identity-provider/people.ts';
import { openSignInKeys, type SignInKeys } from '../../../../infra/local/identity-provider/sign-in-keys.ts';
import { makeSignIn } from '../../../../infra/local/identity-provider/sign-in.ts';
import { type OpenPort, openPort } from '../../../../infra/local/ports/ports.ts';
import { makeOidcSignIn } from '../../../../shared/adapters/oidc/oidc-sign-in.ts';
import type { StaffSignIn } from '../../../../shared/ports/staff-sign-in.ts';
import { emptyFolder, removeFolders } from '../../infra/local/stub-functions.ts';

const ORIGIN = 'http://127.0.0.1:1';
const SECRET = 'a'.repeat(64);
const BACKCHANNEL = 'http://schemas.openid.net/event/backchannel-logout';

let port: OpenPort;
let keys: SignInKeys;
let known: readonly Person[];
/** Whom the sign-on of the municipality knows now. */
const people: Person[] = [];
let clientId = '';
let signIn: StaffSignIn;

const settingsOf = (issuer: string) => {
  const municipality = localMunicipality({ origin: ORIGIN, issuer });
  return {
    municipality,
    settings: {
      ...municipality.signIn,
      phone: '70000000',
      clientSecret: SECRET,
      returnTo: `${ORIGIN}/log-ind/svar`,
    },
  };
};

beforeAll(async () => {
  port = await openPort({ purpose: 'test', option: '', port: 0 });
  keys = await openSignInKeys(`${emptyFolder()}/keys.json`);
  const { municipality, settings } = settingsOf(port.origin);
  clientId = settings.clientId;
  known = peopleOf(municipality);
  port.serve(makeSignIn({ municipality, people, keys, clientSecret: SECRET }));
  signIn = makeOidcSignIn(settings);
});
beforeEach(() => void people.splice(0, people.length, ...known));
afterAll(async () => {
  await port.close();
  removeFolders();
});

/** A browser that keeps cookies, chooses `person`, and stops where the sign-in leads back to the service. */
const answerOf = async (address: string, person: string): Promise<URL> => {
  const jar = new Map<string, string>();
  const visit = async (url: string, form?: Record<string, string>): Promise<string> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: { cookie },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
      jar.set(name, value);
    }
    const next = answer.headers.get('location');
    if (next === null) return url;
    const target = new URL(next, url).href;
    return target.startsWith(ORIGIN) ? target : visit(target);
  };
  return new URL(await visit(await visit(address), { person }));
};

const signedInAs = async (person: string) => {
  const { address, pending } = await signIn.begin();
  const signedIn = await signIn.finish(await answerOf(address, person), pending);
  if (signedIn.came !== 'known' || signedIn.refreshToken === undefined)
    throw new Error('no token to ask again with');
  return { ...signedIn, refreshToken: signedIn.refreshToken };
};

const withRoles = (id: string, roles: readonly string[]): void => {
  const place = people.findIndex((person) => person.id === id);
  people.splice(
    place,
    1,
    ...known.filter((person) => person.id === id).map((person) => ({ ...person, roles })),
  );
};

describe('asking the sign-on again about somebody who has signed in', () => {
  it('says the same of her again and again, each time with the token from before', async () => {
    const { member, refreshToken } = await signedInAs('tea');

    const once = await signIn.renew('tea', refreshToken);
    const twice = once.came === 'known' ? await signIn.renew('tea', once.refreshToken ?? '') : once;

    expect(member.role).toBe('team-leader');
    expect(twice).toMatchObject({ came: 'known', member });
  });

  it('says what she is now', async () => {
    const { refreshToken } = await signedInAs('tea');

    withRoles('tea', ['virksomhedskonsulent']);

    expect(await signIn.renew('tea', refreshToken)).toMatchObject({ member: { role: 'consultant' } });
  });

  it('refuses her when her role was taken away', async () => {
    const { refreshToken } = await signedInAs('kira');

    withRoles('kira', []);

    expect(await signIn.renew('kira', refreshToken)).toEqual({ came: 'refused' });
  });

  it('refuses the token of somebody else', async () => {
    const { refreshToken } = await signedInAs('jonas');

    expect(await signIn.renew('kira', refreshToken)).toEqual({ came: 'refused' });
  });

  it('wants to see her when she is known no more, and when the token is none', async () => {
    const { refreshToken } = await signedInAs('kira');

    people.splice(0, people.length);

    expect(await signIn.renew('kira', refreshToken)).toEqual({ came: 'ended' });
    expect(await signIn.renew('kira', 'x')).toEqual({ came: 'ended' });
  });

  it('comes to nothing while it is out of reach, and is no fault', async () => {
    const nobody = await openPort({ purpose: 'test', option: '', port: 0 });
    const away = makeOidcSignIn(settingsOf(nobody.origin).settings);
    await nobody.close();

    expect(await away.renew('kira', 'r')).toEqual({ came: 'no-answer' });
    expect(await away.signOutAddress(`${ORIGIN}/`)).toBeUndefined();
  });
});

describe('signing out at the sign-on', () => {
  it('is at its own address, which leads back, and tells nothing of who it was', async () => {
    const address = new URL((await signIn.signOutAddress(`${ORIGIN}/`)) ?? '');

    expect(address.origin).toBe(port.origin);
    expect(Object.fromEntries(address.searchParams)).toEqual({
      client_id: clientId,
      post_logout_redirect_uri: `${ORIGIN}/`,
    });
    expect((await fetch(address)).status).toBe(200);
  });
});

const now = () => Math.floor(Date.now() / 1_000);
const good = () => ({
  iss: port.origin,
  aud: clientId,
  sub: 'kira',
  sid: 'sid-1',
  jti: 'notice-1',
  iat: now(),
  exp: now() + 120,
  events: { [BACKCHANNEL]: {} },
});
const signed = async (claims: Record<string, unknown>, key = keys.jwks.keys[0]) =>
  new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', kid: 'sign-in', typ: 'logout+jwt' })
    .sign(await importJWK({ ...key }, 'RS256'));

describe('a notice that somebody was signed out there', () => {
  it('is read when it is signed by the sign-on, for us, and new', async () => {
    expect(await signIn.readNotice(await signed(good()))).toEqual({
      staffId: 'kira',
      providerSession: 'sid-1',
      notice: 'notice-1',
    });
  });

  it.each([
    ['another issuer', { iss: 'https://evil.example.com' }],
    ['another audience', { aud: 'another' }],
    ['an old one', { iat: now() - 3_600 }],
    ['one that has run out', { exp: now() - 3_600 }],
    ['no time', { iat: undefined }],
    ['nobody in it', { sub: undefined }],
    ['no id of its own', { jti: undefined }],
    ['no event', { events: undefined }],
    ['another event', { events: { 'https://example.com/other': {} } }],
    ['an event that says nothing', { events: { [BACKCHANNEL]: 'yes' } }],
    ['a nonce, as an ID token has', { nonce: 'n' }],
  ])('is not taken with %s', async (_what, claims) => {
    expect(await signIn.readNotice(await signed({ ...good(), ...claims }))).toBeUndefined();
  });

  it('is not taken unsigned, with another key, or when it is no notice at all', async () => {
    const other = await openSignInKeys(`${emptyFolder()}/other.json`);
    const [, body] = (await signed(good())).split('.');
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${body}.`;

    expect(await signIn.readNotice(await signed(good(), other.jwks.keys[0]))).toBeUndefined();
    expect(await signIn.readNotice(unsigned)).toBeUndefined();
    expect(await signIn.readNotice('')).toBeUndefined();
    expect(await signIn.readNotice('x'.repeat(10_000))).toBeUndefined();
  });
});
