import { type SectionKey, SECTIONS } from '../../shared/domain/agreement/sections.ts';
import type { Answer, Answers } from '../../shared/domain/agreement/typed.ts';
import type { TypedFields } from '../../infra/local/demo/typed-forms.ts';
import { tenAgreements } from '../builders/ten-agreements.ts';
import { sentFields } from '../fakes/web-requests.ts';
import { danishWords } from '../unit/templates/pdf/filled.ts';
import { longestAnswers } from '../unit/templates/pdf/longest-agreement.ts';
import { FOREIGN_NAMES } from '../unit/templates/pdf/sample-models.ts';
import { shortestAnswers } from '../unit/templates/pdf/shortest-agreement.ts';
import { canteenAnswers } from '../unit/templates/pdf/signed-agreements.ts';

/** An agreement to take through the service: what the consultant types besides the usual, and each step's fields. */
export type Sample = {
  readonly name: string;
  readonly employee: string;
  readonly contact: string;
  readonly opening: TypedFields;
  readonly steps: readonly TypedFields[];
};

/** The fixtures begin in February 2027; a service whose clock is later gets them as many years later. */
const FIRST_YEAR = 2027;

/** The ten agreements, the longest and the shortest legal one, and one with names in five other alphabets and spellings. */
export const samplesFor = (year: number): readonly Sample[] => {
  const later = Math.max(0, year + 1 - FIRST_YEAR);
  const [polish, turkish, greek, cyrillic, vietnamese] = FOREIGN_NAMES;
  const longestName = danishWords(120).trim();
  const sample = (
    { name, employee, opening = {} }: Pick<Sample, 'name' | 'employee'> & Partial<Pick<Sample, 'opening'>>,
    answers: Readonly<Record<SectionKey, Answers>>,
  ): Sample => ({
    name,
    employee,
    contact: contactIn(answers),
    opening: { ...opening, employeeName: employee },
    steps: SECTIONS.map((section) => sentFields(yearsLater(answers[section], later))),
  });
  return [
    ...tenAgreements.map(({ agreement, answers }, place) =>
      sample(
        { name: `${String(place + 1).padStart(2, '0')}-aftale`, employee: agreement.employee.name },
        answers,
      ),
    ),
    sample({ name: '11-laengste', employee: longestName }, longestAnswers(danishWords)),
    sample({ name: '12-korteste', employee: 'Ib Bo' }, shortestAnswers),
    sample(
      { name: '13-andre-alfabeter', employee: polish },
      {
        ...canteenAnswers,
        company: {
          ...canteenAnswers.company,
          contact: { name: turkish, title: 'Daglig leder', phone: '70000022', email: 'leder@example.com' },
        },
        support: {
          mentor: { kind: 'named', name: greek, phone: '70000033', weeklyHours: '1' },
          contactForm: '',
          other: `${cyrillic}, ${vietnamese}`,
        },
      },
    ),
  ];
};

const contactIn = ({ company }: { readonly company: Answers }): string => {
  const { contact = '' } = company;
  const name = typeof contact === 'object' && !isRows(contact) ? contact['name'] : undefined;
  if (typeof name !== 'string') throw new TypeError('a company without a contact');
  return name;
};

const isRows = (answer: Exclude<Answer, string>): answer is readonly Answer[] => Array.isArray(answer);

const yearsLater = (answers: Answers, later: number): Answers =>
  Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, answerLater(answer, later)]));

const answerLater = (answer: Answer, later: number): Answer => {
  if (typeof answer === 'string') return answer;
  if (isRows(answer)) return answer.map((each) => answerLater(each, later));
  return typeof answer['year'] === 'string'
    ? { ...answer, year: String(Number(answer['year']) + later) }
    : yearsLater(answer, later);
};
