import { describe, expect, it } from 'vitest';
import { firstBreak } from '../../../../shared/domain/case/audit.ts';
import { STATUSES, statusOf } from '../../../../shared/domain/case/status.ts';
import { aCase } from '../../../builders/cases.ts';

describe('the status of a case', () => {
  it.each(STATUSES)('is %s when the real acts have led it there', (status) => {
    const changes = aCase().changesTo(status);

    expect(changes.map(({ after }) => statusOf(after)).at(-1)).toBe(status);
    expect(firstBreak(changes.flatMap(({ entries }) => entries))).toBeUndefined();
  });
});
