import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFiller } from '../../../../shared/domain/agreement/filler.ts';

describe('filler', () => {
  it.each([
    '',
    '-',
    '---',
    '...',
    '?',
    '12',
    '1.2.2027',
    'x',
    'X',
    'xxxxxxxxxxxxxxxxxxxxxxxx',
    'aaaa aaaa',
    'ingen',
    'Ingen.',
    'INGEN!!',
    ' - ingen - ',
    'nej nej nej',
    'ved ikke',
    'Ikke relevant.',
    'n/a',
    'ingen ingen ingen',
    'ja ok',
    'test test test test test',
    'asdasdasdasd',
    'blablabla',
    'lorem ipsum',
    'hej hej hej hej hej hej',
    '😀😀😀',
  ])('is %j', (text) => {
    expect(isFiller(text)).toBe(true);
  });

  it.each([
    'Lærer kassen',
    'Otte timer',
    '8 timer',
    'Ingen ændringer det første år',
    'Vi forventer ikke flere timer',
    'Ny vurdering',
    'Rute B',
    'Test af maskiner',
    'Салат',
    'Egen plan',
    'Selv',
  ])('is not a real answer such as %j', (text) => {
    expect(isFiller(text)).toBe(false);
  });

  it('is any word, however often it is repeated, and any letter', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('salat', 'god', 'x', 'æ', 'fin'),
        fc.integer({ min: 2, max: 30 }),
        (word, times) => {
          expect(isFiller(`${word} `.repeat(times))).toBe(true);
        },
      ),
    );
  });

  it('does not depend on letter case, blanks or full stops', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('ingen', 'ved ikke', 'lorem ipsum', 'Klargør salatbaren'),
        fc.constantFrom(' ', '.', '!', '\n', ' - '),
        (text, around) => {
          expect(isFiller(`${around}${text.toUpperCase()}${around}`)).toBe(isFiller(text));
        },
      ),
    );
  });
});
