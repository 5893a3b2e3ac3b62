import { describe, expect, it } from 'vitest';
import { readSection, type SectionKey, SECTIONS } from '../../../../shared/domain/agreement/sections.ts';
import type { Answer, Answers } from '../../../../shared/domain/agreement/typed.ts';
import { completeAnswers, withField } from '../../../builders/answers.ts';
import { MANDATORY } from '../../../builders/mandatory-fields.ts';

/** Fields that are asked for once an answer above them was chosen. */
const MANDATORY_WHEN: readonly (readonly [SectionKey, string, Answer, readonly string[]])[] = [
  [
    'company',
    'workplace',
    { kind: 'other-address' },
    ['workplace.address.street', 'workplace.address.postcode', 'workplace.address.city'],
  ],
  ['job', 'duration', { kind: 'until' }, ['duration.endDate', 'duration.reason']],
  ['hours', 'paidHours', { kind: 'agreed' }, ['paidHours.hours', 'paidHours.reason']],
  ['hours', 'schedule', { kind: 'weekdays' }, ['schedule.days']],
  ['hours', 'collectiveAgreement', { kind: 'covered' }, ['collectiveAgreement.name']],
  ['terms', 'notice', { kind: 'own' }, ['notice.text']],
  [
    'progression',
    'expectations.outlook',
    { kind: 'more-hours' },
    ['expectations.outlook.paidHours', 'expectations.outlook.by'],
  ],
  [
    'progression',
    'expectations.outlook',
    { kind: 'no-more-hours' },
    ['expectations.outlook.reason.kind', 'expectations.outlook.lookAgain'],
  ],
  ['support', 'mentor', { kind: 'named' }, ['mentor.name', 'mentor.phone', 'mentor.weeklyHours']],
];

/** How long each text of the form may be. */
const LIMITS: readonly (readonly [SectionKey, string, number])[] = [
  ['company', 'name', 120],
  ['company', 'address.street', 120],
  ['company', 'contact.name', 120],
  ['company', 'contact.title', 80],
  ['job', 'title', 80],
  ['job', 'probation', 200],
  ['job', 'tasks.1', 150],
  ['job', 'excludedTasks', 500],
  ['job', 'considerations.text', 600],
  ['job', 'aids.text', 300],
  ['hours', 'supplements', 300],
  ['hours', 'collectiveAgreement.name', 200],
  ['terms', 'notice.text', 500],
  ['progression', 'possibilities.text', 1000],
  ['progression', 'expectations.text', 1000],
  ['progression', 'milestones.2.title', 100],
  ['progression', 'milestones.2.lookAt', 300],
  ['progression', 'milestones.2.responsible', 100],
  ['progression', 'milestones.2.support', 200],
  ['support', 'other', 300],
  ['support', 'mentor.name', 120],
];

const problemsIn = (section: SectionKey, answers: Answers) =>
  readSection(section, answers).problems.map(({ field, rule }) => `${field} ${rule}`);

describe.each(SECTIONS)('the step %s', (section) => {
  it('asks for each mandatory field at once when nothing was typed', () => {
    const missing = MANDATORY[section].map((field) => `${field} missing`);

    expect(problemsIn(section, {}).toSorted((a, b) => a.localeCompare(b))).toEqual(
      missing.toSorted((a, b) => a.localeCompare(b)),
    );
  });

  it('is complete as the fictional canteen typed it', () => {
    expect(problemsIn(section, completeAnswers()[section])).toEqual([]);
  });

  it('asks for one mandatory field when only that one was emptied', () => {
    for (const field of MANDATORY[section].filter((each) => !/kind$|startDate|kinds$/.test(each))) {
      expect(problemsIn(section, withField(completeAnswers()[section], field, ''))).toEqual(
        field === 'tasks.0' ? [] : [`${field} missing`],
      );
    }
  });
});

