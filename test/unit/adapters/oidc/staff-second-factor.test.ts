import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeOidcSignIn } from '../../../../shared/adapters/oidc/oidc-sign-in.ts';
import type { SecondFactor } from '../../../../shared/adapters/oidc/second-factor.ts';
import type { SignInAnswer } from '../../../../shared/ports/staff-sign-in.ts';
import { openRiggedBroker, type RiggedBroker } from '../../../fakes/rigged-broker.ts';

type Claims = Readonly<Record<string, unknown>>;

const VITA: Claims = {
  sub: 'vita',
  name: 'Vita Vejledersen',
  email: 'vita@example.com',
  roles: ['consultant'],
};
const AMR: SecondFactor = { claim: 'amr', accepted: ['mfa', 'hwk'] };
const MISSING: SignInAnswer = { came: 'second-factor-missing' };

let broker: RiggedBroker;
beforeAll(async () => {
  broker = await openRiggedBroker('fleksaftale');
});
afterAll(() => broker.close());

const signInWith = (secondFactor: SecondFactor | null, parameters: Readonly<Record<string, string>> = {}) =>
  makeOidcSignIn({
    issuer: broker.issuer,
    clientId: 'fleksaftale',
    clientSecret: 'secret',
    returnTo: 'http://127.0.0.1:1/log-ind/svar',
    rolesClaim: 'roles',
    consultantRole: 'consultant',
    teamLeaderRole: 'leader',
    offlineAccess: true,
    phone: '70000000',
    parameters,
    secondFactor,
  });

/** What comes of a sign-in at which these claims are told, besides those of Vita. */
const cameOf = async (
  told: Claims,
  demanded: SecondFactor | null = AMR,
  query: Readonly<Record<string, string>> = {},
): Promise<string> => {
  const signIn = signInWith(demanded);
  const { address, pending } = await signIn.begin();
  const answer = broker.answer(address, { claims: { ...VITA, ...told } }, query);
  return (await signIn.finish(answer, pending)).came;
};

describe('a second factor that is demanded of staff', () => {
  it.each<readonly [string, SecondFactor, Claims]>([
    ['one word', { claim: 'acr', accepted: ['substantial'] }, { acr: 'substantial' }],
    ['one of several words', AMR, { amr: ['pwd', 'mfa'] }],
    ['any of those that are taken', AMR, { amr: ['hwk'] }],
    ['in a claim inside another', { claim: 'known.how', accepted: ['c1'] }, { known: { how: ['c1'] } }],
    [
      'in a claim with an address as name',
      { claim: 'https://example.com/loa', accepted: ['3'] },
      { 'https://example.com/loa': '3' },
    ],
  ])('lets her in who has it: %s', async (_how, demanded, told) => {
    expect(await cameOf(told, demanded)).toBe('known');
  });

  it.each<readonly [string, Claims]>([
    ['tells nothing', {}],
    ['tells of another', { amr: ['pwd'] }],
    ['tells of none', { amr: [] }],
    ['tells a word that only begins alike', { amr: ['mfa2'] }],
    ['tells something that is no word', { amr: true }],
    ['tells it under another name', { acr: 'mfa' }],
  ])('turns her away when the sign-on %s', async (_what, told) => {
    expect(await cameOf(told)).toBe(MISSING.came);
  });

  it('turns her away when the sign-on says that she could not do what was asked for', async () => {
    const unmet = { error: 'unmet_authentication_requirements' };

    expect(await cameOf({ amr: ['mfa'] }, AMR, unmet)).toBe(MISSING.came);
  });

  it('is not what somebody without a role is told of', async () => {
    expect(await cameOf({ roles: [] })).toBe('refused');
  });

  it('is not looked for where none is demanded', async () => {
    expect(await cameOf({}, null)).toBe('known');
    expect(await cameOf({ amr: ['pwd'] }, null)).toBe('known');
  });

  it('is asked for as the settings say, and they take the place of nothing that is checked', async () => {
    const claims = '{"id_token":{"acrs":{"essential":true,"value":"c1"}}}';
    const { address, pending } = await signInWith(AMR, { claims, state: 'mine' }).begin();

    expect(Object.fromEntries(new URL(address).searchParams)).toMatchObject({ claims, state: pending.state });
  });
});

/** What comes of asking again about somebody who came in with a second factor. */
const renewedWith = async (renewal: Claims): Promise<string> => {
  const signIn = signInWith(AMR);
  const { address, pending } = await signIn.begin();
  const answer = broker.answer(address, {
    claims: { ...VITA, amr: ['mfa'] },
    renewal: { ...VITA, ...renewal },
  });
  const signedIn = await signIn.finish(answer, pending);
  if (signedIn.came !== 'known') throw new Error(signedIn.came);
  return (await signIn.renew('vita', signedIn.refreshToken ?? '')).came;
};

describe('a second factor, when the sign-on is asked again', () => {
  it('is believed when the sign-on tells of it again, or leaves out how she was known', async () => {
    expect(await renewedWith({ amr: ['pwd', 'mfa'] })).toBe('known');
    expect(await renewedWith({})).toBe('known');
    expect(await renewedWith({ amr: [] })).toBe('known');
  });

  it('is to be shown again when the sign-on tells of other factors alone', async () => {
    expect(await renewedWith({ amr: ['pwd'] })).toBe(MISSING.came);
  });

  it('comes after the role: who has none any more is refused', async () => {
    expect(await renewedWith({ amr: ['pwd'], roles: [] })).toBe('refused');
  });
});
