import { accepted, aContext } from '../../builders/cases.ts';
import { day } from '../../builders/answers.ts';
import { anOutcome } from '../../builders/follow-ups.ts';
import { postponeFollowUp, recordFollowUp } from '../../../shared/domain/case/acts/follow-up-acts.ts';
import type { FollowUp } from '../../../shared/domain/follow-up/follow-up.ts';
import { stored } from '../../fakes/stored-cases.ts';
import { entry, type Entry } from '../entry.ts';
import { type Scene, scene } from '../scene.ts';
import { asked, BEGINNING, CITIZENS_ANSWERS, MILESTONE, TWO_MILESTONES } from './questions.ts';

const TALK = '/sager/{case}/opfoelgning/{followUp}';

/** The talks of a case in force: planned, recorded and moved. */
export const talkPages = (): readonly Entry[] => [
  entry('desk/talk', async () => {
    const { open, path } = await onTheDay();
    return open(`GET ${TALK}`, { path });
  }),
  entry('desk/talk-nothing-typed', async () => {
    const { send, path } = await onTheDay();
    return send(TALK, { act: 'record' }, { path });
  }),
  entry('desk/talk-errors', async () => {
    const { send, path } = await onTheDay();
    return send(TALK, CLUMSY_TALK, { path });
  }),
  entry('desk/talk-moved-errors', async () => {
    const { send, path } = await onTheDay();
    return send(
      TALK,
      { act: 'postpone', 'to.day': '1', 'to.month': '1', 'to.year': '2027', reason: '' },
      { path },
    );
  }),
  entry('desk/talk-draft', async () => {
    const { open, pass, path } = await onTheDay();
    await pass(TALK, { ...HALF_A_TALK, act: 'record', save: 'later' }, { path });
    return open(`GET ${TALK}`, { path });
  }),
  entry('desk/talk-draft-kept', async () => {
    const { open, pass, path } = await onTheDay();
    await pass(TALK, { ...HALF_A_TALK, act: 'record', save: 'later' }, { path });
    return open(`GET ${TALK}`, { path, query: { gemt: 'ja' } });
  }),
  entry('desk/talk-draft-met', async () => {
    const { send, pass, path } = await onTheDay();
    await pass(TALK, { ...HALF_A_TALK, act: 'record', save: 'later' }, { path });
    return send(
      TALK,
      { note: 'Pauserne bliver holdt.', act: 'record', save: 'later', draftRev: '0' },
      { path },
    );
  }),
  entry('desk/talk-two-milestones', async () => {
    const { open, path, pages } = await asked(TWO_MILESTONES);
    await pages.employer.answer({ reached: 'partly', missing: 'Salatbaren alene.' });
    return open(`GET ${TALK}`, { path });
  }),
  entry('desk/talk-with-answers', async () => {
    const { open, path, pages } = await asked(MILESTONE);
    await pages.employer.answer({ reached: 'partly', helped: 'Mentoren i den første tid.', call: 'yes' });
    await pages.citizen.answer(CITIZENS_ANSWERS);
    return open(`GET ${TALK}`, { path });
  }),
  entry('desk/talk-answered-by-one', async () => {
    const { open, path, pages } = await asked(BEGINNING);
    await pages.citizen.answer({ tasks: 'yes', afterWork: 'ok' });
    return open(`GET ${TALK}`, { path });
  }),
  entry('desk/case-both-want-a-call', async () => {
    const { open, pages } = await asked(BEGINNING);
    await pages.employer.answer({ call: 'yes' });
    await pages.citizen.answer({ call: 'yes' });
    return open('GET /sager/{case}');
  }),
  entry('desk/case-with-talks', async () => (await withTalks()).open('GET /sager/{case}')),
];

const onTheDay = async () => {
  const one = await scene('registered', { at: '2027-03-01T08:00:00Z' });
  const [talk] = await one.world.cases.followUps(one.file.case.id);
  return { ...one, talk, path: { followUp: talk?.id ?? '' } };
};

/** The first talk was held and much was agreed, another was moved, the others are to come. */
const withTalks = async (): Promise<Scene> => {
  const one = await onTheDay();
  const { cases, clock } = one.world;
  const staff = aContext(clock.now(), 'consultant');
  const all = () => cases.followUps(one.file.case.id);
  const planned = await all();
  const outcome = { outcome: MUCH, next: day('2027-04-15'), by: 'Vita Vejledersen' };
  const held = accepted(
    recordFollowUp(one.file, { ahead: [], ...of(planned.at(0), planned), ...outcome }, staff),
  );
  await stored(one.world, [held]);
  const left = await all();
  const moving = left.find(({ due }) => due === '2027-08-02');
  const to = { to: day('2027-09-06'), reason: 'Ferie & <fri>' };
  await stored(one.world, [accepted(postponeFollowUp(held.after, { ...of(moving, left), ...to }, staff))]);
  return one;
};

const of = (followUp: FollowUp | undefined, all: readonly FollowUp[]) => {
  if (followUp === undefined) throw new Error('the talk is not planned');
  return { followUp, shownRev: followUp.rev, all, closingDays: [] };
};

const MUCH = anOutcome({
  note: 'Det går <godt>.\nPauserne bliver holdt.',
  needsChange: ['hours'],
  milestones: [{ milestone: 0, outcome: 'postponed', newDate: day('2027-05-01'), comment: 'Lidt senere' }],
  paidHours: { before: 6, after: 7, from: day('2027-04-01') },
  actions: [{ what: 'Ringer om de nye timer', who: 'Vita', by: day('2027-03-15') }],
});

const HALF_A_TALK = {
  'heldOn.day': '1',
  'heldOn.month': '3',
  'heldOn.year': '2027',
  form: 'visit',
  'milestones.0.outcome': 'on-the-way',
  note: 'Han klarer salaten det meste af ugen.',
};

const CLUMSY_TALK = {
  act: 'record',
  'heldOn.day': '31',
  'heldOn.month': '2',
  'heldOn.year': '2027',
  'milestones.0.outcome': 'postponed',
  'milestones.1.comment': 'En lang forklaring uden ende. '.repeat(30),
  'paidHours.kind': 'changed',
  'paidHours.after': '99',
  note: 'En lang forklaring uden ende. '.repeat(90),
  'actions.0.what': 'Ringer',
  'next.day': '1',
};
