import type { StaffMember } from '../domain/access/staff.ts';

/** What must come back from the sign-in page together with its answer. Kept sealed in the browser for ten minutes. */
export type PendingSignIn = { readonly state: string; readonly nonce: string; readonly verifier: string };

/** What the sign-on has said of somebody. */
export type SignedIn = {
  readonly member: StaffMember;
  /** Has the sign-on say it again, without the person; not every sign-on gives one. A secret. */
  readonly refreshToken?: string | undefined;
  /** What the sign-on calls its own session. */
  readonly providerSession?: string | undefined;
};

/**
 * What came of a sign-in.
 *
 * - `known`: who it is.
 * - `refused`: the answer is not for this sign-in, or the person has no role here.
 * - `second-factor-missing`: somebody with a role, whom the sign-on has not known by the second factor that is demanded.
 */
export type SignInAnswer =
  | ({ readonly came: 'known' } & SignedIn)
  | { readonly came: 'refused' | 'second-factor-missing' };

/**
 * What came of asking the sign-on once more.
 *
 * - `known`: who it is and the role now.
 * - `refused`: no longer somebody with a role here, or somebody else.
 * - `ended`: what it was asked with is no longer good: the person is to sign in again.
 * - `second-factor-missing`: it tells of other factors than the one that is demanded: the person is to sign in again.
 * - `not-told`: the sign-on does not say without the person.
 * - `no-answer`: it is out of reach.
 */
export type Renewal =
  | ({ readonly came: 'known' } & SignedIn)
  | { readonly came: 'refused' | 'ended' | 'second-factor-missing' | 'not-told' | 'no-answer' };

/** The sign-on's notice that somebody has been signed out there; `notice` names it, so that it is taken once. */
export type SignedOutThere = {
  readonly staffId: string;
  readonly providerSession?: string | undefined;
  readonly notice: string;
};

/** The municipality's single sign-on (OpenID Connect, code flow with PKCE). */
export type StaffSignIn = {
  readonly begin: () => Promise<{ readonly address: string; readonly pending: PendingSignIn }>;
  readonly finish: (answer: URL, pending: PendingSignIn) => Promise<SignInAnswer>;
  /** Asks again about somebody who has signed in. */
  readonly renew: (staffId: string, refreshToken: string) => Promise<Renewal>;
  /** Where the person signs out at the sign-on too, and comes back from; nothing where it has no such page or is out of reach. */
  readonly signOutAddress: (backTo: string) => Promise<string | undefined>;
  /** What a notice of the sign-on says, or nothing when it is none of its own for us. */
  readonly readNotice: (notice: string) => Promise<SignedOutThere | undefined>;
};
