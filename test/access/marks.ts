import type { NewCase } from '../../shared/domain/case/acts/open-case.ts';
import type { Answers } from '../../shared/domain/agreement/typed.ts';
import { type AllAnswers, completeAnswers, withField } from '../builders/answers.ts';

/** Finds what is marked: the letters stand in every name and text of the marked case, and in no other. */
export const MARKS = /zyx|720969-?1004|29 ?87 ?65 ?43/i;

/** Who and what the marked case is about. */
export const markedCase = (): Partial<NewCase> => ({
  caseNumber: 'Zyx-2026-7',
  employee: {
    name: 'Zyxina Mærkesen',
    email: 'zyxina@example.com',
    mobile: '29876543',
    address: { street: 'Zyxvej 12', postcode: '9999', city: 'Zyxby' },
    addressProtected: true,
    cpr: '7209691004',
  },
  employerEmail: 'zyx.karla@example.com',
});

/** Everything the employer of the marked case has written, each text with the mark. */
export const markedAnswers = (): AllAnswers => {
  const plain = completeAnswers();
  return {
    ...plain,
    company: withTexts(plain.company, {
      name: 'Zyxkantinen ApS',
      'contact.name': 'Karla Zyxkok',
      'contact.email': 'zyx.karla@example.com',
      'address.street': 'Zyxgade 5',
    }),
    job: withTexts(plain.job, {
      title: 'Zyxmedhjælper',
      'tasks.0': 'Zyxe salatbar',
      'considerations.text': 'Zyxpause efter 45 minutter.',
      excludedTasks: 'Zyxløft ved varemodtagelsen',
    }),
    terms: withTexts(plain.terms, { 'notice.text': 'Zyx: en måned fra begge sider.' }),
    progression: withTexts(plain.progression, {
      'possibilities.text': 'Zyx kan lære at stå for salatbaren alene.',
      'expectations.text': 'Zyx forventer 8 timer med løn efter et år.',
      'milestones.0.title': 'Zyxer salatbaren',
    }),
    support: withTexts(plain.support, { 'mentor.name': 'Mette Zyxmentor' }),
  };
};

const withTexts = (answers: Answers, texts: Readonly<Record<string, string>>): Answers =>
  Object.entries(texts).reduce((all, [field, text]) => withField(all, field, text), answers);
