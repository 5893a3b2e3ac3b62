import { isClosed } from '../case/status.ts';
import type { CaseLine } from './case-line.ts';

/**
 * The cases that go on, or have expired and can be opened again, under the same case number; letter case and blanks aside.
 */
export const casesNumbered = (number: string, cases: readonly CaseLine[]): readonly CaseLine[] =>
  cases.filter(
    ({ caseNumber, status }) =>
      caseNumber !== undefined &&
      isSameCaseNumber(caseNumber, number) &&
      (status === 'expired' || !isClosed(status)),
  );

export const isSameCaseNumber = (one: string, other: string): boolean => bare(one) === bare(other);

const bare = (number: string): string => number.normalize('NFC').replaceAll(/\s/g, '').toLowerCase();
