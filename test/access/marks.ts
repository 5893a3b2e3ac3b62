import type { NewCase } from '../../shared/domain/case/acts/open-case.ts';
import type { Answers } from '../../shared/domain/agreement/typed.ts';
import { type AllAnswers, completeAnswers, withField } from '../builders/answers.ts';

/** Finds what is marked: the letters stand in every name and text of the marked case, and in no other. */
export const MARKS = /zyxqvjkwq|720969-?1004|29 ?87 ?65 ?43/i;

/** Who and what the marked case is about. */
export const markedCase = (): Partial<NewCase> => ({
  caseNumber: 'Zyxqvjkwq-2026-7',
  employee: {
    name: 'Zyxqvjkwqina Mærkesen',
    email: 'zyxqvjkwqina@example.com',
    mobile: '29876543',
    address: { street: 'Zyxqvjkwqvej 12', postcode: '9999', city: 'Zyxqvjkwqby' },
    addressProtected: true,
    cpr: '7209691004',
  },
  employerEmail: 'zyxqvjkwq.karla@example.com',
});

/** Everything the employer of the marked case has written, each text with the mark. */
export const markedAnswers = (): AllAnswers => {
  const plain = completeAnswers();
  return {
    ...plain,
    company: withTexts(plain.company, {
      name: 'Zyxqvjkwqkantinen ApS',
      'contact.name': 'Karla Zyxqvjkwqkok',
      'contact.email': 'zyxqvjkwq.karla@example.com',
      'address.street': 'Zyxqvjkwqgade 5',
    }),
    job: withTexts(plain.job, {
      title: 'Zyxqvjkwqmedhjælper',
      'tasks.0': 'Zyxqvjkwqe salatbar',
      'considerations.text': 'Zyxqvjkwqpause efter 45 minutter.',
      excludedTasks: 'Zyxqvjkwqløft ved varemodtagelsen',
    }),
    terms: withTexts(plain.terms, { 'notice.text': 'Zyxqvjkwq: en måned fra begge sider.' }),
    progression: withTexts(plain.progression, {
      'possibilities.text': 'Zyxqvjkwq kan lære at stå for salatbaren alene.',
      'expectations.text': 'Zyxqvjkwq forventer 8 timer med løn efter et år.',
      'milestones.0.title': 'Zyxqvjkwqer salatbaren',
    }),
    support: withTexts(plain.support, { 'mentor.name': 'Mette Zyxqvjkwqmentor' }),
  };
};

const withTexts = (answers: Answers, texts: Readonly<Record<string, string>>): Answers =>
  Object.entries(texts).reduce((all, [field, text]) => withField(all, field, text), answers);
