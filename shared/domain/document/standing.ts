import { type CaseFile, signatureOf } from '../case/case.ts';

/** What an agreement is today, of which a document was made: the one that holds, an earlier one, or none any more. */
export type Standing = 'current' | 'superseded' | 'ended';

/**
 * How the agreement of a document stands. A later version supersedes it from the moment both have signed that; one that is
 * being filled in, waits for a signature or came to nothing has changed nothing. `file` is the case with the version
 * that holds, or the first one while none does.
 */
export const standingOf = (
  { versionNumber }: { readonly versionNumber: number },
  { case: { facts }, version }: CaseFile,
): Standing => {
  if (facts.ended) return 'ended';
  const isLater = version.number > versionNumber;
  return isLater && signatureOf(version, 'citizen') !== undefined ? 'superseded' : 'current';
};
