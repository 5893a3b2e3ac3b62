import { beforeEach, describe, expect, it } from 'vitest';
import { makeFollowUp } from '../../functions/consultant/follow-up/follow-up.ts';
import { makeDailyRound } from '../../functions/daily-round/daily-round.ts';
import { readAll } from '../../shared/adapters/dynamo/dynamo-cases.ts';
import { consultantOwner } from '../../shared/adapters/dynamo/keys.ts';
import type { StaffMember } from '../../shared/domain/access/staff.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import type { Message } from '../../shared/domain/case/messages.ts';
import type { FollowUp } from '../../shared/domain/follow-up/follow-up.ts';
import type { DueRows } from '../../shared/ports/due-rows.ts';
import type { Answer } from '../../shared/web/answer.ts';
import { makeQuestionPages } from '../../shared/web/party/question-pages.ts';
import { Refused } from '../../shared/web/refused.ts';
import { day } from '../builders/answers.ts';
import { makeFakeWorld, VITA } from '../fakes/fake-world.ts';
import { aTalk, stored, storedIn, talksChanged } from '../fakes/stored-cases.ts';
import { randomFrom, unhurried } from '../fakes/unhurried.ts';
import { aRequest } from '../fakes/web-requests.ts';
import { dynamoStores, onRealTable } from './stores.ts';

const TALK = 'extra-1';
const DAY = '2027-03-01';
const TEA: StaffMember = { ...VITA, id: 'leder-1', name: 'Tea Teamleder', role: 'team-leader' };
const TIMES = 10;
const SEEDS = Array.from({ length: TIMES }, (_, seed) => seed);
const PATIENTLY = { timeout: 90_000 };

const table = onRealTable();

/** The cases of the test that runs now: the round leaves those of the others alone, and their mails. */
const own = new Set<string>();
const ofOwn = ({ due, ...rows }: DueRows): DueRows => ({
  ...rows,
  due: async (kind, ...asked) => {
    if (kind !== 'talk') return [];
    return (await due(kind, ...asked)).filter(({ caseId = '' }) => own.has(caseId));
  },
});

/** The world over the real engine, as one process has it: each call sets out a little later or sooner. */
const processOf = (seed: number) => {
  const stores = dynamoStores(table());
  const random = randomFrom(seed);
  return {
    ...makeFakeWorld({ at: '2027-02-01T09:00:00Z' }),
    ...stores,
    cases: unhurried(stores.cases, random),
    drafts: unhurried(stores.drafts, random),
    dueRows: unhurried(ofOwn(stores.dueRows), random),
  };
};
type Process = ReturnType<typeof processOf>;

/** A case in force with one talk on the day, and no other before 2040; its consultant has no other cases. */
const withTalk = async (
  world: Process,
  given: Partial<FollowUp> = {},
  consultant = VITA,
): Promise<CaseFile> => {
  const inForce = await storedIn(world, 'in-force', { given: { consultant } });
  own.add(inForce.case.id);
  const planned = await world.cases.followUps(inForce.case.id);
  const later = planned.map((talk): FollowUp => ({ ...talk, due: day('2040-01-02') }));
  const due = aTalk(inForce, { due: day(DAY), consultantId: consultant.id, ...given });
  return stored(world, [talksChanged(inForce, [...later, due])]);
};

const consultantOf = (name: string, seed: number): StaffMember => ({
  ...VITA,
  id: `${name}-${seed}`,
  email: `${name}-${seed}@example.org`,
});

const talkOf = async ({ cases }: Process, { case: { id } }: CaseFile): Promise<FollowUp> => {
  const found = (await cases.followUps(id)).find((talk) => talk.id === TALK);
  if (found === undefined) throw new Error('no talk');
  return found;
};

/** How a page answers: its status, or the code with which it refuses. */
const outcomeOf = async (asked: Promise<Answer>): Promise<string> => {
  try {
    return String((await asked).statusCode);
  } catch (fault) {
    if (fault instanceof Refused) return fault.refusal.code;
    throw fault;
  }
};

beforeEach(() => own.clear());

