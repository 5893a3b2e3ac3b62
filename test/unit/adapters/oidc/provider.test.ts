import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeProvider, type ProviderSettings } from '../../../../shared/adapters/oidc/provider.ts';
import { openRiggedBroker, type RiggedBroker, type Rigging } from '../../../fakes/rigged-broker.ts';

const RETURN_TO = 'http://127.0.0.1:1/mitid/medarbejder';

let broker: RiggedBroker;
let other: RiggedBroker;

beforeAll(async () => {
  [broker, other] = await Promise.all([openRiggedBroker('fleksaftale'), openRiggedBroker('fleksaftale')]);
});
afterAll(async () => {
  await Promise.all([broker.close(), other.close()]);
});

const providerWith = (settings: Partial<ProviderSettings> = {}) =>
  makeProvider({
    issuer: broker.issuer,
    clientId: 'fleksaftale',
    clientSecret: 'secret',
    returnTo: RETURN_TO,
    scopes: ['openid'],
    clockSkewSeconds: 60,
    ...settings,
  });

/** What comes of one whole asking whose answer is rigged. */
const outcomeWith = async (rigging: Rigging, settings: Partial<ProviderSettings> = {}) => {
  const provider = providerWith(settings);
  const { address, pending } = await provider.begin();
  return (await provider.finish(broker.answer(address, rigging), pending)).outcome;
};

describe('a provider', () => {
  it('is asked with a state, a nonce and a challenge of its own each time, and with nothing that a setting could undo', async () => {
    const provider = providerWith({
      scopes: ['openid', 'mitid'],
      parameters: { acr_values: 'high', state: 'mine', redirect_uri: 'https://example.com' },
    });
    const [one, two] = await Promise.all([provider.begin(), provider.begin()]);
    const asked = Object.fromEntries(new URL(one.address).searchParams);

    expect(asked).toMatchObject({
      client_id: 'fleksaftale',
      redirect_uri: RETURN_TO,
      response_type: 'code',
      scope: 'openid mitid',
      acr_values: 'high',
      state: one.pending.state,
      nonce: one.pending.nonce,
      code_challenge_method: 'S256',
    });
    expect(new Set([...Object.values(one.pending), ...Object.values(two.pending)]).size).toBe(6);
    expect(one.address).not.toContain(one.pending.verifier);
  });

  it('says who it is when everything is right', async () => {
    const provider = providerWith();
    const { address, pending } = await provider.begin();

    const answered = await provider.finish(broker.answer(address, { claims: { uuid: 'u-1' } }), pending);

    expect(answered).toMatchObject({ outcome: 'known', claims: { sub: 'subject', uuid: 'u-1' } });
  });

  const WRONG: readonly (readonly [what: string, rigging: Rigging])[] = [
    ['another issuer', { claims: { iss: 'https://login.example.org' } }],
    ['another audience', { claims: { aud: 'somebody-else' } }],
    [
      'several audiences without saying for which',
      { claims: { aud: ['fleksaftale', 'somebody-else'], azp: 'somebody-else' } },
    ],
    ['another nonce', { claims: { nonce: 'of-another-asking' } }],
    ['no nonce', { claims: { nonce: undefined } }],
    ['an end that has passed', { expiresInSeconds: -120 }],
    ['a beginning that has not come', { claims: { nbf: Math.floor(Date.now() / 1_000) + 300 } }],
    ['no subject', { claims: { sub: undefined } }],
    ['no signature', { signed: 'none' }],
    ['the public key as a shared secret', { signed: 'public-key-as-secret' }],
    ['a signature by a stranger', { signed: 'unknown-key' }],
  ];
  it.each(WRONG)('is refused with %s in the ID token', async (_what, rigging) => {
    expect(await outcomeWith(rigging)).toBe('refused');
  });

  it('may be wrong about the time by as much as the setting says, and no more', async () => {
    const late: Rigging = { expiresInSeconds: -30 };

    expect(await outcomeWith(late, { clockSkewSeconds: 60 })).toBe('known');
    expect(await outcomeWith(late, { clockSkewSeconds: 10 })).toBe('refused');
  });

  it('may begin to sign with another key at any moment', async () => {
    const provider = providerWith();
    const ask = async (rigging: Rigging = {}) => {
      const { address, pending } = await provider.begin();
      return (await provider.finish(broker.answer(address, rigging), pending)).outcome;
    };
    expect(await ask()).toBe('known');
    const before = broker.asked.keys;
    expect(await ask()).toBe('known');
    expect(broker.asked.keys).toBe(before);

    await broker.changeKey();

    expect(await ask()).toBe('known');
    expect(broker.asked.keys).toBe(before + 1);
  });

  it('is not asked anything about an answer with another state, none, or another provider’s name', async () => {
    const provider = providerWith();
    const { address, pending } = await provider.begin();
    const outcomeOf = async (answer: URL) => (await provider.finish(answer, pending)).outcome;
    const without = broker.answer(address);
    without.searchParams.delete('state');

    expect(await outcomeOf(broker.answer(address, {}, { state: 'swapped' }))).toBe('refused');
    expect(await outcomeOf(without)).toBe('refused');
    expect(await outcomeOf(broker.answer(address, {}, { iss: other.issuer }))).toBe('refused');
    expect(await outcomeOf(broker.answer(address))).toBe('known');
  });

  it('takes one code once, and only from who began', async () => {
    const provider = providerWith();
    const [mine, theirs] = await Promise.all([provider.begin(), provider.begin()]);
    const answer = broker.answer(mine.address);

    expect((await provider.finish(answer, mine.pending)).outcome).toBe('known');
    expect((await provider.finish(answer, mine.pending)).outcome).toBe('refused');
    const stolen = broker.answer(mine.address, {}, { state: theirs.pending.state });
    expect((await provider.finish(stolen, theirs.pending)).outcome).toBe('refused');
  });

  it('tells when the person has turned back, and nothing more of other errors', async () => {
    const provider = providerWith();
    const { address, pending } = await provider.begin();
    const turnedBack = (error: string) => {
      const answer = broker.answer(address, {}, { error });
      answer.searchParams.delete('code');
      return answer;
    };

    expect((await provider.finish(turnedBack('access_denied'), pending)).outcome).toBe('aborted');
    expect((await provider.finish(turnedBack('server_error'), pending)).outcome).toBe('refused');
    const unmet = turnedBack('unmet_authentication_requirements');
    expect((await provider.finish(unmet, pending)).outcome).toBe('too-low');
  });

  it('is asked for what the ID token does not tell where the setting says so; the ID token goes first', async () => {
    const provider = providerWith({ userInfo: true });
    const { address, pending } = await provider.begin();

    const answered = await provider.finish(broker.answer(address, { claims: { loa: 'high' } }), pending);

    expect(answered).toMatchObject({ claims: { loa: 'high', 'dk.cpr': '6101800002' } });
  });

  it('that does not answer is a fault, and is asked anew the next time', async () => {
    const away = await openRiggedBroker('fleksaftale');
    await away.close();

    await expect(providerWith({ issuer: away.issuer }).begin()).rejects.toThrow();
  });

  it('is not spoken with over plain HTTP, but on this machine', async () => {
    await expect(providerWith({ issuer: 'http://login.example.com' }).begin()).rejects.toThrow(/https/i);
  });
});
