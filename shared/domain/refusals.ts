import type { Problem } from './agreement/problems.ts';
import type { Instant } from './calendar/instant.ts';

/**
 * Every way the service says no to something that was asked for. Each code has one HTTP status
 * (`shared/web/refusal-answers.ts`) and one Danish text (`templates/texts/refusals.ts`); neither compiles when one is missing.
 *
 * - `not-found`: unknown, foreign, revoked, expired, truncated and forged links and ids all answer with this one code.
 * - `not-signed-in`: a staff page without a valid session.
 * - `identity-needed`: a party's link opens, and MitID has not said yet in this browser that it is the party (decision 0043).
 * - `no-role`: somebody signed in who has no role in the service, or the sign-in could not be finished.
 * - `second-factor-missing`: somebody with a role, whom the sign-on has not known by the second factor that the municipality demands.
 * - `other-person`: a staff form of a page that was shown to somebody else than the one who is signed in now.
 * - `not-your-turn`: the agreement waits for the other party.
 * - `not-taken-over`: an employer has begun the case, and no consultant has taken it yet.
 * - `changed-meanwhile`: what was shown is no longer what is stored; what was typed is shown again.
 * - `already-done`: the act has happened; the page shows the first receipt.
 * - `closed`: the agreement is declined, withdrawn, expired or ended and takes no more acts of this kind.
 * - `not-in-force`: the act needs an agreement that both have signed.
 * - `incomplete`: the agreement cannot be signed while a field has a problem.
 * - `code-wrong`, `code-expired`, `code-used-up`, `too-many-codes`: the one-time code before a signature.
 * - `invalid`: fields of the form itself; carries the paths and rules, never the values.
 * - `too-large`: the request's body is over the limit.
 * - `forged`: a staff form that did not come from our own page.
 * - `too-many-requests`: a limit against misuse is reached; the same can be asked for again later.
 * - `party-to-case`: the member of staff has an address in the case and cannot be its consultant.
 * - `another-person`, `person-unknown`, `same-person`, `another-company`, `company-missing`, `authority-missing`: whom MitID
 *   knows is not the party (`access/match-identity.ts`).
 * - `identity-too-low`, `identity-aborted`, `identity-expired`, `identity-unavailable`: MitID has not said who it is.
 * - `busy`: too many writes met on one case; nothing was stored and the form can be sent again.
 */
export type Refusal =
  | { readonly code: Exclude<RefusalCode, 'incomplete' | 'invalid'>; readonly wait?: Wait }
  | { readonly code: 'incomplete' | 'invalid'; readonly problems: readonly Problem[] };

/** From when a limit refused something until it can be asked for again. */
export type Wait = { readonly from: Instant; readonly until: Instant };

export const REFUSAL_CODES = [
  'not-found',
  'not-signed-in',
  'identity-needed',
  'no-role',
  'second-factor-missing',
  'other-person',
  'not-your-turn',
  'not-taken-over',
  'changed-meanwhile',
  'already-done',
  'closed',
  'not-in-force',
  'incomplete',
  'code-wrong',
  'code-expired',
  'code-used-up',
  'too-many-codes',
  'invalid',
  'too-large',
  'forged',
  'too-many-requests',
  'party-to-case',
  'another-person',
  'person-unknown',
  'same-person',
  'another-company',
  'company-missing',
  'authority-missing',
  'identity-too-low',
  'identity-aborted',
  'identity-expired',
  'identity-unavailable',
  'busy',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];
