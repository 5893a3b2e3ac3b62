import type { DocumentModel } from '../../../templates/pdf/document-model.ts';

/** One way of making a document: the same content on A4 in IBM Plex Sans. */
export type Engine = (model: DocumentModel) => Promise<Uint8Array> | Uint8Array;

/** Two weights of the same font for every engine, from the same files. */
export const PLEX = {
  regular: 'node_modules/dkfds/dist/fonts/IBMPlexSans/complete/ttf/IBMPlexSans-Regular.ttf',
  bold: 'node_modules/dkfds/dist/fonts/IBMPlexSans/complete/ttf/IBMPlexSans-SemiBold.ttf',
} as const;

export const linesOfFact = (value: string | readonly string[]): string =>
  typeof value === 'string' ? value : value.map((item) => `• ${item}`).join('\n');
