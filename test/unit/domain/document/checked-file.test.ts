import { describe, expect, it } from 'vitest';
import { matchOf, saysItIsPdf } from '../../../../shared/domain/document/checked-file.ts';
import { documentIdsIn } from '../../../../shared/domain/document/document-id.ts';
import { smallPdf } from '../../../builders/checked-documents.ts';
import { DOCUMENT_ID } from '../../../builders/document.ts';

const ONE = { sha256: 'aa', id: 'one' };
const OTHER = { sha256: 'bb', id: 'other' };

describe('a file beside the documents it names', () => {
  it.each([
    {
      what: 'is the one with the same bytes',
      bytes: 'aa',
      named: [ONE],
      is: { kind: 'same', document: ONE },
    },
    {
      what: 'is that one, also when it names another too',
      bytes: 'bb',
      named: [ONE, OTHER],
      is: { kind: 'same', document: OTHER },
    },
    { what: 'is altered when its bytes are others', bytes: 'cc', named: [ONE], is: { kind: 'altered' } },
    { what: 'is altered when it holds two', bytes: 'cc', named: [ONE, OTHER], is: { kind: 'altered' } },
    { what: 'is unknown when it names none', bytes: 'aa', named: [], is: { kind: 'unknown' } },
  ])('$what', ({ bytes, named, is }) => {
    expect(matchOf(bytes, named)).toEqual(is);
  });
});

describe('the ids in a file', () => {
  const text = Buffer.from(smallPdf(DOCUMENT_ID)).toString('latin1');

  it('are found as long as one of the three is left', () => {
    expect(text.split(DOCUMENT_ID)).toHaveLength(4);
    expect(documentIdsIn(text.replace(DOCUMENT_ID, 'x').replace(DOCUMENT_ID, 'y'), 20)).toEqual([
      DOCUMENT_ID,
    ]);
  });

  it('are found in any letter case, once each, and no more than are asked for', () => {
    const many = Array.from({ length: 50 }, (_, place) => place.toString(16).padStart(32, '0'));

    expect(documentIdsIn(text.toUpperCase(), 20)).toEqual([DOCUMENT_ID]);
    expect(documentIdsIn(many.join(' '), 20)).toHaveLength(20);
  });

  it('are no part of longer numbers, as a seal is', () => {
    expect(documentIdsIn(`<${DOCUMENT_ID}${DOCUMENT_ID}>`, 20)).toEqual([]);
  });
});

describe('a file says that it is a PDF', () => {
  it.each([
    ['%PDF-1.7', true],
    [`${' '.repeat(1_000)}%PDF-2.0`, true],
    [`${' '.repeat(1_024)}%PDF-2.0`, false],
    ['PK', false],
    ['', false],
  ])('by the letters that PDFs begin with, near its beginning: case %#', (text, isPdf) => {
    expect(saysItIsPdf(text)).toBe(isPdf);
  });
});
