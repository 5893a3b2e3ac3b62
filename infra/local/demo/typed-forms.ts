import type { SectionKey } from '../../../shared/domain/agreement/sections.ts';
import { addMonths, type CivilDate } from '../../../shared/domain/calendar/civil-date.ts';
import { agreements1To5 } from './agreements-1-5.ts';
import { agreements6To10 } from './agreements-6-10.ts';
import type { FictionalAgreement } from './fictional-agreement.ts';

export type TypedFields = Readonly<Record<string, string | readonly string[]>>;

/** The ten made-up agreements. Companies, people and numbers are invented. */
export const fictionalAgreements: readonly FictionalAgreement[] = [...agreements1To5, ...agreements6To10];

/** A mail address of one of the made-up people; `example.com` and `example.org` belong to nobody. */
export const addressOf = (name: string, domain: 'example.com' | 'example.org'): string =>
  `${name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replaceAll(/[^a-z]+/g, '.')}@${domain}`;

export const employeeAddress = ({ employee }: FictionalAgreement): string =>
  addressOf(employee.name, 'example.org');
export const employerAddress = ({ contact }: FictionalAgreement): string => addressOf(contact, 'example.com');

/** What the consultant types to open the case. */
export const openingFields = (agreement: FictionalAgreement, caseNumber: string): TypedFields => ({
  employeeName: agreement.employee.name,
  employeeEmail: employeeAddress(agreement),
  employeeMobile: '70 00 00 11',
  'employeeAddress.kind': 'known',
  'employeeAddress.address.street': 'Prøvevej 1',
  'employeeAddress.address.postcode': '4660',
  'employeeAddress.address.city': 'Eksempelby',
  cpr: agreement.employee.id,
  employerEmail: employerAddress(agreement),
  caseNumber,
  kind: 'new',
  permanence: 'temporary',
  weeklyHours: agreement.weeklyHours,
  intensity: agreement.intensity,
});

/** What the employer types in each step, for a job that starts on `start`. */
export const sectionFields = (
  agreement: FictionalAgreement,
  start: CivilDate,
): Readonly<Record<SectionKey, TypedFields>> => ({
  company: companyFields(agreement),
  job: jobFields(agreement, start),
  hours: hoursFields(agreement),
  terms: {
    'holiday.kind': 'follows',
    'notice.kind': 'own',
    'notice.text': 'Funktionærlovens varsler.',
    'socialInsurance.kind': 'follows',
    'training.kind': 'follows',
  },
  progression: progressionFields(agreement, start),
  support: supportFields(agreement),
});

const companyFields = ({ company, contact }: FictionalAgreement): TypedFields => ({
  cvr: company.cvr,
  name: company.name,
  'address.street': 'Testgade 2',
  'address.postcode': '4660',
  'address.city': 'Eksempelby',
  'workplace.kind': 'company-address',
  sector: company.sector,
  'contact.name': contact,
  'contact.title': 'Daglig leder',
  'contact.phone': '70 00 00 22',
  'contact.email': addressOf(contact, 'example.com'),
});

const jobFields = (
  { title, tasks, considerations, aids }: FictionalAgreement,
  start: CivilDate,
): TypedFields => ({
  title,
  ...dateFields('startDate', start),
  'duration.kind': 'open-ended',
  ...Object.fromEntries(tasks.map((task, place) => [`tasks.${place}`, task])),
  'considerations.kinds': considerations.kinds,
  'considerations.text': considerations.text,
  'aids.state': aids?.state ?? 'not-needed',
  'aids.text': aids?.text ?? '',
});

const hoursFields = ({ weeklyHours, intensity }: FictionalAgreement): TypedFields => ({
  weeklyHours,
  intensity,
  'paidHours.kind': 'computed',
  'schedule.kind': 'weekdays',
  ...dayFields(Number(weeklyHours)),
  'pay.amountOre': '145,50',
  'pay.per': 'hour',
  'pension.employerPercent': '8',
  'pension.ownPercent': '4',
  payday: 'monthly-in-arrears',
  sickPay: 'yes',
  'collectiveAgreement.kind': 'none',
});

/** Two to five days of equal length that come to the weekly hours. */
const dayFields = (weekly: number): TypedFields => {
  const days = ['tuesday', 'thursday', 'monday', 'wednesday', 'friday'].slice(
    0,
    Math.max(2, Math.ceil(weekly / 5)),
  );
  return Object.fromEntries(
    days.flatMap((day) => [
      [`schedule.days.${day}.from`, '9.00'],
      [`schedule.days.${day}.to`, `${9 + weekly / days.length}.00`],
    ]),
  );
};

const progressionFields = (agreement: FictionalAgreement, start: CivilDate): TypedFields => {
  const { possibilities, expectation, milestones, contact } = agreement;
  const { moreHours, noMoreHours } = expectation;
  return {
    'possibilities.kinds': possibilities.kinds,
    'possibilities.text': possibilities.text,
    'expectations.text': expectation.text,
    'expectations.outlook.kind': moreHours ? 'more-hours' : noMoreHours ? 'no-more-hours' : 'open',
    ...(moreHours
      ? {
          'expectations.outlook.paidHours': moreHours.paidHours,
          ...dateFields('expectations.outlook.by', addMonths(start, moreHours.afterMonths)),
        }
      : {}),
    ...(noMoreHours
      ? {
          'expectations.outlook.reason.kind': noMoreHours.reason,
          ...dateFields('expectations.outlook.lookAgain', addMonths(start, noMoreHours.lookAgainAfterMonths)),
        }
      : {}),
    ...Object.assign(
      {},
      ...milestones.map(({ afterMonths, title, kind, support }, place) => ({
        [`milestones.${place}.title`]: title,
        [`milestones.${place}.lookAt`]: 'Vi taler om, hvad der går godt, og hvad der skal til.',
        ...dateFields(`milestones.${place}.date`, addMonths(start, afterMonths)),
        [`milestones.${place}.kind`]: kind,
        [`milestones.${place}.responsible`]: contact,
        [`milestones.${place}.support`]: support ?? '',
      })),
    ),
  };
};

const supportFields = ({ mentor, support }: FictionalAgreement): TypedFields => ({
  ...(mentor
    ? {
        'mentor.kind': 'named',
        'mentor.name': mentor.name,
        'mentor.phone': '70 00 00 33',
        'mentor.weeklyHours': mentor.weeklyHours,
      }
    : { 'mentor.kind': 'none' }),
  contactForm: 'phone',
  other: support ?? '',
});

/** A date as it is typed in its three fields. */
export const dateFields = (name: string, date: CivilDate): TypedFields => {
  const [year = '', month = '', day = ''] = date.split('-');
  return {
    [`${name}.day`]: String(Number(day)),
    [`${name}.month`]: String(Number(month)),
    [`${name}.year`]: year,
  };
};
