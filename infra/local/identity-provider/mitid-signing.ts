import { createHash } from 'node:crypto';
import type { SigningSettings } from '../../../shared/runtime/signing-settings.ts';
import type { Keys } from '../keys/keys.ts';
import { nsis } from './mitid-people.ts';

/** Where MitID of this machine answers, below its sign-in. */
export const MITID_PATH = '/mitid';

export const MITID_CLIENTS = { citizen: 'fleksaftale-borger', employer: 'fleksaftale-virksomhed' } as const;

/** The secrets of the two clients, worked out from that of staff sign-in: data folders from before have no others. */
export const mitIdSecrets = ({ signInClientSecret }: Keys) => ({
  citizenClientSecret: secretFor('citizen', signInClientSecret),
  employerClientSecret: secretFor('employer', signInClientSecret),
});

const secretFor = (party: string, secret: string): string =>
  createHash('sha256').update(`${party} ${secret}`).digest('hex');

/**
 * Both parties sign with MitID of this machine, whose claims are called as at one of the real brokers; by their links alone
 * they read, or not before MitID has said who they are.
 */
export const mitIdSigning = (
  signInOrigin: string,
  pagesOpen: 'by-link' | 'by-identity' = 'by-link',
): SigningSettings => {
  const broker = {
    pagesOpen,
    method: 'oidc',
    issuer: `${signInOrigin}${MITID_PATH}`,
    parameters: {},
    clockSkewSeconds: 60,
    userInfo: false,
    acceptedAssurance: { [nsis('substantial')]: 'substantial' },
    acceptedSchemes: ['mitid', 'mitid_erhverv'],
  } as const;
  const claims = { assurance: 'loa', scheme: 'idp', transaction: 'mitid.transaction_id', cpr: 'dk.cpr' };
  return {
    citizen: {
      ...broker,
      acceptedSchemes: ['mitid'],
      clientId: MITID_CLIENTS.citizen,
      scopes: ['openid', 'mitid', 'ssn'],
      claims: { ...claims, uuid: ['mitid.uuid'] },
    },
    employer: {
      ...broker,
      acceptedSchemes: [...broker.acceptedSchemes],
      clientId: MITID_CLIENTS.employer,
      scopes: ['openid', 'mitid', 'ssn', 'nemlogin'],
      claims: {
        ...claims,
        cvr: 'nemlogin.cvr',
        uuid: ['nemlogin.persistent_professional_id', 'mitid.uuid'],
      },
      allowPrivate: pagesOpen === 'by-link',
    },
  };
};
