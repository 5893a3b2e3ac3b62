import type { PDFRef } from 'pdf-lib';

/** What a part of the document is (ISO 32000-1, 14.8.4), in the order in which it is read. */
export type Tag =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Form';

/** Text on a page: the page, counted from 0, and the number of its marked content there. */
export type Mark = { readonly page: number; readonly id: number };

/** What a part's tag alone does not say (ISO 32000-1, 14.8.5). */
export const ATTRIBUTES = {
  headsColumn: { O: 'Table', Scope: 'Column' },
  bulleted: { O: 'List', ListNumbering: 'Disc' },
  /** Terms, each with what it says: the labels are no numbers. */
  defined: { O: 'List', ListNumbering: 'None' },
} as const;

type Attribute = keyof typeof ATTRIBUTES;

/** A part of the document, with the parts and the marked text it holds. Filled while the document is laid out and drawn. */
export type Element = {
  readonly tag: Tag;
  readonly attribute?: Attribute;
  readonly kids: Kid[];
};

/** A field of the file, on the last page. */
export type Field = { readonly field: PDFRef };

export type Kid = Element | Mark | Field;

export const isMark = (kid: Kid): kid is Mark => 'page' in kid;
export const isField = (kid: Kid): kid is Field => 'field' in kid;

/** A new last part of `parent`. */
export const addElement = (parent: Element, tag: Tag, attribute?: Attribute): Element => {
  const element: Element = { tag, kids: [], ...(attribute === undefined ? {} : { attribute }) };
  parent.kids.push(element);
  return element;
};

/** The marked contents of one page: each is a place in `elements`. */
export type PageMarks = { readonly page: number; readonly elements: Element[] };

/** The next text on the page belongs to `element`; gives its number there. */
export const markNext = ({ page, elements }: PageMarks, element: Element): number => {
  const id = elements.length;
  elements.push(element);
  element.kids.push({ page, id });
  return id;
};
