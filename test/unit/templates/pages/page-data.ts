import type { Problem } from '../../../../shared/domain/agreement/problems.ts';
import { readSection, type SectionKey, SECTIONS } from '../../../../shared/domain/agreement/sections.ts';
import type { Answer, Answers } from '../../../../shared/domain/agreement/typed.ts';
import { formStep } from '../../../../templates/pages/employer/form-step.tsx';
import type { Prefilled } from '../../../../templates/pages/employer/prefilled.ts';
import type { StepState, StepStatus } from '../../../../templates/pages/employer/step-list.tsx';
import type { Frame } from '../../../../templates/pages/layout.tsx';

export const frame: Frame = {
  municipality: {
    name: 'Eksempelby Kommune',
    unit: 'Jobcenter Eksempelby',
    phone: '56 12 34 56',
    email: 'jobcenter@example.org',
  },
  language: 'da',
  idleMinutes: 30,
  assets: { stylesheet: '/static/site.css', script: '/static/site.js' },
};

export const prefilled: Prefilled = {
  employeeName: 'Demo',
  consultant: { name: 'Vita Vejledersen', phone: '56123456', email: 'vita@example.org' },
  assessment: { weeklyHours: 8, intensity: 75 },
};

export const stepsAll = (state: StepState): readonly StepStatus[] =>
  SECTIONS.map((section) => ({
    section,
    state,
    href: `/udfyld/${section}`,
    problems: [],
    mend: `/udfyld/${section}?med-fejl=ja`,
  }));

/** The steps as they are when nothing but blanks was saved in each. */
export const stepsLacking = (): readonly StepStatus[] =>
  stepsAll('missing').map((step) => ({ ...step, problems: readSection(step.section, {}).problems }));

export const stepPage = (
  section: SectionKey,
  answers: Answers = {},
  more: Partial<Parameters<typeof formStep>[0]> & { readonly problems?: readonly Problem[] } = {},
): string =>
  formStep({
    frame,
    section,
    answers,
    problems: [],
    stepRev: 3,
    action: `/udfyld/${section}`,
    back: '/arbejdsgiver',
    steps: stepsAll('not-begun'),
    prefilled,
    ...more,
  });

/** The names of all that a page posts. */
export const namesIn = (html: string): readonly string[] => [
  ...new Set([...html.matchAll(/<(?:input|textarea)[^>]* name="([^"]+)"/g)].map((found) => found[1] ?? '')),
];

/** Dotted names and what is typed at each, as the server reads a post: numbers are rows. */
export const answersFrom = (typedAt: Readonly<Record<string, string>>): Answers => {
  const split = Object.entries(typedAt).map(([name, typed]) => ({ path: name.split('.'), typed }));
  return Object.fromEntries(Object.entries(below(split)));
};

type At = { readonly path: readonly string[]; readonly typed: string };

const below = (typed: readonly At[]): Answer => {
  const leaf = typed.find(({ path }) => path.length === 0);
  if (leaf !== undefined) return leaf.typed;
  const names = [...new Set(typed.map(({ path }) => path[0] ?? ''))];
  const parts = names.map((name): [string, Answer] => [
    name,
    below(
      typed
        .filter(({ path }) => path[0] === name)
        .map(({ path, typed: text }) => ({ path: path.slice(1), typed: text })),
    ),
  ]);
  return names.every((name) => /^\d+$/.test(name))
    ? parts.map(([, part]) => part)
    : Object.fromEntries(parts);
};