let forms = 0;
const RECORD = {
  act: 'record',
  shownRev: '1',
  draftRev: '0',
  'heldOn.day': '1',
  'heldOn.month': '3',
  'heldOn.year': '2027',
  form: 'phone',
  participants: 'citizen',
};
/** What somebody's browser sends from the page of the talk. */
const post = async (
  world: Process,
  file: CaseFile,
  { staff, form = {} }: { readonly staff: StaffMember; readonly form?: Readonly<Record<string, string>> },
): Promise<Answer> => {
  forms += 1;
  const commandId = `00000000-0000-4000-8000-${String(forms).padStart(12, '0')}`;
  const cookie = (await world.sessions.begin(staff)).split(';')[0] ?? '';
  return makeFollowUp(world).send(
    aRequest('POST /sager/{case}/opfoelgning/{followUp}', {
      path: { case: file.case.id, followUp: TALK },
      cookies: [cookie],
      form: { commandId, ...RECORD, ...form },
    }),
  );
};

const historyOf = async ({ cases }: Process, { case: { id } }: CaseFile): Promise<readonly string[]> =>
  (await cases.history(id)).map(({ event }) => event);
const timesIn = (events: readonly string[], event: string): number =>
  events.filter((each) => each === event).length;

/** The mails to a consultant about talks, by how many cases they count. */
const promptsTo = async ({ id }: StaffMember): Promise<readonly (number | undefined)[]> =>
  (await readAll<Message>(table(), consultantOwner(id), 'MAIL#')).map(({ count }) => count);

describe('the same talk recorded by two at once', PATIENTLY, () => {
  it.each(SEEDS)('has one outcome and one entry, and the other is refused (%i)', async (seed) => {
    const [one, other] = [processOf(seed), processOf(seed + 100)];
    for (const world of [one, other]) world.clock.moveToDay(DAY, '12:00');
    const file = await withTalk(one);

    const outcomes = await Promise.all([
      outcomeOf(post(one, file, { staff: VITA, form: { note: 'Vita' } })),
      outcomeOf(post(other, file, { staff: TEA, form: { note: 'Tea' } })),
    ]);

    expect(outcomes.toSorted()).toEqual(['303', '409']);
    const first = outcomes[0] === '303' ? VITA : TEA;
    const { recorded, rev } = await talkOf(one, file);
    expect(recorded).toMatchObject({ by: first.name, outcome: { note: first.name.split(' ')[0] } });
    expect(rev).toBe(2);
    expect(timesIn(await historyOf(one, file), 'follow-up-recorded')).toBe(1);
  });

  it.each(SEEDS)('leaves no draft behind, and loses none unread (%i)', async (seed) => {
    const [one, other] = [processOf(seed), processOf(seed + 100)];
    for (const world of [one, other]) world.clock.moveToDay(DAY, '12:00');
    const file = await withTalk(one);

    const [kept, recorded] = await Promise.all([
      outcomeOf(post(one, file, { staff: VITA, form: { save: 'auto', note: 'Vitas egen tekst' } })),
      outcomeOf(post(other, file, { staff: TEA })),
    ]);

    const draft = await one.drafts.find(file.case.id, TALK);
    const isRecorded = (await talkOf(one, file)).recorded !== undefined;
    expect([
      ['200', '409', false, 'Vitas egen tekst'],
      ['409', '303', true, undefined],
    ]).toContainEqual([kept, recorded, isRecorded, draft?.answers['note']]);
  });

  it.each(SEEDS)('keeps the draft of one of two, and tells the other (%i)', async (seed) => {
    const [one, other] = [processOf(seed), processOf(seed + 100)];
    const file = await withTalk(one);

    const outcomes = await Promise.all([
      outcomeOf(post(one, file, { staff: VITA, form: { save: 'auto', note: 'Vita' } })),
      outcomeOf(post(other, file, { staff: TEA, form: { save: 'auto', note: 'Tea' } })),
    ]);

    expect(outcomes.toSorted()).toEqual(['200', '409']);
    const draft = await one.drafts.find(file.case.id, TALK);
    expect(draft?.answers['note']).toBe(outcomes[0] === '200' ? 'Vita' : 'Tea');
    expect(draft?.rev).toBe(1);
  });
});

/** The token of the employer's link to the questions. */
const employersLink = async (world: Process, { case: { id } }: CaseFile): Promise<string> => {
  const mails = (await world.outbox.ofCase(id)).map(({ message }) => message);
  const mail = mails.find(({ kind, to }) => kind === 'talk-questions' && to.role === 'employer');
  if (mail?.destination?.kind !== 'link') throw new Error('the employer was not asked');
  return world.keys.linkToken(mail.destination.linkId);
};

