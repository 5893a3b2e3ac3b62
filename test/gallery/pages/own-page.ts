import { recordFollowUp } from '../../../shared/domain/case/acts/follow-up-acts.ts';
import type { CaseFile } from '../../../shared/domain/case/case.ts';
import type { Status } from '../../../shared/domain/case/status.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { amendmentChanges } from '../../builders/amendments.ts';
import { day } from '../../builders/answers.ts';
import { accepted, aContext } from '../../builders/cases.ts';
import { anOutcome } from '../../builders/follow-ups.ts';
import { VITA } from '../../fakes/fake-world.ts';
import { givenLink } from '../../fakes/given-link.ts';
import { stored } from '../../fakes/stored-cases.ts';
import { entry, type Entry } from '../entry.ts';
import { CASE_ID, type Scene, scene, sceneAfter } from '../scene.ts';
import { asked, BEGINNING } from './questions.ts';

const PAGE = 'GET /medarbejder/{link}';
const CALL = '/medarbejder/{link}/ring-til-mig';

/** The citizen's own page between talks, by a link that was asked for. */
export const ownPages = (language: Language): readonly Entry[] => {
  const after = async (status: Status, at: string) => withOwn(await scene(status, { language, at }));
  const amended = async (stage: 'employer-signed' | 'in-force') =>
    withOwn(
      await sceneAfter(amendmentChanges(stage, { options: { id: CASE_ID, given: { consultant: VITA } } }), {
        at: '2027-05-12T12:00:00Z',
        language,
      }),
    );
  return [
    entry('citizen/own-page', async () => (await after('registered', '2026-11-05T12:00:00Z')).open()),
    entry('citizen/own-page-no-document-yet', async () =>
      (await after('in-force', '2026-11-05T12:00:00Z')).open(),
    ),
    entry('citizen/own-page-after-a-talk', async () => {
      const own = await after('registered', '2027-03-01T12:00:00Z');
      await recordMilestones(own);
      return own.open();
    }),
    entry('citizen/own-page-talk-not-held', async () =>
      (await after('registered', '2027-03-04T12:00:00Z')).open(),
    ),
    entry('citizen/own-page-questions', async () =>
      (await withOwn(await asked(BEGINNING, { language }))).open(),
    ),
    entry('citizen/own-page-questions-answered', async () => {
      const one = await asked(BEGINNING, { language });
      await one.pages.citizen.answer({ tasks: 'yes' });
      return (await withOwn(one)).open();
    }),
    entry('citizen/own-page-amendment-waits', async () => (await amended('employer-signed')).open()),
    entry('citizen/own-page-amended', async () => (await amended('in-force')).open()),
    entry('citizen/own-page-call', async () => {
      const { scene: one, link } = await after('registered', '2026-11-05T12:00:00Z');
      return one.open(`GET ${CALL}`, { path: { link } });
    }),
    entry('citizen/own-page-call-asked-for', async () => {
      const own = await after('registered', '2026-11-05T12:00:00Z');
      await own.scene.pass(CALL, { when: 'Onsdag formiddag' }, { path: { link: own.link } });
      return own.open();
    }),
    entry('citizen/own-page-ended', async () => (await after('ended', '2027-07-15T12:00:00Z')).open()),
  ];
};

/** The citizen has asked for a link. */
const withOwn = async (one: Scene) => {
  const link = await givenLink(one.world, one.file, { purpose: 'own' });
  return { scene: one, link, open: () => one.open(PAGE, { path: { link } }) };
};

/** The first talk was held; two of the milestones were talked about. */
const recordMilestones = async ({ scene: { world, file } }: { readonly scene: Scene }): Promise<void> => {
  const now: CaseFile = (await world.cases.load(file.case.id)) ?? file;
  const all = await world.cases.followUps(file.case.id);
  const [followUp] = all;
  if (followUp === undefined) throw new Error('no talk');
  const outcome = anOutcome({
    milestones: [
      { milestone: 0, outcome: 'partly-reached', newDate: undefined, comment: 'Kun til os.' },
      { milestone: 1, outcome: 'postponed', newDate: day('2027-09-06'), comment: undefined },
    ],
  });
  const found = { followUp, shownRev: followUp.rev, all, closingDays: [] };
  const held = { outcome, next: undefined, by: VITA.name };
  const staff = aContext(world.clock.now(), 'consultant');
  await stored(world, [accepted(recordFollowUp(now, { ahead: [], ...found, ...held }, staff))]);
};
