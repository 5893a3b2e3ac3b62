import * as z from 'zod/mini';
import { askedBesides } from './signing-settings.ts';

const words = z.string().check(z.minLength(1), z.maxLength(200));

/** The municipality's single sign-on for staff. Worked examples: docs/identity.md. */
export const signInSettings = z.strictObject({
  issuer: z.url(),
  clientId: words,
  /** Claim that holds the roles, and the word in it that makes a team leader. */
  rolesClaim: words,
  consultantRole: words,
  teamLeaderRole: words,
  /** Whether to ask for `offline_access`: many providers give the token that lets us check the role again only then. */
  offlineAccess: z.boolean(),
  /** What else the sign-on is asked with, such as `acr_values` or `claims` for a second factor; nothing when left out. */
  parameters: z._default(askedBesides, {}),
  /**
   * What the sign-on must have told for staff to come in: that there was a second factor. Named as the roles are, one word or
   * several. Without it whoever has a role comes in, however the sign-on has known her.
   */
  secondFactor: z._default(
    z.nullable(
      z.strictObject({
        claim: words,
        /** The sign-on's words of which one must be told. */
        accepted: z.array(words).check(z.minLength(1), z.maxLength(20)),
      }),
    ),
    null,
  ),
});
