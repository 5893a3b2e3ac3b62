import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { StaffLeaves } from '../../shared/domain/access/leaves.ts';
import { leavesOf, NAMED_AT } from '../builders/leaves.ts';
import { VITA } from '../fakes/fake-world.ts';
import { onBothStores } from './stores.ts';

const someLeaves = (rev = 1): StaffLeaves => {
  const who = { ...VITA, id: `https://login.example.com|${randomUUID()}` };
  const [made] = leavesOf({ who, from: '2026-11-10', through: '2026-11-20' });
  if (made === undefined) throw new Error('no leaves');
  return { ...made, rev };
};

const aForm = () => ({ command: `POST /ferie ${randomUUID()}`, at: NAMED_AT });

onBothStores('the leaves of the staff', (stores) => {
  const of = async ({ consultant }: StaffLeaves) =>
    (await stores().leaves.all()).filter((each) => each.consultant.id === consultant.id);

  it('are read all at once, as they were last written', async () => {
    const [one, other] = [someLeaves(), someLeaves()];
    expect(await stores().leaves.keep(one, aForm())).toBe('stored');
    expect(await stores().leaves.keep(other, aForm())).toBe('stored');
    expect(await stores().leaves.keep({ ...one, rev: 2, leaves: [] }, aForm())).toBe('stored');

    expect(await of(one)).toEqual([{ ...one, rev: 2, leaves: [] }]);
    expect(await of(other)).toEqual([other]);
  });

  it('are written only by who has read them as they are', async () => {
    const leaves = someLeaves();
    const outcomes = await Promise.all([1, 2, 3].map(() => stores().leaves.keep(leaves, aForm())));
    expect(outcomes.toSorted()).toEqual(['lost-race', 'lost-race', 'stored']);

    expect(await stores().leaves.keep({ ...leaves, rev: 3 }, aForm())).toBe('lost-race');
    expect(await stores().leaves.keep({ ...leaves, rev: 2 }, aForm())).toBe('stored');
    expect(await stores().leaves.keep({ ...leaves, rev: 2 }, aForm())).toBe('lost-race');
  });

  it('are written once by one form, and only then is the form known', async () => {
    const [leaves, form] = [someLeaves(), aForm()];
    expect(await stores().leaves.isKept(form.command)).toBe(false);

    expect(await stores().leaves.keep(leaves, form)).toBe('stored');
    expect(await stores().leaves.keep({ ...leaves, rev: 2 }, form)).toBe('repeated');

    expect(await stores().leaves.isKept(form.command)).toBe(true);
    expect((await of(leaves)).map(({ rev }) => rev)).toEqual([1]);
  });

  it('are written with the mail that is owed, or neither is', async () => {
    const leaves = someLeaves();
    const notice = {
      owner: { consultantId: leaves.consultant.id },
      message: {
        id: 'stand-in.leave-1.1',
        kind: 'stand-in-named',
        to: { role: 'consultant', email: 'jonas@example.org', firstName: 'Jonas' },
        destination: { kind: 'desk' },
        contact: { name: 'Jobcenter', phone: '70 00 00 00' },
        owedAt: NAMED_AT,
      },
    } as const;
    expect(await stores().leaves.keep({ ...leaves, rev: 4 }, { ...aForm(), notice })).toBe('lost-race');
    expect(await stores().cases.isNoticed(notice)).toBe(false);

    expect(await stores().leaves.keep(leaves, { ...aForm(), notice })).toBe('stored');
    expect(await stores().cases.isNoticed(notice)).toBe(true);
  });

  it('leave nothing of a form whose write was lost', async () => {
    const form = aForm();
    expect(await stores().leaves.keep({ ...someLeaves(), rev: 5 }, form)).toBe('lost-race');

    expect(await stores().leaves.isKept(form.command)).toBe(false);
  });
});
