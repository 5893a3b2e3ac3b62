import { describe, expect, it } from 'vitest';
import { loadForActor } from '../../../shared/cases/load-for-actor.ts';
import type { StaffMember } from '../../../shared/domain/access/staff.ts';
import { JONAS, leavesOf, NAMED_AT, PERLE } from '../../builders/leaves.ts';
import { sendLink } from '../../../shared/domain/case/acts/keep-going.ts';
import type { CaseFile } from '../../../shared/domain/case/case.ts';
import type { Party } from '../../../shared/domain/case/parties.ts';
import { aContext, accepted } from '../../builders/cases.ts';
import { type FakeWorld, makeFakeWorld, VITA } from '../../fakes/fake-world.ts';
import { stored, storedIn } from '../../fakes/stored-cases.ts';
import { byLinkAlone } from '../../fakes/visits.ts';

const NOT_FOUND = { ok: false, refusal: { code: 'not-found' } };

const tokenOf = ({ keys }: FakeWorld, { case: { links } }: CaseFile, party: Party): string => {
  const id = links[party].at(-1)?.id;
  if (id === undefined) throw new Error('no link');
  return keys.linkToken(id);
};

const signedByEmployer = async () => {
  const world = makeFakeWorld({ at: '2026-11-04T12:00:00Z' });
  const file = await storedIn(world, 'awaiting-citizen');
  return { world, file };
};

describe('a link', () => {
  it.each(['employer', 'citizen'] as const)('lets the %s in to its own case', async (party) => {
    const { world, file } = await signedByEmployer();

    const admitted = await loadForActor(world, {
      party,
      token: tokenOf(world, file, party),
      isKnown: byLinkAlone,
    });

    expect(admitted).toMatchObject({
      ok: true,
      value: { file: { case: { id: file.case.id } }, link: { party } },
    });
  });

  it('lets nobody in who is not the party it was sent to', async () => {
    const { world, file } = await signedByEmployer();

    expect(
      await loadForActor(world, {
        party: 'citizen',
        token: tokenOf(world, file, 'employer'),
        isKnown: byLinkAlone,
      }),
    ).toEqual(NOT_FOUND);
    expect(
      await loadForActor(world, {
        party: 'employer',
        token: tokenOf(world, file, 'citizen'),
        isKnown: byLinkAlone,
      }),
    ).toEqual(NOT_FOUND);
  });

  it('works to the end of the day that the mail names, and not a moment longer', async () => {
    const { world, file } = await signedByEmployer();
    const token = tokenOf(world, file, 'citizen');
    const admitted = async () =>
      (await loadForActor(world, { party: 'citizen', token, isKnown: byLinkAlone })).ok;

    world.clock.moveToDay('2026-11-17', '23:59');
    expect(await admitted()).toBe(true);
    world.clock.moveToDay('2026-11-18', '00:00');
    expect(await admitted()).toBe(false);
  });

  it('answers alike when it is unknown, foreign, revoked, expired or malformed', async () => {
    const { world, file } = await signedByEmployer();
    const revoked = tokenOf(world, file, 'employer');
    await stored(world, [
      accepted(sendLink(file, { party: 'employer' }, aContext(world.clock.now(), 'consultant'))),
    ]);
    const expired = tokenOf(world, file, 'citizen');
    world.clock.forward({ days: 15 });
    const own = tokenOf(world, await storedIn(world, 'invited'), 'employer');

    const answers = [
      await loadForActor(world, { party: 'employer', token: 'A'.repeat(43), isKnown: byLinkAlone }),
      await loadForActor(world, { party: 'citizen', token: own, isKnown: byLinkAlone }),
      await loadForActor(world, { party: 'employer', token: revoked, isKnown: byLinkAlone }),
      await loadForActor(world, { party: 'citizen', token: expired, isKnown: byLinkAlone }),
      await loadForActor(world, { party: 'employer', token: own.slice(0, 42), isKnown: byLinkAlone }),
      await loadForActor(world, { party: 'employer', token: `${own}x`, isKnown: byLinkAlone }),
      await loadForActor(world, { party: 'employer', token: "' OR 1=1 --", isKnown: byLinkAlone }),
      await loadForActor(world, { party: 'employer', token: '', isKnown: byLinkAlone }),
      await loadForActor(world, { party: 'employer', token: undefined, isKnown: byLinkAlone }),
    ];

    expect(answers).toEqual(answers.map(() => NOT_FOUND));
  });

  it('of a shape that no link has never reaches the store', async () => {
    const { world } = await signedByEmployer();
    const cases = { ...world.cases, findLink: () => Promise.reject(new Error('asked the store')) };

    expect(
      await loadForActor(
        { ...world, cases },
        { party: 'employer', token: 'x'.repeat(5_000), isKnown: byLinkAlone },
      ),
    ).toEqual(NOT_FOUND);
  });
});