describe('an answer that comes while the talk is recorded', PATIENTLY, () => {
  it.each(SEEDS)(
    'is in before, or refused on a plain page: never half, and never later (%i)',
    async (seed) => {
      const [one, other] = [processOf(seed), processOf(seed + 100)];
      const file = await withTalk(one, { reasons: [{ kind: 'milestone', milestone: 0 }] });
      one.clock.moveToDay('2027-02-22', '08:00');
      await makeDailyRound(one)();
      for (const world of [one, other]) world.clock.moveToDay(DAY, '12:00');
      const path = { link: await employersLink(one, file), talk: TALK };
      const route = 'POST /arbejdsgiver/{link}/spoergsmaal/{talk}';
      const form = { shownRev: '0', reached: 'partly', helped: 'Mentoren.' };

      const [answered, recorded] = await Promise.all([
        outcomeOf(makeQuestionPages(other, 'employer').send(aRequest(route, { path, form }))),
        outcomeOf(post(one, file, { staff: VITA, form: { note: 'Holdt' } })),
      ]);

      const events = await historyOf(one, file);
      const answers = await one.cases.talkAnswers(file.case.id, TALK);
      expect(recorded).toBe('303');
      expect(timesIn(events, 'follow-up-recorded')).toBe(1);
      expect((await talkOf(one, file)).recorded?.outcome).toMatchObject({ note: 'Holdt', milestones: [] });
      expect(['303', '410']).toContain(answered);
      expect(answers.map(({ given }) => given['reached'])).toEqual(answered === '303' ? ['partly'] : []);
      expect(timesIn(events, 'questions-answered')).toBe(answers.length);
      if (answered === '303')
        expect(events.indexOf('questions-answered')).toBeLessThan(events.indexOf('follow-up-recorded'));
    },
  );
});

describe('the round', PATIENTLY, () => {
  it.each(SEEDS)('twice at once sends each mail once (%i)', async (seed) => {
    const [one, other] = [processOf(seed), processOf(seed + 100)];
    const [hers, his] = [consultantOf('hers', seed), consultantOf('his', seed)];
    const due = [
      await withTalk(one, {}, hers),
      await withTalk(one, {}, hers),
      await withTalk(one, {}, hers),
      await withTalk(one, {}, his),
    ];
    const asked = await withTalk(one, { due: day('2027-03-08') }, his);
    for (const world of [one, other]) world.clock.moveToDay(DAY, '08:00');

    await Promise.all([makeDailyRound(one)(), makeDailyRound(other)()]);
    await makeDailyRound(one)();

    expect([await promptsTo(hers), await promptsTo(his)]).toEqual([[3], [1]]);
    for (const file of due) {
      expect((await talkOf(one, file)).prompts.map(({ kind }) => kind)).toEqual(['prompt']);
      expect(timesIn(await historyOf(one, file), 'follow-up-prompted')).toBe(1);
    }
    const mails = (await one.outbox.ofCase(asked.case.id)).map(({ message }) => message);
    const questions = mails.filter(({ kind }) => kind === 'talk-questions').map(({ to }) => to.role);
    expect(questions.toSorted()).toEqual(['citizen', 'employer']);
    expect(timesIn(await historyOf(one, asked), 'questions-asked')).toBe(1);
  });

  it.each(SEEDS)('while the talk is recorded prompts before it or not at all (%i)', async (seed) => {
    const [one, other] = [processOf(seed), processOf(seed + 100)];
    const alone = consultantOf('alone', seed);
    const file = await withTalk(one, {}, alone);
    for (const world of [one, other]) world.clock.moveToDay(DAY, '08:00');

    const [recorded] = await Promise.all([
      outcomeOf(post(one, file, { staff: alone })),
      makeDailyRound(other)(),
      makeDailyRound(one)(),
    ]);
    await makeDailyRound(one)();

    const events = await historyOf(one, file);
    const prompts = timesIn(events, 'follow-up-prompted');
    expect(recorded).toBe('303');
    expect(timesIn(events, 'follow-up-recorded')).toBe(1);
    expect([0, 1]).toContain(prompts);
    expect(await promptsTo(alone)).toEqual(prompts === 1 ? [1] : []);
    if (prompts === 1)
      expect(events.indexOf('follow-up-prompted')).toBeLessThan(events.indexOf('follow-up-recorded'));
  });
});
