import * as oidc from 'openid-client';
import type { Renewal, SignedIn } from '../../ports/staff-sign-in.ts';
import type { Claims, Told } from './provider.ts';

/** Answers by which a provider says that it has to see the person first. */
const ENDED: ReadonlySet<string> = new Set(['invalid_grant', 'interaction_required', 'login_required']);

/** How what a provider tells is read. */
type Reading = {
  readonly signedInFrom: (told: Told) => SignedIn | undefined;
  readonly isSecondFactorDenied: (claims: Claims) => boolean;
};

/**
 * What a provider says of a person when it is asked again with her refresh token. Another person than before is refused; all
 * that is neither a yes nor a no is no answer, so that a provider with a fault signs nobody out at once.
 */
export const renewed = async (
  configuration: oidc.Configuration,
  asked: { readonly staffId: string; readonly refreshToken: string },
  { signedInFrom, isSecondFactorDenied }: Reading,
): Promise<Renewal> => {
  try {
    const tokens = await oidc.refreshTokenGrant(configuration, asked.refreshToken);
    const claims = tokens.claims();
    if (claims === undefined) return { came: 'not-told' };
    const signedIn = signedInFrom({ claims, refreshToken: tokens.refresh_token });
    if (signedIn?.member.id !== asked.staffId) return { came: 'refused' };
    if (isSecondFactorDenied(claims)) return { came: 'second-factor-missing' };
    // A provider that gives no new token lets the old one be used again.
    return { came: 'known', ...signedIn, refreshToken: signedIn.refreshToken ?? asked.refreshToken };
  } catch (fault) {
    const isEnded = fault instanceof oidc.ResponseBodyError && ENDED.has(fault.error);
    return { came: isEnded ? 'ended' : 'no-answer' };
  }
};

/** Where one signs out at the provider, by the client's name alone: a token of who it was would stand in the address. */
export const endSessionAddress = (configuration: oidc.Configuration, backTo: string): string | undefined =>
  configuration.serverMetadata().end_session_endpoint === undefined
    ? undefined
    : oidc.buildEndSessionUrl(configuration, { post_logout_redirect_uri: backTo }).href;