/** A case whose consultant is on leave for some days, with Jonas standing in. */
const onLeave = async () => {
  const { world, file } = await signedByEmployer();
  const who = { ...VITA, id: file.case.consultant.id };
  const [leaves] = leavesOf({ who, standIn: JONAS, from: '2026-11-10', through: '2026-11-20' });
  if (leaves !== undefined) await world.leaves.keep(leaves, { command: 'leave', at: NAMED_AT });
  return { world, who, file, caseId: file.case.id };
};

describe('a member of staff', () => {
  const COLLEAGUE = { ...VITA, id: 'konsulent-2' };

  it('sees her own case, and a team leader sees every case', async () => {
    const { world, file } = await signedByEmployer();
    const caseId = file.case.id;
    const own = { ...VITA, id: file.case.consultant.id };

    expect(await loadForActor(world, { staff: own, caseId })).toEqual({
      ok: true,
      value: { file, link: undefined },
    });
    expect((await loadForActor(world, { staff: { ...COLLEAGUE, role: 'team-leader' }, caseId })).ok).toBe(
      true,
    );
  });

  it("is told of a colleague's case what is told of one that never was, or an id that is none", async () => {
    const { world, file } = await signedByEmployer();
    const caseIds = [file.case.id, world.ids.caseId(), 'sager', '../x', `${file.case.id}'`, '', undefined];

    const answers = await Promise.all(
      caseIds.map((caseId) => loadForActor(world, { staff: COLLEAGUE, caseId })),
    );

    expect(answers).toEqual(answers.map(() => NOT_FOUND));
  });

  it.each([
    ['the day before the leave', '2026-11-09', false],
    ['its first day', '2026-11-10', true],
    ['its last day', '2026-11-20', true],
    ['the day after', '2026-11-21', false],
  ])('sees as a stand-in, on %s, what a colleague on leave sees: %s', async (_what, on, isSeen) => {
    const { world, who, caseId } = await onLeave();
    const sees = async (staff: StaffMember) => (await loadForActor(world, { staff, caseId })).ok;

    for (const time of ['00:00', '23:59']) {
      world.clock.moveToDay(on, time);
      expect([await sees(who), await sees(JONAS), await sees(PERLE)]).toEqual([true, isSeen, false]);
    }
  });

  it('never comes as a stand-in to a case in which her own address is', async () => {
    const { world, who, file, caseId } = await onLeave();
    const employer = { ...JONAS, email: file.case.employerEmail.toUpperCase() };
    const citizen = { ...JONAS, email: file.case.employee.email };
    world.clock.moveToDay('2026-11-15', '12:00');

    expect(await loadForActor(world, { staff: employer, caseId })).toEqual(NOT_FOUND);
    expect(await loadForActor(world, { staff: citizen, caseId })).toEqual(NOT_FOUND);
    expect((await loadForActor(world, { staff: who, caseId })).ok).toBe(true);
  });

  it('never comes as a team leader to a colleague’s case in which her own address is', async () => {
    const { world, file } = await signedByEmployer();
    const { id: caseId, employerEmail, employee } = file.case;
    const leader = { ...COLLEAGUE, role: 'team-leader' } as const;

    for (const email of [employerEmail, employee.email])
      expect(await loadForActor(world, { staff: { ...leader, email }, caseId })).toEqual(NOT_FOUND);
  });

  it("costs a reading of leaves at a colleague's case alone", async () => {
    const { world, who, caseId } = await onLeave();
    const leaves = { ...world.leaves, all: () => Promise.reject(new Error('asked for leaves')) };

    expect((await loadForActor({ ...world, leaves }, { staff: who, caseId })).ok).toBe(true);
    await expect(loadForActor({ ...world, leaves }, { staff: PERLE, caseId })).rejects.toThrow('leaves');
  });
});
