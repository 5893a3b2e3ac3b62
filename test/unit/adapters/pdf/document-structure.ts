import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef } from 'pdf-lib';
import { pagesIn, type ReadPage } from './document-text.ts';

/** A part of a document as a screen reader meets it, with the text that belongs to it alone. */
export type ReadElement = {
  readonly tag: string;
  readonly attributes: string;
  readonly marks: readonly { readonly page: number; readonly id: number }[];
  readonly text: string;
  readonly kids: readonly ReadElement[];
  readonly ref: string;
};

export type ReadStructure = {
  readonly root: ReadElement;
  readonly pages: readonly ReadPage[];
  /** The element that each page names for each of its marked contents. */
  readonly parents: readonly (readonly string[])[];
};

/** The tree of a file's elements, read as any reader would: from the file's root, text by its number on the page. */
export const readStructure = async (bytes: Uint8Array): Promise<ReadStructure> => {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = pagesIn(pdf);
  const tree = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const pageRefs = new Map(pdf.getPages().map(({ ref }, place) => [ref.toString(), place]));
  const [document] = tree.lookup(PDFName.of('K'), PDFArray).asArray();
  if (!(document instanceof PDFRef)) throw new TypeError('no document in the structure');
  const numbers = tree.lookup(PDFName.of('ParentTree'), PDFDict).lookup(PDFName.of('Nums'), PDFArray);
  return {
    root: elementOf(document, { pdf, pages, pageRefs }),
    pages,
    parents: pages.map((_page, place) =>
      numbers
        .lookup(place * 2 + 1, PDFArray)
        .asArray()
        .map(String),
    ),
  };
};

type Reading = {
  readonly pdf: PDFDocument;
  readonly pages: readonly ReadPage[];
  readonly pageRefs: ReadonlyMap<string, number>;
};

const elementOf = (ref: PDFRef, reading: Reading): ReadElement => {
  const dict = reading.pdf.context.lookup(ref, PDFDict);
  const kids = dict.lookupMaybe(PDFName.of('K'), PDFArray)?.asArray() ?? [];
  const marks = kids.flatMap((kid) => markOf(kid, dict, reading));
  return {
    tag: dict.lookup(PDFName.of('S'), PDFName).decodeText(),
    attributes: dict.lookupMaybe(PDFName.of('A'), PDFDict)?.toString() ?? '',
    marks,
    text: marks.map((mark) => textOf(mark, reading.pages)).join(''),
    kids: kids.flatMap((kid) => (kid instanceof PDFRef ? [elementOf(kid, reading)] : [])),
    ref: ref.toString(),
  };
};

const markOf = (kid: PDFObject, element: PDFDict, { pageRefs }: Reading) => {
  if (kid instanceof PDFRef) return [];
  const isHere = kid instanceof PDFNumber;
  const id = isHere
    ? kid
    : kid instanceof PDFDict
      ? kid.lookupMaybe(PDFName.of('MCID'), PDFNumber)
      : undefined;
  if (id === undefined) return [];
  const page = isHere
    ? element.get(PDFName.of('Pg'))
    : kid instanceof PDFDict
      ? kid.get(PDFName.of('Pg'))
      : undefined;
  return [{ page: pageRefs.get(String(page)) ?? -1, id: id.asNumber() }];
};

const textOf = (mark: { readonly page: number; readonly id: number }, pages: readonly ReadPage[]): string =>
  (pages[mark.page]?.texts ?? [])
    .filter(({ within }) => within === mark.id)
    .map(({ text }) => text)
    .join('');

/** The element and all in it, in reading order. */
export const allElements = (root: ReadElement): readonly ReadElement[] => [
  root,
  ...root.kids.flatMap(allElements),
];

/** All that is read in it. */
export const wholeText = ({ text, kids }: ReadElement): string => text + kids.map(wholeText).join('');
