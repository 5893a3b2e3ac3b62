import { freeze } from '../../../shared/domain/agreement/content-hash.ts';
import type { Instant } from '../../../shared/domain/calendar/instant.ts';
import type { AuditEntry } from '../../../shared/domain/case/audit.ts';
import type { KeptContent } from '../../../shared/domain/case/case.ts';
import type { StoredDocument } from '../../../shared/ports/cases.ts';
import { type EvidenceFile, textFile } from './evidence-file.ts';

type Signed = {
  readonly contents: readonly KeptContent[];
  readonly documents: readonly StoredDocument[];
  readonly history: readonly AuditEntry[];
};

/**
 * The documents as they are stored, and everything the employer has signed as canonical JSON, whose SHA-256 is the hash
 * that the signatures name. What the citizen has not signed as well stands apart, in `ikke-gaeldende`.
 */
export const agreementFiles = ({ contents, documents, history }: Signed): readonly EvidenceFile[] => [
  ...documents.map(({ versionNumber, sha256, bytes }) => ({
    name: `aftale-v${versionNumber}.pdf`,
    at: timeOf(history, sha256),
    bytes,
  })),
  ...contents
    .map(({ content, hash }) =>
      textFile(
        contentName(content.versionNumber, hash, history),
        timeOf(history, hash),
        freeze(content).canonical,
      ),
    )
    .toSorted((one, other) => (one.name < other.name ? -1 : 1)),
];

const contentName = (version: number, hash: string, history: readonly AuditEntry[]): string =>
  isSignedByCitizen(history, hash)
    ? `aftale-v${version}.json`
    : `ikke-gaeldende/aftale-v${version}-${hash.slice(0, 8)}.json`;

const isSignedByCitizen = (history: readonly AuditEntry[], hash: string): boolean =>
  history.some(
    ({ event, details }) =>
      details['contentHash'] === hash &&
      (event === 'citizen-signed' || (event === 'paper-signed' && details['party'] === 'citizen')),
  );

/** When the history last spoke of these bytes; its end, where it never did. */
const timeOf = (history: readonly AuditEntry[], hash: string): Instant => {
  const named = history.findLast(({ details }) => Object.values(details).includes(hash)) ?? history.at(-1);
  if (named === undefined) throw new TypeError('a case without a history');
  return named.at;
};
