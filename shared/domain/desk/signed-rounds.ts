import { type Difference, differencesBetween } from '../agreement/differences.ts';
import type { AuditEntry } from '../case/audit.ts';
import type { KeptContent } from '../case/case.ts';

/** What a signature changed: the number of its history entry, and the fields that are not as they were signed before. */
export type SignedRound = { readonly entry: number; readonly differences: readonly Difference[] };

/**
 * The signatures over a content other than the one signed before it, oldest first. The history says by hash what was
 * signed when; a content that was not kept is passed over.
 */
export const signedRounds = (
  history: readonly AuditEntry[],
  contents: readonly KeptContent[],
): readonly SignedRound[] => {
  const byHash = new Map(contents.map(({ hash, content }) => [String(hash), content]));
  const signed = history.flatMap(({ number, details }) => {
    const content = byHash.get(String(details['contentHash'] ?? ''));
    return content === undefined ? [] : [{ number, content }];
  });
  return signed.flatMap(({ number, content }, place) => {
    const before = signed[place - 1]?.content;
    const differences = before === undefined ? [] : differencesBetween(before, content);
    return differences.length === 0 ? [] : [{ entry: number, differences }];
  });
};
