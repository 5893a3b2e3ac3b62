import { readFileSync } from 'node:fs';
import PdfKit from 'pdfkit';
import type { Block, DocumentModel, TableCell } from '../../../templates/pdf/document-model.ts';
import { type Engine, linesOfFact, PLEX } from './engine.ts';

const FONTS = { regular: readFileSync(PLEX.regular), bold: readFileSync(PLEX.bold) };
const MARGIN = 64;
const WIDTH = 595.28 - 2 * MARGIN;
const FOOT = 841.89 - 76;
const LABEL = 148;
const GAP = 14;

type Kit = PDFKit.PDFDocument;
type Part = PDFKit.PDFStructureElement;

/** pdfkit with its tagged structure: headings, paragraphs, lists and tables with headed rows and columns. */
export const draw: Engine = async (model) => {
  const doc = new PdfKit({
    size: 'A4',
    margins: { top: 60, bottom: 76, left: MARGIN, right: MARGIN },
    tagged: true,
    pdfVersion: '1.7',
    lang: model.language,
    displayTitle: true,
    bufferPages: true,
    // The types know only names of standard fonts here; bytes keep Helvetica out.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    font: FONTS.regular as unknown as string,
    info: { Title: model.title, Author: model.author, Subject: model.subject },
  });
  const done = collected(doc);
  doc.registerFont('regular', FONTS.regular);
  doc.registerFont('bold', FONTS.bold);
  for (const { name, bytes, mediaType, description } of model.attachments ?? [])
    doc.file(Buffer.from(bytes), { name, type: mediaType, description });
  const root = doc.struct('Document');
  doc.addStructure(root);
  for (const block of model.blocks) addBlock(doc, root, block);
  root.end();
  addFooters(doc, model);
  doc.end();
  return done;
};

const collected = (doc: Kit): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    doc.on('data', (part: Buffer) => parts.push(part));
    doc.on('end', () => resolve(Buffer.concat(parts)));
    doc.on('error', reject);
  });

const text = (doc: Kit, words: string, { font = 'regular', size = 10 } = {}): (() => void) => {
  return () => {
    doc.font(font).fontSize(size).text(words, MARGIN, undefined, { width: WIDTH, lineGap: 2 });
  };
};

const addBlock = (doc: Kit, root: Part, block: Block): void => {
  switch (block.kind) {
    case 'title':
      root.add(doc.struct('P', {}, text(doc, block.above, { size: 9.5 })));
      root.add(doc.struct('H1', {}, text(doc, block.text, { font: 'bold', size: 23 })));
      root.add(doc.struct('P', {}, text(doc, block.below, { size: 12 })));
      return;
    case 'heading':
      doc.moveDown();
      root.add(
        doc.struct(block.level === 1 ? 'H2' : 'H3', {}, text(doc, block.text, { font: 'bold', size: 13.5 })),
      );
      return;
    case 'paragraph':
    case 'note':
      root.add(doc.struct('P', {}, text(doc, block.text)));
      return;
    case 'list':
      root.add(
        doc.struct(
          'L',
          {},
          block.items.map((item) => doc.struct('LI', {}, text(doc, `• ${item}`))),
        ),
      );
      return;
    case 'facts':
      return addTable(
        doc,
        root,
        block.facts.map(({ label, value }) => ({
          cells: [label, linesOfFact(value)],
          headings: [true, false],
          shares: [(LABEL + GAP) / WIDTH, 1 - (LABEL + GAP) / WIDTH],
        })),
      );
    case 'table': {
      const shares = block.columns.map(({ share }) => share);
      const heading = {
        cells: block.columns.map((column) => column.heading),
        headings: shares.map(() => true),
        shares,
      };
      const rows = block.rows.map((cells) => ({
        cells: cells.map(cellText),
        headings: shares.map(() => false),
        shares,
      }));
      return addTable(doc, root, [heading, ...rows]);
    }
    case 'page-break':
      doc.addPage();
  }
};

const cellText = (cell: TableCell): string =>
  typeof cell === 'string' ? cell : `${cell.name}\n${cell.text}`;

type TableRow = {
  readonly cells: readonly string[];
  readonly headings: readonly boolean[];
  readonly shares: readonly number[];
};

const addTable = (doc: Kit, root: Part, rows: readonly TableRow[]): void => {
  const table = doc.struct('Table');
  root.add(table);
  for (const { cells, headings, shares } of rows) {
    doc.font('regular').fontSize(10);
    const widths = shares.map((share) => share * WIDTH - GAP);
    const height = Math.max(
      ...cells.map((cell, place) => doc.heightOfString(cell, { width: widths[place] ?? 0, lineGap: 2 })),
    );
    if (doc.y + height > FOOT) doc.addPage();
    const top = doc.y + 3;
    const row = doc.struct('TR');
    table.add(row);
    let x = MARGIN;
    for (const [place, cell] of cells.entries()) {
      const at = x;
      const width = widths[place] ?? 0;
      const write = (): void => {
        doc.font('regular').fontSize(10).text(cell, at, top, { width, lineGap: 2 });
      };
      row.add(doc.struct(headings[place] === true ? 'TH' : 'TD', {}, write));
      x += (shares[place] ?? 0) * WIDTH;
    }
    row.end();
    doc.y = top + height + 4;
  }
  table.end();
};

const addFooters = (doc: Kit, { footer }: DocumentModel): void => {
  const { count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page);
    doc.page.margins.bottom = 0;
    doc.markContent('Artifact', { type: 'Pagination' });
    const numbering = footer.numbering.replace('{page}', String(page + 1)).replace('{pages}', String(count));
    doc.font('regular').fontSize(8.5);
    doc.text(footer.text, MARGIN, FOOT + 20, { width: WIDTH, lineBreak: false });
    doc.text(numbering, MARGIN, FOOT + 20, { width: WIDTH, align: 'right', lineBreak: false });
    doc.endMarkedContent();
  }
};
