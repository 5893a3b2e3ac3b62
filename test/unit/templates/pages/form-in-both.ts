import { readSection, type SectionKey, SECTIONS } from '../../../../shared/domain/agreement/sections.ts';
import type { AnswersBySection } from '../../../../shared/domain/agreement/whole-agreement.ts';
import { readAgreement } from '../../../../shared/domain/agreement/whole-agreement.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import { checkAnswersPage } from '../../../../templates/pages/employer/check-answers.tsx';
import { overviewPage } from '../../../../templates/pages/employer/overview.tsx';
import { savedPage } from '../../../../templates/pages/employer/saved.tsx';
import { takeBackPage } from '../../../../templates/pages/employer/take-back.tsx';
import { JOINED } from './answers-that-clash.ts';
import { frame, prefilled, stepPage, stepsAll, stepsLacking } from './page-data.ts';
import { day, testgaard, testgaardContent, testgaardReading, TODAY } from './testgaard-answers.ts';
import { stepHrefs } from './whole-pages.ts';

/** A milestone whose title is no Danish word. */
const talks = {
  planned: [
    {
      due: day('2027-03-01'),
      reasons: [
        { kind: 'after-start', months: 1 },
        { kind: 'milestone', milestone: 0 },
        { kind: 'before-end' },
      ],
    },
    { due: day('2029-08-01'), reasons: [{ kind: 'statutory', months: 30 }] },
  ],
  milestoneTitles: ['X'],
} as const;

/** Answers that open every choice, and break as many rules as they can. */
const clumsy: AnswersBySection = {
  company: {
    cvr: '1',
    pNumber: '1',
    workplace: { kind: 'other-address' },
    contact: { phone: '1', email: 'x' },
  },
  job: {
    title: 'x'.repeat(99),
    startDate: { day: '31', month: '2', year: '1' },
    duration: { kind: 'until' },
    tasks: ['a', 'x'.repeat(200)],
    considerations: { text: 'ADHD' },
  },
  hours: {
    weeklyHours: 'x',
    intensity: '1,5',
    paidHours: { kind: 'agreed', hours: '99' },
    schedule: { kind: 'weekdays', days: { monday: { from: '9', to: '8' }, friday: { from: '99' } } },
    pay: { amountOre: '1,234' },
    collectiveAgreement: { kind: 'covered' },
  },
  terms: { holiday: { kind: 'own' }, notice: { kind: 'own' } },
  progression: {
    possibilities: { kinds: ['none-now', 'new-tasks'], text: '-' },
    expectations: { text: 'abc', outlook: { kind: 'no-more-hours', reason: { kind: 'other' } } },
    milestones: [{ title: '-' }, { title: 'a\u0007b' }],
  },
  support: { mentor: { kind: 'named' }, contactForm: 'letter' },
};

const stepIn = (language: Language, section: SectionKey) => {
  const more = { frame: { ...frame, language }, talks, startDate: day('2027-02-01') };
  return [
    stepPage(section, {}, { ...more, paidHours: 2, changedMeanwhile: true }),
    stepPage(section, testgaard[section], { ...more, paidHours: 6, steps: stepsAll('done') }),
    stepPage(section, clumsy[section], {
      ...more,
      talks: undefined,
      startDate: undefined,
      problems: readSection(section, clumsy[section] ?? {}).problems,
    }),
    stepPage(section, JOINED[section], {
      ...more,
      steps: stepsLacking(),
      problems: readAgreement(JOINED, TODAY).problems[section],
    }),
  ];
};

/** Every page of the employer's form in `language`, blank, full and with problems. */
export const formIn = (language: Language): readonly string[] => {
  const frameHere = { ...frame, language };
  const opened = { frame: frameHere, prefilled, next: '/', check: undefined };
  const checked = {
    frame: frameHere,
    stepHrefs,
    back: '/',
    sign: '/',
    takenOver: true,
    draft: '/',
    changed: false,
  };
  const { terms: _notBegun, ...begun } = clumsy;
  return [
    ...SECTIONS.flatMap((section) => stepIn(language, section)),
    overviewPage({ ...opened, steps: stepsAll('not-begun') }),
    overviewPage({ ...opened, steps: stepsLacking(), changeRequested: 'X' }),
    overviewPage({ ...opened, steps: stepsAll('done'), check: '/' }),
    savedPage({ ...opened, steps: stepsLacking(), linkOpensUntil: day('2026-12-22') }),
    checkAnswersPage({
      ...checked,
      answers: testgaard,
      reading: testgaardReading,
      content: testgaardContent(),
    }),
    checkAnswersPage({
      ...checked,
      answers: begun,
      reading: readAgreement(begun, TODAY),
      content: undefined,
    }),
    checkAnswersPage({
      ...checked,
      takenOver: false,
      answers: testgaard,
      reading: testgaardReading,
      content: testgaardContent(),
    }),
    takeBackPage({ frame: frameHere, action: '/', back: '/', hidden: {} }),
  ];
};
