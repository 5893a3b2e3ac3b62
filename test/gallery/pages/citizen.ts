import { instant, plusMinutes } from '../../../shared/domain/calendar/instant.ts';
import { STATUSES, type Status } from '../../../shared/domain/case/status.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { completeAnswers, withField } from '../../builders/answers.ts';
import { aCase } from '../../builders/cases.ts';
import { signedAnew } from '../../builders/rounds.ts';
import { tenAgreements } from '../../builders/ten-agreements.ts';
import { citizenAmendmentPages } from './amendments.ts';
import { entry, type Entry } from '../entry.ts';
import { VITA } from '../../fakes/fake-world.ts';
import { type Scene, scene, sceneAfter, type SceneOptions } from '../scene.ts';
import { ownPages } from './own-page.ts';
import { questionPages } from './questions.ts';
import { identityPages } from './identity.ts';
import { signingPages } from './signing.ts';

const AGREEMENT = 'GET /medarbejder/{link}';
const CHANGE = '/medarbejder/{link}/bed-om-aendring';
const CALL = '/medarbejder/{link}/ring-til-mig';
const DECLINE = '/medarbejder/{link}/afvis';

/** Everything the citizen sees, by the link. */
export const citizenPages = (language: Language): readonly Entry[] => {
  const reading = (options: SceneOptions = {}): Promise<Scene> =>
    scene('awaiting-citizen', { language, ...options });
  return [
    ...STATUSES.filter((status) => !NO_LINK.has(status)).map((status) =>
      entry(`citizen/case-${status}`, async () => (await scene(status, { language })).open(AGREEMENT)),
    ),
    entry('citizen/agreement-after-a-change', async () => (await readAgain(language)).open(AGREEMENT)),
    entry('citizen/agreement-changed', async () =>
      (await reading()).open(AGREEMENT, { query: { aendret: 'ja' } }),
    ),
    ...tenAgreements.map(({ answers }, place) =>
      entry(`citizen/agreement-${place + 1}`, async () => (await reading({ answers })).open(AGREEMENT)),
    ),
    ...citizenAmendmentPages(language),
    entry('citizen/request-change', async () => (await reading()).open(`GET ${CHANGE}`)),
    entry('citizen/request-change-errors', async () => (await reading()).send(CHANGE, { comment: ' ' })),
    entry('citizen/decline', async () => (await reading()).open(`GET ${DECLINE}`)),
    entry('citizen/decline-errors', async () =>
      (await reading()).send(DECLINE, { reason: 'Arbejdet passer mig ikke. '.repeat(30) }),
    ),
    entry('citizen/ask-for-call', async () => (await reading()).open(`GET ${CALL}`)),
    entry('citizen/ask-for-call-errors', async () =>
      (await reading()).send(CALL, { when: 'Helst en formiddag. '.repeat(30) }),
    ),
    entry('citizen/agreement-call-asked-for', async () => {
      const { open, pass } = await reading();
      await pass(CALL, { when: 'Onsdag formiddag' });
      return open(AGREEMENT);
    }),
    entry('citizen/call-corrected', async () => {
      const { open, pass } = await reading();
      await pass(CALL, { phone: '20 12 34 56', when: 'Onsdag formiddag' });
      return open(`GET ${CALL}`);
    }),
    entry('citizen/change-sent', async () => {
      const { open, pass } = await reading();
      await pass(CHANGE, { comment: 'Jeg vil gerne møde kl. 10.\nSå kan jeg nå bussen.' });
      return open(AGREEMENT);
    }),
    entry('citizen/request-change-personnummer', async () =>
      (await reading()).send(CHANGE, { comment: 'Jeg hedder Demo, 610180-0002. Jeg møder hellere kl. 10.' }),
    ),
    ...signingPages('citizen', language),
    ...identityPages('citizen', language),
    ...questionPages('citizen', language),
    ...ownPages(language),
  ];
};

/** Before there is anything to read, and when every link is dead. */
const NO_LINK: ReadonlySet<Status> = new Set(['invited', 'drafting', 'expired', 'withdrawn']);

/** The citizen asked for other hours, and the employer has changed them and signed again. */
const readAgain = (language: Language): Promise<Scene> => {
  const changes = aCase({ given: { consultant: VITA } }).changesTo('change-requested');
  const asked = aCase({ given: { consultant: VITA } }).in('change-requested');
  const answers = withField(completeAnswers().hours, 'weeklyHours', '7');
  const at = instant('2026-11-06T12:00:00Z');
  const again = signedAnew(asked, { section: 'hours', answers }, plusMinutes(at, -60));
  return sceneAfter([...changes, ...again], { language, at });
};
