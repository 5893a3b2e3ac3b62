import type { StaffMember } from '../domain/access/staff.ts';

/** What must come back from the sign-in page together with its answer. Kept sealed in the browser for ten minutes. */
export type PendingSignIn = { readonly state: string; readonly nonce: string; readonly verifier: string };

/** The municipality's single sign-on (OpenID Connect, code flow with PKCE). */
export type StaffSignIn = {
  readonly begin: () => Promise<{ readonly address: string; readonly pending: PendingSignIn }>;
  /** Who signed in, or nothing when the answer is not for this sign-in or the person has no role here. */
  readonly finish: (answer: URL, pending: PendingSignIn) => Promise<StaffMember | undefined>;
};
