import * as oidc from 'openid-client';
import * as z from 'zod/mini';
import type { StaffMember } from '../../domain/access/staff.ts';
import type { PendingSignIn, StaffSignIn } from '../../ports/staff-sign-in.ts';

export type SignInSettings = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where the provider sends the browser back to. */
  readonly returnTo: string;
  readonly rolesClaim: string;
  readonly consultantRole: string;
  readonly teamLeaderRole: string;
  /** The unit's phone, for staff whose sign-on names none. */
  readonly phone: string;
};

const claims = z.object({
  sub: z.string().check(z.minLength(1), z.maxLength(255)),
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  email: z.email(),
  phone_number: z.optional(z.string().check(z.maxLength(30))),
});

/** Single sign-on through any OpenID Connect provider. Plain HTTP is spoken with a provider on this machine only. */
export const makeOidcSignIn = (settings: SignInSettings): StaffSignIn => {
  let found: Promise<oidc.Configuration> | undefined;
  const provider = (): Promise<oidc.Configuration> => {
    found ??= discover(settings).catch((fault: unknown) => {
      found = undefined;
      throw fault;
    });
    return found;
  };
  return {
    begin: async () => {
      const pending: PendingSignIn = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
      };
      const address = oidc.buildAuthorizationUrl(await provider(), {
        redirect_uri: settings.returnTo,
        scope: 'openid profile email phone',
        state: pending.state,
        nonce: pending.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(pending.verifier),
        code_challenge_method: 'S256',
      });
      return { address: address.href, pending };
    },
    finish: async (answer, { state, nonce, verifier }) => {
      const configuration = await provider();
      const tokens = await answered(() =>
        oidc.authorizationCodeGrant(configuration, answer, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        }),
      );
      return tokens === undefined ? undefined : staffFrom(tokens.claims(), settings);
    },
  };
};

const discover = ({ issuer, clientId, clientSecret }: SignInSettings): Promise<oidc.Configuration> => {
  const address = new URL(issuer);
  const onThisMachine = address.protocol === 'http:' && address.hostname === '127.0.0.1';
  return oidc.discovery(address, clientId, clientSecret, undefined, {
    timeout: 5,
    ...(onThisMachine ? { execute: [oidc.allowInsecureRequests] } : {}),
  });
};

/** An answer that was refused, replayed or is for another sign-in gives nothing; a provider out of reach is a fault. */
const answered = async <Tokens>(grant: () => Promise<Tokens>): Promise<Tokens | undefined> => {
  try {
    return await grant();
  } catch (fault) {
    if (isRefusal(fault)) return undefined;
    throw fault;
  }
};

/** What a wrong, old or foreign answer of the browser can bring about; all else is the provider's or our own doing. */
const REFUSALS: ReadonlySet<string> = new Set([
  'OAUTH_INVALID_RESPONSE',
  'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
]);

const isRefusal = (fault: unknown): boolean =>
  fault instanceof oidc.AuthorizationResponseError ||
  (fault instanceof oidc.ResponseBodyError && fault.error === 'invalid_grant') ||
  (fault instanceof oidc.ClientError && REFUSALS.has(fault.code ?? ''));

const staffFrom = (given: unknown, settings: SignInSettings): StaffMember | undefined => {
  const read = claims.safeParse(given);
  if (!read.success) return undefined;
  const roles = rolesIn(given, settings.rolesClaim);
  const role = roles.includes(settings.teamLeaderRole)
    ? 'team-leader'
    : roles.includes(settings.consultantRole)
      ? 'consultant'
      : undefined;
  if (role === undefined) return undefined;
  const { sub: id, name, email, phone_number: phone = settings.phone } = read.data;
  return { id, name, email, phone, role };
};

const rolesIn = (given: unknown, claim: string): readonly unknown[] => {
  const value: unknown = Object(given)[claim];
  return Array.isArray(value) ? value : [value];
};
