import { readFileSync } from 'node:fs';
import fontkit from '@cantoo/fontkit';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import {
  beginText,
  endText,
  moveText,
  PDFDocument,
  PDFName,
  PDFOperator,
  PDFOperatorNames,
  type PDFRef,
  setFontAndSize,
} from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DOCUMENT_FONTS, printableCodePoints } from '../../../../infra/build/printable-letters.ts';
import { makePdfRenderer } from '../../../../shared/adapters/pdf/pdf-renderer.ts';
import { openTypefaces } from '../../../../shared/adapters/pdf/typeface.ts';
import { asPrinted } from '../../../../shared/domain/agreement/printable-letters.ts';
import type { Block } from '../../../../templates/pdf/document-model.ts';
import { agreementDocument } from '../../../../templates/pdf/agreement-document.ts';
import { canteenAnswers, signedAgreement } from '../../templates/pdf/signed-agreements.ts';

const SAMPLE = agreementDocument(signedAgreement(canteenAnswers));

/** Every letter the rules let through, as the document draws it, once each. */
const LETTERS = Array.from(
  new Set(printableCodePoints().map((codePoint) => asPrinted(String.fromCodePoint(codePoint)))),
).filter((letter) => letter.trim() !== '');

const CELL = 20;
const ACROSS = 28;
const PAGE = { width: ACROSS * CELL, height: Math.ceil(LETTERS.length / ACROSS) * CELL };
const SCALE = 2;

type Weight = 'regular' | 'bold';
const FILES: Readonly<Record<Weight, string>> = { regular: DOCUMENT_FONTS[0], bold: DOCUMENT_FONTS[1] };

/** A page with each letter in a cell of its own. */
const addPageOf = (pdf: PDFDocument, font: PDFRef, show: (letter: string) => string): void => {
  const page = pdf.addPage([PAGE.width, PAGE.height]);
  page.node.setFontDictionary(PDFName.of('F'), font);
  for (const [place, letter] of LETTERS.entries()) {
    const x = (place % ACROSS) * CELL + 4;
    const y = PAGE.height - (Math.floor(place / ACROSS) + 1) * CELL + 6;
    page.pushOperators(
      beginText(),
      setFontAndSize('F', 12),
      moveText(x, y),
      PDFOperator.of(PDFOperatorNames.ShowTextAdjusted, [`[${show(letter)}]`]),
      endText(),
    );
  }
};

const subsetPage = async (weight: Weight): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const face = openTypefaces(pdf)[weight];
  addPageOf(pdf, face.ref, (letter) => face.shape(letter).show);
  face.write();
  return pdf.save();
};

const wholePage = async (weight: Weight): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.registerFontkit(fontkit);
  const font = await pdf.embedFont(readFileSync(FILES[weight]), { subset: false });
  addPageOf(pdf, font.ref, (letter) => font.encodeText(letter).toString());
  return pdf.save();
};

describe.each(['regular', 'bold'] as const)('the letters of the document, %s', (weight) => {
  let pdfium: PDFiumLibrary;
  beforeAll(async () => {
    pdfium = await PDFiumLibrary.init();
  });
  afterAll(() => pdfium.destroy());

  const seen = async (bytes: Uint8Array) => {
    const document = await pdfium.loadDocument(bytes);
    const page = document.getPage(0);
    const { data, width } = await page.render({ scale: SCALE, render: 'bitmap' });
    document.destroy();
    return LETTERS.map((_letter, place) => cellIn(data, width, place));
  };

  it('look in the subset as in the whole font, pixel by pixel, and none is empty', async () => {
    // The library keeps what it knows of a letter from one document to the next: the second one must be right as well.
    await subsetPage(weight);
    const subset = await seen(await subsetPage(weight));
    const whole = await seen(await wholePage(weight));

    expect(LETTERS.filter((_letter, place) => subset[place] !== whole[place])).toEqual([]);
    expect(LETTERS.filter((_letter, place) => isEmpty(subset[place]))).toEqual([]);
  });

  it('come out as themselves when they are copied', async () => {
    const text = LETTERS.join(' ');
    const block: Block =
      weight === 'regular' ? { kind: 'paragraph', text } : { kind: 'heading', level: 1, text };
    const bytes = await makePdfRenderer().render({ ...SAMPLE, blocks: [block] });
    const document = await pdfium.loadDocument(bytes);
    const read = [...document.pages()].map((page) => page.getText()).join('');
    document.destroy();

    // This reader gives the two ligatures as the letters they are made of, as a search wants them.
    expect(LETTERS.filter((letter) => !read.includes(letter))).toEqual(['ﬁ', 'ﬂ']);
  });
});

/** The pixels of one letter's cell. */
const cellIn = (data: Uint8Array, width: number, place: number): string => {
  const side = CELL * SCALE;
  const left = (place % ACROSS) * side;
  const top = Math.floor(place / ACROSS) * side;
  return Array.from({ length: side }, (_row, row) =>
    Buffer.from(
      data.subarray(((top + row) * width + left) * 4, ((top + row) * width + left + side) * 4),
    ).toString('latin1'),
  ).join('');
};

const isEmpty = (cell: string | undefined): boolean => cell === undefined || new Set(cell).size <= 1;
