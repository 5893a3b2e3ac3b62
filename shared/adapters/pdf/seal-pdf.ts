import { OFFSET } from './seal-field.ts';

/** A file whose signature is still blank. */
export type BlankSeal = {
  /** What the signature is over: every byte but its own, in two parts. */
  readonly signed: readonly [Uint8Array, Uint8Array];
  /** The whole file with the signature in its place. Throws a RangeError when it is larger than its room. */
  readonly filledWith: (signature: Uint8Array) => Uint8Array;
};

const BLANK_RANGE = `/ByteRange [ 0 /${OFFSET} /${OFFSET} /${OFFSET} ]`;
const BLANK = `${BLANK_RANGE}\n/Contents <`;

/** A copy of the file, told which of its bytes are signed. Throws a TypeError when it has no blank signature. */
export const openForSeal = (pdf: Uint8Array): BlankSeal => {
  const file = Buffer.from(pdf);
  const rangeAt = file.lastIndexOf(BLANK, undefined, 'latin1');
  const from = rangeAt + BLANK.length - 1;
  const to = file.indexOf('>', from, 'latin1') + 1;
  if (rangeAt < 0 || !/^<0+>$/.test(file.toString('latin1', from, to)))
    throw new TypeError('a file without a blank signature');
  const range = `/ByteRange [ 0 ${from} ${to} ${file.byteLength - to} ]`;
  file.write(range.padEnd(BLANK_RANGE.length), rangeAt, 'latin1');
  return {
    signed: [file.subarray(0, from), file.subarray(to)],
    filledWith: (signature) => {
      if (signature.byteLength * 2 > to - from - 2)
        throw new RangeError('the room for the signature is too small');
      file.write(Buffer.from(signature).toString('hex'), from + 1, 'latin1');
      return file;
    },
  };
};

/** A file with its signature filled in. */
export type FilledSeal = {
  readonly signed: readonly [Uint8Array, Uint8Array];
  /** As it stands in the file, with zeros behind it where its room is larger. */
  readonly signature: Uint8Array;
};

const RANGE = /\/ByteRange \[ 0 (\d{1,10}) (\d{1,10}) (\d{1,10}) \] *\n\/Contents </g;

/** The signature over every byte of the file but its own, or nothing where there is none. */
export const sealIn = (pdf: Uint8Array): FilledSeal | undefined => {
  const file = Buffer.from(pdf);
  const text = file.toString('latin1');
  for (const found of text.matchAll(RANGE)) {
    const [from = 0, to = 0, rest = 0] = found.slice(1).map(Number);
    const isWhole = from === found.index + found[0].length - 1 && to + rest === file.byteLength;
    const hex = text.slice(from, to);
    if (isWhole && /^<(?:[0-9a-f]{2})+>$/.test(hex))
      return {
        signed: [file.subarray(0, from), file.subarray(to)],
        signature: Buffer.from(hex.slice(1, -1), 'hex'),
      };
  }
  return undefined;
};
