import * as openid from 'openid-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localMunicipality } from '../../../../infra/local/functions/function-environment.ts';
import { peopleOf } from '../../../../infra/local/identity-provider/people.ts';
import { openSignInKeys } from '../../../../infra/local/identity-provider/sign-in-keys.ts';
import { makeSignIn } from '../../../../infra/local/identity-provider/sign-in.ts';
import { type OpenPort, openPort } from '../../../../infra/local/ports/ports.ts';
import { emptyFolder, removeFolders } from './stub-functions.ts';

const ORIGIN = 'http://127.0.0.1:1';
const CLIENT_SECRET = 'a'.repeat(64);

let port: OpenPort;
let config: openid.Configuration;

beforeAll(async () => {
  port = await openPort({ purpose: 'test', option: '', port: 0 });
  const municipality = localMunicipality({ origin: ORIGIN, issuer: port.origin });
  const keys = await openSignInKeys(`${emptyFolder()}/keys.json`);
  port.serve(makeSignIn({ municipality, people: peopleOf(municipality), keys, clientSecret: CLIENT_SECRET }));
  const { clientId } = municipality.signIn;
  config = await openid.discovery(new URL(port.origin), clientId, CLIENT_SECRET, undefined, {
    execute: [openid.allowInsecureRequests],
  });
});

afterAll(async () => {
  await port.close();
  removeFolders();
});

/** A browser that keeps cookies and stops where the sign-in leads out of the identity provider. */
const makeBrowser = () => {
  const jar = new Map<string, string>();
  const visit = async (
    url: string,
    form?: Record<string, string>,
  ): Promise<{ url: string; page: string }> => {
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
    if (next === null) return { url, page: await answer.text() };
    const target = new URL(next, url).href;
    return target.startsWith(ORIGIN) ? { url: target, page: '' } : visit(target);
  };
  return visit;
};

const begin = async () => {
  const verifier = openid.randomPKCECodeVerifier();
  const address = openid.buildAuthorizationUrl(config, {
    redirect_uri: `${ORIGIN}/log-ind/svar`,
    scope: 'openid',
    code_challenge: await openid.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state: 'state',
    nonce: 'nonce',
  });
  return { verifier, address: address.href };
};

const signInAs = async (person: string, visit = makeBrowser()) => {
  const { verifier, address } = await begin();
  const choice = await visit(address);
  const back = await visit(choice.url, { person });
  const checks = { pkceCodeVerifier: verifier, expectedState: 'state', expectedNonce: 'nonce' };
  const tokens = await openid.authorizationCodeGrant(config, new URL(back.url), checks);
  return { choice, claims: tokens.claims() };
};

describe('the sign-in of one machine', () => {
  it('shows who can be chosen, on a page without scripts', async () => {
    const { choice } = await signInAs('kira');

    for (const name of ['Kira Konsulentsen', 'Jonas Jobformidler', 'Tea Teamleder', 'Ulla Udenrolle']) {
      expect(choice.page).toContain(name);
    }
    expect(choice.page).not.toContain('<script');
  });

  it.each([
    ['kira', 'Kira Konsulentsen', ['virksomhedskonsulent']],
    ['tea', 'Tea Teamleder', ['teamleder', 'virksomhedskonsulent']],
    ['ulla', 'Ulla Udenrolle', []],
  ])('tells the service who %s is and what roles she has', async (person, name, roles) => {
    const { claims } = await signInAs(person);

    expect(claims).toMatchObject({ sub: person, name, email: `${person}@example.com`, roles });
    expect(claims?.['phone_number']).toBe('70000000');
  });

  it('asks again the next time in the same browser', async () => {
    const browser = makeBrowser();
    await signInAs('kira', browser);

    expect((await signInAs('jonas', browser)).claims?.sub).toBe('jonas');
  });

  it('shows the choice again for somebody it does not know', async () => {
    const visit = makeBrowser();
    const { url } = await visit((await begin()).address);

    expect((await visit(url, { person: 'mallory' })).page).toContain('Kira Konsulentsen');
  });

  it('leads back to the beginning when the sign-in is not known any more', async () => {
    const answer = await fetch(`${port.origin}/hvem/glemt`);

    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(`${ORIGIN}/sager`);
  });

  it('gives no code without PKCE and none to another address', async () => {
    const { address } = await begin();
    const bare = new URL(address);
    bare.searchParams.delete('code_challenge');
    bare.searchParams.delete('code_challenge_method');
    const elsewhere = new URL(address);
    elsewhere.searchParams.set('redirect_uri', 'https://ond.example/');

    expect(new URL((await makeBrowser()(bare.href)).url).searchParams.get('error')).toBe('invalid_request');
    expect((await makeBrowser()(elsewhere.href)).url).toContain(port.origin);
  });
});
