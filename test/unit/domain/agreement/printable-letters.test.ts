import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { printableCodePoints, printableRangesFile } from '../../../../infra/build/printable-letters.ts';
import {
  asPrinted,
  firstUnprintable,
  inPrintableLetters,
} from '../../../../shared/domain/agreement/printable-letters.ts';

describe('letters the document can print', () => {
  it('are exactly those that both weights of its font can draw', () => {
    expect(readFileSync('shared/domain/agreement/printable-ranges.ts', 'utf8')).toBe(printableRangesFile());
    const drawn = new Set(printableCodePoints());
    for (let codePoint = 0x20; codePoint <= 0xffff; codePoint += 1) {
      const letter = String.fromCodePoint(codePoint);
      if (asPrinted(letter) !== letter) continue;
      expect(firstUnprintable(letter) === undefined, codePoint.toString(16)).toBe(drawn.has(codePoint));
    }
  });

  it.each([
    ['Danish, Faroese and German', 'Æble, ø og å; Ðániel Þór; Grüße'],
    ['Polish and Turkish', 'Łukasz Żółć, Ağaoğlu İnce'],
    ['Croatian and Romanian', 'Đorđe, Ștefan Țepeș'],
    ['Greek and Cyrillic', 'Γιώργος Ελλάδα, Київ Їжак'],
    ['Vietnamese', 'Nguyễn Thị Hồng Phượng'],
    ['several lines with a tab', 'Første linje\n\tanden linje'],
  ])('takes names and texts in %s', (_whose, text) => {
    expect(firstUnprintable(text)).toBeUndefined();
    expect(firstUnprintable(text.normalize('NFD'))).toBeUndefined();
  });

  it('stand in place of the others in a name that nobody here can spell anew', () => {
    expect(inPrintableLetters('Kira 漢 Łukasz')).toBe('Kira ? Łukasz');
    expect(firstUnprintable(inPrintableLetters('Hr. سلام 🙂'))).toBeUndefined();
  });

  it('takes what a word processor puts in: hyphens that do not break, thin spaces and soft hyphens', () => {
    const pasted = 'lager\u2011medarbejder, 5\u202ftimer, ansæt\u00adtelse\u200b';

    expect(firstUnprintable(pasted)).toBeUndefined();
    expect(asPrinted(pasted)).toBe('lager-medarbejder, 5 timer, ansættelse');
  });

  it.each([
    ['Arabic', 'Hr. سلام', 'س'],
    ['Chinese', 'Fru 漢字', '漢'],
    ['an emoji', 'Godt arbejde 🙂!', '🙂'],
    ['a letter with an accent of its own', 'Am\u0304bo', 'm\u0304'],
    ['half a letter', 'brudt \ud83d tegn', '\ufffd'],
  ])('names the first letter of %s', (_what, text, letter) => {
    expect(firstUnprintable(text)).toBe(letter);
  });

  it('names a letter under a tower of accents briefly', () => {
    expect(firstUnprintable(`e${'\u0301'.repeat(500)}`)?.length).toBeLessThan(15);
  });
});
