import { deflateSync } from 'node:zlib';

/** Numbers that seem random, the same for the same seed. */
export type Dice = { readonly below: (limit: number) => number; readonly bytes: (count: number) => Buffer };

export const makeDice = (seed: number): Dice => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number): number => next() % limit;
  return { below, bytes: (count) => Buffer.from(Array.from({ length: count }, () => below(256))) };
};

/** Two documents of ours, to be spoilt. */
export type Originals = { readonly one: Buffer; readonly other: Buffer; readonly id: string };

type Mutation = (originals: Originals, dice: Dice) => Buffer;

const cutAt = (file: Buffer, places: readonly number[]): readonly Buffer[] => {
  const sorted = [0, ...places.toSorted((one, other) => one - other), file.length];
  return sorted.slice(1).map((end, index) => file.subarray(sorted[index], end));
};
const threeParts = (file: Buffer, { below }: Dice) => {
  const [head, middle, tail] = cutAt(file, [below(file.length), below(file.length)]);
  return [head ?? file, middle ?? file, tail ?? file] as const;
};
const withBytes = (file: Buffer, dice: Dice, count: number): Buffer => {
  const bytes = Buffer.from(file);
  for (let turn = 0; turn < count; turn += 1) {
    const place = dice.below(bytes.length);
    bytes[place] = (bytes[place] ?? 0) ^ (1 + dice.below(255));
  }
  return bytes;
};
const replaced = (file: Buffer, from: string, to: string): Buffer =>
  Buffer.from(file.toString('latin1').replaceAll(from, to), 'latin1');
const pdfAround = (bytes: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`%PDF-1.7\n1 0 obj\n<</Length ${bytes.length}>>\nstream\n`),
    bytes,
    Buffer.from('\nendstream\nendobj\n%%EOF\n'),
  ]);

/** A megabyte of blanks packed a thousandfold, a thousand times over if anybody unpacked it. */
const BOMB = deflateSync(deflateSync(Buffer.alloc(1_000_000, ' ')));

/** Whatever may become of a document on its way, by mishap or by ill will. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'one bit': ({ one }, { below }) => {
    const bytes = Buffer.from(one);
    const place = below(bytes.length);
    bytes[place] = (bytes[place] ?? 0) ^ (1 << below(8));
    return bytes;
  },
  'some bytes': ({ one }, dice) => withBytes(one, dice, 1 + dice.below(40)),
  'cut off': ({ one }, { below }) => one.subarray(0, below(one.length)),
  'without its beginning': ({ one }, { below }) => one.subarray(1 + below(one.length)),
  'with a part left out': ({ one }, dice) => {
    const [head, middle, tail] = threeParts(one, dice);
    return Buffer.concat([head, middle.subarray(1), tail]);
  },
  'with something put in': ({ one }, dice) => {
    const [head, middle, tail] = threeParts(one, dice);
    return Buffer.concat([head, dice.bytes(1 + dice.below(200)), middle, tail]);
  },
  'with parts swapped': ({ one }, dice) => {
    const [head, middle, tail] = threeParts(one, dice);
    return Buffer.concat([middle, head, tail]);
  },
  'with a part twice': ({ one }, dice) => {
    const [head, middle, tail] = threeParts(one, dice);
    return Buffer.concat([head, middle, middle, tail, Buffer.from(' ')]);
  },
  'half of each': ({ one, other }, { below }) => {
    const place = below(Math.min(one.length, other.length));
    return Buffer.concat([one.subarray(0, place), other.subarray(place)]);
  },
  'both in a row': ({ one, other }, { below }) => Buffer.concat(below(2) === 0 ? [one, other] : [other, one]),
  'twice in a row': ({ one }) => Buffer.concat([one, one]),
  'with an update at its end': ({ one, id }, dice) =>
    Buffer.concat([
      one,
      Buffer.from(`\n99 0 obj\n<</Tal ${dice.below(1_000_000)}>>\nendobj\nxref\n99 1\n0000000000 00000 n \n`),
      Buffer.from(`trailer\n<</Prev 1 /ID [ <${id}> <${dice.bytes(16).toString('hex')}> ]>>\n%%EOF\n`),
    ]),
  'with blanks at its end': ({ one }, { below }) => Buffer.concat([one, Buffer.alloc(1 + below(2_000), ' ')]),
  'within another file': ({ one }) => pdfAround(one),
  'packed within another file': ({ one }) => pdfAround(deflateSync(one)),
  'with the id of another': ({ one, other, id }, { below }) => {
    const foreign = /ID \[ ?<([0-9A-Fa-f]{32})>/.exec(other.toString('latin1'))?.[1] ?? id;
    return below(2) === 0 ? replaced(one, id, foreign) : Buffer.concat([replaced(one, id, foreign), other]);
  },
  'with an id of nobody': ({ one, id }, dice) => replaced(one, id, dice.bytes(16).toString('hex')),
  'with ids in capitals': ({ one, id }, { below }) =>
    Buffer.concat([replaced(one, id, id.toUpperCase()), Buffer.alloc(1 + below(2))]),
  'with thousands of ids': ({ one }, dice) =>
    Buffer.concat([
      one,
      Buffer.from(Array.from({ length: 2_000 }, () => dice.bytes(16).toString('hex')).join(' ')),
    ]),
  'a bomb under its id': ({ id }, { below }) =>
    Buffer.concat([pdfAround(BOMB), Buffer.from(`trailer <</ID [ <${id}> ]>>${' '.repeat(below(9))}`)]),
  'deep brackets under its id': ({ id }, { below }) =>
    Buffer.from(`%PDF-1.7\n${'[<<'.repeat(50_000 + below(9))} /ID [ <${id}> ]`),
  'anything at all': (_originals, { bytes, below }) => bytes(below(2_000)),
};
