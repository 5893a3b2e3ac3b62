import { deflateSync } from 'node:zlib';
import {
  PDFCatalog,
  type PDFContext,
  PDFDict,
  PDFName,
  type PDFObject,
  PDFPageLeaf,
  PDFPageTree,
  PDFStream,
} from 'pdf-lib';

/**
 * The file of all objects (ISO 32000-1, 7.5): those that a reader looks for first one by one, all others compressed in one
 * object stream. pdf-lib's own `save` does the same with a compression written in script, which took a third of a document.
 */
export const fileOf = (context: PDFContext): Uint8Array => {
  const file = startFile(bytesOf(context.header));
  const objects = context
    .enumerateIndirectObjects()
    .map(([{ objectNumber: number }, object]): Numbered => ({ number, object }));
  for (const { number, object } of objects.filter(standsAlone)) file.add(number, object);
  const together = objects.filter((each) => !standsAlone(each));
  const container = context.largestObjectNumber + 1;
  file.add(container, streamOf(context, together));
  const places = placesOf(file.offsets, { container, together });
  return file.endWith(container + 1, (offset) =>
    crossReferences(context, [...places, { type: ALONE, at: offset, nth: 0 }]),
  );
};

type Numbered = { readonly number: number; readonly object: PDFObject };

/** Streams cannot be in a stream, and a signature must not: the seal is written into the finished file. */
const standsAlone = ({ object }: Numbered): boolean =>
  object instanceof PDFStream ||
  object instanceof PDFCatalog ||
  object instanceof PDFPageTree ||
  object instanceof PDFPageLeaf ||
  (object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('Sig'));

const startFile = (header: Uint8Array) => {
  const parts: Uint8Array[] = [header, Buffer.from('\n\n')];
  let size = header.byteLength + 2;
  const offsets = new Map<number, number>();
  const add = (number: number, object: PDFObject): void => {
    offsets.set(number, size);
    for (const part of [Buffer.from(`${number} 0 obj\n`), bytesOf(object), Buffer.from('\nendobj\n\n')]) {
      parts.push(part);
      size += part.byteLength;
    }
  };
  return {
    offsets,
    add,
    /** The whole file, with its table of objects as the object `number`. */
    endWith: (number: number, table: (offset: number) => PDFObject): Uint8Array => {
      const offset = size;
      add(number, table(offset));
      return Buffer.concat([...parts, Buffer.from(`startxref\n${offset}\n%%EOF`)]);
    },
  };
};

const bytesOf = (part: Pick<PDFObject, 'sizeInBytes' | 'copyBytesInto'>): Uint8Array => {
  const bytes = Buffer.alloc(part.sizeInBytes());
  part.copyBytesInto(bytes, 0);
  return bytes;
};

const streamOf = (context: PDFContext, together: readonly Numbered[]): PDFStream => {
  let places = '';
  let bodies = '';
  for (const { number, object } of together) {
    places += `${number} ${bodies.length} `;
    bodies += `${object.toString()}\n`;
  }
  return context.stream(deflateSync(Buffer.from(places + bodies, 'latin1')), {
    Type: 'ObjStm',
    N: together.length,
    First: places.length,
    Filter: 'FlateDecode',
  });
};

const FREE = 0;
const ALONE = 1;
const TOGETHER = 2;

/** Where an object is: `at` is its place in the file, or the stream it is in. */
type Place = { readonly type: number; readonly at: number; readonly nth: number };

type Together = { readonly container: number; readonly together: readonly Numbered[] };

/** The place of every object up to and with the container, by its number. */
const placesOf = (
  offsets: ReadonlyMap<number, number>,
  { container, together }: Together,
): readonly Place[] => {
  const places = Array.from({ length: container + 1 }, (_place, number): Place => {
    const at = offsets.get(number);
    return at === undefined ? { type: FREE, at: 0, nth: 0xffff } : { type: ALONE, at, nth: 0 };
  });
  for (const [nth, { number }] of together.entries()) places[number] = { type: TOGETHER, at: container, nth };
  return places;
};

const crossReferences = (context: PDFContext, places: readonly Place[]): PDFStream => {
  const table = Buffer.alloc(places.length * 7);
  for (const [number, { type, at, nth }] of places.entries()) {
    table.writeUInt8(type, number * 7);
    table.writeUInt32BE(at, number * 7 + 1);
    table.writeUInt16BE(nth, number * 7 + 5);
  }
  const { Root, Info, ID } = context.trailerInfo;
  return context.stream(deflateSync(table), {
    Type: 'XRef',
    Size: places.length,
    W: [1, 4, 2],
    ...(Root === undefined ? {} : { Root }),
    ...(Info === undefined ? {} : { Info }),
    ...(ID === undefined ? {} : { ID }),
    Filter: 'FlateDecode',
  });
};
