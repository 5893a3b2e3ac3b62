/** The sRGB colour space (IEC 61966-2-1) as an ICC profile of version 4, made from the published numbers. */
export const srgbProfile = (): Uint8Array => {
  const curve = concat(text('para'), zeros(4), Uint8Array.of(0, 3, 0, 0), fixed(CURVE));
  const tags: readonly (readonly [name: string, data: Uint8Array])[] = [
    ['desc', localised('sRGB')],
    ['cprt', localised('CC0 1.0')],
    ['wtpt', xyz(D50)],
    ['chad', concat(text('sf32'), zeros(4), fixed(D65_TO_D50))],
    ['rXYZ', xyz([0.4360657, 0.2224884, 0.013916])],
    ['gXYZ', xyz([0.3851471, 0.7168732, 0.0970764])],
    ['bXYZ', xyz([0.1430664, 0.0606079, 0.7140961])],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const bodies = [...new Set(tags.map(([, data]) => data))];
  const from = HEADER_BYTES + 4 + tags.length * 12;
  const offsets = new Map<Uint8Array, number>();
  let end = from;
  for (const body of bodies) {
    offsets.set(body, end);
    end += padded(body).byteLength;
  }
  const table = tags.map(([name, data]) =>
    concat(text(name), word(offsets.get(data) ?? 0), word(data.byteLength)),
  );
  return concat(header(end), word(tags.length), ...table, ...bodies.map(padded));
};

const HEADER_BYTES = 128;
/** The white of the connection space, and the Bradford adaptation to it from the white of sRGB (ICC.1:2022, annex E). */
const D50 = [0.9642, 1, 0.8249] as const;
const D65_TO_D50 = [
  1.0479298, 0.0229468, -0.0501922, 0.0296278, 0.9904345, -0.0170738, -0.009243, 0.0150552, 0.7518743,
];
const CURVE = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];

const header = (bytes: number): Uint8Array =>
  concat(
    word(bytes),
    zeros(4),
    word(0x04_40_00_00),
    text('mntrRGB XYZ '),
    // The day the profile was drawn up: 1 November 2026.
    Uint8Array.of(7, 234, 0, 11, 0, 1, 0, 0, 0, 0, 0, 0),
    text('acsp'),
    zeros(28),
    fixed(D50),
    zeros(48),
  );

const localised = (words: string): Uint8Array => {
  const letters = Uint8Array.from(Array.from(words).flatMap((letter) => [0, letter.charCodeAt(0)]));
  return concat(
    text('mluc'),
    zeros(4),
    word(1),
    word(12),
    text('enUS'),
    word(letters.byteLength),
    word(28),
    letters,
  );
};

const xyz = (values: readonly number[]): Uint8Array => concat(text('XYZ '), zeros(4), fixed(values));
const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const zeros = (count: number): Uint8Array => new Uint8Array(count);
const word = (value: number): Uint8Array => {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
};
/** s15Fixed16 */
const fixed = (values: readonly number[]): Uint8Array =>
  concat(...values.map((value) => word(Math.round(value * 65_536) >>> 0)));
const padded = (bytes: Uint8Array): Uint8Array => concat(bytes, zeros((4 - (bytes.byteLength % 4)) % 4));
const concat = (...parts: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.byteLength;
  }
  return all;
};
