import * as z from 'zod/mini';

const words = z.string().check(z.minLength(1), z.maxLength(200));

/** What the service itself says when it asks; a setting that said it too could undo what is checked. */
const OURS: ReadonlySet<string> = new Set([
  'client_id',
  'client_secret',
  'code_challenge',
  'code_challenge_method',
  'nonce',
  'redirect_uri',
  'request',
  'request_uri',
  'response_mode',
  'response_type',
  'scope',
  'state',
]);

/** What else a provider wants to be asked with; nothing that protects the asking. */
export const askedBesides = z.catchall(z.object({}), z.string().check(z.maxLength(1_000))).check(
  z.refine((parameters) => Object.keys(parameters).every((name) => !OURS.has(name)), {
    message: `cannot be set here: ${[...OURS].join(', ')}`,
  }),
);

const byCode = z.strictObject({ method: z.literal('email-code') });

/** MitID through any OpenID Connect broker. Worked examples: docs/identity.md. */
const broker = {
  method: z.literal('oidc'),
  issuer: z.url({ protocol: /^https?$/ }),
  clientId: words,
  /** What is asked for; `openid` is always among it. */
  scopes: z.array(words).check(
    z.maxLength(20),
    z.refine((scopes) => scopes.includes('openid'), { message: 'openid must be among the scopes' }),
  ),
  /** What else the broker wants to be asked with: the level, which MitID, and whatever it has of its own. */
  parameters: askedBesides,
  /** Seconds by which the broker's clock and ours may differ. */
  clockSkewSeconds: z._default(z.int().check(z.gte(0), z.lte(300)), 60),
  /** Whether the broker tells some claims at its userinfo address alone. */
  userInfo: z._default(z.boolean(), false),
  /** The broker's words for the levels that are taken, each with which of the three of NSIS it is. */
  acceptedAssurance: z
    .catchall(z.object({}), z.enum(['low', 'substantial', 'high']))
    .check(
      z.refine((levels) => Object.keys(levels).length > 0, { message: 'at least one level must be taken' }),
    ),
  /** The broker's words for the ways of being known that are taken; any, where none is named. */
  acceptedSchemes: z._default(z.array(words), []),
  /** What opens the party's pages: its link alone, or its link once MitID has said who it is (decision 0043). */
  pagesOpen: z._default(z.enum(['by-link', 'by-identity']), 'by-link'),
};

/** What the broker calls its claims. A name with dots may be one claim's or lead from one into another. */
const claims = {
  /** The person's, or the person's in a company; the first that is told is taken. */
  uuid: z.array(words).check(z.minLength(1), z.maxLength(5)),
  assurance: words,
  scheme: z.optional(words),
  transaction: z.optional(words),
  cpr: z.optional(words),
};

/** How each party is known before it signs. */
export const signingSettings = z.strictObject({
  citizen: z.discriminatedUnion('method', [
    byCode,
    z.strictObject({ ...broker, claims: z.strictObject({ ...claims, cpr: words }) }),
  ]),
  employer: z.discriminatedUnion('method', [
    byCode,
    z
      .strictObject({
        ...broker,
        claims: z.strictObject({ ...claims, cvr: words }),
        /** Whether somebody may sign for the company with a private MitID, who then states in words what gives the right to. */
        allowPrivate: z.boolean(),
      })
      .check(
        // A private MitID names no company: it would open every employer's pages to whoever has the link.
        z.refine(({ allowPrivate, pagesOpen }) => !(allowPrivate && pagesOpen === 'by-identity'), {
          message: 'by-identity cannot go with allowPrivate',
          path: ['pagesOpen'],
        }),
      ),
  ]),
});

export type SigningSettings = z.output<typeof signingSettings>;

export const BY_CODE: SigningSettings = {
  citizen: { method: 'email-code' },
  employer: { method: 'email-code' },
};
