import { readFileSync } from 'node:fs';
import fontkit from '@cantoo/fontkit';
import { PDFDocument, type PDFFont, type PDFPage } from 'pdf-lib';
import type { Block, TableCell } from '../../../templates/pdf/document-model.ts';
import { type Engine, linesOfFact, PLEX } from './engine.ts';

const FONTS = { regular: readFileSync(PLEX.regular), bold: readFileSync(PLEX.bold) };
const MARGIN = 64;
const WIDTH = 595.28 - 2 * MARGIN;
const FOOT = 76;
const LEADING = 14;

type Sheet = { page: PDFPage; y: number };

/** pdf-lib as its manual shows it: `drawText` a line at a time, no tags, nothing archival. */
export const draw: Engine = async (model) => {
  const pdf = await PDFDocument.create();
  pdf.registerFontkit(fontkit);
  const regular = await pdf.embedFont(FONTS.regular, { subset: true });
  const bold = await pdf.embedFont(FONTS.bold, { subset: true });
  const newPage = (): Sheet => ({ page: pdf.addPage([595.28, 841.89]), y: 841.89 - 60 });
  let sheet = newPage();
  const write = (words: string, font: PDFFont, size: number): void => {
    for (const line of wrapped(words, font, size)) {
      if (sheet.y - LEADING < FOOT) sheet = newPage();
      sheet.y -= LEADING;
      sheet.page.drawText(line, { x: MARGIN, y: sheet.y, font, size });
    }
  };
  for (const block of model.blocks) {
    if (block.kind === 'page-break') sheet = newPage();
    for (const { words, isBold, size } of textsOf(block)) write(words, isBold ? bold : regular, size);
  }
  return pdf.save();
};

type Text = { readonly words: string; readonly isBold: boolean; readonly size: number };
const plain = (words: string): Text => ({ words, isBold: false, size: 10 });

const textsOf = (block: Block): readonly Text[] => {
  switch (block.kind) {
    case 'title':
      return [plain(block.above), { words: block.text, isBold: true, size: 23 }, plain(block.below)];
    case 'heading':
      return [{ words: block.text, isBold: true, size: 13.5 }];
    case 'paragraph':
    case 'note':
      return [plain(block.text)];
    case 'list':
      return block.items.map((item) => plain(`• ${item}`));
    case 'facts':
      return block.facts.map(({ label, value }) => plain(`${label}: ${linesOfFact(value)}`));
    case 'table':
      return block.rows.map((cells) => plain(cells.map(cellText).join(' · ')));
    case 'page-break':
      return [];
  }
};

const cellText = (cell: TableCell): string =>
  typeof cell === 'string' ? cell : `${cell.name}: ${cell.text}`;

const wrapped = (words: string, font: PDFFont, size: number): readonly string[] =>
  words.split('\n').flatMap((paragraph) => {
    const lines = [''];
    for (const word of paragraph.split(' ')) {
      const longer = lines.at(-1) === '' ? word : `${lines.at(-1)} ${word}`;
      if (font.widthOfTextAtSize(longer, size) > WIDTH) lines.push(word);
      else lines[lines.length - 1] = longer;
    }
    return lines;
  });
