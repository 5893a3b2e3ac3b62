import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  bulletLines,
  type Line,
  linesOf,
  type Measure,
  widthOf,
} from '../../../../shared/adapters/pdf/lines.ts';
import type { Element } from '../../../../shared/adapters/pdf/structure.ts';
import { TEXT_STYLES } from '../../../../shared/adapters/pdf/text-styles.ts';

/** Every letter is half as wide as it is high; what is shown is the text itself. */
const typewriter = { shape: (text: string) => ({ show: text, width: 500 * text.length }) };
const measure: Measure = { faces: { regular: typewriter, bold: typewriter }, width: 100 };
const textOf = ({ words }: Line): string => words.map(({ show }) => show).join('');

it('breaks between words and keeps the space for those who copy the text', () => {
  expect(linesOf('Klargøre salatbar og kasse', 'body', measure).map(textOf)).toEqual([
    'Klargøre salatbar og ',
    'kasse',
  ]);
});

it('keeps the lines that were typed, and one blank line of several', () => {
  expect(linesOf('Mandag\nTirsdag\n\n \n\nTorsdag', 'body', measure).map(textOf)).toEqual([
    'Mandag ',
    'Tirsdag',
    '',
    'Torsdag',
  ]);
});

it('breaks a word after its hyphen before it breaks it inside', () => {
  expect(linesOf('Kantinemedarbejder-afløser', 'body', measure).map(textOf)).toEqual([
    'Kantinemedarbejder-',
    'afløser',
  ]);
});

it('breaks a word that no line can hold', () => {
  expect(linesOf('x'.repeat(45), 'body', measure).map(textOf)).toEqual([
    'x'.repeat(20),
    'x'.repeat(20),
    'xxxxx',
  ]);
});

it('puts one bullet before each item and its other lines under the first', () => {
  const parent: Element = { tag: 'TD', kids: [] };

  const lines = bulletLines(['Dække borde og rydde af', 'Kasse'], 'body', { measure, parent });

  expect(lines.map(({ bullet }) => bullet?.show)).toEqual(['•', undefined, '•']);
  expect(new Set(lines.map(({ indent }) => indent)).size).toBe(1);
});

it('never draws a line wider than its room and never loses a letter', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'Å', ' ', '-', '\n', 'W', '/'), maxLength: 200 }),
      (text) => {
        const lines = linesOf(text, 'body', measure);

        expect(lines.map(textOf).join('').replaceAll(' ', '')).toBe(text.replaceAll(/[ \n]/g, ''));
        for (const line of lines) {
          const blanksAtEnd = textOf(line).length - textOf(line).trimEnd().length;
          const width = ((widthOf(line.words) - blanksAtEnd * 500) * TEXT_STYLES.body.size) / 1000;
          expect(width).toBeLessThanOrEqual(measure.width);
        }
      },
    ),
  );
});
