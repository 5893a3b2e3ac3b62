import { describe, expect, it } from 'vitest';
import { randomIds } from '../../shared/adapters/system/random-ids.ts';
import { instant } from '../../shared/domain/calendar/instant.ts';
import type { SessionName, StoredSession } from '../../shared/ports/session-store.ts';
import { onBothStores } from './stores.ts';

const AT = instant('2026-11-02T09:00:00Z');
const LATER = instant('2026-11-02T09:05:00Z');

const named = (owner: string): SessionName => ({ owner, id: randomIds.sessionId() });
const aSession = (more: Partial<StoredSession> = {}): StoredSession => ({
  begunAt: AT,
  usedAt: AT,
  checkedAt: AT,
  triedAt: AT,
  rev: 1,
  sealed: 'sealed',
  forgottenAt: instant('2026-11-02T17:00:00Z'),
  ...more,
});

onBothStores('sessions of staff', (stores) => {
  const store = () => stores().sessionStore;

  it('are found by their whole name, until they are ended', async () => {
    const name = named('vita');
    await store().begin(name, aSession());

    expect(await store().find(name)).toEqual(aSession());
    expect(await store().find({ ...name, id: randomIds.sessionId() })).toBeUndefined();
    expect(await store().find({ ...name, owner: 'tea' })).toBeUndefined();
    await store().end(name);
    expect(await store().find(name)).toBeUndefined();
  });

  it('note a use, and a use of one that was ended brings nothing back', async () => {
    const name = named('vita');
    await store().begin(name, aSession());

    await store().noteUse(name, LATER);
    expect(await store().find(name)).toEqual(aSession({ usedAt: LATER }));
    await store().end(name);
    await store().noteUse(name, LATER);

    expect(await store().find(name)).toBeUndefined();
  });

  it('are changed by one of two who have read the same, and keep the use that was noted meanwhile', async () => {
    const name = named('vita');
    await store().begin(name, aSession());
    await store().noteUse(name, LATER);

    const changes = await Promise.all(
      ['one', 'other'].map((sealed) => store().change(name, aSession({ rev: 2, sealed }))),
    );

    expect(changes.filter((changed) => changed)).toHaveLength(1);
    expect((await store().find(name))?.usedAt).toBe(LATER);
    expect((await store().find(name))?.rev).toBe(2);
  });

  it('do not come back by a change that was under way when they were ended', async () => {
    const name = named('vita');
    await store().begin(name, aSession());
    await store().end(name);

    expect(await store().change(name, aSession({ rev: 2 }))).toBe(false);
    expect(await store().find(name)).toBeUndefined();
  });

  describe('of a person', () => {
    it('are told, over or not, with the named one marked, and nobody else’s', async () => {
      const [phone, office, teas] = [named('told'), named('told'), named('told-2')];
      for (const name of [phone, office, teas])
        await store().begin(name, aSession({ begunAt: name === phone ? AT : LATER }));

      const told = await store().ofSamePerson(phone);

      expect(told).toHaveLength(2);
      expect(told).toContainEqual({ session: aSession(), isThis: true });
      expect(told).toContainEqual({ session: aSession({ begunAt: LATER }), isThis: false });
      expect(await store().ofSamePerson({ ...phone, id: randomIds.sessionId() })).toHaveLength(2);
      expect(await store().ofSamePerson(named('nobody'))).toEqual([]);
    });

    it('are ended all but the named one, as often as one likes, and nobody else’s', async () => {
      const [phone, office, home, teas] = [named('own'), named('own'), named('own'), named('own-2')];
      for (const name of [phone, office, home, teas]) await store().begin(name, aSession());

      expect(await store().endOthers(phone)).toBe(2);
      expect(await store().endOthers(phone)).toBe(0);
      expect(await store().find(phone)).toEqual(aSession());
      expect(await store().find(office)).toBeUndefined();
      expect(await store().find(home)).toBeUndefined();
      expect(await store().find(teas)).toBeDefined();
    });

    it('are ended all at once, or those of one session at the sign-on, and nobody else’s', async () => {
      const [phone, office, teas] = [named('ended'), named('ended'), named('tea-2')];
      for (const name of [phone, office, teas])
        await store().begin(name, aSession({ providerSession: name === phone ? 'sid-1' : 'sid-2' }));

      expect(await store().endAll({ owner: 'ended', providerSession: 'sid-1' })).toBe(1);
      expect(await store().find(phone)).toBeUndefined();
      expect(await store().find(office)).toBeDefined();
      expect(await store().endAll({ owner: 'ended' })).toBe(1);
      expect(await store().endAll({ owner: 'ended' })).toBe(0);
      expect(await store().find(office)).toBeUndefined();
      expect(await store().find(teas)).toBeDefined();
    });
  });
});
