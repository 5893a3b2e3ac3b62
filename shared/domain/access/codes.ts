import type { ContentHash } from '../agreement/content-hash.ts';
import { type Instant, plusMinutes } from '../calendar/instant.ts';
import type { CaseId } from '../case/case.ts';
import type { Party } from '../case/parties.ts';
import type { Statement } from '../case/signature.ts';
import { accept, type Result, refuse } from '../result.ts';

export const CODE_LIFETIME_MINUTES = 10;
const TRIES = 5;
const LIVE_PER_HOUR = 3;

/** Names a code without telling it: the six digits are derived with the secret key when the mail is written. */
export type CodeId = string & { readonly codeId: unique symbol };

/**
 * A one-time code before a signature, bound to the case, the party and the content that was shown, together with what was
 * typed on the signing page. `digest` is keyed; the digits are not stored. `sentAt` are the codes of the last hour.
 */
export type SigningCode = Statement & {
  readonly id: CodeId;
  readonly caseId: CaseId;
  readonly party: Party;
  readonly contentHash: ContentHash;
  readonly digest: string;
  /** No digits were sent: what proves the party is the answer of an identity provider, and `digest` is of its state. */
  readonly by?: 'identity';
  readonly expiresAt: Instant;
  readonly tries: number;
  readonly sentAt: readonly Instant[];
};

/** Sends a new code in place of any earlier one. Refuses `too-many-codes` after three within an hour. */
export const newCode = (
  asked: Omit<SigningCode, 'expiresAt' | 'tries' | 'sentAt'>,
  earlier: SigningCode | undefined,
  now: Instant,
): Result<SigningCode> => {
  const hourAgo = plusMinutes(now, -60);
  const recent = (earlier?.sentAt ?? []).filter((at) => at > hourAgo);
  const [oldest] = recent;
  if (oldest !== undefined && recent.length >= LIVE_PER_HOUR)
    return refuse({ code: 'too-many-codes', wait: { from: now, until: plusMinutes(oldest, 60) } });
  return accept({
    ...asked,
    expiresAt: plusMinutes(now, CODE_LIFETIME_MINUTES),
    tries: 0,
    sentAt: [...recent, now],
  });
};

/** Whether a code that was sent can still be typed: neither too old nor used up, and for the content as it stands. */
export const isLive = (code: SigningCode, contentHash: ContentHash, now: Instant): boolean =>
  code.by === undefined && code.expiresAt > now && code.tries < TRIES && code.contentHash === contentHash;

/**
 * Whether the code's own digest is among these, after this try was counted. Refuses `code-expired` ten minutes after it was sent,
 * `code-used-up` after five tries, and `code-wrong`.
 */
export const checkCode = (
  code: SigningCode | undefined,
  digests: readonly string[],
  now: Instant,
): Result<SigningCode> => {
  if (code === undefined || code.by === 'identity' || code.expiresAt <= now)
    return refuse({ code: 'code-expired' });
  if (code.tries > TRIES) return refuse({ code: 'code-used-up' });
  return digests.includes(code.digest) ? accept(code) : refuse({ code: 'code-wrong' });
};
