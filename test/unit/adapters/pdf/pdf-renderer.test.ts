import { DOCUMENT_ID } from '../../../builders/document.ts';
import { readFileSync } from 'node:fs';
import { create, type Font } from '@cantoo/fontkit';
import { PDFDocument, PDFStream } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_FONTS, printableCodePoints } from '../../../../infra/build/printable-letters.ts';
import { makePdfRenderer } from '../../../../shared/adapters/pdf/pdf-renderer.ts';
import { asPrinted } from '../../../../shared/domain/agreement/printable-letters.ts';
import { instant } from '../../../../shared/domain/calendar/instant.ts';
import { agreementDocument } from '../../../../templates/pdf/agreement-document.ts';
import type { Block, DocumentModel } from '../../../../templates/pdf/document-model.ts';
import { canteenAnswers, signedAgreement } from '../../templates/pdf/signed-agreements.ts';
import { bodyOf, furnitureOf, readPages, withoutBlanks } from './document-text.ts';

const renderer = makePdfRenderer();

const documentOf = (...blocks: readonly Block[]): DocumentModel => ({
  id: DOCUMENT_ID,
  title: 'Prøvedokument',
  language: 'da-DK',
  author: 'Eksempelby Kommune',
  subject: 'Sagsnummer 1',
  createdAt: instant('2026-11-22T08:00:00.000Z'),
  footer: { text: 'Prøvedokument · Sagsnummer 1', numbering: 'Side {page} af {pages}' },
  blocks,
});

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const everyLetter = asPrinted(String.fromCodePoint(...printableCodePoints()));

describe('the document as it is drawn', () => {
  it.each([
    'Łukasz Żółć',
    'Ayşe Ağaoğlu İnce',
    'Đorđe Đokić',
    'Γιώργος Παπαδόπουλος',
    'Олексій Їжакевич',
    'Nguyễn Thị Phượng',
    'Åse Ærø Østergård',
  ])('keeps the name %s, to read and to copy', async (name) => {
    const pages = await readPages(
      await renderer.render(documentOf(paragraph(name), { kind: 'heading', level: 1, text: name })),
    );

    expect(pages[0]?.texts.slice(0, 2).map(({ text }) => text)).toEqual([name, name]);
  });

  it('shows every printable letter with the outline the font gives it, in both weights', async () => {
    const bytes = await renderer.render(
      documentOf({ kind: 'heading', level: 1, text: everyLetter }, paragraph(everyLetter)),
    );
    const pages = await readPages(bytes);

    for (const [name, path] of [
      ['F1', DOCUMENT_FONTS[0]],
      ['F2', DOCUMENT_FONTS[1]],
    ] as const) {
      const program = pages[0]?.fonts.get(name)?.program;
      if (program === undefined) throw new Error('the font is not in the file');
      const embedded = fontOf(program);
      const whole = fontOf(readFileSync(path));
      const letters = new Map(
        pages
          .flatMap(({ texts }) => texts.filter(({ font }) => font === name))
          .flatMap(({ letters: drawn }) => drawn)
          .map(({ code, text }) => [text, code]),
      );
      expect([...letters.keys()].toSorted()).toEqual(
        expect.arrayContaining(Array.from(everyLetter).toSorted()),
      );
      for (const [letter, code] of letters) {
        expect(outlineOf(embedded.getGlyph(code)), letter).toBe(
          outlineOf(whole.glyphForCodePoint(letter.codePointAt(0) ?? 0)),
        );
      }
    }
  });

  it('shows a question mark for a letter from elsewhere that the font lacks, never an empty box', async () => {
    const pages = await readPages(await renderer.render(documentOf(paragraph('Konsulent 漢'))));

    expect(bodyOf(pages)).toBe('Konsulent?');
  });

  it('numbers its pages and names the case on each', async () => {
    const pages = await readPages(
      await renderer.render(documentOf(paragraph('Et'), { kind: 'page-break' }, paragraph('To'))),
    );

    expect(pages.map(furnitureOf)).toEqual([
      ['Prøvedokument · Sagsnummer 1', 'Side 1 af 2'],
      ['Prøvedokument · Sagsnummer 1', 'Side 2 af 2'],
    ]);
  });

  it('says its title, language and date, and nothing in it can be clicked or run', async () => {
    const bytes = await renderer.render(agreementDocument(signedAgreement(canteenAnswers)));
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });

    expect(pdf.getTitle()).toBe('Aftale om ansættelse i fleksjob');
    expect(pdf.getLanguage()).toBe('da-DK');
    expect(pdf.getCreationDate()?.toISOString()).toBe('2026-11-22T08:03:40.000Z');
    const parts = pdf.context
      .enumerateIndirectObjects()
      .map(([, part]) => (part instanceof PDFStream ? part.dict : part).toString());
    expect(
      parts.filter((part) => /\/(?:Link|URI|JavaScript|JS|OpenAction|AA|A)\b(?! <<)/.test(part)),
    ).toEqual([]);
    const annotations = parts.filter((part) => part.includes('/Type /Annot'));
    expect(annotations).toHaveLength(1);
    expect(annotations[0]).toContain('/FT /Sig');
  });

  it('is the same file whenever it is drawn', async () => {
    const model = agreementDocument(signedAgreement(canteenAnswers));

    const first = await renderer.render(model);
    await renderer.render(documentOf(paragraph(everyLetter)));

    expect(await makePdfRenderer().render(model)).toEqual(first);
  });

  it('lets a very long word without a blank flow over many pages, and ends', async () => {
    const word = 'Rengøringsmedarbejder'.repeat(2000);

    const pages = await readPages(await renderer.render(documentOf(paragraph(word))));

    expect(bodyOf(pages)).toBe(withoutBlanks(word));
    expect(pages.length).toBeLessThan(20);
  });

  it('repeats the header of a table on each page it reaches', async () => {
    const rows = Array.from({ length: 80 }, (_, row) => [`Række ${row}`, 'Noget at se på']);
    const columns = [
      { heading: 'Dato', share: 0.5 },
      { heading: 'Det ser vi på', share: 0.5 },
    ];

    const pages = await readPages(await renderer.render(documentOf({ kind: 'table', columns, rows })));

    expect(pages.length).toBeGreaterThan(2);
    for (const { texts } of pages)
      expect(texts.slice(0, 2).map(({ text }) => text)).toEqual(['Dato', 'Det ser vi på']);
  });
});

const fontOf = (bytes: Uint8Array): Font => {
  const font = create(bytes);
  if (!('layout' in font)) throw new TypeError('a collection, not a font');
  return font;
};

const outlineOf = (glyph: ReturnType<Font['getGlyph']>): string => glyph?.path.toSVG() ?? 'no glyph';
