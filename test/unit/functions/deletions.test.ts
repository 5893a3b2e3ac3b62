import { describe, expect, it } from 'vitest';
import { makeDeletionPages } from '../../../functions/consultant/deletions.ts';
import { makeRetention } from '../../../functions/retention/retention.ts';
import { makeShowCase } from '../../../functions/consultant/show-case.ts';
import { dataOf } from '../../../shared/adapters/dynamo/table.ts';
import { branded } from '../../../shared/domain/branded.ts';
import { liftHold, setHold } from '../../../shared/domain/case/acts/hold.ts';
import type { Message } from '../../../shared/domain/case/messages.ts';
import { instant } from '../../../shared/domain/calendar/instant.ts';
import { accepted, aContext } from '../../builders/cases.ts';
import { TEA, JONAS } from '../../builders/leaves.ts';
import { atTheDesk } from '../../fakes/desk.ts';
import { VITA } from '../../fakes/fake-world.ts';
import { proven } from '../../fakes/memory-deletion-proofs.ts';
import { NOTHING_IS_DELETED } from '../../fakes/no-deletions.ts';
import type { Answer } from '../../../shared/web/answer.ts';
import { stored, storedIn } from '../../fakes/stored-cases.ts';

const NEAR = 'GET /sager/slettes';
const JANUARY = '2027-01-20T09:00:00.000Z';

/** Vita's expired case in January 2027, when it has been announced to whoever works here. */
const announcedTo = async (staff = VITA, known = [VITA]) => {
  const desk = await atTheDesk('expired', staff, JANUARY);
  for (const member of known) await desk.world.staffDirectory.note(member, desk.world.clock.now());
  await makeRetention({ ...desk.world, deletions: NOTHING_IS_DELETED })();
  return { ...desk, pages: makeDeletionPages(desk.world) };
};

const bodyOf = (answer: Answer): string => answer.body ?? '';
const refused = (asked: Promise<Answer>) =>
  asked.then(
    () => 'answered',
    (fault: unknown) =>
      fault instanceof Error && 'refusal' in fault ? JSON.stringify(fault.refusal) : fault,
  );

describe('what is deleted soon', () => {
  it('is told to the consultant in one mail for all her cases, that names nobody', async () => {
    const { world } = await atTheDesk('expired', VITA, JANUARY);
    await storedIn(world, 'expired', { given: { consultant: VITA } });
    await world.staffDirectory.note(VITA, world.clock.now());

    await makeRetention({ ...world, deletions: NOTHING_IS_DELETED })();

    const mails = (await world.dueRows.due('mail', world.clock.now(), { most: 100 })).filter(
      ({ caseId }) => caseId === undefined,
    );
    const found = await Promise.all(mails.map(({ key }) => world.outbox.find(key)));
    expect(found.map((row) => [row?.message.kind, row?.message.to.email, row?.message.count])).toEqual([
      ['deletion-near', VITA.email, 2],
    ]);
    expect(world.logged.at(-1)).toEqual({
      entry: 'retention-finished',
      announced: 2,
      begun: 0,
      proven: 0,
      left: false,
    });
  });

  it('is told by another mail where a hold is lifted after the mail of the morning', async () => {
    const { world } = await atTheDesk('expired', VITA, '2027-01-20T07:30:00.000Z');
    await world.staffDirectory.note(VITA, world.clock.now());
    const leader = () => aContext(world.clock.now(), 'consultant');
    const old = await storedIn(world, 'expired', { given: { consultant: VITA } });
    const held = await stored(world, [accepted(setHold(old, { by: TEA, reason: 'En klage.' }, leader()))]);
    const round = makeRetention({ ...world, deletions: NOTHING_IS_DELETED });
    await round();

    world.clock.forward({ minutes: 120 });
    await stored(world, [accepted(liftHold(held, { by: TEA, reason: 'Klagen er endt.' }, leader()))]);
    await round();
    await round();

    const counts = world.memory
      .rows(({ pk }) => pk.startsWith('CONSULTANT#'))
      .map((row) => dataOf<Message>(row)?.count);
    expect((await world.cases.load(held.case.id))?.case.deletionAnnounced?.at).toBe(world.clock.now());
    expect(counts).toEqual([1, 1]);
  });

  it('stands in the list of the consultant and of the team leader, and in nobody else’s', async () => {
    for (const [staff, sees] of [
      [VITA, true],
      [TEA, true],
      [JONAS, false],
    ] as const) {
      const { pages, asked, file } = await announcedTo(staff);
      const page = bodyOf(await pages.near(asked(NEAR)));
      expect(page.includes(`/sager/${file.case.id}/bevis.zip`), staff.name).toBe(sees);
      expect(page.includes('Demo Eksempelsen'), staff.name).toBe(sees);
    }
  });

  it('is not in the list before it is announced', async () => {
    const { world, asked } = await atTheDesk('expired', VITA, '2026-12-20T09:00:00.000Z');

    expect(bodyOf(await makeDeletionPages(world).near(asked(NEAR)))).toContain(
      'Der er ingen sager, der slettes snart.',
    );
  });

  it('is said on the case', async () => {
    const { world, asked } = await announcedTo();

    expect(bodyOf(await makeShowCase(world)(asked('GET /sager/{case}')))).toContain(
      'Sagen slettes den 19. februar 2027',
    );
  });
});

