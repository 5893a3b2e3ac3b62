import type { AgreementContent } from '../../../../shared/domain/agreement/agreement-content.ts';
import type { AnswersBySection } from '../../../../shared/domain/agreement/whole-agreement.ts';
import { paidHoursOf, readAgreement } from '../../../../shared/domain/agreement/whole-agreement.ts';
import { type CivilDate, civilDate } from '../../../../shared/domain/calendar/civil-date.ts';

export const day = (text: string): CivilDate => {
  const found = civilDate(text);
  if (found === undefined) throw new RangeError(`${text} is no date`);
  return found;
};

export const TODAY = day('2026-11-22');

const date = (dayOfMonth: string, month: string, year: string) => ({ day: dayOfMonth, month, year });

/** What Kantinen Testgaard typed, complete. */
export const testgaard = {
  company: {
    cvr: '99 99 00 15',
    pNumber: '',
    name: 'Kantinen Testgaard ApS',
    address: { street: 'Testgaardsvej 5', postcode: '4660', city: 'Prøveby' },
    workplace: { kind: 'company-address' },
    sector: 'private',
    contact: {
      name: 'Karla Køkkentest',
      title: 'Køkkenleder',
      phone: '20 12 34 56',
      email: 'karla@example.com',
    },
  },
  job: {
    title: 'Kantinemedhjælper',
    startDate: date('1', '2', '2027'),
    duration: { kind: 'open-ended' },
    probation: '3 måneder med 14 dages varsel',
    tasks: ['Fylde salatbaren op', 'Tørre borde af'],
    excludedTasks: 'Løfte kasser',
    considerations: {
      kinds: ['no-heavy-lifting', 'extra-breaks'],
      text: 'Opgaver, der kan løses siddende.\nPause efter 45 minutter.',
    },
    aids: { state: 'not-needed', text: '' },
  },
  hours: {
    weeklyHours: '8',
    intensity: '75',
    paidHours: { kind: 'computed' },
    schedule: {
      kind: 'weekdays',
      days: { monday: { from: '9', to: '13' }, wednesday: { from: '9.00', to: '13.00' } },
    },
    pay: { amountOre: '142,50', per: 'hour' },
    supplements: '',
    pension: { employerPercent: '8', ownPercent: '4' },
    payday: 'monthly-in-arrears',
    sickPay: 'yes',
    fullTimePayOre: '',
    collectiveAgreement: { kind: 'covered', name: 'Kantineoverenskomsten' },
  },
  terms: {
    holiday: { kind: 'follows' },
    notice: { kind: 'own', text: 'En måned fra begge sider.' },
    socialInsurance: { kind: 'follows' },
    training: { kind: 'follows' },
  },
  progression: {
    possibilities: {
      kinds: ['new-tasks', 'more-hours'],
      text: 'Kan lære at stå for salatbaren alene og senere kassen.',
    },
    expectations: {
      text: 'Vi forventer 8 timer med løn efter et år, hvis det går godt.',
      outlook: { kind: 'more-hours', paidHours: '8', by: date('1', '2', '2028') },
    },
    milestones: [
      {
        title: 'Klargør salatbaren',
        lookAt: 'Salatbaren er klar kl. 11.',
        date: date('1', '4', '2027'),
        kind: 'task',
        responsible: 'Karla Køkkentest',
        support: '',
      },
      {
        title: 'Otte timer',
        lookAt: 'Timerne er sat op i lønnen.',
        date: date('1', '2', '2028'),
        kind: 'hours',
        responsible: 'Demo og Karla',
        support: 'Mentor',
      },
    ],
  },
  support: {
    mentor: { kind: 'named', name: 'Mette Mentortest', phone: '20654321', weeklyHours: '1' },
    contactForm: 'phone',
    other: '',
  },
} satisfies AnswersBySection;

export const testgaardReading = readAgreement(testgaard, TODAY);

export const testgaardContent = (): AgreementContent => {
  const { complete, problems } = testgaardReading;
  if (complete === undefined) throw new Error(JSON.stringify(problems));
  return {
    schemaVersion: 1,
    caseId: 'c-2',
    caseNumber: 'EX-2026-2',
    versionNumber: 1,
    kind: 'new',
    permanence: 'permanent',
    municipality: { name: 'Eksempelby Kommune', unit: 'Jobcenter Eksempelby' },
    contactPerson: { name: 'Vita Vejledersen', phone: '56123456', email: 'vita@example.org' },
    employee: { name: 'Demo Eksempelsen', address: undefined },
    sections: complete,
    paidHours: paidHoursOf(complete.hours),
  };
};
