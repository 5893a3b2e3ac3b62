/** How much further from `left` the glyph `right` stands than its width says, in units of the font: mostly closer, below 0. */
export type Kerning = (left: number, right: number) => number;

/**
 * The kerning of a font's GPOS table. The first subtable that knows the pair decides. Every `kern` feature counts, whatever
 * the script it is for: the document's fonts have one for all.
 */
export const kerningIn = (gpos: DataView): Kerning => {
  const subtables = kernLookups(gpos).flatMap((lookup) => subtablesOf(gpos, lookup));
  return (left, right) => {
    for (const at of subtables) {
      const moved = adjusted(gpos, at, { left, right });
      if (moved !== undefined) return moved;
    }
    return 0;
  };
};

const PAIR = 2;
const ELSEWHERE = 9;

const kernLookups = (gpos: DataView): readonly number[] => {
  const features = gpos.getUint16(6);
  const lookups = gpos.getUint16(8);
  const numbers = new Set<number>();
  for (let record = features + 2; record < features + 2 + gpos.getUint16(features) * 6; record += 6) {
    if (gpos.getUint32(record) !== KERN) continue;
    const feature = features + gpos.getUint16(record + 4);
    for (const number of wordsAt(gpos, feature + 2)) numbers.add(number);
  }
  return [...numbers]
    .toSorted((one, other) => one - other)
    .map((number) => lookups + gpos.getUint16(lookups + 2 + number * 2));
};

/** The four letters of its name as one number. */
const KERN = 0x6b_65_72_6e;

const subtablesOf = (gpos: DataView, lookup: number): readonly number[] => {
  const type = gpos.getUint16(lookup);
  return wordsAt(gpos, lookup + 4).flatMap((offset) => {
    const at = lookup + offset;
    if (type === PAIR) return [at];
    const isPairElsewhere = type === ELSEWHERE && gpos.getUint16(at + 2) === PAIR;
    return isPairElsewhere ? [at + gpos.getUint32(at + 4)] : [];
  });
};

/** A list of numbers, its length before it. */
const wordsAt = (view: DataView, at: number): readonly number[] =>
  Array.from({ length: view.getUint16(at) }, (_word, place) => view.getUint16(at + 2 + place * 2));

type Pair = { readonly left: number; readonly right: number };

/** What one subtable says of a pair, or nothing when it does not know it. */
const adjusted = (gpos: DataView, at: number, pair: Pair): number | undefined => {
  const covered = coverageOf(gpos, at + gpos.getUint16(at + 2), pair.left);
  if (covered === undefined) return undefined;
  const value =
    gpos.getUint16(at) === 1 ? valueOfPair(gpos, at, { ...pair, covered }) : valueOfClasses(gpos, at, pair);
  if (value === undefined) return undefined;
  const form = gpos.getUint16(at + 4);
  return (form & ADVANCE) === 0 ? 0 : gpos.getInt16(value + sizeOf(form & (ADVANCE - 1)));
};

/** The bit of a value's form that says it has an advance; what the bits below it name stands before. */
const ADVANCE = 4;

const sizeOf = (form: number): number => {
  let size = 0;
  for (let bits = form; bits > 0; bits >>= 1) size += (bits & 1) * 2;
  return size;
};

/** How many bytes a subtable has for one pair: for the left and the right glyph. */
const valueSize = (gpos: DataView, at: number): number =>
  sizeOf(gpos.getUint16(at + 4)) + sizeOf(gpos.getUint16(at + 6));

const valueOfPair = (
  gpos: DataView,
  at: number,
  { covered, right }: Pair & { readonly covered: number },
): number | undefined => {
  const set = at + gpos.getUint16(at + 10 + covered * 2);
  const size = 2 + valueSize(gpos, at);
  const record = lastUpTo(gpos, { from: set + 2, count: gpos.getUint16(set), size }, right);
  return record === undefined || gpos.getUint16(record) !== right ? undefined : record + 2;
};

const valueOfClasses = (gpos: DataView, at: number, { left, right }: Pair): number => {
  const first = classOf(gpos, at + gpos.getUint16(at + 8), left);
  const second = classOf(gpos, at + gpos.getUint16(at + 10), right);
  return at + 16 + (first * gpos.getUint16(at + 14) + second) * valueSize(gpos, at);
};

const coverageOf = (gpos: DataView, at: number, glyph: number): number | undefined => {
  const isList = gpos.getUint16(at) === 1;
  const size = isList ? 2 : 6;
  const record = lastUpTo(gpos, { from: at + 4, count: gpos.getUint16(at + 2), size }, glyph);
  if (record === undefined) return undefined;
  const first = gpos.getUint16(record);
  if (isList) return first === glyph ? (record - at - 4) / 2 : undefined;
  return glyph <= gpos.getUint16(record + 2) ? gpos.getUint16(record + 4) + glyph - first : undefined;
};

/** A glyph that no class names is of class 0. */
const classOf = (gpos: DataView, at: number, glyph: number): number => {
  if (gpos.getUint16(at) === 1) {
    const place = glyph - gpos.getUint16(at + 2);
    return place < 0 || place >= gpos.getUint16(at + 4) ? 0 : gpos.getUint16(at + 6 + place * 2);
  }
  const record = lastUpTo(gpos, { from: at + 4, count: gpos.getUint16(at + 2), size: 6 }, glyph);
  return record === undefined || glyph > gpos.getUint16(record + 2) ? 0 : gpos.getUint16(record + 4);
};

type Records = { readonly from: number; readonly count: number; readonly size: number };

/** Where the last of some sorted records stands that begins with at most `glyph`. */
const lastUpTo = (view: DataView, { from, count, size }: Records, glyph: number): number | undefined => {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (view.getUint16(from + middle * size) <= glyph) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? undefined : from + (low - 1) * size;
};
