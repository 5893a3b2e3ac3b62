import { aDocumentOf, DOCUMENT_ID } from '../builders/document.ts';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { branded } from '../../shared/domain/branded.ts';
import { linkToken, type LinkToken } from '../../shared/domain/access/links.ts';
import { storeDocument } from '../../shared/domain/case/acts/document.ts';
import { correctAddress, sendLink } from '../../shared/domain/case/acts/keep-going.ts';
import { withdraw } from '../../shared/domain/case/acts/close.ts';
import { firstBreak } from '../../shared/domain/case/audit.ts';
import type { CaseFile, CaseId } from '../../shared/domain/case/case.ts';
import type { Change } from '../../shared/domain/case/change.ts';
import type { Party } from '../../shared/domain/case/parties.ts';
import type { TalkAnswers } from '../../shared/domain/follow-up/talk-answers.ts';
import { aContext, accepted, OPENED_AT } from '../builders/cases.ts';
import { anUnseenCase, aTalk, stored, storedIn, talksChanged } from '../fakes/stored-cases.ts';
import { onBothStores, SECRET } from './stores.ts';

const NOBODYS_TOKEN = linkToken(randomBytes(32).toString('base64url'));
const NO_CASE = branded<CaseId>(randomUUID());

const tokensOf = ({ issued }: Change): readonly LinkToken[] => issued.map(({ id }) => SECRET.linkToken(id));

const corrected = (file: CaseFile, party: Party, email: string): Change =>
  accepted(correctAddress(file, { party, email }, aContext(OPENED_AT, 'consultant')));

