import type { NewCase } from '../../shared/domain/case/acts/open-case.ts';
import type { Answers } from '../../shared/domain/agreement/typed.ts';
import { type AllAnswers, completeAnswers, withField } from '../builders/answers.ts';

/** Finds what is marked: the letters stand in every name and text of the marked case, and in no other. */
export const MARKS = /zyxqvjk|720969-?1004|29 ?87 ?65 ?43/i;

/** Who and what the marked case is about. */
export const markedCase = (): Partial<NewCase> => ({
  caseNumber: 'Zyxqvjk-2026-7',
  employee: {
    name: 'Zyxqvjkina Mærkesen',
    email: 'zyxqvjkina@example.com',
    mobile: '29876543',
    address: { street: 'Zyxqvjkvej 12', postcode: '9999', city: 'Zyxqvjkby' },
    addressProtected: true,
    cpr: '7209691004',
  },
  employerEmail: 'zyxqvjk.karla@example.com',
});

/** Everything the employer of the marked case has written, each text with the mark. */
export const markedAnswers = (): AllAnswers => {
  const plain = completeAnswers();
  return {
    ...plain,
    company: withTexts(plain.company, {
      name: 'Zyxqvjkkantinen ApS',
      'contact.name': 'Karla Zyxqvjkkok',
      'contact.email': 'zyxqvjk.karla@example.com',
      'address.street': 'Zyxqvjkgade 5',
    }),
    job: withTexts(plain.job, {
      title: 'Zyxqvjkmedhjælper',
      'tasks.0': 'Zyxqvjke salatbar',
      'considerations.text': 'Zyxqvjkpause efter 45 minutter.',
      excludedTasks: 'Zyxqvjkløft ved varemodtagelsen',
    }),
    terms: withTexts(plain.terms, { 'notice.text': 'Zyxqvjk: en måned fra begge sider.' }),
    progression: withTexts(plain.progression, {
      'possibilities.text': 'Zyxqvjk kan lære at stå for salatbaren alene.',
      'expectations.text': 'Zyxqvjk forventer 8 timer med løn efter et år.',
      'milestones.0.title': 'Zyxqvjker salatbaren',
    }),
    support: withTexts(plain.support, { 'mentor.name': 'Mette Zyxqvjkmentor' }),
  };
};

const withTexts = (answers: Answers, texts: Readonly<Record<string, string>>): Answers =>
  Object.entries(texts).reduce((all, [field, text]) => withField(all, field, text), answers);