describe('a legal hold', () => {
  const SET = 'POST /sager/{case}/bevar';
  const reason = 'Klagen er ikke afgjort.';

  it('is set by a team leader and shown on the case, and the list is without it', async () => {
    const { pages, world, asked, now } = await announcedTo(TEA);

    await pages.hold.send(asked(SET, { form: { reason } }));

    expect((await now()).case.hold?.reason).toBe(reason);
    const page = bodyOf(await makeShowCase(world)(asked('GET /sager/{case}')));
    expect(page).toContain('Sagen bevares');
    expect(page).not.toContain('Sagen slettes den');
    expect(bodyOf(await pages.near(asked(NEAR)))).toContain('Der er ingen sager');
  });

  it('is not a consultant’s to set or lift, by page or by form', async () => {
    const { pages, asked, now } = await announcedTo();

    expect((await pages.hold.show(asked('GET /sager/{case}/bevar'))).statusCode).toBe(303);
    expect(await refused(pages.hold.send(asked(SET, { form: { reason } })))).toContain('not-found');
    expect(
      await refused(pages.lift.send(asked('POST /sager/{case}/bevar-ikke', { form: { reason } }))),
    ).toContain('not-found');
    expect((await now()).case.hold).toBeUndefined();
  });

  it('asks for a reason', async () => {
    const { pages, asked, now } = await announcedTo(TEA);

    expect((await pages.hold.send(asked(SET, { form: { reason: '' } }))).statusCode).toBe(422);
    expect((await now()).case.hold).toBeUndefined();
  });
});

describe('what was deleted', () => {
  const DELETED = 'GET /sager/slettet';
  const aProof = {
    id: 'p-1',
    rule: 'agreement',
    closedIn: branded<never>('2021-06'),
    begunAt: instant('2027-01-10T08:00:00.000Z'),
    doneAt: instant('2027-01-10T09:00:00.000Z'),
    rows: { case: 1, history: 12 },
    lastEntry: 'ab'.repeat(32),
  } as const;

  it('is listed by month for the team leader, without anybody’s name', async () => {
    const { world, asked } = await atTheDesk('invited', TEA, JANUARY);
    proven(world.memory, aProof);
    const { deleted } = makeDeletionPages(world);

    const [now, before, nonsense] = [
      bodyOf(await deleted(asked(DELETED))),
      bodyOf(await deleted(asked(DELETED, { query: { maaned: '2026-12' } }))),
      bodyOf(await deleted(asked(DELETED, { query: { maaned: '<b>' } }))),
    ];
    expect(now).toContain('historik: 12');
    expect(now).toContain(aProof.lastEntry);
    expect(before).toContain('Ingen sager er slettet i den måned.');
    expect(nonsense).toContain('Slettet i januar 2027');
  });

  it('is not a consultant’s to see', async () => {
    const { world, asked } = await atTheDesk('invited', VITA, JANUARY);

    expect(await refused(makeDeletionPages(world).deleted(asked(DELETED)))).toContain('not-found');
  });
});
