import { caseReadItem } from '../../shared/adapters/dynamo/dynamo-case-reads.ts';
import { readsOwner } from '../../shared/adapters/dynamo/keys.ts';
import { dataOf } from '../../shared/adapters/dynamo/table.ts';
import type { CaseRead } from '../../shared/domain/access/case-read.ts';
import type { CaseReads } from '../../shared/ports/case-reads.ts';
import type { Memory } from './memory.ts';

/** Readings in memory: each kept once. */
export const makeMemoryCaseReads = (memory: Memory): CaseReads => ({
  note: async (read) => {
    const { pk, sk, ...row } = caseReadItem(read);
    const key = { pk, sk };
    memory.write([{ key, row: { ...row, ...key }, onlyIf: (there) => there === undefined }]);
  },
  of: async (caseId) =>
    memory
      .rows(() => true, readsOwner(caseId))
      .toSorted((one, other) => (one.sk < other.sk ? 1 : -1))
      .flatMap((row) => dataOf<CaseRead>(row) ?? []),
});
