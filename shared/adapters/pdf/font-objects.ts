import { type PDFContext, type PDFRef, PDFString } from 'pdf-lib';
import { addDeflated } from './deflated.ts';
import type { FontFile } from './font-file.ts';
import { subsetOf } from './font-subset.ts';

type Embedded = {
  readonly ref: PDFRef;
  readonly name: string;
  readonly font: FontFile;
  /** The first is drawn by code 1, and so on. */
  readonly letters: readonly string[];
};

/**
 * Writes a composite font (ISO 32000-1, 9.7) of `letters` as the object `ref`. Each letter has a code and a glyph of its own,
 * also where the font draws two letters alike: each copies out as itself.
 */
export const writeFont = (context: PDFContext, { ref, name, font, letters }: Embedded): void => {
  const glyphs = letters.map(font.glyphOf);
  const scale = 1000 / font.unitsPerEm;
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      CIDToGIDMap: 'Identity',
      BaseFont: name,
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      FontDescriptor: context.register(
        context.obj({
          ...descriptionOf(font, scale),
          FontName: name,
          FontFile2: addProgram(context, subsetOf(font, [0, ...glyphs])),
        }),
      ),
      W: [1, glyphs.map((glyph) => font.metricsOf(glyph).advance * scale)],
    }),
  );
  context.assign(
    ref,
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: addDeflated(context, unicodeMap(letters)),
    }),
  );
};

const addProgram = (context: PDFContext, program: Uint8Array): PDFRef =>
  addDeflated(context, program, { Length1: program.byteLength });

/** Letters of any script, in no style. */
const SYMBOLIC = 4;

const descriptionOf = ({ table }: FontFile, scale: number) => {
  const [head, hhea, os2] = [table('head'), table('hhea'), table('OS/2')];
  return {
    Type: 'FontDescriptor',
    Flags: SYMBOLIC,
    FontBBox: [36, 38, 40, 42].map((at) => head.getInt16(at) * scale),
    ItalicAngle: 0,
    Ascent: hhea.getInt16(4) * scale,
    Descent: hhea.getInt16(6) * scale,
    XHeight: os2.getInt16(86) * scale,
    CapHeight: os2.getInt16(88) * scale,
    StemV: 0,
  };
};

/** As many letters as one list of the table may have. */
const MOST_IN_LIST = 100;

const unicodeMap = (letters: readonly string[]): string => {
  const lines = letters.map((letter, place) => `<${hex(place + 1)}> <${utf16(letter)}>`);
  const lists = Array.from({ length: Math.ceil(lines.length / MOST_IN_LIST) }, (_list, place) =>
    lines.slice(place * MOST_IN_LIST, (place + 1) * MOST_IN_LIST),
  );
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <ffff>',
    'endcodespacerange',
    ...lists.flatMap((list) => [`${list.length} beginbfchar`, ...list, 'endbfchar']),
    'endcmap',
    'CMapName currentdict',
    '/CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
};

const utf16 = (letter: string): string =>
  Array.from({ length: letter.length }, (_unit, place) => hex(letter.charCodeAt(place))).join('');

const hex = (code: number): string => code.toString(16).padStart(4, '0');
