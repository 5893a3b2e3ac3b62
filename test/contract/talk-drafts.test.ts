import { expect, it } from 'vitest';
import { postponeFollowUp, recordFollowUp } from '../../shared/domain/case/acts/follow-up-acts.ts';
import { end } from '../../shared/domain/case/acts/close.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import type { TalkDraft } from '../../shared/domain/follow-up/talk-draft.ts';
import { day } from '../builders/answers.ts';
import { accepted, aContext } from '../builders/cases.ts';
import { anOutcome } from '../builders/follow-ups.ts';
import type { Stores } from '../fakes/memory-stores.ts';
import { aTalk, stored, storedIn, talksChanged } from '../fakes/stored-cases.ts';
import { onBothStores } from './stores.ts';
import { instant } from '../../shared/domain/calendar/instant.ts';

const NOW = instant('2027-03-02T09:32:00.000Z');
const STAFF = aContext(NOW, 'consultant');

const draftOf = (file: CaseFile, rev: number, note: string): TalkDraft => ({
  caseId: file.case.id,
  followUpId: 'extra-1',
  answers: { note, heldOn: { day: '1' } },
  milestones: ['Salat'],
  at: NOW,
  by: { id: 'konsulent-1', name: 'Vita Vejledersen' },
  rev,
});

const found = (file: CaseFile) => {
  const followUp = aTalk(file);
  return { followUp, shownRev: 1, all: [followUp], closingDays: [] };
};

const find = ({ drafts }: Stores, file: CaseFile) => drafts.find(file.case.id, 'extra-1');

const record = (file: CaseFile, draftRev: number) =>
  accepted(
    recordFollowUp(
      file,
      { ahead: [], ...found(file), draftRev, outcome: anOutcome(), next: undefined, by: 'Vita' },
      STAFF,
    ),
  );

onBothStores('a draft of a talk', (stores) => {
  const withTalk = async (): Promise<CaseFile> => {
    const file = await storedIn(stores(), 'in-force');
    return stored(stores(), [talksChanged(file, [aTalk(file)])]);
  };
  it('is found as it was stored, and nothing where there is none', async () => {
    const file = await withTalk();

    expect(await find(stores(), file)).toBeUndefined();
    expect(await stores().drafts.keep(draftOf(file, 1, 'a'), 1)).toBe('stored');
    expect(await find(stores(), file)).toEqual(draftOf(file, 1, 'a'));
  });

  it('is stored over the one before it and no other', async () => {
    const file = await withTalk();
    await stores().drafts.keep(draftOf(file, 1, 'a'), 1);

    expect(await stores().drafts.keep(draftOf(file, 1, 'b'), 1)).toBe('lost-race');
    expect(await stores().drafts.keep(draftOf(file, 3, 'b'), 1)).toBe('lost-race');
    expect(await stores().drafts.keep(draftOf(file, 2, 'b'), 1)).toBe('stored');
    expect((await find(stores(), file))?.answers).toMatchObject({ note: 'b' });
  });

  it('is not stored for a talk that is no longer as it was shown, or not there', async () => {
    const file = await withTalk();

    expect(await stores().drafts.keep(draftOf(file, 1, 'a'), 2)).toBe('lost-race');
    expect(await stores().drafts.keep({ ...draftOf(file, 1, 'a'), followUpId: 'none' }, 1)).toBe('lost-race');
    await stores().cases.commit({ changes: [record(file, 0)] });
    expect(await stores().drafts.keep(draftOf(file, 1, 'a'), 1)).toBe('lost-race');
    expect(await find(stores(), file)).toBeUndefined();
  });

  it('goes in the transaction that records its talk, and only the one that was seen', async () => {
    const file = await withTalk();
    await stores().drafts.keep(draftOf(file, 1, 'a'), 1);

    expect(await stores().cases.commit({ changes: [record(file, 0)] })).toBe('lost-race');
    expect((await stores().cases.followUps(file.case.id)).find(({ id }) => id === 'extra-1')?.rev).toBe(1);
    expect(await stores().cases.commit({ changes: [record(file, 1)] })).toBe('stored');
    expect(await find(stores(), file)).toBeUndefined();
  });

  it('stays with its talk when that is moved, and is not stored for the day it was on', async () => {
    const file = await withTalk();
    await stores().drafts.keep(draftOf(file, 1, 'a'), 1);

    const to = { to: day('2027-04-05'), reason: 'Ferie' };
    const moved = accepted(postponeFollowUp(file, { ...found(file), ...to }, STAFF));
    expect(await stores().cases.commit({ changes: [moved] })).toBe('stored');

    expect(await find(stores(), file)).toEqual(draftOf(file, 1, 'a'));
    expect(await stores().drafts.keep(draftOf(file, 2, 'b'), 1)).toBe('lost-race');
    expect(await stores().drafts.keep(draftOf(file, 2, 'b'), 2)).toBe('stored');
  });

  it('goes when its talk is dropped', async () => {
    const file = await withTalk();
    await stores().drafts.keep(draftOf(file, 1, 'a'), 1);
    const followUps = await stores().cases.followUps(file.case.id);

    const ended = accepted(end(file, { on: day('2027-03-01'), reason: 'Flytter', followUps }, STAFF));

    expect(await stores().cases.commit({ changes: [ended] })).toBe('stored');
    expect(await find(stores(), file)).toBeUndefined();
  });

  it('does not meet a write to its case, and is not among its records', async () => {
    const file = await withTalk();
    const before = await stores().cases.records(file.case.id);
    await stores().drafts.keep(draftOf(file, 1, 'a'), 1);

    expect(await stores().cases.records(file.case.id)).toEqual(before);
    expect(await stores().cases.commit({ changes: [talksChanged(file, [aTalk(file)])] })).toBe('stored');
  });

  it('is stored for one of four that save at the same time', async () => {
    const file = await withTalk();
    const notes = ['a', 'b', 'c', 'd'];

    const outcomes = await Promise.all(notes.map((note) => stores().drafts.keep(draftOf(file, 1, note), 1)));

    expect(outcomes.toSorted()).toEqual(['lost-race', 'lost-race', 'lost-race', 'stored']);
    const kept = notes[outcomes.indexOf('stored')];
    expect((await find(stores(), file))?.answers).toMatchObject({ note: kept });
  });
});
