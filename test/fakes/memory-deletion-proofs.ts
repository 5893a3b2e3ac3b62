import { keys, PROOFS } from '../../shared/adapters/dynamo/keys.ts';
import { dataOf } from '../../shared/adapters/dynamo/table.ts';
import { dayOf } from '../../shared/domain/calendar/instant.ts';
import type { DeletionProof } from '../../shared/domain/case/deletion-proof.ts';
import { monthOf } from '../../shared/domain/figures/months.ts';
import type { DeletionProofs } from '../../shared/ports/deletions.ts';
import type { Memory } from './memory.ts';

/** The proofs in memory. */
export const makeMemoryDeletionProofs = (memory: Memory): DeletionProofs => ({
  ofMonth: async (month) =>
    memory
      .rows(({ sk }) => sk.startsWith(`${month}#`), PROOFS)
      .flatMap((row) => dataOf<DeletionProof>(row) ?? []),
});

/** A case was deleted, and this is left of it. */
export const proven = (memory: Memory, proof: DeletionProof): void => {
  const key = keys.proof(monthOf(dayOf(proof.doneAt)), proof.id);
  memory.write([{ key, row: { ...key, data: proof } }]);
};
