import type { FontFile } from './font-file.ts';

/**
 * A font with only `glyphs`, in that order, and behind them the parts they are put together from ("o" and a stroke for "ø").
 * The first of `glyphs` is 0, which stands for what is missing.
 */
export const subsetOf = (font: FontFile, glyphs: readonly number[]): Uint8Array => {
  const outlines = outlinesOf(font, glyphs);
  const count = outlines.length;
  const head = copyOf(font.table('head'));
  head.setUint32(CHECKSUM, 0);
  head.setUint16(50, 1);
  const hhea = copyOf(font.table('hhea'));
  hhea.setUint16(34, count);
  const maxp = copyOf(font.table('maxp'));
  maxp.setUint16(4, count);
  return fileOf([
    ...['cvt ', 'fpgm'].map((tag): Table => [tag, bytesOf(font.table(tag))]),
    ['glyf', Buffer.concat(outlines.map(({ bytes }) => bytes))],
    ['head', bytesOf(head)],
    ['hhea', bytesOf(hhea)],
    ['hmtx', metricsOf(font, outlines)],
    ['loca', placesOf(outlines)],
    ['maxp', bytesOf(maxp)],
    ['prep', bytesOf(font.table('prep'))],
  ]);
};

type Outline = { readonly glyph: number; readonly bytes: Uint8Array };

const outlinesOf = (font: FontFile, glyphs: readonly number[]): readonly Outline[] => {
  const places = new Map(glyphs.map((glyph, place) => [glyph, place]));
  const all = [...glyphs];
  const placeOf = (glyph: number): number => {
    const before = places.get(glyph);
    if (before !== undefined) return before;
    places.set(glyph, all.length);
    return all.push(glyph) - 1;
  };
  const outlines: Outline[] = [];
  // Grows while it is walked through: a part may have parts.
  for (const glyph of all) outlines.push({ glyph, bytes: renumbered(font.outlineOf(glyph), placeOf) });
  return outlines;
};

const MORE = 0x20;
const WIDE_PLACE = 0x1;
/** How a part is stretched: by one number, two or four. */
const STRETCHES = [
  [0x8, 2],
  [0x40, 4],
  [0x80, 8],
] as const;

/** An outline whose parts, if it is put together, are named by their places in the subset. */
const renumbered = (outline: Uint8Array, placeOf: (glyph: number) => number): Uint8Array => {
  if (outline.byteLength === 0 || viewOf(outline).getInt16(0) >= 0) return outline;
  const bytes = outline.slice();
  const view = viewOf(bytes);
  let flags = MORE;
  for (let at = 10; (flags & MORE) !== 0; at += partSize(flags)) {
    flags = view.getUint16(at);
    view.setUint16(at + 2, placeOf(view.getUint16(at + 2)));
  }
  return bytes;
};

const partSize = (flags: number): number =>
  STRETCHES.reduce(
    (size, [flag, stretch]) => size + ((flags & flag) === 0 ? 0 : stretch),
    (flags & WIDE_PLACE) === 0 ? 6 : 8,
  );

const metricsOf = (font: FontFile, outlines: readonly Outline[]): Uint8Array => {
  const view = new DataView(new ArrayBuffer(outlines.length * 4));
  for (const [place, { glyph }] of outlines.entries()) {
    const { advance, bearing } = font.metricsOf(glyph);
    view.setUint16(place * 4, advance);
    view.setInt16(place * 4 + 2, bearing);
  }
  return bytesOf(view);
};

const placesOf = (outlines: readonly Outline[]): Uint8Array => {
  const view = new DataView(new ArrayBuffer((outlines.length + 1) * 4));
  let end = 0;
  for (const [place, { bytes }] of outlines.entries()) {
    end += bytes.byteLength;
    view.setUint32((place + 1) * 4, end);
  }
  return bytesOf(view);
};

type Table = readonly [tag: string, bytes: Uint8Array];

/** Where `head` keeps what the whole file adds up to. */
const CHECKSUM = 8;
const WHOLE = 0xb1_b0_af_ba;

/** The tables, sorted by their names, as a file. */
const fileOf = (tables: readonly Table[]): Uint8Array => {
  const from = 12 + tables.length * 16;
  const size = tables.reduce((sum, [, { byteLength }]) => sum + padded(byteLength), from);
  const view = new DataView(new ArrayBuffer(size));
  const power = 2 ** Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x1_00_00);
  view.setUint16(4, tables.length);
  view.setUint16(6, power * 16);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, (tables.length - power) * 16);
  let at = from;
  let head = 0;
  for (const [place, [tag, bytes]] of tables.entries()) {
    bytesOf(view).set(bytes, at);
    const record = 12 + place * 16;
    for (const [letter, code] of Array.from(tag, (name) => name.charCodeAt(0)).entries())
      view.setUint8(record + letter, code);
    view.setUint32(record + 4, sumOf(view, at, padded(bytes.byteLength)));
    view.setUint32(record + 8, at);
    view.setUint32(record + 12, bytes.byteLength);
    if (tag === 'head') head = at;
    at += padded(bytes.byteLength);
  }
  view.setUint32(head + CHECKSUM, WHOLE - sumOf(view, 0, size));
  return bytesOf(view);
};

const padded = (size: number): number => Math.ceil(size / 4) * 4;

const sumOf = (view: DataView, from: number, size: number): number => {
  let sum = 0;
  for (let at = from; at < from + size; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
};

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);
const bytesOf = ({ buffer, byteOffset, byteLength }: DataView): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);
const copyOf = (view: DataView): DataView => viewOf(bytesOf(view).slice());
