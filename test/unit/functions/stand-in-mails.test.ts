import { describe, expect, it } from 'vitest';
import { makeDailyRound } from '../../../functions/daily-round/daily-round.ts';
import { makeDeliverMail } from '../../../functions/deliver-mail/deliver-mail.ts';
import { actOnCase } from '../../../shared/cases/act-on-case.ts';
import type { StaffMember } from '../../../shared/domain/access/staff.ts';
import { handOver } from '../../../shared/domain/case/acts/change-hands.ts';
import type { CaseFile } from '../../../shared/domain/case/case.ts';
import type { Cases } from '../../../shared/ports/cases.ts';
import { day } from '../../builders/answers.ts';
import { aContext } from '../../builders/cases.ts';
import { type Away, JONAS, leavesOf, NAMED_AT, PERLE, TEA } from '../../builders/leaves.ts';
import { type FakeWorld, makeFakeWorld, VITA } from '../../fakes/fake-world.ts';
import { aTalk, stored, storedIn, talksChanged } from '../../fakes/stored-cases.ts';

const DAY = '2027-03-01';
const TEAM = makeFakeWorld().municipality.teamMailbox;

/** A case of a consultant's with one talk on the day, and no other before 2040. */
const caseWithTalk = async (world: FakeWorld, consultant: StaffMember): Promise<CaseFile> => {
  const inForce = await storedIn(world, 'in-force', { given: { consultant } });
  const planned = await world.cases.followUps(inForce.case.id);
  const later = planned.map((talk) => Object.assign({}, talk, { due: day('2040-01-02') }));
  return stored(world, [talksChanged(inForce, [...later, aTalk(inForce, { due: day(DAY) })])]);
};

/** Vita, Jonas and Perle work here; these are away. */
const office = async (...away: readonly Away[]) => {
  const world = makeFakeWorld();
  for (const member of [VITA, JONAS, PERLE, TEA]) await world.staffDirectory.note(member, NAMED_AT);
  for (const [place, leaves] of leavesOf(...away).entries())
    await world.leaves.keep(leaves, { command: `leave ${place}`, at: NAMED_AT });
  return world;
};

/** The mails about talks as they were handed over: kind, address, how many cases, and whether the reader was told that she stands in. */
const handedOver = new WeakMap<FakeWorld, string[]>();
const notices = (world: FakeWorld): readonly string[] => (handedOver.get(world) ?? []).toSorted();

/** Every prompt that is owed is handed to the mail service now. */
const deliverPrompts = async (world: FakeWorld): Promise<void> => {
  const told = handedOver.get(world) ?? [];
  handedOver.set(world, told);
  for (const { key, caseId } of await world.dueRows.due('mail', world.clock.now(), { most: 1000 })) {
    const message = (await world.outbox.find(key))?.message;
    if (caseId !== undefined || message === undefined) continue;
    await makeDeliverMail(world)(key);
    const { to, text } = world.mailer.mails.at(-1) ?? { to: '', text: '' };
    told.push(`${message.kind} ${to} ${message.count}${text.includes(AS_STAND_IN) ? ' as stand-in' : ''}`);
  }
};
const AS_STAND_IN = 'til en kollega, som du er vikar for';

const roundOn = async (world: FakeWorld, on: string, time = '08:00') => {
  world.clock.moveToDay(on, time);
  await makeDailyRound(world)();
  await deliverPrompts(world);
};

const THAT_WEEK = { from: '2027-02-22', through: '2027-03-05' };

