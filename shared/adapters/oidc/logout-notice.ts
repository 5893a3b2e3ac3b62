import { createRemoteJWKSet, jwtVerify, type JWTPayload } from 'jose';
import type * as oidc from 'openid-client';
import * as z from 'zod/mini';
import type { SignedOutThere } from '../../ports/staff-sign-in.ts';

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
const OLDEST_SECONDS = 300;
/** Kinds with a key that only the provider has. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

const claims = z.object({
  sub: z.string().check(z.minLength(1), z.maxLength(255)),
  sid: z.optional(z.string()),
  jti: z.string().check(z.minLength(1), z.maxLength(255)),
  events: z.looseObject({ [EVENT]: z.looseObject({}) }),
  // An ID token cannot be taken for a notice.
  nonce: z.optional(z.undefined()),
});

type Check = (token: string) => Promise<SignedOutThere | undefined>;

/**
 * Reads a provider's notice that somebody has been signed out there (OpenID Connect Back-Channel Logout 1.0): signed with the
 * provider's own key, from it and for us, at most five minutes old. A notice that names no person is not taken.
 */
export const makeLogoutNotices = (
  configuration: oidc.Configuration,
  { clientId, clockSkewSeconds }: { readonly clientId: string; readonly clockSkewSeconds: number },
): Check => {
  const { issuer, jwks_uri: address } = configuration.serverMetadata();
  if (address === undefined) return () => Promise.resolve(undefined);
  const keys = createRemoteJWKSet(new URL(address), { timeoutDuration: 5_000 });
  return async (token) => {
    const payload = await jwtVerify(token, keys, {
      issuer,
      audience: clientId,
      algorithms: ALGORITHMS,
      clockTolerance: clockSkewSeconds,
      maxTokenAge: OLDEST_SECONDS,
    }).then(
      (verified): JWTPayload | undefined => verified.payload,
      () => undefined,
    );
    const read = claims.safeParse(payload);
    if (!read.success) return undefined;
    const { sub: staffId, sid: providerSession, jti: notice } = read.data;
    return { staffId, providerSession, notice };
  };
};
