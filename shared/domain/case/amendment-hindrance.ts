import type { CaseFile } from './case.ts';

/** Why an agreement in force cannot be amended just now. */
export const AMENDMENT_HINDRANCES = ['under-way', 'no-document', 'not-filed'] as const;
export type AmendmentHindrance = (typeof AMENDMENT_HINDRANCES)[number];

/**
 * Nothing stands in the way of an amendment once the agreement has its document, filed where the municipality files: then
 * nothing is left to do about a version that another will follow. One is agreed on at a time.
 */
export const amendmentHindrance = (
  { case: { amendment }, version }: CaseFile,
  { journal }: { readonly journal: boolean },
): AmendmentHindrance | undefined => {
  if (amendment !== undefined) return 'under-way';
  if (!version.documentStored) return 'no-document';
  return journal && version.journalled === undefined ? 'not-filed' : undefined;
};
