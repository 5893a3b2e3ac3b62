import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { cancelAmendment } from '../../shared/domain/case/acts/close.ts';
import { plusMinutes } from '../../shared/domain/calendar/instant.ts';
import { amendmentChanges, type AmendmentStage, BEGUN_AT } from '../builders/amendments.ts';
import { accepted, aContext } from '../builders/cases.ts';
import { stored } from '../fakes/stored-cases.ts';
import { onBothStores } from './stores.ts';

onBothStores('an amendment', (stores) => {
  const storedAt = (stage: AmendmentStage) => {
    const id = randomUUID();
    return stored(stores(), amendmentChanges(stage, { options: { id } }));
  };

  it('is read together with the version that holds meanwhile', async () => {
    const file = await storedAt('filled-in');

    expect(file.amendment?.number).toBe(2);
    expect(await stores().cases.load(file.case.id)).toEqual(file);
  });

  it('is one of the versions that the case has had, by number, each with its signatures', async () => {
    const file = await storedAt('employer-signed');

    const versions = await stores().cases.versions(file.case.id);

    expect(versions).toEqual([file.version, file.amendment]);
    expect(versions.map(({ signatures }) => signatures.length)).toEqual([2, 1]);
  });

  it('has its own signed content beside that of the agreement', async () => {
    const file = await storedAt('employer-signed');

    const kept = await stores().cases.contents(file.case.id);

    expect(kept.map(({ content }) => content.versionNumber).toSorted((one, other) => one - other)).toEqual([
      1, 2,
    ]);
    expect(await stores().cases.load(file.case.id)).toEqual(file);
  });

  it('is the version in force when both have signed, and its document is due', async () => {
    const file = await storedAt('in-force');

    const found = await stores().cases.load(file.case.id);
    const due = await stores().dueRows.due('seal', plusMinutes(BEGUN_AT, 24 * 60), { most: 1_000 });

    expect(found).toEqual(file);
    expect(found?.case.currentVersion).toBe(2);
    expect(due.map(({ caseId }) => caseId)).toContain(file.case.id);
  });

  it('is gone when it is called off', async () => {
    const file = await storedAt('employer-signed');
    const staff = aContext(plusMinutes(BEGUN_AT, 60), 'consultant');

    const off = await stored(stores(), [
      accepted(cancelAmendment(file, { reason: 'Kantinen kan ikke.' }, staff)),
    ]);

    const found = await stores().cases.load(file.case.id);
    expect(found).toEqual(off);
    expect(found?.amendment).toBeUndefined();
  });
});
