import type { SectionKey } from '../../shared/domain/agreement/sections.ts';
import type { Answer, Answers } from '../../shared/domain/agreement/typed.ts';
import type { AnswersBySection } from '../../shared/domain/agreement/whole-agreement.ts';
import { type CivilDate, civilDate } from '../../shared/domain/calendar/civil-date.ts';

export type AllAnswers = Required<AnswersBySection>;

/** The date written `YYYY-MM-DD`; throws on a day the calendar does not have. */
export const day = (text: string): CivilDate => {
  const found = civilDate(text);
  if (found === undefined) throw new RangeError(`${text} is no date`);
  return found;
};

/** The day on which the built answers are filled in: before the job starts. */
export const TODAY = day('2026-11-22');

/** A date as it is typed, in its three fields. */
export const typedDate = (text: string) => {
  const [year = '', month = '', dayOfMonth = ''] = text.split('-').map((part) => String(Number(part)));
  return { day: dayOfMonth, month, year };
};

/** Everything Kantinen Testgaard ApS typed for Demo Eksempelsen: complete and without a problem on `TODAY`. */
export const completeAnswers = () =>
  ({
    company: {
      cvr: '99990015',
      pNumber: '1000000012',
      name: 'Kantinen Testgaard ApS',
      address: { street: 'Testgaardsvej 5', postcode: '9999', city: 'Prøveby' },
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
      startDate: typedDate('2027-02-01'),
      startInPastConfirmed: '',
      duration: { kind: 'open-ended' },
      probation: '3 måneder med 14 dages varsel',
      tasks: ['Klargøre salatbar', 'Tørre borde af', 'Fylde køleskabe op'],
      excludedTasks: 'Tunge løft ved varemodtagelsen',
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
      pension: { employerPercent: '8,5', ownPercent: '4' },
      payday: 'monthly-in-arrears',
      sickPay: 'yes',
      fullTimePayOre: '27.650,00',
      collectiveAgreement: { kind: 'covered', name: 'Kantineoverenskomsten (eksempel)' },
    },
    terms: {
      holiday: { kind: 'follows' },
      notice: { kind: 'own', text: 'En måned fra begge sider.' },
      socialInsurance: { kind: 'follows' },
      training: { kind: 'follows' },
    },
    progression: {
      possibilities: {
        kinds: ['more-hours', 'new-tasks'],
        text: 'Kan lære at stå for salatbaren alene og senere kassen.',
      },
      expectations: {
        text: 'Vi forventer 8 timer med løn efter et år, hvis det går godt.',
        outlook: { kind: 'more-hours', paidHours: '8', by: typedDate('2028-02-01') },
      },
      milestones: [
        aMilestone({ title: 'Klargør salatbaren', date: typedDate('2027-04-01') }),
        aMilestone({ title: 'Står for salatbaren én dag', date: typedDate('2027-08-02') }),
        aMilestone({ title: 'Otte timer med løn', date: typedDate('2028-02-01'), kind: 'hours' }),
      ],
    },
    support: {
      mentor: { kind: 'named', name: 'Mette Mentortest', phone: '20 65 43 21', weeklyHours: '1' },
      contactForm: 'phone',
      other: '',
    },
  }) satisfies AllAnswers;

/** One milestone as it is typed; without a problem for a job that starts in February 2027. */
export const aMilestone = (own: Answers = {}): Answers => ({
  title: 'Klargør salatbaren',
  lookAt: 'Salatbaren står klar kl. 11.',
  date: typedDate('2027-04-01'),
  kind: 'task',
  responsible: 'Karla Køkkentest',
  support: '',
  ...own,
});

/** The same answers with another one at `field` (`duration.kind`, `milestones.0.title`); nothing else is changed. */
export const withAnswer = (
  answers: AnswersBySection,
  [section, field]: readonly [SectionKey, string],
  answer: Answer,
): AnswersBySection => ({ ...answers, [section]: withField(answers[section] ?? {}, field, answer) });

/** The same answers of one section with another one at `field`. */
export const withField = (answers: Answers, field: string, answer: Answer): Answers => {
  const [name = '', ...rest] = field.split('.');
  return { ...answers, [name]: replaced(answers[name] ?? {}, rest, answer) };
};

const replaced = (whole: Answer, [name, ...rest]: readonly string[], answer: Answer): Answer => {
  if (name === undefined) return answer;
  if (typeof whole === 'string') return { [name]: replaced({}, rest, answer) };
  if (isList(whole)) {
    return whole.map((row, place) => (String(place) === name ? replaced(row, rest, answer) : row));
  }
  return withField(whole, [name, ...rest].join('.'), answer);
};

const isList = (whole: Answers | readonly Answer[]): whole is readonly Answer[] => Array.isArray(whole);
