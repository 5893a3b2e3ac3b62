import { CONSIDERATIONS } from '../../../../shared/domain/agreement/job.ts';
import { WEEKDAYS } from '../../../../shared/domain/agreement/hours.ts';
import { canteenAnswers, milestoneIn } from './signed-agreements.ts';

/** Gives a text of exactly so many letters. */
export type Filling = (letters: number) => string;

/** Every field filled to its limit with texts of `filled`: no legal agreement says more. */
export const longestAnswers = (filled: Filling): typeof canteenAnswers => {
  const address = { street: filled(120), postcode: '9999', city: filled(80) };
  const own = { kind: 'own', text: filled(500) };
  const { company, job, hours, progression } = canteenAnswers;
  return {
    company: {
      ...company,
      name: filled(120),
      address,
      workplace: { kind: 'other-address', address },
      contact: {
        name: filled(120),
        title: filled(80),
        phone: '98765432',
        email: `${'a'.repeat(60)}@example.com`,
      },
    },
    job: {
      ...job,
      title: filled(80),
      duration: { kind: 'until', endDate: { day: '1', month: '12', year: '2029' }, reason: filled(300) },
      probation: filled(200),
      tasks: Array.from({ length: 10 }, () => filled(150)),
      excludedTasks: filled(500),
      considerations: { kinds: CONSIDERATIONS, text: filled(600) },
      aids: { state: 'granted', text: filled(300) },
    },
    hours: {
      ...hours,
      paidHours: { kind: 'agreed', hours: '6', reason: filled(300) },
      schedule: {
        kind: 'weekdays',
        days: Object.fromEntries(WEEKDAYS.map((day) => [day, { from: '08:00', to: '12:00' }])),
      },
      supplements: filled(300),
      collectiveAgreement: { kind: 'covered', name: filled(200) },
    },
    terms: { holiday: own, notice: own, socialInsurance: own, training: own },
    progression: {
      ...progression,
      possibilities: { kinds: ['more-hours', 'higher-intensity', 'new-tasks'], text: filled(1000) },
      expectations: {
        text: filled(1000),
        outlook: {
          kind: 'no-more-hours',
          reason: { kind: 'other', text: filled(300) },
          lookAgain: { day: '1', month: '12', year: '2027' },
        },
      },
      milestones: [1, 2, 3, 4, 5, 6].map((month) =>
        milestoneIn(month, {
          title: filled(100),
          lookAt: filled(300),
          responsible: filled(100),
          support: filled(200),
        }),
      ),
    },
    support: {
      mentor: { kind: 'named', name: filled(120), phone: '87654321', weeklyHours: '37' },
      contactForm: 'visit',
      other: filled(300),
    },
  };
};
