import { aDocumentOf } from '../builders/document.ts';
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sendLink } from '../../shared/domain/case/acts/keep-going.ts';
import { saveSection } from '../../shared/domain/case/acts/save-section.ts';
import { firstBreak } from '../../shared/domain/case/audit.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import type { Change } from '../../shared/domain/case/change.ts';
import type { CommitOutcome } from '../../shared/ports/cases.ts';
import { day } from '../builders/answers.ts';
import { aContext, accepted, OPENED_AT } from '../builders/cases.ts';
import type { Stores } from '../fakes/memory-stores.ts';
import { aTalk, anUnseenCase, storedIn, talksChanged } from '../fakes/stored-cases.ts';
import { onBothStores, SECRET } from './stores.ts';

const companySaved = (file: CaseFile, name: string): Change =>
  accepted(saveSection(file, { section: 'company', answers: { name }, shownRev: 0 }, aContext(OPENED_AT)));

const linkSent = (file: CaseFile): Change =>
  accepted(sendLink(file, { party: 'employer' }, aContext(OPENED_AT, 'consultant')));

/** Everything a reader can see of a case. */
const seen = async ({ cases, outbox, lists }: Stores, { case: { id, consultant, links } }: CaseFile) => ({
  file: await cases.load(id),
  history: await cases.history(id),
  followUps: await cases.followUps(id),
  mails: await outbox.ofCase(id),
  lines: (await lists.ofConsultant(consultant.id, day('2027-01-01'))).cases,
  links: await Promise.all(links.employer.map((link) => cases.findLink(SECRET.linkToken(link.id)))),
  document: await cases.document(id, 1),
});

