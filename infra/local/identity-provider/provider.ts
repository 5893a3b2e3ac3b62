import { type Context, interactionPolicy, Provider } from 'oidc-provider';
import type { Municipality } from '../../../shared/runtime/municipality.ts';
import { trusted } from '../pages/markup.ts';
import { PassingStore } from './passing-store.ts';
import { claimsOf, type Person } from './people.ts';
import type { SignInKeys } from './sign-in-keys.ts';
import { beginAgainPage, signedOutPage, signOutPage } from './sign-in-pages.ts';

export type ProviderParts = {
  readonly municipality: Municipality;
  readonly people: readonly Person[];
  readonly keys: SignInKeys;
  readonly clientSecret: string;
};

type PageContext = { body: unknown; type: string };

const SCOPES = ['openid', 'profile', 'email', 'phone', 'offline_access'];

const showPage = (context: PageContext, text: string): void => {
  context.type = 'html';
  context.body = text;
};

/** Consent is not asked for: the municipality's own sign-on does not ask either. */
const askWhoOnly = () => {
  const policy = interactionPolicy.base();
  policy.remove('consent');
  return policy;
};

const clientOf = ({ municipality, clientSecret }: ProviderParts) => ({
  client_id: municipality.signIn.clientId,
  client_secret: clientSecret,
  redirect_uris: [`${municipality.origin}/log-ind/svar`],
  post_logout_redirect_uris: [`${municipality.origin}/`],
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
  token_endpoint_auth_method: 'client_secret_post',
});

const pagesOf = (desk: string) => ({
  renderError: (context: PageContext) => showPage(context, beginAgainPage(desk)),
  logout: {
    enabled: true,
    logoutSource: (context: PageContext, form: string) => showPage(context, signOutPage(trusted(form))),
    postLogoutSuccessSource: (context: PageContext) => showPage(context, signedOutPage(desk)),
  },
});

const HOUR_SECONDS = 3_600;
const DAY_SECONDS = 24 * HOUR_SECONDS;
const LIFETIMES = {
  AccessToken: HOUR_SECONDS,
  AuthorizationCode: 60,
  Grant: DAY_SECONDS,
  IdToken: HOUR_SECONDS,
  Interaction: HOUR_SECONDS,
  RefreshToken: DAY_SECONDS,
  Session: HOUR_SECONDS,
};

const grantWithoutAsking = async ({ oidc }: Context) => {
  const { provider, client, session } = oidc;
  const grant = new provider.Grant({ clientId: client?.clientId ?? '', accountId: session?.accountId ?? '' });
  grant.addOIDCScope(SCOPES.join(' '));
  await grant.save();
  return grant;
};

/** An OpenID Connect provider for the people of this machine: code flow with PKCE, every claim in the ID token. */
export const makeProvider = (parts: ProviderParts): Provider => {
  const { municipality, people, keys } = parts;
  const { rolesClaim, issuer } = municipality.signIn;
  const { renderError, logout } = pagesOf(`${municipality.origin}/sager`);
  return new Provider(issuer, {
    adapter: PassingStore,
    clients: [clientOf(parts)],
    jwks: keys.jwks,
    cookies: { keys: [keys.cookieKey] },
    scopes: SCOPES,
    claims: { openid: ['sub', 'name', 'email', 'email_verified', 'phone_number', 'amr', rolesClaim] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    responseTypes: ['code'],
    expiresWithSession: () => false,
    issueRefreshToken: () => true,
    ttl: LIFETIMES,
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: logout },
    interactions: {
      policy: askWhoOnly(),
      url: (_context: unknown, { uid }: { readonly uid: string }) => `/hvem/${uid}`,
    },
    clientBasedCORS: () => false,
    findAccount: (_context: unknown, id: string) => {
      const person = people.find((known) => known.id === id);
      return person && { accountId: id, claims: () => claimsOf(person, rolesClaim) };
    },
    loadExistingGrant: grantWithoutAsking,
    renderError,
  });
};
