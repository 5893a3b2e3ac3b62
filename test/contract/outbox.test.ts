import { describe, expect, it } from 'vitest';
import { plusMilliseconds, plusMinutes } from '../../shared/domain/calendar/instant.ts';
import type { CaseId } from '../../shared/domain/case/case.ts';
import { keyName, keys, noticeOwner } from '../../shared/adapters/dynamo/keys.ts';
import type { Notice } from '../../shared/ports/cases.ts';
import type { MailState } from '../../shared/ports/outbox.ts';
import { OPENED_AT } from '../builders/cases.ts';
import { storedIn } from '../fakes/stored-cases.ts';
import { onBothStores } from './stores.ts';

const at = (minutes: number) => plusMinutes(OPENED_AT, minutes);

onBothStores('the outbox', (stores) => {
  const owedMail = async (): Promise<{ readonly key: string; readonly caseId: CaseId }> => {
    const { case: opened } = await storedIn(stores(), 'invited');
    const [mail] = await stores().outbox.ofCase(opened.id);
    if (mail === undefined) throw new Error('no mail');
    return { key: mail.key, caseId: opened.id };
  };
  const take = (key: string, minutes = 0) => stores().outbox.take(key, at(minutes), at(minutes + 15));
  const stateOf = async (key: string): Promise<MailState | undefined> =>
    (await stores().outbox.find(key))?.state;
  const isDue = async (key: string, minutes: number): Promise<boolean> =>
    (await stores().dueRows.due('mail', at(minutes), { most: 10_000 })).some((row) => row.key === key);

  it('holds a mail that an act owes, untried, under a name without a sign that a mail tag cannot hold', async () => {
    const { key, caseId } = await owedMail();

    const row = await stores().outbox.find(key);

    expect(row).toMatchObject({ key, caseId, state: 'owed', tries: 0, at: OPENED_AT });
    expect(key).toMatch(/^[\w-]{1,256}$/);
    expect(await isDue(key, 0)).toBe(true);
  });

  it.each(['team', { consultantId: 'auth0|konsulent-1' }] as const)(
    'gives a mail of no case, to %j, without a case',
    async (owner) => {
      const { caseId } = await owedMail();
      const [mail] = await stores().outbox.ofCase(caseId);
      if (mail === undefined) throw new Error('no mail');
      const notice = { owner, message: { ...mail.message, id: `prompt.${caseId}` } } as const;
      await stores().cases.commit({ changes: [], notices: [notice] });

      const due = await stores().dueRows.due('mail', at(0), { most: 10_000 });
      const rows = await Promise.all(due.map(({ key }) => stores().outbox.find(key)));

      const found = rows.find((row) => row?.message.id === `prompt.${caseId}`);
      expect(found).toMatchObject({ caseId: undefined, state: 'owed', message: notice.message });
    },
  );

  it.each(['bm9ib2R5', 'x', '%%%', ''])('knows nothing of a mail named %j', async (key) => {
    expect(await stores().outbox.find(key)).toBeUndefined();
    expect(await take(key)).toBeUndefined();
    await expect(stores().outbox.settle(key, 'bounced', at(1))).resolves.toBeUndefined();
    await expect(stores().outbox.drop(key, at(1))).resolves.toBeUndefined();
  });

  describe('lets a mail be taken', () => {
    it('with one try more', async () => {
      const { key } = await owedMail();

      expect(await take(key)).toMatchObject({ key, state: 'sending', tries: 1, at: at(0) });
    });

    it('by one of many who ask at the same time', async () => {
      const { key } = await owedMail();

      const taken = await Promise.all(Array.from({ length: 10 }, () => take(key)));

      expect(taken.filter((row) => row !== undefined)).toHaveLength(1);
      expect((await stores().outbox.find(key))?.tries).toBe(1);
    });

    it('not before it is due, but for the seconds by which the clocks of two machines differ', async () => {
      const { key } = await owedMail();
      const takeEarly = (seconds: number) =>
        stores().outbox.take(key, plusMilliseconds(at(0), -1_000 * seconds), at(14));

      expect(await takeEarly(6)).toBeUndefined();
      expect(await stateOf(key)).toBe('owed');
      expect(await takeEarly(5)).toMatchObject({ state: 'sending' });
    });

    it('by another only when nothing was heard of it for the time it was taken for', async () => {
      const { key } = await owedMail();
      await take(key);

      expect(await isDue(key, 14)).toBe(false);
      expect(await take(key, 14.95)).toBeUndefined();
      expect(await isDue(key, 15)).toBe(true);
      expect(await take(key, 15)).toMatchObject({ state: 'sending', tries: 2 });
    });

    it.each(['sent', 'delivered', 'bounced', 'complained'] as const)('not once it is %s', async (state) => {
      const { key } = await owedMail();
      await take(key);
      await stores().outbox.settle(key, state, at(1));

      expect(await take(key, 600)).toBeUndefined();
      expect(await isDue(key, 600)).toBe(false);
      expect(await stateOf(key)).toBe(state);
    });
  });

  it('notes that the mail service has it', async () => {
    const { key } = await owedMail();
    await take(key);

    await stores().outbox.sent(key, at(1));

    expect(await stores().outbox.find(key)).toMatchObject({ state: 'sent', at: at(1), tries: 1 });
    expect(await isDue(key, 600)).toBe(false);
  });

  it('owes a mail again from the given time when it could not be handed over', async () => {
    const { key } = await owedMail();
    await take(key);

    await stores().outbox.notSent(key, at(1), at(5));

    expect(await stores().outbox.find(key)).toMatchObject({ state: 'owed', at: at(1), tries: 1 });
    expect(await take(key, 4)).toBeUndefined();
    expect(await take(key, 5)).toMatchObject({ tries: 2 });
  });

  it('gives a mail up when there is no time to try again', async () => {
    const { key } = await owedMail();
    await take(key);

    await stores().outbox.notSent(key, at(1), undefined);

    expect(await stateOf(key)).toBe('failed');
    expect(await isDue(key, 600)).toBe(false);
    expect(await take(key, 600)).toBeUndefined();
  });

  it('keeps what the mail service told when the sender says later that it failed', async () => {
    const { key } = await owedMail();
    await take(key);
    await stores().outbox.settle(key, 'sent', at(1));

    await stores().outbox.notSent(key, at(2), at(5));

    expect(await stateOf(key)).toBe('sent');
    expect(await isDue(key, 600)).toBe(false);
  });

  const FATES = ['sent', 'delivered', 'bounced', 'complained'] as const;
  const told = FATES.flatMap((first, place) =>
    FATES.map((second, other) => ({ first, second, worse: other > place })),
  );

  it.each(told)(
    'settles $second after $first only when that is a worse fate',
    async ({ first, second, worse }) => {
      const { key } = await owedMail();
      await take(key);
      await stores().outbox.settle(key, first, at(1));

      await stores().outbox.settle(key, second, at(2));

      expect(await stores().outbox.find(key)).toMatchObject(
        worse ? { state: second, at: at(2) } : { state: first, at: at(1) },
      );
    },
  );

  it.each(FATES)('settles a mail as %s though its sender died, or gave it up', async (state) => {
    const { key: owed } = await owedMail();
    const { key: failed } = await owedMail();
    await take(failed);
    await stores().outbox.notSent(failed, at(1), undefined);

    await stores().outbox.settle(owed, state, at(2));
    await stores().outbox.settle(failed, state, at(2));

    expect(await stateOf(owed)).toBe(state);
    expect(await stateOf(failed)).toBe(state);
    expect(await isDue(owed, 600)).toBe(false);
  });

  describe('drops a mail that has lost its meaning', () => {
    it('once it was taken: nobody sends it any more, and no word brings it back', async () => {
      const { key } = await owedMail();
      await take(key);

      await stores().outbox.drop(key, at(1));
      await stores().outbox.settle(key, 'delivered', at(2));

      expect(await stores().outbox.find(key)).toMatchObject({ state: 'dropped', at: at(1) });
      expect(await isDue(key, 600)).toBe(false);
      expect(await take(key, 600)).toBeUndefined();
    });

    it('not before it was taken, nor when it is sent', async () => {
      const { key: owed } = await owedMail();
      const { key: sent } = await owedMail();
      await take(sent);
      await stores().outbox.sent(sent, at(1));

      await stores().outbox.drop(owed, at(2));
      await stores().outbox.drop(sent, at(2));

      expect(await stateOf(owed)).toBe('owed');
      expect(await stateOf(sent)).toBe('sent');
    });
  });

  const mailTo = async (owner: Notice['owner']): Promise<string> => {
    const { key } = await owedMail();
    const mail = await stores().outbox.find(key);
    if (mail === undefined) throw new Error('no mail');
    const message = { ...mail.message, id: `prompt.${key}` };
    await stores().cases.commit({ changes: [], notices: [{ owner, message }] });
    return keyName(keys.mail(noticeOwner(owner), message.id));
  };
  const mailToStaff = () => mailTo('team');
  const inView = async (mails: readonly string[]): Promise<readonly string[]> =>
    (await stores().outbox.undeliveredToStaff(1_000))
      .map(({ key }) => key)
      .filter((key) => mails.includes(key));

  describe('keeps in view', () => {
    it('mails to staff that were given up or came back, newest first, and no others', async () => {
      const mails = await Promise.all(Array.from({ length: 6 }, mailToStaff));
      const [failed = '', bounced = '', complained = '', sent = '', dropped = ''] = mails;
      for (const key of mails.slice(0, 5)) await take(key);
      await stores().outbox.notSent(failed, at(10), undefined);
      await stores().outbox.settle(bounced, 'bounced', at(30));
      await stores().outbox.settle(complained, 'complained', at(20));
      await stores().outbox.sent(sent, at(1));
      await stores().outbox.drop(dropped, at(1));

      expect(await inView(mails)).toEqual([bounced, complained, failed]);
      const [newest] = await stores().outbox.undeliveredToStaff(1);
      expect(newest).toMatchObject({ key: bounced, state: 'bounced', at: at(30), tries: 1 });
    });

    it('those of a case to its consultant, and no mail to a party: of that the case itself tells', async () => {
      const { case: opened } = await storedIn(stores(), 'declined');
      const mails = await stores().outbox.ofCase(opened.id);
      for (const { key } of mails) {
        await take(key, 3 * 24 * 60);
        await stores().outbox.settle(key, 'bounced', at(3 * 24 * 60));
      }

      const toStaff = mails.filter(({ message }) => message.to.role === 'consultant').map(({ key }) => key);

      expect(toStaff).toHaveLength(1);
      expect(await inView(mails.map(({ key }) => key))).toEqual(toStaff);
    });

    it("those to a consultant's own mailbox", async () => {
      const key = await mailTo({ consultantId: 'auth0|konsulent-1' });
      await take(key);
      await stores().outbox.settle(key, 'bounced', at(1));

      expect(await inView([key])).toEqual([key]);
    });

    it('no mail that arrived after all', async () => {
      const key = await mailToStaff();
      await take(key);
      await stores().outbox.notSent(key, at(1), undefined);

      await stores().outbox.settle(key, 'delivered', at(2));

      expect(await inView([key])).toEqual([]);
    });

    it('nothing that is due: no function waits for them', async () => {
      const key = await mailToStaff();
      await take(key);
      await stores().outbox.settle(key, 'bounced', at(1));

      expect(await isDue(key, 600)).toBe(false);
    });
  });

  it('lists the mails of a case and no others, oldest first', async () => {
    const { case: opened } = await storedIn(stores(), 'registered');

    const mails = await stores().outbox.ofCase(opened.id);

    expect(mails.length).toBeGreaterThan(4);
    expect(mails[0]?.message.kind).toBe('fill-invitation');
    expect(mails.map(({ message }) => message.owedAt)).toEqual(
      mails.map(({ message }) => message.owedAt).toSorted(),
    );
    expect(new Set(mails.map(({ caseId }) => caseId))).toEqual(new Set([opened.id]));
  });
});