onBothStores('a commit', (stores) => {
  describe('that meets nobody else', () => {
    it('stores the case, its version, its history, its mails and its links together', async () => {
      const [opening] = anUnseenCase().changesTo('invited');
      if (opening === undefined) throw new Error('no opening');

      const outcome = await stores().cases.commit({ changes: [opening] });

      const { after, entries, messages, issued } = opening;
      expect(outcome).toBe('stored');
      expect(await stores().cases.load(after.case.id)).toEqual(after);
      expect(await stores().cases.history(after.case.id)).toEqual(entries);
      expect((await stores().outbox.ofCase(after.case.id)).map(({ message }) => message)).toEqual(messages);
      for (const link of issued) {
        expect(await stores().cases.findLink(SECRET.linkToken(link.id))).toEqual(link);
      }
    });

    it('stores the changes of several cases, and mails that belong to none of them, together', async () => {
      const one = await storedIn(stores(), 'invited');
      const other = await storedIn(stores(), 'invited');
      const notice = {
        owner: { consultantId: randomUUID() },
        message: { ...messageOf(one), id: 'prompt.2026-11-02' },
      } as const;

      const outcome = await stores().cases.commit({
        changes: [companySaved(one, 'Kantinen'), companySaved(other, 'Lageret')],
        notices: [notice],
      });

      expect(outcome).toBe('stored');
      expect((await stores().cases.load(one.case.id))?.version.sections.company?.answers).toEqual({
        name: 'Kantinen',
      });
      expect((await stores().cases.load(other.case.id))?.version.sections.company?.answers).toEqual({
        name: 'Lageret',
      });
      expect(await stores().cases.isNoticed(notice)).toBe(true);
    });
  });

  describe('that meets another write', () => {
    it('loses the race and writes nothing at all', async () => {
      const file = await storedIn(stores(), 'invited');
      await stores().cases.commit({ changes: [companySaved(file, 'Kantinen')] });
      const before = await seen(stores(), file);
      const late: Change = { ...linkSent(file), followUps: [aTalk(file)] };
      const document = aDocumentOf(file);
      const notice = { owner: { consultantId: file.case.consultant.id }, message: messageOf(file) } as const;

      const outcome = await stores().cases.commit({
        changes: [late],
        documents: [document],
        notices: [notice],
        command: `late ${file.case.id}`,
      });

      expect(outcome).toBe('lost-race');
      expect(await seen(stores(), file)).toEqual(before);
      expect(await stores().cases.isNoticed(notice)).toBe(false);
      expect(await stores().cases.commandDone(`late ${file.case.id}`)).toBeUndefined();
      for (const { id } of late.issued) {
        expect(await stores().cases.findLink(SECRET.linkToken(id))).toBeUndefined();
      }
    });

    it('loses the race for every case of it when it loses for one', async () => {
      const one = await storedIn(stores(), 'invited');
      const other = await storedIn(stores(), 'invited');
      await stores().cases.commit({ changes: [companySaved(other, 'Lageret')] });

      const outcome = await stores().cases.commit({ changes: [linkSent(one), linkSent(other)] });

      expect(outcome).toBe('lost-race');
      expect(await stores().cases.load(one.case.id)).toEqual(one);
    });

    it('loses the race by the case alone, also when it adds nothing to the history', async () => {
      const file = await storedIn(stores(), 'invited');
      const one = talksChanged(file, [aTalk(file, { id: 'one' })]);
      const other = talksChanged(file, [aTalk(file, { id: 'other' })]);

      const outcomes = [
        await stores().cases.commit({ changes: [one] }),
        await stores().cases.commit({ changes: [other] }),
      ];

      expect(outcomes).toEqual(['stored', 'lost-race']);
      expect((await stores().cases.followUps(file.case.id)).map(({ id }) => id)).toEqual(['one']);
    });

    it('is stored for exactly one of two that write to a case at the same time', async () => {
      const file = await storedIn(stores(), 'invited');
      const names = ['Kantinen', 'Lageret', 'Hotellet', 'Børnehuset'];

      const outcomes = await Promise.all(
        names.map((name) => stores().cases.commit({ changes: [companySaved(file, name)] })),
      );

      const after = await stores().cases.load(file.case.id);
      expect(outcomes.toSorted()).toEqual(['lost-race', 'lost-race', 'lost-race', 'stored']);
      expect(after?.version.sections.company?.answers).toEqual({ name: names[outcomes.indexOf('stored')] });
      expect(firstBreak(await stores().cases.history(file.case.id))).toBeUndefined();
    });

    it('loses the race for a case that is opened twice under one id', async () => {
      const [opening] = anUnseenCase().changesTo('invited');
      if (opening === undefined) throw new Error('no opening');
      await stores().cases.commit({ changes: [opening] });

      expect(await stores().cases.commit({ changes: [opening] })).toBe('lost-race');
    });

    it('loses the race for a mail to staff that somebody else has written', async () => {
      const file = await storedIn(stores(), 'invited');
      const notice = {
        owner: 'team',
        message: { ...messageOf(file), id: `escalation.${file.case.id}` },
      } as const;
      await stores().cases.commit({ changes: [], notices: [notice] });

      const outcome = await stores().cases.commit({ changes: [linkSent(file)], notices: [notice] });

      expect(outcome).toBe('lost-race');
      expect(await stores().cases.load(file.case.id)).toEqual(file);
    });
  });

  describe('of a command', () => {
    it('is remembered with the case it was about', async () => {
      const file = await storedIn(stores(), 'invited');
      const command = `save ${file.case.id}`;

      await stores().cases.commit({ changes: [companySaved(file, 'Kantinen')], command });

      expect(await stores().cases.commandDone(command)).toBe(file.case.id);
      expect(await stores().cases.commandDone(`another ${command}`)).toBeUndefined();
    });

    it('happens once: sent again, as it was or decided anew, it writes nothing', async () => {
      const file = await storedIn(stores(), 'invited');
      const command = `save ${file.case.id}`;
      await stores().cases.commit({ changes: [companySaved(file, 'Kantinen')], command });
      const current = (await stores().cases.load(file.case.id)) ?? file;
      const before = await seen(stores(), file);

      expect(await stores().cases.commit({ changes: [companySaved(file, 'Kantinen')], command })).toBe(
        'repeated',
      );
      expect(await stores().cases.commit({ changes: [linkSent(current)], command })).toBe('repeated');
      expect(await seen(stores(), file)).toEqual(before);
    });

    it('is stored once when it is sent several times at once', async () => {
      const file = await storedIn(stores(), 'invited');
      const command = `save ${file.case.id}`;
      const send = (): Promise<CommitOutcome> =>
        stores().cases.commit({ changes: [companySaved(file, 'Kantinen')], command });

      const outcomes = await Promise.all([send(), send(), send()]);

      expect(outcomes.filter((outcome) => outcome === 'stored')).toHaveLength(1);
      expect(outcomes).toEqual(expect.arrayContaining([expect.stringMatching('repeated')]));
    });
  });

  it('of more than a transaction holds is a fault, and writes nothing', async () => {
    const file = await storedIn(stores(), 'invited');
    const talks = Array.from({ length: 101 }, (_, place) => aTalk(file, { id: `extra-${place}` }));

    await expect(
      stores().cases.commit({ changes: [{ ...linkSent(file), followUps: talks }] }),
    ).rejects.toThrow();

    expect(await stores().cases.load(file.case.id)).toEqual(file);
  });
});

const messageOf = (file: CaseFile) => {
  const [message] = linkSent(file).messages;
  if (message === undefined) throw new Error('no mail');
  return message;
};