describe('the prompt of a talk while its consultant is on leave', () => {
  it('goes to the stand-in, in a mail for each colleague beside what is her own, and never to both', async () => {
    const world = await office(THAT_WEEK);
    await caseWithTalk(world, VITA);
    await caseWithTalk(world, VITA);
    await caseWithTalk(world, JONAS);
    await caseWithTalk(world, PERLE);

    await roundOn(world, DAY);
    await roundOn(world, DAY, '09:00');

    expect(notices(world)).toEqual([
      `follow-up-prompt ${JONAS.email} 1`,
      `follow-up-prompt ${JONAS.email} 2 as stand-in`,
      `follow-up-prompt ${PERLE.email} 1`,
    ]);
  });

  it.each([
    ['before it', '2027-03-02', '2027-03-05', `${VITA.email} 1`],
    ['on its first day', '2027-03-01', '2027-03-05', `${JONAS.email} 1 as stand-in`],
    ['on its last day', '2027-02-22', '2027-03-01', `${JONAS.email} 1 as stand-in`],
    ['after it', '2027-02-22', '2027-02-28', `${VITA.email} 1`],
  ])('is sent to the right one when the talk lies %s', async (_where, ...[from, through, reader]) => {
    const world = await office({ from, through });
    await caseWithTalk(world, VITA);

    await roundOn(world, DAY);

    expect(notices(world)).toEqual([`follow-up-prompt ${reader}`]);
  });

  it('that was missed until she is back goes to her, once', async () => {
    const world = await office(THAT_WEEK);
    await caseWithTalk(world, VITA);

    await roundOn(world, '2027-03-06');
    await roundOn(world, '2027-03-06', '11:00');

    expect(notices(world)).toEqual([`follow-up-prompt ${VITA.email} 1`]);
  });

  it('goes on by the ladder: the reminder to who is at work then, and the last to the team', async () => {
    const world = await office(THAT_WEEK);
    await caseWithTalk(world, VITA);

    for (const on of [DAY, '2027-03-08', '2027-03-15', '2027-03-22']) await roundOn(world, on);

    expect(notices(world)).toEqual([
      `follow-up-escalated ${TEAM} 1`,
      `follow-up-prompt ${JONAS.email} 1 as stand-in`,
      `follow-up-reminder ${VITA.email} 1`,
    ]);
  });

  it('goes to the team when the stand-in is away too', async () => {
    const world = await office(THAT_WEEK, { who: JONAS, standIn: PERLE, ...THAT_WEEK });
    await caseWithTalk(world, VITA);
    await caseWithTalk(world, JONAS);

    await roundOn(world, DAY);

    expect(notices(world)).toEqual([
      `follow-up-prompt ${PERLE.email} 1 as stand-in`,
      `follow-up-prompt ${TEAM} 1`,
    ]);
  });

  it('goes to the consultant when the stand-in is not known any more', async () => {
    const world = makeFakeWorld();
    const [leaves] = leavesOf(THAT_WEEK);
    if (leaves !== undefined) await world.leaves.keep(leaves, { command: 'leave', at: NAMED_AT });
    await caseWithTalk(world, VITA);

    await roundOn(world, DAY);

    expect(notices(world)).toEqual([`follow-up-prompt ${VITA.email} 1`]);
  });

  it.each([
    {
      when: 'after the leave goes to the consultant herself',
      away: THAT_WEEK,
      until: '2027-03-06',
      reader: `${VITA.email} 1`,
    },
    {
      when: 'into the leave goes to the stand-in',
      away: { from: '2027-03-02', through: '2027-03-05' },
      until: '2027-03-02',
      reader: `${JONAS.email} 1 as stand-in`,
    },
    {
      when: 'within the leave goes to the stand-in',
      away: THAT_WEEK,
      until: '2027-03-04',
      reader: `${JONAS.email} 1 as stand-in`,
    },
  ])('that the mail service held up until $when', async ({ away, until, reader }) => {
    const world = await office(away);
    await caseWithTalk(world, VITA);
    world.clock.moveToDay(DAY, '08:00');
    await makeDailyRound(world)();

    await roundOn(world, until);

    expect(notices(world)).toEqual([`follow-up-prompt ${reader}`]);
  });

  it('is gone on with after a crash half-way, without a second mail', async () => {
    const world = await office(THAT_WEEK);
    for (let each = 0; each < 31; each += 1) await caseWithTalk(world, each % 2 === 0 ? VITA : JONAS);
    world.clock.moveToDay(DAY, '08:00');
    let commits = 0;
    const dying: Cases = {
      ...world.cases,
      commit: (commit) => {
        commits += 1;
        return commits === 2 ? Promise.reject(new Error('killed')) : world.cases.commit(commit);
      },
    };

    await makeDailyRound({ ...world, cases: dying })();
    await makeDailyRound(world)();
    await deliverPrompts(world);

    expect(notices(world)).toEqual([
      `follow-up-prompt ${JONAS.email} 15`,
      `follow-up-prompt ${JONAS.email} 16 as stand-in`,
    ]);
  });
});

