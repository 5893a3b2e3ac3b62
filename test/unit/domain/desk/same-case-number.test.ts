import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../../../shared/domain/case/status.ts';
import { caseLineOf } from '../../../../shared/domain/desk/case-line.ts';
import { casesNumbered } from '../../../../shared/domain/desk/same-case-number.ts';
import { aCase } from '../../../builders/cases.ts';

const line = caseLineOf(aCase({ given: { caseNumber: 'EX-2026 3' } }).drafting());

describe('cases with the same case number', () => {
  it.each(['EX-2026 3', 'ex-20263', ' EX-2026  3 '])('are found by %j', (number) => {
    expect(casesNumbered(number, [line])).toEqual([line]);
  });

  it.each(['EX-2026', 'EX-2026 33', 'undefined'])('are not found by %j', (number) => {
    expect(casesNumbered(number, [line, { ...line, caseNumber: undefined }])).toEqual([]);
  });

  it('are those that go on or can be opened again', () => {
    const found = casesNumbered(
      'EX-2026 3',
      STATUSES.map((status) => ({ ...line, status })),
    );

    expect(STATUSES.filter((status) => !found.some((one) => one.status === status))).toEqual([
      'ended',
      'declined',
      'withdrawn',
    ]);
  });
});
