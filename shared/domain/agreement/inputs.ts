import * as z from 'zod/mini';
import { hasPersonnummer } from './personnummer.ts';
import { firstUnprintable } from './printable-letters.ts';
import { broken, isBlank, optional, picked, type Reading, typed, parsed, prepared, rule } from './typed.ts';
import { isFiller } from './filler.ts';

/** Text of at most `most` letters (UTF-16 units after NFC) that can be printed in the document. */
export const text = (most: number) => typed(textReader({ most }));

/** A name, title or the like: text on one line; a line break or several blanks in a row count as one blank. */
export const line = (most: number) => typed((given) => textReader({ most })(onOneLine(given)));

/** A person's full name: a first and a last name at least (navneloven § 1 and § 12 give everybody both). */
export const fullName = () =>
  typed((given): Reading<string> => {
    const reading = textReader({ most: 120 })(onOneLine(given));
    return 'value' in reading && !isFull(reading.value) ? broken('not-a-full-name') : reading;
  });

const isFull = (name: string): boolean => name.split(' ').filter((word) => /\p{L}/u.test(word)).length > 1;

export const optionalText = (most: number) => optional(textReader({ most }));

export const optionalLine = (most: number) => optional((given) => textReader({ most })(onOneLine(given)));

const onOneLine = (given: string): string => given.replaceAll(/\s+/g, ' ');

/** Text that must say something: `least` to `most` letters, and not filler such as "-" or "ingen". */
export const meaningfulText = (least: number, most: number) =>
  typed(textReader({ least, most, meaningful: true }));

export const meaningfulLine = (most: number) =>
  typed((given) => textReader({ most, meaningful: true })(onOneLine(given)));

/** One of `offered`, as its stored word. */
export const choice = <const Offered extends readonly string[]>(offered: Offered) =>
  picked<Offered[number]>((word) => {
    const found = offered.find((each) => each === word);
    return found === undefined ? broken(word === '' ? 'missing' : 'not-offered') : { value: found };
  });

export const optionalChoice = <const Offered extends readonly string[]>(offered: Offered) =>
  picked<Offered[number] | undefined>((word) => {
    const found = offered.find((each) => each === word);
    return found === undefined && word !== '' ? broken('not-offered') : { value: found };
  });

/** A tick: true when the box was ticked. */
export const tick = () => picked((word) => ({ value: word === 'yes' }));

/**
 * Several of `offered`, without doubles, in the order of the list; at least `least` of them. `alone` cannot be ticked
 * together with others. A single tick may come as plain text.
 */
export const ticks = <const Offered extends readonly string[]>(
  offered: Offered,
  { least = 0, alone }: { readonly least?: 0 | 1; readonly alone?: Offered[number] } = {},
) =>
  parsed((input, context): readonly Offered[number][] => {
    const isOffered = (word: unknown): boolean => offered.some((each) => each === word);
    const given: readonly unknown[] = Array.isArray(input) ? input : [input];
    const words = given.filter((word) => word !== undefined && word !== '');
    if (words.some((word) => !isOffered(word))) {
      context.issues.push({ code: 'custom', params: { rule: 'not-offered' }, input: undefined });
    } else if (words.length < least) {
      context.issues.push({ code: 'custom', params: { rule: 'missing' }, input: undefined });
    } else if (alone !== undefined && words.includes(alone) && words.length > 1) {
      context.issues.push({ code: 'custom', params: { rule: 'none-excludes-others' }, input: undefined });
    }
    return offered.filter((word) => words.includes(word));
  });

/** A list of rows as typed. Rows in which nothing was typed are left out; the page has already closed the gaps (`withoutBlankRows`). */
export const rows = <Row extends z.ZodMiniType>(
  row: Row,
  { least, most }: { readonly least: number; readonly most: number },
) => {
  const filled = (input: unknown): unknown[] => {
    const given: unknown[] = Array.isArray(input) ? withoutBlankRows(input) : [];
    return given.length === 0 && least > 0 ? [undefined] : given;
  };
  const list = z
    .array(row)
    .check(rule((found) => found.length > most, { rule: 'too-many', limit: most, path: [] }));
  return prepared(filled, list);
};

/** The rows in which something was typed, in their order. */
export const withoutBlankRows = <Row>(given: readonly Row[]): Row[] => given.filter((row) => !isBlank(row));

type TextLimits = { readonly least?: number; readonly most: number; readonly meaningful?: boolean };

/** Reads a text by its limits. Letters the document cannot print are refused, and so is a personnummer. */
export const textReader =
  ({ least = 1, most, meaningful = false }: TextLimits) =>
  (typedText: string): Reading<string> => {
    if (typedText === '') return broken('missing');
    if (typedText.length > most) return broken('too-long', { limit: most, typed: typedText.length });
    const letter = firstUnprintable(typedText);
    if (letter !== undefined) return broken('unprintable-letter', { letter });
    if (hasPersonnummer(typedText)) return broken('cpr-in-text');
    if (meaningful && isFiller(typedText)) return broken('filler');
    if (typedText.length < least) return broken('too-short', { limit: least, typed: typedText.length });
    return { value: typedText };
  };
