import { describe, expect, it } from 'vitest';
import { readAmendment } from '../../../../shared/domain/case/amendment-form.ts';
import { day, typedDate } from '../../../builders/answers.ts';

const job = { start: day('2027-01-01'), today: day('2027-05-01') };

const problemsOf = (effectiveFrom: string, endDate: string) =>
  readAmendment({ effectiveFrom: typedDate(effectiveFrom), endDate: typedDate(endDate) }, job).problems;

describe('what a consultant wants to have changed', () => {
  it('cannot have a new last day before the day it holds from', () => {
    expect(problemsOf('2027-07-01', '2027-06-30')).toEqual([
      { field: 'endDate', rule: 'ends-before-change' },
    ]);
  });

  it('can hold from the new last day', () => {
    expect(problemsOf('2027-06-30', '2027-06-30')).toEqual([]);
  });
});
