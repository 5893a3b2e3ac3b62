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

/** One text of a page, as it is drawn. */
export type DrawnText = {
  readonly text: string;
  readonly font: string;
  readonly letters: readonly DrawnLetter[];
  /** The marked content it stands in: its number on the page, or that it is furniture of the page and not read. */
  readonly within: number | 'furniture' | 'nothing';
};

export type ReadPage = {
  readonly texts: readonly DrawnText[];
  readonly fonts: ReadonlyMap<string, ReadFont>;
};
export type ReadFont = { readonly program: Uint8Array; readonly unicode: ReadonlyMap<number, string> };

/** Reads a PDF back as any reader would: content streams, and each font's ToUnicode table. */
export const readPages = async (bytes: Uint8Array): Promise<readonly ReadPage[]> => {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  return pagesIn(pdf);
};

export const pagesIn = (pdf: PDFDocument): readonly ReadPage[] => {
  const known = new Map<PDFDict, ReadFont>();
  return pdf.getPages().map((page) => {
    const fonts = fontsOf(page, known);
    return { fonts, texts: textsOf(contentOf(page), fonts) };
  });
};

/** What the pages say, without their furniture and without blanks: line breaks of the layout do not count. */
export const bodyOf = (pages: readonly ReadPage[]): string =>
  withoutBlanks(pages.flatMap(({ texts }) => texts.filter(isRead).map(({ text }) => text)).join(''));

/** What stands on the page and is not read: its foot, on a draft its mark, and a table's header drawn again. */
export const furnitureOf = ({ texts }: ReadPage): readonly string[] =>
  texts.filter((text) => !isRead(text)).map(({ text }) => text);

const isRead = ({ within }: DrawnText): boolean => within !== 'furniture';

export const withoutBlanks = (text: string): string => text.replaceAll(/\s/g, '');

const OPERATION =
  /\/\w+ <<(?<properties>[^>]*)>> BDC|(?<end>EMC)|\/(?<font>\S+) [\d.]+ Tf|\[(?<codes>[^\]]*)\] TJ/g;

const textsOf = (content: string, fonts: ReadonlyMap<string, ReadFont>): readonly DrawnText[] => {
  const texts: DrawnText[] = [];
  let within: DrawnText['within'] = 'nothing';
  let font = '';
  for (const { groups = {} } of content.matchAll(OPERATION)) {
    if (groups['properties'] !== undefined) {
      const id = /MCID (\d+)/.exec(groups['properties'])?.[1];
      within = id === undefined ? 'furniture' : Number(id);
    } else if (groups['end'] !== undefined) within = 'nothing';
    else if (groups['font'] !== undefined) font = groups['font'];
    else {
      const letters = lettersOf(groups['codes'] ?? '', fonts.get(font));
      texts.push({ text: letters.map(({ text }) => text).join(''), font, letters, within });
    }
  }
  return texts;
};

const lettersOf = (codes: string, font: ReadFont | undefined): readonly DrawnLetter[] => {
  const hex = codes.replaceAll(/>[^<]*</g, '').replaceAll(/[<>\s]/g, '');
  return (hex.match(/.{4}/g) ?? []).map((digits) => {
    const code = Number.parseInt(digits, 16);
    return { code, text: font?.unicode.get(code) ?? '\ufffd' };
  });
};

const contentOf = (page: PDFPage): string => {
  const contents = page.node.Contents();
  const streams = contents instanceof PDFArray ? contents.asArray() : [contents];
  return streams
    .map((stream) => latin1(decoded(stream === undefined ? undefined : page.doc.context.lookup(stream))))
    .join('\n');
};

const fontsOf = (page: PDFPage, known: Map<PDFDict, ReadFont>): ReadonlyMap<string, ReadFont> => {
  const fonts = page.node.Resources()?.lookup(PDFName.of('Font'), PDFDict);
  return new Map(
    fonts?.keys().map((key) => {
      const font = fonts.lookup(key, PDFDict);
      const read = known.get(font) ?? fontOf(font);
      known.set(font, read);
      return [key.decodeText(), read];
    }),
  );
};

const fontOf = (font: PDFDict): ReadFont => {
  const descendant = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
  const descriptor = descendant.lookup(PDFName.of('FontDescriptor'), PDFDict);
  return {
    program: decoded(descriptor.lookup(PDFName.of('FontFile2'))),
    unicode: unicodeOf(latin1(decoded(font.lookup(PDFName.of('ToUnicode'))))),
  };
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
