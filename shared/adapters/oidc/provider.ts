import * as oidc from 'openid-client';
import { makeConfiguration } from './configuration.ts';

/** An OpenID Connect provider as the service is a client of it. */
export type ProviderSettings = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where the provider sends the browser back to. */
  readonly returnTo: string;
  readonly scopes: readonly string[];
  /** What else the provider wants to be asked with. Nothing among it can take the place of what is checked. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** How far the provider's clock and ours may differ. */
  readonly clockSkewSeconds: number;
  /** Whether the provider is asked for what its ID token does not tell. */
  readonly userInfo?: boolean;
};

/** What must come back with the answer of the provider. It is kept sealed in the browser that was sent away. */
export type PendingAnswer = { readonly state: string; readonly nonce: string; readonly verifier: string };

export type Claims = Readonly<Record<string, unknown>>;

/** Who it is; and what lets the provider be asked again, from one that gives such a token. */
export type Told = { readonly claims: Claims; readonly refreshToken?: string | undefined };

/**
 * What a provider said: who it is, or that it is nobody; `aborted` when the person has turned back, and `too-low` when she could
 * not show herself as surely as was asked for.
 */
export type ProviderAnswer =
  | ({ readonly outcome: 'known' } & Told)
  | { readonly outcome: 'aborted' | 'refused' | 'too-low' };

export type Provider = {
  /** What is known of the provider, for reading one answer of it; rejects while it is out of reach. */
  readonly configuration: () => Promise<oidc.Configuration>;
  readonly begin: () => Promise<{ readonly address: string; readonly pending: PendingAnswer }>;
  /** An answer that is for another sign-in, was used before or is not the provider's own is `refused`; a provider out of reach is a fault. */
  readonly finish: (answer: URL, pending: PendingAnswer) => Promise<ProviderAnswer>;
};

/**
 * Code flow with PKCE, state and nonce, through any provider. The ID token's signature is checked with the provider's own
 * keys, and its issuer, audience and times; keys of a kind that both sides know are never taken. Plain HTTP is spoken with
 * a provider on this machine only.
 */
export const makeProvider = (settings: ProviderSettings): Provider => {
  const { known, forAnswer } = makeConfiguration(settings);
  return {
    configuration: forAnswer,
    begin: async () => {
      const pending: PendingAnswer = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
      };
      const address = oidc.buildAuthorizationUrl(await known(), {
        ...settings.parameters,
        redirect_uri: settings.returnTo,
        response_type: 'code',
        scope: settings.scopes.join(' '),
        state: pending.state,
        nonce: pending.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(pending.verifier),
        code_challenge_method: 'S256',
      });
      return { address: address.href, pending };
    },
    finish: async (answer, pending) => {
      const configuration = await forAnswer();
      return answered(async () => toldFor(configuration, { answer, pending, settings }));
    },
  };
};

type Finishing = {
  readonly answer: URL;
  readonly pending: PendingAnswer;
  readonly settings: ProviderSettings;
};

const toldFor = async (
  configuration: oidc.Configuration,
  { answer, pending: { state, nonce, verifier }, settings }: Finishing,
): Promise<Told> => {
  const tokens = await oidc.authorizationCodeGrant(configuration, answer, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  });
  const told: Claims = tokens.claims() ?? {};
  const { refresh_token: refreshToken } = tokens;
  if (settings.userInfo !== true) return { claims: told, refreshToken };
  const more = await oidc.fetchUserInfo(configuration, tokens.access_token, String(told['sub']));
  return { claims: { ...more, ...told }, refreshToken };
};

const answered = async (ask: () => Promise<Told>): Promise<ProviderAnswer> => {
  try {
    return { outcome: 'known', ...(await ask()) };
  } catch (fault) {
    if (isTurnedBack(fault)) return { outcome: 'aborted' };
    if (isUnmet(fault)) return { outcome: 'too-low' };
    if (isRefusal(fault)) return { outcome: 'refused' };
    throw fault;
  }
};

const isTurnedBack = (fault: unknown): boolean =>
  fault instanceof oidc.AuthorizationResponseError && fault.error === 'access_denied';

/** OpenID Connect Core Error Code unmet_authentication_requirements 1.0. */
const isUnmet = (fault: unknown): boolean =>
  fault instanceof oidc.AuthorizationResponseError && fault.error === 'unmet_authentication_requirements';

/** What a wrong, old or foreign answer can bring about; all else is the provider's or our own doing. */
const REFUSALS: ReadonlySet<string> = new Set([
  'OAUTH_INVALID_RESPONSE',
  'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
  'OAUTH_KEY_SELECTION_FAILED',
  'OAUTH_UNSUPPORTED_OPERATION',
]);

const isRefusal = (fault: unknown): boolean =>
  fault instanceof oidc.AuthorizationResponseError ||
  (fault instanceof oidc.ResponseBodyError && fault.error === 'invalid_grant') ||
  (fault instanceof oidc.ClientError && REFUSALS.has(fault.code ?? ''));
