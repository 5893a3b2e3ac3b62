import type { AnswersBySection } from '../../../../shared/domain/agreement/whole-agreement.ts';
import { testgaard } from './testgaard-answers.ts';

const longAgo = { day: '1', month: '2', year: '2020' };

/** Each step right by itself, and wrong together with another. */
export const JOINED = {
  ...testgaard,
  job: {
    ...testgaard.job,
    startDate: { day: '1', month: '2', year: '2026' },
    duration: { kind: 'until', endDate: longAgo, reason: 'Sæson' },
  },
  hours: { ...testgaard.hours, paidHours: { kind: 'agreed', hours: '9', reason: 'Rundet op' } },
  terms: {},
  progression: {
    ...testgaard.progression,
    expectations: {
      text: testgaard.progression.expectations.text,
      outlook: { kind: 'more-hours', paidHours: '5', by: longAgo },
    },
    milestones: [{ ...testgaard.progression.milestones[0], date: { day: '1', month: '4', year: '2040' } }],
  },
} satisfies AnswersBySection;
