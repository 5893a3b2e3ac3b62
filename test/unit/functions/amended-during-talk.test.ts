import { describe, expect, it } from 'vitest';
import { makeFollowUp } from '../../../functions/consultant/follow-up/follow-up.ts';
import { agreedChanges, amendmentChanges, progressionAtEight } from '../../builders/amendments.ts';
import { aMilestone, typedDate, withField } from '../../builders/answers.ts';
import { COMMAND } from '../../fakes/desk.ts';
import { makeFakeWorld, VITA } from '../../fakes/fake-world.ts';
import { stored } from '../../fakes/stored-cases.ts';
import { shown } from '../../fakes/visits.ts';
import { aRequest } from '../../fakes/web-requests.ts';

const OPTIONS = { id: '00000000-0000-4000-8000-00000000ca5e', given: { consultant: VITA } };
const TALK = '/sager/{case}/opfoelgning/{followUp}';

/** A new milestone first, the third of before, and the first with its title corrected; the second is left out. */
const amended = [
  aMilestone({ title: 'Står ved kassen', date: typedDate('2027-11-01') }),
  aMilestone({ title: 'Otte timer med løn', date: typedDate('2028-02-01'), kind: 'hours' }),
  aMilestone({ title: 'Gør salatbaren klar selv', date: typedDate('2027-04-01') }),
];

const typed = {
  'heldOn.day': '12',
  'heldOn.month': '5',
  'heldOn.year': '2027',
  form: 'visit',
  participants: 'citizen',
  'paidHours.kind': 'unchanged',
  'milestones.0.outcome': 'reached',
  'milestones.0.comment': '',
  'milestones.1.outcome': 'on-the-way',
  'milestones.1.comment': 'Klarer det om fredagen',
  'milestones.2.outcome': 'not-begun',
  'milestones.2.comment': '',
};

/** The page of a talk is opened, and then an amendment comes into force. */
const openedBefore = async () => {
  const world = makeFakeWorld({ at: '2027-05-12T12:00:00Z' });
  const agreed = agreedChanges(OPTIONS);
  await stored(world, agreed);
  const cookie = (await world.sessions.begin(VITA)).split(';')[0] ?? '';
  const path = { case: OPTIONS.id, followUp: 'v1-m3' };
  const asked = { path, cookies: [cookie] };
  const page = shown(await makeFollowUp(world).show(aRequest(`GET ${TALK}`, asked)));
  const progression = withField(progressionAtEight(), 'milestones', amended);
  const talks = agreed.flatMap(({ followUps }) => followUps);
  const changes = amendmentChanges('in-force', { options: OPTIONS, agreed, talks, progression });
  await stored(world, changes.slice(agreed.length));
  const send = (more: Record<string, string>) =>
    makeFollowUp(world).send(
      aRequest(`POST ${TALK}`, {
        ...asked,
        form: { ...Object.fromEntries(page.hidden), commandId: COMMAND, act: 'record', ...typed, ...more },
      }),
    );
  const talk = async () =>
    (await world.cases.followUps(changes.at(-1)?.after.case.id ?? expect.unreachable())).find(
      ({ id }) => id === 'v1-m3',
    );
  return { world, send, talk, id: changes.at(-1)?.after.case.id ?? expect.unreachable() };
};

describe('a talk whose page was opened before an amendment came into force', () => {
  it('has what came of each milestone at the milestone it was typed at', async () => {
    const { send, talk } = await openedBefore();

    expect((await send({ note: 'Det går godt.' })).statusCode).toBe(303);

    const { outcome } = (await talk())?.recorded ?? expect.unreachable();
    expect(outcome.milestones.map(({ milestone, outcome: found }) => [milestone, found])).toEqual([
      [1, 'not-begun'],
      [2, 'reached'],
    ]);
    expect(outcome.note).toBe('Det går godt.\nStår for salatbaren én dag: Klarer det om fredagen');
  });

  it('is kept as a draft by the titles of today', async () => {
    const { send, world, id } = await openedBefore();

    await send({ save: 'later' });

    expect(await world.drafts.find(id, 'v1-m3')).toMatchObject({
      milestones: ['Står ved kassen', 'Otte timer med løn', 'Gør salatbaren klar selv'],
      answers: { milestones: [{}, { outcome: 'not-begun' }, { outcome: 'reached' }] },
    });
  });
});
