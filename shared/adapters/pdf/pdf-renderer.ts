import { PDFDocument, PDFName, type PDFOperator } from 'pdf-lib';
import type { DocumentModel } from '../../../templates/pdf/document-model.ts';
import type { DocumentRenderer } from '../../ports/document-renderer.ts';
import { rowsOfBlock } from './block-rows.ts';
import { drawFooter, drawPage, FONT_NAMES, FRAME, PAPER } from './page-drawing.ts';
import { pagesOf } from './page-flow.ts';
import { embedTypefaces, type Typefaces } from './typeface.ts';

/** Draws documents with pdf-lib, in IBM Plex Sans, on A4. Nothing in the file can be clicked or run. */
export const makePdfRenderer = (): DocumentRenderer => ({
  render: async (model) => {
    const pdf = await PDFDocument.create({ updateMetadata: false });
    describe(pdf, model);
    const faces = await embedTypefaces(pdf);
    const rows = model.blocks.flatMap((block) => rowsOfBlock(block, { faces, width: FRAME.width }));
    const pages = pagesOf(rows, FRAME.height);
    for (const [index, page] of pages.entries()) {
      addPage(pdf, faces, [
        ...drawPage(page),
        ...drawFooter(model.footer, faces, { page: index + 1, pages: pages.length }),
      ]);
    }
    return pdf.save();
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
  page.node.setFontDictionary(PDFName.of(FONT_NAMES.regular), faces.regular.font.ref);
  page.node.setFontDictionary(PDFName.of(FONT_NAMES.bold), faces.bold.font.ref);
  page.node.delete(PDFName.of('Annots'));
  page.pushOperators(...operators);
};
