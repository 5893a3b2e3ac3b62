import { type PDFDocument, PDFName, PDFNumber, type PDFObject, type PDFRef } from 'pdf-lib';
import { ATTRIBUTES, type Element, isField, isMark, type Kid } from './structure.ts';

/**
 * Writes what the document's parts are (ISO 32000-1, 14.7): the tree of its elements, and for each page which element every
 * marked content belongs to. `marked` has the elements of each page by the number of their content.
 */
export const addStructure = (
  pdf: PDFDocument,
  root: Element,
  marked: readonly (readonly Element[])[],
): void => {
  const { context } = pdf;
  const tree = context.nextRef();
  const refs = new Map<Element, PDFRef>();
  const document = writeElement(pdf, root, { parent: tree, refs });
  const pages = marked.map((elements) => context.obj(elements.map((element) => refOf(refs, element))));
  const fields = [...refs].filter(([{ kids }]) => kids.some(isField)).map(([, ref]) => ref);
  context.assign(
    tree,
    context.obj({
      Type: 'StructTreeRoot',
      K: [document],
      ParentTree: context.register(
        context.obj({ Nums: [...pages, ...fields].flatMap((parents, key) => [PDFNumber.of(key), parents]) }),
      ),
      ParentTreeNextKey: pages.length + fields.length,
    }),
  );
  pdf.catalog.set(PDFName.of('StructTreeRoot'), tree);
  pdf.catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  for (const [place, page] of pdf.getPages().entries()) {
    page.node.set(PDFName.of('StructParents'), PDFNumber.of(place));
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
  }
};

type Place = { readonly parent: PDFRef; readonly refs: Map<Element, PDFRef> };

const writeElement = (pdf: PDFDocument, element: Element, { parent, refs }: Place): PDFRef => {
  const { context } = pdf;
  const ref = context.nextRef();
  refs.set(element, ref);
  const page = element.kids.find(isMark)?.page;
  const kids = element.kids
    .filter((kid) => isMark(kid) || isField(kid) || holdsText(kid))
    .map((kid) => writeKid(pdf, kid, { parent: ref, refs, page }));
  context.assign(
    ref,
    context.obj({
      S: element.tag,
      P: parent,
      ...(page === undefined ? {} : { Pg: pdf.getPage(page).ref }),
      ...(element.attribute === undefined ? {} : { A: ATTRIBUTES[element.attribute] }),
      K: kids,
    }),
  );
  return ref;
};

/** An empty cell counts: without it the cells after it would stand under the wrong heading. */
const holdsText = ({ tag, kids }: Element): boolean => tag === 'TD' || tag === 'TH' || kids.length > 0;

/** A mark on the element's own page is its number; one on a later page names that page too. */
const writeKid = (
  pdf: PDFDocument,
  kid: Kid,
  { page, ...place }: Place & { readonly page: number | undefined },
): PDFObject => {
  if (isField(kid)) {
    const last = pdf.getPage(pdf.getPageCount() - 1).ref;
    return pdf.context.obj({ Type: 'OBJR', Obj: kid.field, Pg: last });
  }
  if (!isMark(kid)) return writeElement(pdf, kid, place);
  if (kid.page === page) return PDFNumber.of(kid.id);
  return pdf.context.obj({ Type: 'MCR', Pg: pdf.getPage(kid.page).ref, MCID: kid.id });
};

const refOf = (refs: ReadonlyMap<Element, PDFRef>, element: Element): PDFRef => {
  const ref = refs.get(element);
  if (ref === undefined) throw new TypeError('text that belongs to no part of the document');
  return ref;
};
