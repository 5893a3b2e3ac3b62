import type { Standing } from './standing.ts';

/** What the check page answers of a file. It tells how a document stands and nothing of what it says. */
export type CheckAnswer = Standing | 'altered' | 'unknown';

/** Why a file was not checked; each has an instruction. */
export const FILE_PROBLEMS = ['missing', 'empty', 'too-large', 'not-a-pdf'] as const;
export type FileProblem = (typeof FILE_PROBLEMS)[number];

/** Four times the longest agreement with its seal. */
export const MOST_FILE_BYTES = 1_000_000;

/** A document has one id. The first so many that a file seems to name are looked up; a stranger's file may hold thousands. */
export const MOST_IDS_LOOKED_UP = 20;

export type Match<Document> =
  | { readonly kind: 'same'; readonly document: Document }
  | { readonly kind: 'altered' }
  | { readonly kind: 'unknown' };

/**
 * Which of the documents that a file names it is: the one with the very same bytes. Whatever names a document and is not
 * the same, byte for byte, has been altered; also when it holds a whole document of ours within something else.
 */
export const matchOf = <Document extends { readonly sha256: string }>(
  sha256: string,
  named: readonly Document[],
): Match<Document> => {
  const document = named.find((each) => each.sha256 === sha256);
  if (document !== undefined) return { kind: 'same', document };
  return { kind: named.length > 0 ? 'altered' : 'unknown' };
};

/** Programs take a file for a PDF when it says so within its first 1 024 bytes. */
const BEGINNING = 1_024;

export const saysItIsPdf = (text: string): boolean => text.slice(0, BEGINNING).includes('%PDF-');
