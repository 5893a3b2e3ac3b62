import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { branded } from '../../shared/domain/branded.ts';
import { confirmationMail, type StartId, startIn } from '../../shared/domain/access/start.ts';
import { instant, plusMinutes } from '../../shared/domain/calendar/instant.ts';
import type { LinkId } from '../../shared/domain/access/links.ts';
import { onBothStores, SECRET } from './stores.ts';

const NOW = instant('2026-11-02T09:00:00Z');

const aWish = (own: { readonly language?: 'en' } = {}) => {
  const id = branded<StartId>(randomUUID());
  const confirmation = confirmationMail({
    id,
    email: `karla.${id}@example.com`,
    language: own.language,
    now: NOW,
    contact: { name: 'Jobcenter Eksempelby', phone: '70 00 00 00' },
  });
  return { id, confirmation, token: SECRET.startToken(id) };
};

onBothStores('the wishes to begin a case', (stores) => {
  it('are found by the token of their link, for a day, and by no other', async () => {
    const { confirmation, token, id } = aWish({ language: 'en' });

    await stores().starts.owe(confirmation);

    expect(await stores().starts.find(token)).toEqual({
      id,
      email: `karla.${id}@example.com`,
      language: 'en',
      expiresAt: plusMinutes(NOW, 24 * 60),
    });
    expect(await stores().starts.find(aWish().token)).toBeUndefined();
    expect(await stores().starts.find(SECRET.linkToken(branded<LinkId>(id)))).toBeUndefined();
  });

  it('are nothing but an owed mail, that is due at once and taken by one sender', async () => {
    const { confirmation } = aWish();

    await stores().starts.owe(confirmation);

    const due = await stores().dueRows.due('mail', NOW, { most: 100 });
    const rows = await Promise.all(due.map(({ key }) => stores().outbox.find(key)));
    const row = rows.find((each) => each?.message.to.email === confirmation.to.email);
    expect(row).toMatchObject({ caseId: undefined, state: 'owed' });
    expect(row?.message).toEqual(confirmation);
    const until = plusMinutes(NOW, 15);
    const takes = await Promise.all([1, 2].map(() => stores().outbox.take(row?.key ?? '', NOW, until)));
    expect(takes.filter((taken) => taken !== undefined)).toHaveLength(1);
  });

  it('do not trouble the desk when the mail comes back: anybody can have typed the address', async () => {
    const { confirmation, token } = aWish();
    await stores().starts.owe(confirmation);
    const due = await stores().dueRows.due('mail', NOW, { most: 100 });
    const rows = await Promise.all(due.map(({ key }) => stores().outbox.find(key)));
    const key = rows.find((row) => row?.message.to.email === confirmation.to.email)?.key ?? '';

    await stores().outbox.settle(key, 'bounced', NOW);

    expect((await stores().outbox.find(key))?.state).toBe('bounced');
    expect((await stores().outbox.undeliveredToStaff(50)).map((row) => row.key)).not.toContain(key);
    expect(await stores().starts.find(token)).toEqual(startIn(confirmation));
  });
});

const limit = (most: number) => ({ name: `test ${randomUUID()}`, most, until: plusMinutes(NOW, 60) });

onBothStores('the limits', (stores) => {
  it('let so many through and no more', async () => {
    const three = limit(3);
    const taken: boolean[] = [];
    for (let asked = 0; asked < 5; asked += 1) taken.push(await stores().limits.take(three));

    expect(taken).toEqual([true, true, true, false, false]);
  });

  it('let no more through when all ask at the same time', async () => {
    const five = limit(5);

    const taken = await Promise.all(Array.from({ length: 20 }, () => stores().limits.take(five)));

    expect(taken.filter(Boolean)).toHaveLength(5);
  });

  it('count each name by itself', async () => {
    const [one, other] = [limit(1), limit(1)];

    expect(await stores().limits.take(one)).toBe(true);
    expect(await stores().limits.take(other)).toBe(true);
    expect(await stores().limits.take(one)).toBe(false);
  });
});

const places = (most: number) => {
  const name = `test ${randomUUID()}`;
  return (by: string, minute = 0) => ({
    name,
    by,
    most,
    now: plusMinutes(NOW, minute),
    until: plusMinutes(NOW, minute + 60),
  });
};

onBothStores('the places under a name', (stores) => {
  it('are held by so many at once, and tell when one is free', async () => {
    const place = places(2);
    await stores().limits.hold(place('one', 5));
    await stores().limits.hold(place('two', 10));

    expect(await stores().limits.hold(place('three', 20))).toEqual({
      held: false,
      free: plusMinutes(NOW, 65),
    });
    expect(await stores().limits.hold(place('one', 20))).toEqual({ held: true });
    expect(await stores().limits.hold(place('three', 69))).toMatchObject({ held: false });
    expect(await stores().limits.hold(place('three', 70))).toEqual({ held: true });
  });

  it('are held by no more when all ask at the same time', async () => {
    const place = places(3);

    const asked = Array.from({ length: 12 }, (_, number) => stores().limits.hold(place(`number ${number}`)));

    expect((await Promise.all(asked)).filter(({ held }) => held)).toHaveLength(3);
  });

  it('are one to a holder, also when a lower one has become free', async () => {
    const place = places(3);
    for (const by of ['one', 'two']) await stores().limits.hold(place(by));
    await stores().limits.release(place('one'));
    for (const by of ['two', 'three', 'four'])
      expect((await stores().limits.hold(place(by))).held).toBe(true);

    expect((await stores().limits.hold(place('five'))).held).toBe(false);
  });

  it('are free again when their holder gives them back, and nobody else can', async () => {
    const place = places(1);
    await stores().limits.hold(place('one'));

    await stores().limits.release(place('two'));
    expect(await stores().limits.hold(place('two'))).toMatchObject({ held: false });
    await stores().limits.release(place('one'));
    expect(await stores().limits.hold(place('two'))).toEqual({ held: true });
  });
});

describe('a token to begin by', () => {
  it('is no link of a party: neither opens the other', () => {
    const id = randomUUID();

    expect(SECRET.startToken(branded<StartId>(id))).not.toBe(SECRET.linkToken(branded<LinkId>(id)));
    expect(SECRET.startToken(branded<StartId>(id))).toMatch(/^[\w-]{43}$/);
  });
});
