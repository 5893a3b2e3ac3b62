/** A TrueType font (ISO/IEC 14496-22), read where it lies: nothing of it is taken apart before it is asked for. */
export type FontFile = {
  /** The bytes of a table. Throws a TypeError when the font has none of that name. */
  readonly table: (tag: string) => DataView;
  readonly unitsPerEm: number;
  /** Glyph 0, the empty box, for a letter that the font lacks. */
  readonly glyphOf: (letter: string) => number;
  readonly metricsOf: (glyph: number) => Metrics;
  readonly outlineOf: (glyph: number) => Uint8Array;
};

/** In units of the font. */
export type Metrics = { readonly advance: number; readonly bearing: number };

export const openFont = (bytes: Uint8Array): FontFile => {
  const table = tablesIn(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const codes = lettersIn(table('cmap'));
  return {
    table,
    unitsPerEm: table('head').getUint16(18),
    glyphOf: (letter) => codes(letter.codePointAt(0) ?? 0),
    metricsOf: metricsIn(table('hmtx'), table('hhea').getUint16(34)),
    outlineOf: outlinesIn(table('glyf'), table('loca'), table('head').getUint16(50) === 1),
  };
};

const tablesIn = (file: DataView): FontFile['table'] => {
  const places = new Map<string, DataView>();
  for (let record = 12; record < 12 + file.getUint16(4) * 16; record += 16) {
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((place) => file.getUint8(record + place)));
    const from = file.byteOffset + file.getUint32(record + 8);
    places.set(tag, new DataView(file.buffer, from, file.getUint32(record + 12)));
  }
  return (tag) => {
    const place = places.get(tag);
    if (place === undefined) throw new TypeError(`a font without ${tag}`);
    return place;
  };
};

const WINDOWS = 3;
const UNICODE_TO_FFFF = 1;

/** Letters up to U+FFFF, in segments (cmap of format 4). */
const lettersIn = (cmap: DataView): ((codePoint: number) => number) => {
  const at = unicodeTable(cmap);
  const size = cmap.getUint16(at + 6);
  const ends = at + 14;
  const starts = ends + size + 2;
  const deltas = starts + size;
  const offsets = deltas + size;
  return (codePoint) => {
    let segment = 0;
    while (segment < size && cmap.getUint16(ends + segment) < codePoint) segment += 2;
    if (segment >= size || codePoint < cmap.getUint16(starts + segment)) return 0;
    const delta = cmap.getUint16(deltas + segment);
    const offset = cmap.getUint16(offsets + segment);
    if (offset === 0) return (codePoint + delta) & 0xffff;
    const place = offsets + segment + offset + (codePoint - cmap.getUint16(starts + segment)) * 2;
    const glyph = cmap.getUint16(place);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
};

const unicodeTable = (cmap: DataView): number => {
  for (let record = 4; record < 4 + cmap.getUint16(2) * 8; record += 8) {
    const at = cmap.getUint32(record + 4);
    const isUnicode = cmap.getUint16(record) === WINDOWS && cmap.getUint16(record + 2) === UNICODE_TO_FFFF;
    if (isUnicode && cmap.getUint16(at) === 4) return at;
  }
  throw new TypeError('a font without a table of letters');
};

/** The last glyphs of a font may share the width of the last one that has its own. */
const metricsIn =
  (hmtx: DataView, own: number): FontFile['metricsOf'] =>
  (glyph) => ({
    advance: hmtx.getUint16(Math.min(glyph, own - 1) * 4),
    bearing: hmtx.getInt16(glyph < own ? glyph * 4 + 2 : own * 4 + (glyph - own) * 2),
  });

const outlinesIn = (glyf: DataView, loca: DataView, isLong: boolean): FontFile['outlineOf'] => {
  const placeOf = (glyph: number): number =>
    isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2;
  return (glyph) => {
    const from = placeOf(glyph);
    return new Uint8Array(glyf.buffer, glyf.byteOffset + from, placeOf(glyph + 1) - from);
  };
};
