import { deflateSync } from 'node:zlib';
import type { PDFContext, PDFRef } from 'pdf-lib';

type Properties = Parameters<PDFContext['stream']>[1];

/** A new stream of the file, compressed by Node, which is faster at it than pdf-lib's own script. */
export const addDeflated = (
  context: PDFContext,
  bytes: Uint8Array | string,
  properties: Properties = {},
): PDFRef => context.register(context.stream(deflateSync(bytes), { ...properties, Filter: 'FlateDecode' }));
