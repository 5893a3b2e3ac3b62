import { wordsIn } from './claims.ts';
import type { Claims } from './provider.ts';

/** Where a provider tells how it has known somebody, and the words for a second factor among them. */
export type SecondFactor = { readonly claim: string; readonly accepted: readonly string[] };

/** Whether the claims of a sign-in tell of a second factor that is taken; always where none is demanded. */
export const isSecondFactorTold = (claims: Claims, demanded: SecondFactor | null = null): boolean =>
  demanded === null || wordsIn(claims, demanded.claim).some((word) => demanded.accepted.includes(word));

/**
 * Whether the claims of a renewal say otherwise than the sign-in did. A renewed ID token stands for the same sign-in (OpenID
 * Connect Core, 12.2), and a provider may leave out how it was known: that denies nothing.
 */
export const isSecondFactorDenied = (claims: Claims, demanded: SecondFactor | null = null): boolean =>
  demanded !== null && wordsIn(claims, demanded.claim).length > 0 && !isSecondFactorTold(claims, demanded);
