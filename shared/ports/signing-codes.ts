import type { SigningCode } from '../domain/access/codes.ts';
import type { CaseId } from '../domain/case/case.ts';
import type { Party } from '../domain/case/parties.ts';

/** The one-time codes before a signature; stored and used up as part of a commit to the case. */
export type SigningCodes = {
  readonly find: (caseId: CaseId, party: Party) => Promise<SigningCode | undefined>;
  /** Counts a try before the digits are looked at, and gives the code with the new count; nothing when it is gone. */
  readonly countTry: (code: SigningCode) => Promise<SigningCode | undefined>;
};
