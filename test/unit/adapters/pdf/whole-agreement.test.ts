import { describe, expect, it } from 'vitest';
import { printableCodePoints } from '../../../../infra/build/printable-letters.ts';
import { makePdfRenderer } from '../../../../shared/adapters/pdf/pdf-renderer.ts';
import { agreementDocument } from '../../../../templates/pdf/agreement-document.ts';
import type { DocumentModel } from '../../../../templates/pdf/document-model.ts';
import { type Filling, longestAnswers } from '../../templates/pdf/longest-agreement.ts';
import { canteenAnswers, milestoneIn, signedAgreement } from '../../templates/pdf/signed-agreements.ts';
import { bodyOf, readPages, withoutBlanks } from './document-text.ts';

/** An item of the table holds at most 400 KB; the seal that comes later needs room beside the document. */
const MOST_BYTES = 250_000;

const renderer = makePdfRenderer();

describe('a whole agreement on paper', () => {
  it.each([1, 2, 3, 4, 5, 6])(
    'with %i milestones reads back value by value in the order of the document',
    async (count) => {
      const milestones = Array.from({ length: count }, (_, index) => milestoneIn(index + 1));
      const model = agreementDocument(
        signedAgreement({ ...canteenAnswers, progression: { ...canteenAnswers.progression, milestones } }),
      );

      const pages = await readPages(await renderer.render(model));

      expect(withoutRepeatedHeader(model, bodyOf(pages))).toBe(withoutBlanks(readingOrderOf(model)));
    },
  );

  it.each([
    'Łukasz Żółć',
    'Ağaoğlu İnce',
    'Đorđe Đokić',
    'Γιώργος Ωνάσης',
    'Олексій Їжак',
    'Nguyễn Thị Phượng',
  ])('keeps the name %s in content and signature', async (name) => {
    const model = agreementDocument(
      signedAgreement(canteenAnswers, { employee: { name, address: undefined } }),
    );

    const body = bodyOf(await readPages(await renderer.render(model)));

    expect(body.split(withoutBlanks(name)).length - 1).toBe(3);
  });

  it.each([
    ['Danish words', danishWords],
    ['every letter there is, in no order', shuffledLetters],
    [
      'every letter there is, each on a line of its own',
      (letters: number) =>
        Array.from(shuffledLetters(letters))
          .join('\n\n')
          .slice(0, letters - 1)
          .concat('d'),
    ],
    ['words without a blank', (letters: number) => 'Wågen'.repeat(letters).slice(0, letters)],
  ] satisfies [string, Filling][])(
    'stays under 250 KB at its longest, filled with %s',
    async (_what, filling) => {
      const bytes = await renderer.render(agreementDocument(signedAgreement(longestAnswers(filling))));

      expect(bytes.length).toBeLessThan(MOST_BYTES);
    },
  );

  it('keeps its longest answers whole across pages, and every letter of the milestones', async () => {
    const answers = longestAnswers(danishWords);
    const model = agreementDocument(signedAgreement(answers));

    const pages = await readPages(await renderer.render(model));

    const body = withoutRepeatedHeader(model, bodyOf(pages));
    expect(lettersOf(body)).toBe(lettersOf(withoutBlanks(readingOrderOf(model))));
    const { milestones: _table, ...flowing } = answers.progression;
    for (const text of textsIn([answers.job['tasks'], answers.terms, flowing])) {
      if (text.length > 20) expect(body).toContain(withoutBlanks(text));
    }
    expect(pages.length).toBeLessThan(20);
  });
});

const WORDS = [
  'medarbejderen',
  'møder',
  'på',
  'lageret',
  'og',
  'pakker',
  'små',
  'ordrer',
  'i',
  'roligt',
  'tempo',
  'uden',
  'løft',
];

function danishWords(letters: number): string {
  const words = Array.from(
    { length: letters },
    (_, place) => WORDS[(place * 7 + letters) % WORDS.length],
  ).join(' ');
  return `${words.slice(0, letters - 1)}.`;
}

/** A fixed shuffle: the same letters in the same disorder each time. */
function shuffledLetters(letters: number): string {
  const all = printableCodePoints().filter((codePoint) => codePoint !== 0x20 && codePoint !== 0xa0);
  let seed = letters;
  return Array.from({ length: letters }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return String.fromCodePoint(all[seed % all.length] ?? 0x61);
  })
    .join('')
    .normalize('NFC');
}

/** All letters in the order of the alphabet. */
const lettersOf = (text: string): string => Array.from(text).toSorted().join('');

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Object.values(Object(value)).flatMap(textsIn);

/** What the model says in the order a reader meets it. */
const readingOrderOf = ({ blocks }: DocumentModel): string =>
  blocks
    .flatMap((block) => {
      if (block.kind === 'title') return [block.above, block.text, block.below];
      if (block.kind === 'facts')
        return block.facts.flatMap(({ label, value }) => [
          label,
          ...(typeof value === 'string' ? [value] : value.flatMap((item) => ['•', item])),
        ]);
      if (block.kind === 'table')
        return [
          ...headingsOf(block),
          ...block.rows
            .flat()
            .flatMap((cell) => (typeof cell === 'string' ? [cell] : [cell.name, cell.text])),
        ];
      if (block.kind === 'list') return block.items.flatMap((item) => ['•', item]);
      return block.kind === 'page-break' ? [] : [block.text];
    })
    .join('');

const headingsOf = (block: Extract<DocumentModel['blocks'][number], { kind: 'table' }>): readonly string[] =>
  block.columns.map(({ heading }) => heading);

/** The header of a table that went on on another page stands there a second time. */
const withoutRepeatedHeader = ({ blocks }: DocumentModel, body: string): string => {
  const table = blocks.find((block) => block.kind === 'table');
  const header = table === undefined ? '' : withoutBlanks(headingsOf(table).join(''));
  const [before = '', ...after] = body.split(header);
  return `${before}${header}${after.join('')}`;
};
