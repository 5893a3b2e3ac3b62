import { describe, expect, it } from 'vitest';
import { readRecord } from '../../../../shared/cases/read-record.ts';
import { ACTS } from '../../../../shared/domain/case/act-gates.ts';
import type { CaseFile } from '../../../../shared/domain/case/case.ts';
import type { Change } from '../../../../shared/domain/case/change.ts';
import { STATUSES } from '../../../../shared/domain/case/status.ts';
import { type CaseRecord, findingsIn } from '../../../../shared/domain/record/findings.ts';
import { AMENDMENT_STAGES, amendmentChanges } from '../../../builders/amendments.ts';
import { aCase } from '../../../builders/cases.ts';
import { makeFakeWorld } from '../../../fakes/fake-world.ts';
import { stored } from '../../../fakes/stored-cases.ts';
import { DO } from '../case/every-act.ts';

/** The record as it is stored after these changes, with the documents that the history tells of. */
const recordAfter = async (changes: readonly Change[]): Promise<CaseRecord> => {
  const world = makeFakeWorld();
  // Which code was used is checked where it is used up.
  const file: CaseFile = await stored(
    world,
    changes.map((change) => ({ ...change, code: undefined })),
  );
  const record = await readRecord(world.cases, file);
  return {
    ...record,
    documents: record.history.flatMap(({ event, details }) => {
      const sha256 = String(details['sha256']);
      if (event !== 'document-stored') return [];
      return [{ versionNumber: Number(details['version']), sha256, bytesHash: sha256 }];
    }),
  };
};

describe('the record of a case that nobody has touched but by acts', () => {
  it.each(STATUSES)('holds: %s', async (status) => {
    expect(findingsIn(await recordAfter(aCase().changesTo(status)))).toEqual([]);
  });

  it.each(STATUSES)('holds after every act that may be done: %s', async (status) => {
    const changes = aCase().changesTo(status);
    const last = changes.at(-1)?.after;
    if (last === undefined) throw new Error('no case');
    let done = 0;
    for (const act of ACTS) {
      const result = DO[act](last);
      if (!result.ok) continue;
      done += 1;
      expect(findingsIn(await recordAfter([...changes, result.value])), act).toEqual([]);
    }
    expect(done).toBeGreaterThan(0);
  });

  it.each(AMENDMENT_STAGES)('holds while it is amended: %s', async (stage) => {
    expect(findingsIn(await recordAfter(amendmentChanges(stage)))).toEqual([]);
  });
});
