import { type SectionKey, SECTIONS } from '../../../shared/domain/agreement/sections.ts';
import type { Answers } from '../../../shared/domain/agreement/typed.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { aMilestone, completeAnswers, withField } from '../../builders/answers.ts';
import { tenAgreements } from '../../builders/ten-agreements.ts';
import { sentFields } from '../../fakes/web-requests.ts';
import { entry, type Entry, type Shown } from '../entry.ts';
import { scene, sceneFilledIn } from '../scene.ts';
import { clumsyAnswers } from '../clumsy-answers.ts';

const PATHS: Readonly<Record<SectionKey, string>> = {
  company: 'virksomheden',
  job: 'jobbet',
  hours: 'arbejdstid-og-loen',
  terms: 'vilkaar',
  progression: 'progression',
  support: 'stoette',
};
const STEP = '/arbejdsgiver/{link}/udfyld/{step}';

/** The six steps of the employer's form. */
export const stepPages = (language: Language): readonly Entry[] => {
  const opened = async (section: SectionKey): Promise<Shown> =>
    (await scene('invited', { language })).open(`GET ${STEP}`, { path: { step: PATHS[section] } });

  const saved = async (section: SectionKey, answers: Answers, more = {}): Promise<Shown> => {
    const { send } = await sceneFilledIn(SECTIONS.indexOf(section), { language });
    return send(STEP, { ...sentFields(answers), ...more }, { path: { step: PATHS[section] } });
  };

  /** Filled in from one of the ten agreements. */
  const filled = async (section: SectionKey, place: number): Promise<Shown> => {
    const { open } = await scene('drafting', { language, answers: tenAgreements[place]?.answers });
    return open(`GET ${STEP}`, { path: { step: PATHS[section] } });
  };

  const changedMeanwhile = async (): Promise<Shown> => {
    const { send } = await scene('drafting', { language });
    const answers = { ...completeAnswers().support, other: 'En stol til salatbaren.' };
    return send(STEP, { ...sentFields(answers), shownRev: '0' }, { path: { step: PATHS.support } });
  };

  return [
    ...SECTIONS.flatMap((section) => [
      entry(`employer/step-${section}`, () => opened(section)),
      // A blank last step is a full answer.
      ...(section === 'support'
        ? []
        : [entry(`employer/step-${section}-nothing-typed`, () => saved(section, {}))]),
      entry(`employer/step-${section}-errors`, () => saved(section, clumsyAnswers[section])),
    ]),
    ...tenAgreements.flatMap((_, place) => {
      const section = SECTIONS[place % SECTIONS.length];
      return section === undefined
        ? []
        : [entry(`employer/step-${section}-agreement-${place + 1}`, () => filled(section, place))];
    }),
    entry('employer/step-job-all-rows', () => saved('job', withTenTasks(), { row: 'add' })),
    entry('employer/step-progression-all-rows', () =>
      saved('progression', withSixMilestones(), { row: 'add' }),
    ),
    entry('employer/step-job-health-warning', () =>
      saved('job', withField(completeAnswers().job, 'considerations.text', 'Pauser på grund af angst.'), {
        row: 'add',
      }),
    ),
    entry('employer/step-terms-answered-at-once', async () => {
      const { open, pass } = await sceneFilledIn(3, { language });
      const path = { step: PATHS.terms };
      const way = await pass(
        STEP,
        { 'holiday.kind': 'own', 'holiday.text': 'Fem uger', fill: 'follows' },
        { path },
      );
      return open(`GET ${STEP}`, {
        path,
        query: Object.fromEntries(new URL(way, 'https://x.example').searchParams),
      });
    }),
    entry('employer/step-company-left-for-later', async () => {
      const { open, pass } = await scene('invited', { language });
      const half = {
        ...sentFields({ ...completeAnswers().company, cvr: '12345678', name: '' }),
        save: 'later',
      };
      await pass(STEP, half, { path: { step: PATHS.company } });
      return open(`GET ${STEP}`, { path: { step: PATHS.company } });
    }),
    entry('employer/step-support-from-check', async () =>
      (await scene('drafting', { language })).open(`GET ${STEP}`, {
        path: { step: PATHS.support },
        query: { fra: 'tjek' },
      }),
    ),
    entry('employer/step-support-changed-meanwhile', changedMeanwhile),
  ];
};

const withTenTasks = (): Answers =>
  withField(
    completeAnswers().job,
    'tasks',
    Array.from({ length: 10 }, (_, place) => `Opgave nummer ${place + 1}`),
  );

const withSixMilestones = (): Answers =>
  withField(
    completeAnswers().progression,
    'milestones',
    Array.from({ length: 6 }, (_, place) => aMilestone({ title: `Milepæl nummer ${place + 1}` })),
  );
