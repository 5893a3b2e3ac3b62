import { STATUSES, type Status } from '../../../shared/domain/case/status.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { withAnswer, completeAnswers } from '../../builders/answers.ts';
import { tenAgreements } from '../../builders/ten-agreements.ts';
import { contentToSign } from '../../../shared/cases/content-to-sign.ts';
import { orRefuse } from '../../../shared/web/refused.ts';
import { employerAmendmentPages } from './amendments.ts';
import { theTeam } from '../../../shared/domain/access/staff.ts';
import { entry, type Entry } from '../entry.ts';
import { scene, sceneFilledIn } from '../scene.ts';
import { questionPages } from './questions.ts';
import { identityPages } from './identity.ts';
import { signingPages } from './signing.ts';
import { stepPages } from './steps.ts';

const OVERVIEW = 'GET /arbejdsgiver/{link}';
const TEAM = theTeam({ unit: 'Jobcenter Eksempelby', phone: '70 00 00 00', email: 'jobcenter@example.org' });
const CHECK = 'GET /arbejdsgiver/{link}/tjek-svar';

/** Everything the employer sees, by the link. */
export const employerPages = (language: Language): readonly Entry[] => {
  const incomplete = withAnswer(
    withAnswer(completeAnswers(), ['job', 'title'], ''),
    ['job', 'considerations.text'],
    'Pauser på grund af angst.',
  );
  return [
    ...STATUSES.filter((status) => !NO_LINK.has(status)).map((status) =>
      entry(`employer/case-${status}`, async () => (await scene(status, { language })).open(OVERVIEW)),
    ),
    entry('employer/overview-half-done', async () =>
      (await sceneFilledIn(3, { language })).open(OVERVIEW, { query: { gemt: 'ja' } }),
    ),
    ...employerAmendmentPages(language),
    ...stepPages(language),
    entry('employer/check-answers-incomplete', async () => {
      const { job, company, hours } = { ...completeAnswers(), ...incomplete };
      const answers = { ...completeAnswers(), job, company, hours };
      return (await sceneFilledIn(3, { language, answers })).open(CHECK);
    }),
    entry('employer/overview-while-a-code-works', async () => {
      const { open, pass, world, file } = await scene('drafting', { language });
      const { hash } = orRefuse(contentToSign(file, 'employer', world));
      const form = { name: 'Karla Køkkentest', consent: 'yes' };
      await pass('/arbejdsgiver/{link}/underskriv', form, { query: { vist: hash } });
      return open(OVERVIEW);
    }),
    entry('employer/check-answers-health', async () => {
      const told = withAnswer(completeAnswers(), ['job', 'considerations.text'], 'Pause pga. rygproblemer.');
      const answers = { ...completeAnswers(), ...told };
      return (await scene('drafting', { language, answers })).open(CHECK);
    }),
    entry('employer/check-answers-begun-by-employer', async () =>
      (await scene('drafting', { language, given: { begunByEmployer: true } })).open(CHECK),
    ),
    entry('employer/check-answers-not-taken-over', async () =>
      (await scene('drafting', { language, given: { begunByEmployer: true, consultant: TEAM } })).open(CHECK),
    ),
    entry('employer/receipt-begun-by-employer', async () =>
      (await scene('awaiting-citizen', { language, given: { begunByEmployer: true } })).open(OVERVIEW),
    ),
    entry('employer/check-answers-changed', async () =>
      (await scene('drafting', { language })).open(CHECK, { query: { aendret: 'ja' } }),
    ),
    ...tenAgreements.map(({ answers }, place) =>
      entry(`employer/check-answers-agreement-${place + 1}`, async () =>
        (await scene('drafting', { language, answers })).open(CHECK),
      ),
    ),
    ...signingPages('employer', language),
    ...identityPages('employer', language),
    ...questionPages('employer', language),
    entry('employer/take-back', async () =>
      (await scene('awaiting-citizen', { language })).open('GET /arbejdsgiver/{link}/ret'),
    ),
  ];
};

/** Every link is dead: whoever opens one meets the page `anyone/refused-not-found`. */
const NO_LINK: ReadonlySet<Status> = new Set(['expired', 'withdrawn']);
