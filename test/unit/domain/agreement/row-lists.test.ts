import { describe, expect, it } from 'vitest';
import { rowRequest, withoutGaps, withRows } from '../../../../shared/domain/agreement/row-lists.ts';
import { aMilestone } from '../../../builders/answers.ts';

describe('a row of the form', () => {
  it('is added at the end, as long as there is room', () => {
    expect(withRows('job', { tasks: ['Vaske'] }, 'add')).toEqual({ tasks: ['Vaske', ''] });
    expect(withRows('progression', {}, 'add')).toEqual({ milestones: [''] });
    const full = { milestones: Array.from({ length: 6 }, () => aMilestone()) };
    expect(withRows('progression', full, 'add')).toBe(full);
  });

  it('is taken out where its button stands, and the others stay as typed', () => {
    const answers = { title: 'Kantine', tasks: ['Vaske', 'Dække', 'Tørre'] };

    expect(withRows('job', answers, { remove: 1 })).toEqual({ title: 'Kantine', tasks: ['Vaske', 'Tørre'] });
    expect(withRows('job', answers, { remove: 9 })).toEqual(answers);
  });

  it('is not to be had in a step without rows', () => {
    expect(withRows('company', { name: 'Testgaard' }, 'add')).toEqual({ name: 'Testgaard' });
  });

  it('in which nothing was typed is closed up before the step is kept', () => {
    const blank = { title: ' ', date: { day: '', month: '', year: '' } };

    expect(withoutGaps('progression', { milestones: [blank, aMilestone(), blank] })).toEqual({
      milestones: [aMilestone()],
    });
    expect(withoutGaps('job', { tasks: 'én' })).toEqual({ tasks: [] });
    expect(withoutGaps('support', { other: '' })).toEqual({ other: '' });
  });

  it.each([
    ['add', 'add'],
    ['remove:0', { remove: 0 }],
    ['remove:12', { remove: 12 }],
    ['remove:', undefined],
    ['remove:-1', undefined],
    ['remove:100', undefined],
    ['', undefined],
  ])('is asked for by %j', (typed, asked) => {
    expect(rowRequest(typed)).toEqual(asked);
  });
});
