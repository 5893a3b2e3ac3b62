import { PDFContentStream, PDFDocument, PDFName, type PDFOperator } from 'pdf-lib';
import type { DocumentModel } from '../../../templates/pdf/document-model.ts';
import type { DocumentRenderer } from '../../ports/document-renderer.ts';
import { rowsOfBlock } from './block-rows.ts';
import { FONT_NAMES, FRAME, PAPER } from './drawing.ts';
import { drawPage } from './page-drawing.ts';
import { pagesOf } from './page-flow.ts';
import { drawFurniture } from './page-furniture.ts';
import { addArchivalParts } from './archival.ts';
import { addStructure } from './structure-tree.ts';
import { addSealField } from './seal-field.ts';
import { addElement, type Element, type PageMarks } from './structure.ts';
import { addDeflated } from './deflated.ts';
import { fileOf } from './pdf-file.ts';
import { openTypefaces, type Typefaces } from './typeface.ts';

/** Draws documents with pdf-lib, in IBM Plex Sans, on A4. Nothing in the file can be clicked or run. */
export const makePdfRenderer = (): DocumentRenderer => ({
  render: async (model) => {
    const pdf = await PDFDocument.create({ updateMetadata: false });
    describe(pdf, model);
    const faces = openTypefaces(pdf);
    const root: Element = { tag: 'Document', kids: [] };
    const setting = { measure: { faces, width: FRAME.width }, parent: root };
    const rows = model.blocks.flatMap((block) => rowsOfBlock(block, setting));
    const pages = pagesOf(rows, FRAME.height);
    const marked = pages.map((page, index) => {
      const marks: PageMarks = { page: index, elements: [] };
      addPage(pdf, faces, [
        ...drawPage(page, marks),
        ...drawFurniture({ ...model, faces, page: index + 1, pages: pages.length }),
      ]);
      return marks.elements;
    });
    if (model.seal !== undefined) {
      const field = addSealField(pdf, model.seal, pages.length);
      addElement(root, 'Form').kids.push({ field });
    }
    addStructure(pdf, root, marked);
    faces.regular.write();
    faces.bold.write();
    addArchivalParts(pdf, model);
    return fileOf(pdf.context);
  },
});

const describe = (pdf: PDFDocument, model: DocumentModel): void => {
  const date = new Date(model.createdAt);
  pdf.setTitle(model.title, { showInWindowTitleBar: true });
  pdf.setLanguage(model.language);
  pdf.setAuthor(model.author);
  pdf.setSubject(model.subject);
  pdf.setCreator('fleksaftale');
  pdf.setProducer('fleksaftale');
  pdf.setCreationDate(date);
  pdf.setModificationDate(date);
};

const addPage = (pdf: PDFDocument, faces: Typefaces, operators: readonly PDFOperator[]): void => {
  const page = pdf.addPage([PAPER.width, PAPER.height]);
  page.node.setFontDictionary(PDFName.of(FONT_NAMES.regular), faces.regular.ref);
  page.node.setFontDictionary(PDFName.of(FONT_NAMES.bold), faces.bold.ref);
  page.node.delete(PDFName.of('Annots'));
  const content = PDFContentStream.of(pdf.context.obj({}), [...operators], false);
  page.node.addContentStream(addDeflated(pdf.context, content.getUnencodedContents()));
};
