import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  makeOidcPartyIdentity,
  type PartyIdentitySettings,
} from '../../../../shared/adapters/oidc/party-identity.ts';
import { openRiggedBroker, type RiggedBroker } from '../../../fakes/rigged-broker.ts';

let broker: RiggedBroker;

beforeAll(async () => {
  broker = await openRiggedBroker('fleksaftale');
});
afterAll(() => broker.close());

/** Two brokers that call everything by names of their own. */
const WITH_DOTS = {
  claims: {
    uuid: ['nemlogin.persistent_professional_id', 'mitid.uuid'],
    assurance: 'loa',
    scheme: 'idp',
    transaction: 'mitid.transaction_id',
    cpr: 'dk.cpr',
    cvr: 'nemlogin.cvr',
  },
  acceptedAssurance: { 'https://data.gov.dk/concept/core/nsis/Substantial': 'substantial' },
  acceptedSchemes: ['mitid', 'mitid_erhverv'],
} as const;
const PLAIN = {
  claims: { uuid: ['uuid'], assurance: 'acr', scheme: 'identityscheme', cpr: 'cprNumberIdentifier' },
  acceptedAssurance: { 'urn:grn:authn:dk:mitid:substantial': 'substantial', high: 'high' },
  acceptedSchemes: [],
} as const;

const answerOf = async (
  claims: Readonly<Record<string, unknown>>,
  settings: Pick<PartyIdentitySettings, 'claims' | 'acceptedAssurance' | 'acceptedSchemes'>,
) => {
  const identity = makeOidcPartyIdentity({
    ...settings,
    issuer: broker.issuer,
    clientId: 'fleksaftale',
    clientSecret: 'secret',
    returnTo: 'http://127.0.0.1:1/mitid/medarbejder',
    scopes: ['openid'],
    clockSkewSeconds: 60,
  });
  const { address, pending } = await identity.begin();
  expect(new URL(address).searchParams.get('prompt')).toBe('login');
  return identity.finish(broker.answer(address, { claims }), pending);
};

const DOTTED = {
  'mitid.uuid': 'u-1',
  loa: 'https://data.gov.dk/concept/core/nsis/Substantial',
  idp: 'mitid',
};

describe('who a party is, by MitID', () => {
  it('is told in the words of one broker', async () => {
    const claims = { ...DOTTED, 'dk.cpr': '6101800002', 'mitid.transaction_id': 't-1' };

    expect(await answerOf(claims, WITH_DOTS)).toEqual({
      outcome: 'known',
      identity: {
        issuer: broker.issuer,
        uuid: 'u-1',
        assurance: 'substantial',
        scheme: 'mitid',
        transaction: 't-1',
        cpr: '6101800002',
      },
    });
  });

  it('is told in the words of another', async () => {
    const claims = { uuid: 'u-2', acr: 'high', identityscheme: 'dkmitid', cprNumberIdentifier: '6101800002' };

    expect(await answerOf(claims, PLAIN)).toMatchObject({
      outcome: 'known',
      identity: { uuid: 'u-2', assurance: 'high', scheme: 'dkmitid', cpr: '6101800002' },
    });
  });

  it('is the person in the company where both are told', async () => {
    const claims = { ...DOTTED, 'nemlogin.persistent_professional_id': 'p-1', 'nemlogin.cvr': '99990015' };

    expect(await answerOf(claims, WITH_DOTS)).toMatchObject({ identity: { uuid: 'p-1', cvr: '99990015' } });
  });

  it.each([
    ['a level that is not taken', { ...DOTTED, loa: 'https://data.gov.dk/concept/core/nsis/Low' }, 'too-low'],
    ['no level', { ...DOTTED, loa: undefined }, 'too-low'],
    ['a level that every object has', { ...DOTTED, loa: 'constructor' }, 'too-low'],
    ['a way of being known that is not taken', { ...DOTTED, idp: 'password' }, 'too-low'],
    ['no way of being known', { ...DOTTED, idp: undefined }, 'too-low'],
    ['no identity', { ...DOTTED, 'mitid.uuid': undefined }, 'refused'],
    ['an identity that is not text', { ...DOTTED, 'mitid.uuid': { $ne: '' } }, 'refused'],
  ])('is not told with %s', async (_what, claims, outcome) => {
    expect((await answerOf(claims, WITH_DOTS)).outcome).toBe(outcome);
  });
});