describe('a field', () => {
  it.each(MANDATORY_WHEN)('of %s is asked for with %s %j', (...row) => {
    const [section, field, answer, fields] = row;

    expect(problemsIn(section, withField(completeAnswers()[section], field, answer))).toEqual(
      fields.map((each) => `${each} missing`),
    );
  });

  it.each(LIMITS)('%s %s takes %i letters and not one more', (section, field, limit) => {
    const words = 'Klargør salatbaren og dækker borde. '.repeat(40);
    const typed = (letters: number) =>
      problemsIn(section, withField(completeAnswers()[section], field, `${words.slice(0, letters - 1)}n`));

    expect(typed(limit)).toEqual([]);
    expect(typed(limit + 1)).toEqual([`${field} too-long`]);
  });

  it.each([
    ['job', 'tasks', 10],
    ['progression', 'milestones', 6],
  ] as const)('%s %s has at most %i rows', (section, field, most) => {
    const [row = ''] = [completeAnswers()[section]].flatMap((answers) => {
      const rows: Answer | undefined = (answers as Answers)[field];
      return Array.isArray(rows) ? rows : [];
    });
    const typed = (count: number) =>
      problemsIn(
        section,
        withField(
          completeAnswers()[section],
          field,
          Array.from({ length: count }, () => row),
        ),
      );

    expect(typed(most)).toEqual([]);
    expect(typed(most + 1)).toEqual([`${field} too-many`]);
  });
});

const withConsiderations = (considerations: Answers) =>
  problemsIn('job', withField(completeAnswers().job, 'considerations', considerations));

describe('considerations', () => {
  it('are a tick or a text', () => {
    expect(withConsiderations({ kinds: ['extra-breaks'], text: '' })).toEqual([]);
    expect(withConsiderations({ text: 'Pause efter 45 minutter.' })).toEqual([]);
    expect(withConsiderations({ kinds: [], text: ' ' })).toEqual(['considerations.kinds missing']);
  });
});

const withDays = (days: Answer) =>
  problemsIn('hours', withField(completeAnswers().hours, 'schedule', { kind: 'weekdays', days }));

describe('the working week', () => {
  it('has at least one day, and days without times are days off', () => {
    expect(withDays({ monday: { from: '8', to: '12' }, friday: { from: '', to: ' ' } })).toEqual([]);
    expect(withDays({ monday: { from: '', to: '' } })).toEqual(['schedule.days missing']);
  });

  it('ends each day after it begins', () => {
    expect(withDays({ monday: { from: '12', to: '8' } })).toEqual([
      'schedule.days.monday.to ends-before-start',
    ]);
    expect(withDays({ monday: { from: '8', to: '8' } })).toEqual([
      'schedule.days.monday.to ends-before-start',
    ]);
    expect(withDays({ monday: { from: '8', to: '' } })).toEqual(['schedule.days.monday.to missing']);
  });
});

describe('hostile input', () => {
  const hostile: readonly (readonly [string, Answer])[] = [
    ['a million letters', 'å'.repeat(1_000_000)],
    ['a hundred thousand blanks in a number', `1${' '.repeat(100_000)}x`],
    ['a hundred thousand points', '.'.repeat(100_000)],
    ['markup', '<script>alert(1)</script>'],
    ['a null byte', 'a\u0000b'],
    ['half a letter', '\ud800'],
    ['a list', ['a', 'b']],
    ['parts', { toString: 'x', __proto__: 'y' }],
    ['a very deep tree', Array.from({ length: 500 }).reduce<Answer>((inner) => [inner], 'x')],
  ];
  const fields = SECTIONS.flatMap((section) =>
    leavesOf(completeAnswers()[section]).map((field) => [section, field] as const),
  );

  it.each(hostile)('%s in any field is answered with rules, at once', (_what, answer) => {
    const before = performance.now();

    for (const [section, field] of fields) {
      const { problems } = readSection(section, withField(completeAnswers()[section], field, answer));
      for (const problem of problems) expect(problem.rule).toBeTypeOf('string');
    }

    expect(fields.length).toBeGreaterThan(60);
    expect(performance.now() - before).toBeLessThan(4000);
  });
});

/** The names of all inputs of a step. */
function leavesOf(answer: Answer, name = ''): string[] {
  if (typeof answer === 'string') return [name];
  return Object.entries(answer).flatMap(([part, inner]: [string, Answer]) =>
    leavesOf(inner, name === '' ? part : `${name}.${part}`),
  );
}
