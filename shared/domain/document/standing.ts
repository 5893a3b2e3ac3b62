import { type CaseFile, signatureOf } from '../case/case.ts';

/** What an agreement is today, of which a document was made: the one that holds, an earlier one, or none any more. */
export type Standing = 'current' | 'superseded' | 'ended';

/** What a document's standing follows from: it tells nothing of the people, and is stored beside the case in the clear. */
export type StandingFacts = {
  readonly isEnded: boolean;
  /** The version that holds, or the first one while none does. */
  readonly version: number;
  readonly isSigned: boolean;
};

export const standingFactsOf = ({ case: { facts }, version }: CaseFile): StandingFacts => ({
  isEnded: facts.ended !== undefined,
  version: version.number,
  isSigned: signatureOf(version, 'citizen') !== undefined,
});

/**
 * How the agreement of a document stands. A later version supersedes it from the moment both have signed that; one that is
 * being filled in, waits for a signature or came to nothing has changed nothing.
 */
export const standingOf = (
  { versionNumber }: { readonly versionNumber: number },
  { isEnded, version, isSigned }: StandingFacts,
): Standing => {
  if (isEnded) return 'ended';
  return version > versionNumber && isSigned ? 'superseded' : 'current';
};
