import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
} from 'pdf-lib';

/** A letter as the page shows it: which glyph of which font program, and what it copies out as. */
type DrawnLetter = { readonly code: number; readonly text: string };

/** One text of a page where it stands: `x` and `y` are points from the lower left corner. */
export type DrawnText = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly font: string;
  readonly letters: readonly DrawnLetter[];
};

export type ReadPage = {
  readonly texts: readonly DrawnText[];
  readonly fonts: ReadonlyMap<string, ReadFont>;
};
export type ReadFont = { readonly program: Uint8Array; readonly unicode: ReadonlyMap<number, string> };

/** Reads a PDF back as any reader would: content streams, and each font's ToUnicode table. */
export const readPages = async (bytes: Uint8Array): Promise<readonly ReadPage[]> => {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  return pdf.getPages().map((page) => {
    const fonts = fontsOf(page);
    return { fonts, texts: textsOf(contentOf(page), fonts) };
  });
};

/** What the pages say between head and foot, without blanks: line breaks of the layout do not count. */
export const bodyOf = (pages: readonly ReadPage[]): string =>
  withoutBlanks(pages.flatMap(({ texts }) => texts.slice(0, -2).map(({ text }) => text)).join(''));

export const footerOf = ({ texts }: ReadPage): readonly string[] => texts.slice(-2).map(({ text }) => text);

export const withoutBlanks = (text: string): string => text.replaceAll(/\s/g, '');

const textsOf = (content: string, fonts: ReadonlyMap<string, ReadFont>): readonly DrawnText[] => {
  const shown = /\/(\S+) [\d.]+ Tf\s+([-\d.]+) ([-\d.]+) Td\s+\[([^\]]*)\] TJ/g;
  return [...content.matchAll(shown)].map(([, font = '', x, y, codes = '']) => {
    const hex = codes.replaceAll(/>[^<]*</g, '').replaceAll(/[<>\s]/g, '');
    const letters = (hex.match(/.{4}/g) ?? []).map((digits) => {
      const code = Number.parseInt(digits, 16);
      return { code, text: fonts.get(font)?.unicode.get(code) ?? '\ufffd' };
    });
    return { font, x: Number(x), y: Number(y), letters, text: letters.map(({ text }) => text).join('') };
  });
};

const contentOf = (page: PDFPage): string => {
  const contents = page.node.Contents();
  const streams = contents instanceof PDFArray ? contents.asArray() : [contents];
  return streams
    .map((stream) => latin1(decoded(stream === undefined ? undefined : page.doc.context.lookup(stream))))
    .join('\n');
};

const fontsOf = (page: PDFPage): ReadonlyMap<string, ReadFont> => {
  const fonts = page.node.Resources()?.lookup(PDFName.of('Font'), PDFDict);
  return new Map(
    fonts?.keys().map((key) => {
      const font = fonts.lookup(key, PDFDict);
      const descendant = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
      const descriptor = descendant.lookup(PDFName.of('FontDescriptor'), PDFDict);
      return [
        key.decodeText(),
        {
          program: decoded(descriptor.lookup(PDFName.of('FontFile2'))),
          unicode: unicodeOf(latin1(decoded(font.lookup(PDFName.of('ToUnicode'))))),
        },
      ];
    }),
  );
};

const unicodeOf = (cmap: string): ReadonlyMap<number, string> =>
  new Map(
    [...cmap.matchAll(/^<([\da-f]{4})> <([\da-f]+)>$/gim)].map(([, code = '', units = '']) => [
      Number.parseInt(code, 16),
      String.fromCharCode(...(units.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16))),
    ]),
  );

const decoded = (stream: PDFObject | undefined): Uint8Array => {
  if (!(stream instanceof PDFRawStream)) throw new TypeError('not a stream');
  return decodePDFRawStream(stream).decode();
};

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
