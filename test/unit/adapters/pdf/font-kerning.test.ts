import { readFileSync } from 'node:fs';
import { create, type Font } from '@cantoo/fontkit';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_FONTS } from '../../../../infra/build/printable-letters.ts';
import { openFont } from '../../../../shared/adapters/pdf/font-file.ts';
import { kerningIn } from '../../../../shared/adapters/pdf/font-kerning.ts';
import { letterShapes } from '../../../../shared/adapters/pdf/letter-shapes.ts';

const DANISH = 'ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅÉabcdefghijklmnopqrstuvwxyzæøåéü0123456789 .,:;-–/()«»"?!%&';
const OTHERS = ['ĄĆĘŁŃÓŚŹŻąćęłńóśźż', 'ĞİŞğış', 'ΑΒΓΔΛΟΥάγδλουώ', 'АБГДТУЖЇабгдтуї', 'ĐƠƯễịượđ'];

const pairsOf = (letters: string): readonly string[] =>
  Array.from(letters).flatMap((left) => Array.from(letters, (right) => left + right));
const PAIRS = [DANISH, ...OTHERS].flatMap(pairsOf);

/** The kerning as a full layout engine finds it. */
const laidOut = (font: Font, pair: string): number => {
  const { glyphs, positions } = font.layout(pair, { liga: false, clig: false, calt: false });
  return (positions?.[0]?.xAdvance ?? 0) - (glyphs[0]?.advanceWidth ?? 0);
};

describe.each(DOCUMENT_FONTS)('the kerning in %s', (path) => {
  it('is what a full layout engine finds, for every pair of letters of each alphabet', () => {
    const bytes = readFileSync(path);
    const engine = create(bytes);
    if (!('layout' in engine)) throw new TypeError('a collection, not a font');
    const font = openFont(bytes);
    const kerning = kerningIn(font.table('GPOS'));

    const found = PAIRS.map((pair) => {
      const [left = '', right = ''] = Array.from(pair);
      return [pair, kerning(font.glyphOf(left), font.glyphOf(right))];
    });

    expect(found).toEqual(PAIRS.map((pair) => [pair, laidOut(engine, pair)]));
    expect(found.filter(([, moved]) => moved !== 0).length).toBeGreaterThan(1000);
  });
});

describe('the shapes of letters', () => {
  it('set "A" and "V" closer than "A" and "H", and know how wide a letter is', () => {
    const { kern, advance } = letterShapes('regular');

    expect(kern('A', 'V')).toBeGreaterThan(0);
    expect(kern('A', 'H')).toBe(0);
    expect(advance('m')).toBeGreaterThan(advance('i'));
  });
});