/** Vita's case is Perle's now: whose its talks are, and who is prompted while these are away. */
const handedToPerle = async (away: readonly Away[]) => {
  const world = await office(...away);
  const { case: opened } = await caseWithTalk(world, VITA);
  await actOnCase(world.cases, {
    caseId: opened.id,
    rule: async (file) =>
      handOver(
        file,
        {
          by: VITA,
          to: PERLE,
          shownConsultant: VITA.id,
          followUps: await world.cases.followUps(opened.id),
        },
        aContext(world.clock.now(), 'consultant'),
      ),
  });
  const talks = await world.cases.followUps(opened.id);
  await roundOn(world, DAY);
  return { readers: notices(world), owners: [...new Set(talks.map(({ consultantId }) => consultantId))] };
};

describe('a case that has changed hands', () => {
  it('has its talks and their prompts with the new consultant, and her stand-in', async () => {
    expect(await handedToPerle([])).toEqual({
      readers: [`follow-up-prompt ${PERLE.email} 1`],
      owners: [PERLE.id],
    });
    expect((await handedToPerle([THAT_WEEK])).readers).toEqual([`follow-up-prompt ${PERLE.email} 1`]);
    expect((await handedToPerle([{ who: PERLE, ...THAT_WEEK }])).readers).toEqual([
      `follow-up-prompt ${JONAS.email} 1 as stand-in`,
    ]);
  });
});

/** Vita gets a case from Tea, which is mailed at a moment. */
const told = async (world: FakeWorld, on: string) => {
  const { case: opened } = await storedIn(world, 'in-force', { given: { consultant: TEA } });
  await actOnCase(world.cases, {
    caseId: opened.id,
    rule: (file) =>
      handOver(
        file,
        { by: TEA, to: VITA, shownConsultant: TEA.id, followUps: [] },
        aContext(world.clock.now(), 'consultant'),
      ),
  });
  const row = (await world.outbox.ofCase(opened.id)).find(({ message }) => message.kind === 'case-assigned');
  world.clock.moveToDay(on, '12:00');
  await makeDeliverMail(world)(row?.key ?? '');
  const mail = world.mailer.mails.at(-1);
  return `${mail?.to} ${mail?.text.includes('som du er vikar for') === true ? 'as stand-in' : 'herself'}`;
};

describe('a mail about a case to its consultant', () => {
  it.each([
    ['to her before the leave', '2027-02-21', `${VITA.email} herself`],
    ['to her stand-in on the first day', '2027-02-22', `${JONAS.email} as stand-in`],
    ['to her stand-in on the last day', '2027-03-05', `${JONAS.email} as stand-in`],
    ['to her after the leave, also when it was owed in it', '2027-03-06', `${VITA.email} herself`],
  ])('goes %s', async (_who, on, reader) => {
    expect(await told(await office(THAT_WEEK), on)).toBe(reader);
  });

  it('goes to the team when the stand-in is away too', async () => {
    const world = await office(THAT_WEEK, { who: JONAS, standIn: PERLE, ...THAT_WEEK });

    expect(await told(world, DAY)).toBe(`${TEAM} herself`);
  });
});
