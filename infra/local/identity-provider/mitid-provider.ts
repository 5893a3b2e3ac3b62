import { type Context, interactionPolicy, Provider } from 'oidc-provider';
import { mitIdForgottenPage } from './mitid-pages.ts';
import { mitIdClaims } from './mitid-people.ts';
import { MITID_CLIENTS, MITID_PATH, mitIdSecrets } from './mitid-signing.ts';
import type { Keys } from '../keys/keys.ts';
import { PassingStore } from './passing-store.ts';
import type { SignInKeys } from './sign-in-keys.ts';

export type MitIdParts = {
  /** The service's. */
  readonly origin: string;
  /** The sign-in's, below which MitID answers. */
  readonly signInOrigin: string;
  readonly keys: Keys;
  readonly signInKeys: SignInKeys;
};

const SCOPES = { mitid: ['mitid.uuid', 'mitid.transaction_id'], ssn: ['dk.cpr'] };
const BUSINESS = ['nemlogin.cvr', 'nemlogin.persistent_professional_id'];

const SECONDS = { Code: 60, Other: 1_800 };

const clientsOf = ({ origin, keys }: MitIdParts) => {
  const secrets = mitIdSecrets(keys);
  const common = {
    grant_types: ['authorization_code'],
    response_types: ['code'],
    token_endpoint_auth_method: 'client_secret_post',
  };
  return [
    {
      ...common,
      client_id: MITID_CLIENTS.citizen,
      client_secret: secrets.citizenClientSecret,
      redirect_uris: [`${origin}/mitid/medarbejder`],
    },
    {
      ...common,
      client_id: MITID_CLIENTS.employer,
      client_secret: secrets.employerClientSecret,
      redirect_uris: [`${origin}/mitid/arbejdsgiver`],
    },
  ];
};

const askWhoOnly = () => {
  const policy = interactionPolicy.base();
  policy.remove('consent');
  return policy;
};

const grantWithoutAsking = async ({ oidc }: Context) => {
  const { provider, client, session } = oidc;
  const grant = new provider.Grant({ clientId: client?.clientId ?? '', accountId: session?.accountId ?? '' });
  grant.addOIDCScope(['openid', ...Object.keys(SCOPES), 'nemlogin'].join(' '));
  await grant.save();
  return grant;
};

/** A broker for MitID, as a service meets one: another issuer than staff sign-in's, a client for each party. */
export const makeMitIdProvider = (parts: MitIdParts): Provider =>
  new Provider(`${parts.signInOrigin}${MITID_PATH}`, {
    adapter: PassingStore,
    clients: clientsOf(parts),
    jwks: parts.signInKeys.jwks,
    cookies: {
      keys: [parts.signInKeys.cookieKey],
      names: { session: '_mitid_session', interaction: '_mitid_interaction', resume: '_mitid_resume' },
    },
    scopes: ['openid', ...Object.keys(SCOPES), 'nemlogin'],
    claims: { openid: ['sub', 'loa', 'idp'], ...SCOPES, nemlogin: BUSINESS },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    responseTypes: ['code'],
    expiresWithSession: () => false,
    ttl: {
      AccessToken: SECONDS.Other,
      AuthorizationCode: SECONDS.Code,
      Grant: SECONDS.Other,
      IdToken: SECONDS.Other,
      Interaction: SECONDS.Other,
      Session: SECONDS.Other,
    },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    interactions: {
      policy: askWhoOnly(),
      url: (_context: unknown, { uid }: { readonly uid: string }) => `${MITID_PATH}/hvem/${uid}`,
    },
    clientBasedCORS: () => false,
    findAccount: (_context: unknown, id: string) => {
      const claims = mitIdClaims(id);
      return claims && { accountId: id, claims: () => claims };
    },
    loadExistingGrant: grantWithoutAsking,
    renderError: (context: Pick<Context, 'body' | 'type'>) => {
      context.type = 'html';
      context.body = mitIdForgottenPage();
    },
  });
