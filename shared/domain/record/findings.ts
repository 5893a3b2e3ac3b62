import { freeze } from '../agreement/content-hash.ts';
import type { Instant } from '../calendar/instant.ts';
import { type AuditEntry, type AuditEvent, firstBreak } from '../case/audit.ts';
import type { CaseFile, KeptContent, Version } from '../case/case.ts';
import type { Signature } from '../case/signature.ts';
import { signatureHash } from './signature-hash.ts';

/**
 * What does not hold in the record of a case.
 * - `chain`: an entry was changed, moved or taken out, or follows from none. `tail`: the last entries are gone.
 * - `content`: what was frozen or kept is not what its hash says. `document`: the stored bytes are not those that were stored.
 * - `signature`: one that no entry tells of as it is, or one that is told of and is not there. `fact`: something that happened and has no entry.
 * - `anchor`: the history is not the one that was anchored on an earlier day. `gone`: an anchored case is no more, without proof.
 */
export const FINDINGS = [
  'chain',
  'tail',
  'content',
  'document',
  'signature',
  'fact',
  'anchor',
  'gone',
] as const;
export type FindingKind = (typeof FINDINGS)[number];

/** `at` tells the number of the entry or version that it is about. Holds no personal data. */
export type Finding = { readonly kind: FindingKind; readonly at: number };

/** A stored document as the case's version names it, with the sum of its bytes as they are now. */
export type CheckedDocument = {
  readonly versionNumber: number;
  readonly sha256: string;
  readonly bytesHash: string;
};

/** As it is printed and logged: `chain 3`. */
export const findingText = ({ kind, at }: Finding): string => `${kind} ${at}`;

/** All that is compared of a case. */
export type CaseRecord = {
  readonly file: CaseFile;
  readonly versions: readonly Version[];
  readonly contents: readonly KeptContent[];
  readonly history: readonly AuditEntry[];
  readonly documents: readonly CheckedDocument[];
};

/** Everything in the record that does not follow from the rest; nothing of a case that nobody has touched but by acts. */
export const findingsIn = (record: CaseRecord): readonly Finding[] => [
  ...chainFindings(record),
  ...contentFindings(record),
  ...documentFindings(record),
  ...signatureFindings(record),
  ...factFindings(record),
];

const chainFindings = ({ history, file }: CaseRecord): readonly Finding[] => {
  const broken = firstBreak(history);
  if (broken !== undefined) return [{ kind: 'chain', at: broken.number }];
  const { count, hash } = file.case.audit;
  return history.length === count && history.at(-1)?.hash === hash ? [] : [{ kind: 'tail', at: count }];
};

const contentFindings = ({ versions, contents }: CaseRecord): readonly Finding[] => [
  ...versions.flatMap(({ number, frozen }): readonly Finding[] => {
    if (frozen === undefined) return [];
    const { hash, canonical } = freeze(frozen.content);
    const isKept = contents.some((kept) => kept.hash === frozen.hash);
    const holds = hash === frozen.hash && canonical === frozen.canonical && isKept;
    return holds ? [] : [{ kind: 'content', at: number }];
  }),
  ...contents.flatMap(({ content, hash }): readonly Finding[] =>
    freeze(content).hash === hash ? [] : [{ kind: 'content', at: content.versionNumber }],
  ),
];

/** The sum that the history tells, the one beside the bytes, and the bytes' own are the same. */
const documentFindings = ({ versions, documents, history }: CaseRecord): readonly Finding[] =>
  versions
    .filter(({ documentStored }) => documentStored)
    .flatMap(({ number }): readonly Finding[] => {
      const stored = documents.find(({ versionNumber }) => versionNumber === number);
      const told = history.findLast(
        ({ event, details }) => event === 'document-stored' && details['version'] === number,
      );
      const holds =
        stored !== undefined &&
        stored.sha256 === stored.bytesHash &&
        told?.details['sha256'] === stored.sha256;
      return holds ? [] : [{ kind: 'document', at: number }];
    });

const signatureFindings = (record: CaseRecord): readonly Finding[] => [
  ...untoldSignatures(record),
  ...missingSignatures(record),
];

const untoldSignatures = ({ versions, history }: CaseRecord): readonly Finding[] =>
  versions.flatMap(({ number, signatures, frozen }) =>
    signatures.flatMap((signature): readonly Finding[] =>
      signature.contentHash === frozen?.hash && history.some((entry) => tellsOf(entry, signature))
        ? []
        : [{ kind: 'signature', at: number }],
    ),
  );

/** What the history says was signed stands on a version still, unless the signature has fallen since. */
const missingSignatures = ({ versions, history }: CaseRecord): readonly Finding[] => {
  const standing = new Set(
    versions.flatMap(({ signatures }) => signatures.map(({ party, at }) => `${party} ${at}`)),
  );
  return history.flatMap((entry): readonly Finding[] => {
    const party = signerOf(entry);
    if (party === undefined || standing.has(`${party} ${entry.at}`)) return [];
    const fell = history.some(({ event, number }) => event === 'signature-voided' && number > entry.number);
    return fell ? [] : [{ kind: 'signature', at: entry.number }];
  });
};

const signerOf = ({ event, details }: AuditEntry): string | undefined => {
  if (event === 'employer-signed') return 'employer';
  if (event === 'citizen-signed') return 'citizen';
  return event === 'paper-signed' ? String(details['party']) : undefined;
};

const SIGNED: Readonly<Record<Signature['party'], AuditEvent>> = {
  employer: 'employer-signed',
  citizen: 'citizen-signed',
};

/** Entries from before signatures were told by their hash tell of them by party, time and content alone. */
const tellsOf = ({ event, at, details }: AuditEntry, signature: Signature): boolean => {
  const { party, method, contentHash } = signature;
  const isOfParty =
    method === 'paper' ? event === 'paper-signed' && details['party'] === party : event === SIGNED[party];
  if (!isOfParty || at !== signature.at || details['contentHash'] !== contentHash) return false;
  const told = details['signature'];
  return told === undefined || told === signatureHash(signature);
};

/** What the status is derived from, and the entry that was written with it, at the same moment. */
const factFindings = ({ file, history }: CaseRecord): readonly Finding[] => {
  const { changeRequested, declined, withdrawn, expired, registered, ended } = file.case.facts;
  const told: readonly (readonly [AuditEvent, { readonly at: Instant } | undefined])[] = [
    ['change-requested', changeRequested],
    ['declined', declined],
    ['withdrawn', withdrawn],
    ['expired', expired],
    ['registered', registered],
    ['ended', ended],
  ];
  return told.flatMap(([event, fact]): readonly Finding[] =>
    fact === undefined || history.some((entry) => entry.event === event && entry.at === fact.at)
      ? []
      : [{ kind: 'fact', at: file.version.number }],
  );
};
