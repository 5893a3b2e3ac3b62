import type { canteenAnswers } from './signed-agreements.ts';

const day = (year: string) => ({ day: '1', month: '2', year });

/** Every voluntary field empty, every text as short as the rules allow: no legal agreement says less. */
export const shortestAnswers: typeof canteenAnswers = {
  company: {
    cvr: '99990015',
    pNumber: '',
    name: 'A',
    address: { street: 'Ø', postcode: '9999', city: 'Å' },
    workplace: { kind: 'varying' },
    sector: 'private',
    contact: { name: 'Bo', title: 'C', phone: '98765432', email: 'a@b.dk' },
  },
  job: {
    title: 'D',
    startDate: day('2027'),
    startInPastConfirmed: '',
    duration: { kind: 'open-ended' },
    probation: '',
    tasks: ['E'],
    excludedTasks: '',
    considerations: { kinds: ['extra-breaks'], text: '' },
    aids: { state: 'not-needed', text: '' },
  },
  hours: {
    weeklyHours: '1',
    intensity: '100',
    paidHours: { kind: 'computed' },
    schedule: { kind: 'as-agreed', reference: '' },
    pay: { amountOre: '1', per: 'month' },
    supplements: '',
    pension: { employerPercent: '0', ownPercent: '0' },
    payday: 'monthly-in-arrears',
    sickPay: 'no',
    fullTimePayOre: '',
    collectiveAgreement: { kind: 'none' },
  },
  terms: {
    holiday: { kind: 'not-stated' },
    notice: { kind: 'not-stated' },
    socialInsurance: { kind: 'not-stated' },
    training: { kind: 'not-stated' },
  },
  progression: {
    possibilities: { kinds: ['none-now'], text: 'Der er ikke mere nu.' },
    expectations: { text: 'Vi forventer det samme.', outlook: { kind: 'open' } },
    milestones: [
      { title: 'Gå tur', lookAt: 'Gå tur', date: day('2028'), kind: 'social', responsible: 'F', support: '' },
    ],
  },
  support: { mentor: { kind: 'none' }, contactForm: '', other: '' },
};
