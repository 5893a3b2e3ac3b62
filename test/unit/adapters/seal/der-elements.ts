/** A value in DER with the values inside it. A reader of the tests' own, to look at what the library has written. */
export type Element = {
  readonly tag: number;
  readonly content: Buffer;
  readonly whole: Buffer;
  readonly inner: readonly Element[];
};

const CONSTRUCTED = 0x20;

export const elementsOf = (bytes: Buffer): readonly Element[] => {
  const elements: Element[] = [];
  for (let at = 0; at < bytes.byteLength; ) {
    const element = elementAt(bytes, at);
    elements.push(element);
    at += element.whole.byteLength;
  }
  return elements;
};

/** The first value, where something else may follow it. */
export const firstElement = (bytes: Buffer): Element => elementAt(bytes, 0);

/** Throws where a length is not in its shortest form, or goes beyond the end. */
const elementAt = (bytes: Buffer, at: number): Element => {
  const tag = bytes.readUInt8(at);
  const first = bytes.readUInt8(at + 1);
  const more = first < 0x80 ? 0 : first & 0x7f;
  const length = more === 0 ? first : bytes.readUIntBE(at + 2, more);
  if (first === 0x80 || (more > 0 && length < 0x80) || (more > 1 && length < 256 ** (more - 1)))
    throw new RangeError('a length that is not in its shortest form');
  const from = at + 2 + more;
  if (from + length > bytes.byteLength) throw new RangeError('a value that is cut off');
  const content = bytes.subarray(from, from + length);
  const inner = (tag & CONSTRUCTED) === 0 ? [] : elementsOf(content);
  return { tag, content, whole: bytes.subarray(at, from + length), inner };
};
