import { describe, expect, it } from 'vitest';
import { printableCodePoints } from '../../../../infra/build/printable-letters.ts';
import { makePdfRenderer } from '../../../../shared/adapters/pdf/pdf-renderer.ts';
import { agreementDocument } from '../../../../templates/pdf/agreement-document.ts';
import { tenAgreements } from '../../../builders/ten-agreements.ts';
import { danishWords } from '../../templates/pdf/filled.ts';
import { type Filling, longestAnswers } from '../../templates/pdf/longest-agreement.ts';
import { saidIn } from '../../templates/pdf/said-in.ts';
import { canteenAnswers, milestoneIn, signedAgreement } from '../../templates/pdf/signed-agreements.ts';
import { SAMPLE_MODELS } from '../../templates/pdf/sample-models.ts';
import { bodyOf, readPages, withoutBlanks } from './document-text.ts';

/** An item of the table holds at most 400 KB. The room for the seal is in the file already: sealed it is as large. */
const MOST_BYTES = 250_000;
const MOST_BYTES_USUAL = 60_000;

const renderer = makePdfRenderer();

describe('a whole agreement on paper', () => {
  it.each([
    ['shortest', /^Underskrifter/],
    ['middle', /^Underskrifter/],
    // All that can be said when signing takes more than a page: how to check it stands together on the next.
    ['longest', /^Sådantjekkerdudokumentet/],
  ])('of the %s kind ends with its signatures, and nothing is torn off from them', async (name, last) => {
    const pages = await readPages(await renderer.render(SAMPLE_MODELS[name] ?? raise(name)));

    expect(bodyOf(pages.slice(-1))).toMatch(last);
  });

  it.each([1, 2, 3, 4, 5, 6])(
    'with %i milestones reads back value by value in the order of the document',
    async (count) => {
      const milestones = Array.from({ length: count }, (_, index) => milestoneIn(index + 1));
      const model = agreementDocument(
        signedAgreement({ ...canteenAnswers, progression: { ...canteenAnswers.progression, milestones } }),
      );

      const pages = await readPages(await renderer.render(model));

      expect(bodyOf(pages)).toBe(withoutBlanks(saidIn(model).join('')));
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

  it.each(tenAgreements)('stays under 60 KB as it is usual: $agreement.company.name', async ({ answers }) => {
    const bytes = await renderer.render(agreementDocument(signedAgreement(answers)));

    expect(bytes.length).toBeLessThan(MOST_BYTES_USUAL);
  });

  it('keeps its longest answers whole across pages, and every letter of the milestones', async () => {
    const answers = longestAnswers(danishWords);
    const model = agreementDocument(signedAgreement(answers));

    const pages = await readPages(await renderer.render(model));

    const body = bodyOf(pages);
    expect(lettersOf(body)).toBe(lettersOf(withoutBlanks(saidIn(model).join(''))));
    const { milestones: _table, ...flowing } = answers.progression;
    for (const text of textsIn([answers.job['tasks'], answers.terms, flowing])) {
      if (text.length > 20) expect(body).toContain(withoutBlanks(text));
    }
    expect(pages.length).toBeLessThan(20);
  });
});

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

const raise = (name: string): never => {
  throw new Error(`there is no sample ${name}`);
};
