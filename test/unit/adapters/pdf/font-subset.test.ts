import { readFileSync } from 'node:fs';
import { create } from '@cantoo/fontkit';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_FONTS } from '../../../../infra/build/printable-letters.ts';
import { openFont } from '../../../../shared/adapters/pdf/font-file.ts';
import { subsetOf } from '../../../../shared/adapters/pdf/font-subset.ts';

const LETTERS = 'øØåǻễo ';

describe.each(DOCUMENT_FONTS)('a subset of %s', (path) => {
  const font = openFont(readFileSync(path));
  const subset = subsetOf(font, [0, ...Array.from(LETTERS, font.glyphOf)]);

  it('has each letter at its place, with its width and outline, put together from parts or not', () => {
    const whole = create(readFileSync(path));
    const read = create(subset);
    if (!('layout' in whole) || !('layout' in read)) throw new TypeError('a collection, not a font');

    for (const [place, letter] of Array.from(LETTERS).entries()) {
      const drawn = read.getGlyph(place + 1);
      const meant = whole.glyphForCodePoint(letter.codePointAt(0) ?? 0);
      expect(drawn?.path.toSVG(), letter).toBe(meant?.path.toSVG());
      expect(drawn?.advanceWidth, letter).toBe(meant?.advanceWidth);
    }
  });

  it('adds up to what a font file must', () => {
    const view = new DataView(subset.buffer, subset.byteOffset, subset.byteLength);
    let sum = 0;
    for (let at = 0; at < view.byteLength; at += 4) sum = (sum + view.getUint32(at)) >>> 0;

    expect(sum).toBe(0xb1_b0_af_ba);
  });
});

describe('a font file', () => {
  it('gives the empty box for a letter it lacks', () => {
    const font = openFont(readFileSync(DOCUMENT_FONTS[0]));

    expect(font.glyphOf('漢')).toBe(0);
    expect(font.glyphOf('😀')).toBe(0);
    expect(font.glyphOf('a')).not.toBe(0);
  });

  it('says which table it lacks', () => {
    const font = openFont(readFileSync(DOCUMENT_FONTS[0]));

    expect(() => font.table('CFF ')).toThrow(new TypeError('a font without CFF '));
  });
});
