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

describe('a token to begin by', () => {
  it('is no link of a party: neither opens the other', () => {
    const id = randomUUID();

    expect(SECRET.startToken(branded<StartId>(id))).not.toBe(SECRET.linkToken(branded<LinkId>(id)));
    expect(SECRET.startToken(branded<StartId>(id))).toMatch(/^[\w-]{43}$/);
  });
});
