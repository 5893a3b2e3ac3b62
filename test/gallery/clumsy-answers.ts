import type { SectionKey } from '../../shared/domain/agreement/sections.ts';
import type { Answers } from '../../shared/domain/agreement/typed.ts';

const LONG = 'Et meget langt svar uden ende. '.repeat(40);
const NO_DAY = { day: '31', month: '2', year: '2027' };

/** What nobody can keep: a value against the rules in every field that has a rule of its own. */
export const clumsyAnswers: Readonly<Record<SectionKey, Answers>> = {
  company: {
    cvr: '12345678',
    pNumber: '12',
    name: LONG,
    address: { street: LONG, postcode: '46', city: '' },
    workplace: { kind: 'other-address', address: { street: '', postcode: 'x', city: '' } },
    sector: '',
    contact: { name: '', title: LONG, phone: '12', email: 'karla@' },
  },
  job: {
    title: LONG,
    startDate: NO_DAY,
    duration: { kind: 'until', endDate: { day: 'x', month: '', year: '' }, reason: '' },
    probation: LONG,
    tasks: [LONG, 'Tørre borde af', LONG],
    excludedTasks: LONG,
    considerations: { kinds: [], text: LONG },
    aids: { state: '', text: LONG },
  },
  hours: {
    weeklyHours: '40',
    intensity: '0',
    paidHours: { kind: 'agreed', hours: '0,1', reason: '' },
    schedule: {
      kind: 'weekdays',
      days: { monday: { from: '13', to: '9' }, tuesday: { from: '25', to: '' } },
    },
    pay: { amountOre: 'tusind', per: '' },
    supplements: LONG,
    pension: { employerPercent: '80', ownPercent: '-1' },
    payday: '',
    sickPay: '',
    fullTimePayOre: '1,234',
    collectiveAgreement: { kind: 'covered', name: '' },
  },
  terms: {
    holiday: { kind: 'own', text: '' },
    notice: { kind: 'own', text: LONG },
    socialInsurance: { kind: 'own', text: '' },
    training: { kind: 'own', text: '' },
  },
  progression: {
    possibilities: { kinds: ['none-now', 'new-tasks'], text: 'ingen' },
    expectations: {
      text: 'xxxxxxxxxxxxxxxxxxxxxxxxx',
      outlook: { kind: 'more-hours', paidHours: '99', by: NO_DAY },
    },
    milestones: [
      { title: '-', lookAt: '', date: NO_DAY, kind: '', responsible: '', support: LONG },
      {
        title: LONG,
        lookAt: LONG,
        date: { day: '', month: '', year: '' },
        kind: '',
        responsible: LONG,
        support: '',
      },
    ],
  },
  support: {
    mentor: { kind: 'named', name: '', phone: '12', weeklyHours: '99' },
    contactForm: '',
    other: LONG,
  },
};
