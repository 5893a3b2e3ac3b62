import {
  type AuditEntry,
  type AuditTail,
  canonicalEntry,
  firstBreak,
} from '../../../shared/domain/case/audit.ts';
import { historyText } from '../../../templates/texts/desk/evidence-lists.ts';
import { type EvidenceFile, textFile } from './evidence-file.ts';

/** `historik/00000001.json`; the number has eight digits, so that the files sort as they happened. */
export const entryName = (number: number): string => `historik/${String(number).padStart(8, '0')}.json`;

export type Shown = {
  readonly shown: readonly AuditEntry[];
  readonly whole: readonly AuditEntry[];
  /** Where the case says that its history stands. */
  readonly tail: AuditTail;
};

/**
 * The entries as they were hashed, one a file without a line end: the file's SHA-256 is the entry's hash, and the next file
 * names it in `previous`. A text tells the same in Danish.
 */
export const historyFiles = ({ shown, whole, tail }: Shown): readonly EvidenceFile[] => {
  const last = shown.at(-1);
  if (last === undefined) return [];
  const rows = shown.map((entry) => ({ entry, file: entryName(entry.number) }));
  return [
    textFile('historik.txt', last.at, historyText(rows, brokenAt(whole, tail))),
    ...rows.map(({ entry, file }) => textFile(file, entry.at, canonicalEntry(entry))),
  ];
};

/** The first entry that does not fit, or the last one the case knows of, when that is not there as the case knows it. */
const brokenAt = (whole: readonly AuditEntry[], { count, hash }: AuditTail): number | undefined =>
  firstBreak(whole)?.number ?? (whole[count - 1]?.hash === hash ? undefined : count);