onBothStores('the cases', (stores) => {
  const commit = (change: Change) => stores().cases.commit({ changes: [change] });

  it('have nothing of a case that was never opened', async () => {
    const { cases } = stores();

    expect(await cases.load(NO_CASE)).toBeUndefined();
    expect(await cases.followUps(NO_CASE)).toEqual([]);
    expect(await cases.history(NO_CASE)).toEqual([]);
    expect(await cases.document(NO_CASE, 1)).toBeUndefined();
    expect(await cases.casesAt('nobody@example.com')).toEqual([]);
  });

  it.each(['invited', 'awaiting-citizen', 'in-force', 'ended', 'withdrawn'] as const)(
    'give back a case that is %s as it was written, with its whole history',
    async (status) => {
      const changes = anUnseenCase().changesTo(status);

      const file = await stored(stores(), changes);

      const history = await stores().cases.history(file.case.id);
      expect(await stores().cases.load(file.case.id)).toEqual(file);
      expect(history).toEqual(changes.flatMap(({ entries }) => entries));
      expect(history.map(({ number }) => number)).toEqual(history.map((_, place) => place + 1));
      expect(firstBreak(history)).toBeUndefined();
    },
  );

  it('give talks, history and mails in one reading as they do one by one', async () => {
    const { cases, outbox } = stores();
    const { id } = (await storedIn(stores(), 'registered')).case;

    const records = await cases.records(id);

    expect(records.followUps.length).toBeGreaterThan(0);
    expect(records.mails.length).toBeGreaterThan(1);
    expect(records).toEqual({
      followUps: await cases.followUps(id),
      history: await cases.history(id),
      mails: await outbox.ofCase(id),
    });
    expect(await cases.records(NO_CASE)).toEqual({ followUps: [], history: [], mails: [] });
  });

  it('give a history of more than ten entries in its order', async () => {
    let file = await storedIn(stores(), 'invited');
    for (let sent = 0; sent < 12; sent += 1) {
      const change = accepted(sendLink(file, { party: 'employer' }, aContext(OPENED_AT, 'consultant')));
      await commit(change);
      file = change.after;
    }

    const history = await stores().cases.history(file.case.id);

    expect(history.map(({ number }) => number)).toEqual(Array.from({ length: 14 }, (_, place) => place + 1));
  });

  it('give the talks by their day, each as it was last written', async () => {
    const file = await storedIn(stores(), 'in-force');
    const [first, ...rest] = await stores().cases.followUps(file.case.id);
    if (first === undefined) throw new Error('no talks');
    const moved = { ...first, due: rest.at(-1)?.due ?? first.due, rev: 2 };

    await commit(talksChanged(file, [{ ...moved, id: first.id }, aTalk(file)]));

    const talks = await stores().cases.followUps(file.case.id);
    expect(talks).toHaveLength(rest.length + 2);
    expect(talks.map(({ due }) => due)).toEqual(talks.map(({ due }) => due).toSorted());
    expect(talks.find(({ id }) => id === first.id)).toEqual(moved);
  });

  it('give what the parties have answered before one talk, each as it was last written', async () => {
    const file = await storedIn(stores(), 'in-force');
    const { id } = file.case;
    const answers = (party: Party, followUpId: string, rev: number): TalkAnswers => ({
      caseId: id,
      followUpId,
      party,
      given: { tasks: 'yes', going: 'Fint – <tak>' },
      call: false,
      phone: undefined,
      at: OPENED_AT,
      rev,
    });
    const first = [answers('employer', 'v1-m1', 1), answers('citizen', 'v1-m1', 1)];
    const change = talksChanged(file, []);
    await commit({ ...change, talkAnswers: first });
    const next = { ...talksChanged(change.after, []), talkAnswers: [answers('citizen', 'v1-m1', 2)] };
    await commit(next);
    await commit({ ...talksChanged(next.after, []), talkAnswers: [answers('employer', 'v1-m12', 1)] });

    const given = await stores().cases.talkAnswers(id, 'v1-m1');

    expect(given.map(({ party, rev }) => `${party} ${rev}`)).toEqual(['citizen 2', 'employer 1']);
    expect(given[0]?.given).toEqual({ tasks: 'yes', going: 'Fint – <tak>' });
    expect(await stores().cases.talkAnswers(id, 'v1-m2')).toEqual([]);
    expect(await stores().cases.commit({ changes: [{ ...change, talkAnswers: first }] })).toBe('lost-race');
  });

  describe('and their links', () => {
    it('find the link of a token, whether or not it has expired', async () => {
      const [opening] = anUnseenCase().changesTo('invited');
      if (opening === undefined) throw new Error('no opening');
      await commit(opening);

      const [token] = tokensOf(opening);

      expect(token && (await stores().cases.findLink(token))).toEqual(opening.issued[0]);
    });

    it('find nothing for a token that was never issued', async () => {
      expect(NOBODYS_TOKEN && (await stores().cases.findLink(NOBODYS_TOKEN))).toBeUndefined();
    });

    it('find nothing for a link that was revoked, and the one that came instead', async () => {
      const changes = anUnseenCase().changesTo('invited');
      const file = await stored(stores(), changes);
      const resent = accepted(sendLink(file, { party: 'employer' }, aContext(OPENED_AT, 'consultant')));

      await commit(resent);

      const [old] = changes.flatMap(tokensOf);
      const [fresh] = tokensOf(resent);
      expect(old && (await stores().cases.findLink(old))).toBeUndefined();
      expect(fresh && (await stores().cases.findLink(fresh))).toEqual(resent.issued[0]);
    });

    it('find no link of a case that was withdrawn', async () => {
      const changes = anUnseenCase().changesTo('awaiting-citizen');
      const file = await stored(stores(), changes);

      await commit(accepted(withdraw(file, { reason: 'Fejl' }, aContext(OPENED_AT, 'consultant'))));

      const found = await Promise.all(
        changes.flatMap(tokensOf).map((token) => stores().cases.findLink(token)),
      );
      expect(found.length).toBeGreaterThan(1);
      expect(found.every((link) => link === undefined)).toBe(true);
    });
  });

  describe('and their addresses', () => {
    it('are found by either address, with the party it belongs to, whatever its letter case', async () => {
      const { case: opened } = await storedIn(stores(), 'invited');

      const byEmployer = await stores().cases.casesAt(opened.employerEmail.toUpperCase());
      const byCitizen = await stores().cases.casesAt(opened.employee.email);

      expect(byEmployer).toEqual([{ caseId: opened.id, party: 'employer' }]);
      expect(byCitizen).toEqual([{ caseId: opened.id, party: 'citizen' }]);
    });

    it('are all found by an address that is in several', async () => {
      const employerEmail = `fleere.${randomUUID()}@example.com`;
      const one = await storedIn(stores(), 'invited', { given: { employerEmail } });
      const other = await storedIn(stores(), 'invited', { given: { employerEmail } });

      const found = await stores().cases.casesAt(employerEmail);

      expect(new Set(found.map(({ caseId }) => caseId))).toEqual(new Set([one.case.id, other.case.id]));
    });

    it.each(['employer', 'citizen'] as const)(
      'are found by the corrected address of the %s and no longer by the wrong one',
      async (party) => {
        const file = await storedIn(stores(), 'awaiting-citizen');
        const wrong = party === 'employer' ? file.case.employerEmail : file.case.employee.email;
        const right = `rigtig.${file.case.id}@example.com`;

        await commit(corrected(file, party, right));

        expect(await stores().cases.casesAt(right)).toEqual([{ caseId: file.case.id, party }]);
        expect(await stores().cases.casesAt(wrong)).toEqual([]);
      },
    );

    it('are still found when only the letter case of an address is corrected', async () => {
      const file = await storedIn(stores(), 'invited');
      const right = file.case.employerEmail.replace('karla', 'Karla');

      const outcome = await commit(corrected(file, 'employer', right));

      expect(outcome).toBe('stored');
      expect(await stores().cases.casesAt(right)).toEqual([{ caseId: file.case.id, party: 'employer' }]);
    });
  });

  it('keep a document byte for byte', async () => {
    const file = await storedIn(stores(), 'in-force');
    const bytes = new Uint8Array(randomBytes(60_000));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const change = accepted(storeDocument(file, { id: DOCUMENT_ID, sha256 }, aContext(OPENED_AT, 'service')));
    const document = aDocumentOf(file, bytes);

    const outcome = await stores().cases.commit({ changes: [change], documents: [document] });

    const kept = await stores().cases.document(file.case.id, 1);
    expect(outcome).toBe('stored');
    expect(kept).toEqual(document);
    expect(
      createHash('sha256')
        .update(kept?.bytes ?? '')
        .digest('hex'),
    ).toBe(sha256);
    expect(await stores().cases.document(file.case.id, 2)).toBeUndefined();
  });

  it('never replace a document that is stored', async () => {
    const file = await storedIn(stores(), 'in-force');
    const change = accepted(
      storeDocument(file, { id: DOCUMENT_ID, sha256: 'a' }, aContext(OPENED_AT, 'service')),
    );
    const document = aDocumentOf(file);
    await stores().cases.commit({ changes: [change], documents: [document] });
    const again = accepted(sendLink(change.after, { party: 'employer' }, aContext(OPENED_AT, 'consultant')));

    const outcome = await stores().cases.commit({
      changes: [again],
      documents: [{ ...document, bytes: new Uint8Array([2]) }],
    });

    expect(outcome).toBe('lost-race');
    expect(await stores().cases.document(file.case.id, 1)).toEqual(document);
    expect(await stores().cases.load(file.case.id)).toEqual(change.after);
  });

  it('tell whether a mail to staff has been written, for each consultant and the team apart', async () => {
    const { case: opened } = await storedIn(stores(), 'invited');
    const [mail] = await stores().outbox.ofCase(opened.id);
    if (mail === undefined) throw new Error('no mail');
    const consultantId = randomUUID();
    const message = { ...mail.message, id: `prompt.${consultantId}` };

    await stores().cases.commit({ changes: [], notices: [{ owner: { consultantId }, message }] });

    const { isNoticed } = stores().cases;
    expect(await isNoticed({ owner: { consultantId }, message })).toBe(true);
    expect(await isNoticed({ owner: 'team', message })).toBe(false);
    expect(await isNoticed({ owner: { consultantId: randomUUID() }, message })).toBe(false);
  });
});
