import type { DocumentModel } from '../../templates/pdf/document-model.ts';

/** Draws a document. */
export type DocumentRenderer = {
  /** The bytes of the finished PDF file. The same model gives the same document; no clock is read. */
  readonly render: (model: DocumentModel) => Promise<Uint8Array>;
};
