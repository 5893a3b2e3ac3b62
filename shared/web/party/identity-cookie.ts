import * as z from 'zod/mini';
import { IDENTITY_LIFETIME_MINUTES } from '../../domain/case/acts/await-identity.ts';
import type { Party } from '../../domain/case/parties.ts';
import { REFUSAL_CODES } from '../../domain/refusals.ts';
import type { World } from '../../runtime/world.ts';
import { hostName, ownCookie } from '../own-cookie.ts';
import type { Asking } from '../page-request.ts';
import { makeSealing } from '../sealing.ts';

const begun = {
  link: z.string(),
  state: z.string(),
  /** The hash of the content that was shown. */
  shown: z.string(),
};

/** How far a party has come: on the way to MitID, known by it, turned away by what it said, or done. */
const underWay = z.discriminatedUnion('stage', [
  z.object({
    ...begun,
    stage: z.literal('asked'),
    nonce: z.string(),
    verifier: z.string(),
    /** Where MitID is asked. */
    address: z.url(),
  }),
  z.object({
    ...begun,
    stage: z.literal('known'),
    identity: z.object({
      issuer: z.string(),
      uuid: z.string(),
      assurance: z.enum(['low', 'substantial', 'high']),
      scheme: z.optional(z.string()),
      transaction: z.optional(z.string()),
    }),
  }),
  z.object({ ...begun, stage: z.literal('signed') }),
  z.object({ ...begun, stage: z.literal('refused'), code: z.enum(REFUSAL_CODES) }),
]);

export type UnderWay = z.output<typeof underWay>;

type CookieWorld = Pick<World, 'keys' | 'clock' | 'municipality'>;

/**
 * What a party's browser keeps while MitID is asked, sealed (A256GCM) in a cookie of this host alone, for twenty minutes. One
 * party's opens nothing for the other party, nor for staff; a cookie that was forged, changed or is too old counts as none.
 */
export const makeIdentityCookie = ({ keys, clock, municipality }: CookieWorld, party: Party) => {
  const sealing = makeSealing({ key: keys.identityKey, clock });
  const { origin } = municipality;
  const name = hostName(origin, `mitid-${party}`);
  const seconds = IDENTITY_LIFETIME_MINUTES * 60;
  return {
    keep: async (stage: UnderWay): Promise<string> => {
      const value = await sealing.seal({ ...stage }, name, seconds);
      return ownCookie(origin, { name, value, maxAge: seconds });
    },
    read: async ({ cookies }: Pick<Asking, 'cookies'>): Promise<UnderWay | undefined> =>
      underWay.safeParse(await sealing.unseal(cookies[name], name)).data,
  };
};
