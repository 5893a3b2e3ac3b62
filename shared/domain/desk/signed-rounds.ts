import type { AgreementContent } from '../agreement/agreement-content.ts';
import { amendedFields } from '../agreement/amended-fields.ts';
import { type Difference, differencesBetween } from '../agreement/differences.ts';
import type { AuditEntry } from '../case/audit.ts';
import type { KeptContent, Version } from '../case/case.ts';

/** What a signature changed: the number of its history entry, and the fields that are not as they were signed before. */
export type SignedRound = { readonly entry: number; readonly differences: readonly Difference[] };

/**
 * Whether what was signed before is to be told besides what stands: another content was signed since, or the signature has
 * fallen. Of most cases neither is so, and what was kept need not be read.
 */
export const hasSignedBefore = (history: readonly AuditEntry[], { frozen }: Version): boolean => {
  const signed = new Set(history.flatMap(({ details }) => details['contentHash'] ?? []));
  return signed.size > (frozen === undefined ? 0 : 1);
};

/** Of another version, what it changes; of the same one, every field. */
const changedBetween = (before: AgreementContent, after: AgreementContent): readonly Difference[] =>
  before.versionNumber === after.versionNumber
    ? differencesBetween(before, after)
    : amendedFields(before, after);

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
    const differences = before === undefined ? [] : changedBetween(before, content);
    return differences.length === 0 ? [] : [{ entry: number, differences }];
  });
};
