import { leavesCommandItem, leavesItem, noticeItems } from '../../shared/adapters/dynamo/leave-items.ts';
import { keys, LEAVES } from '../../shared/adapters/dynamo/keys.ts';
import { dataOf } from '../../shared/adapters/dynamo/table.ts';
import type { StaffLeaves } from '../../shared/domain/access/leaves.ts';
import type { Leaves } from '../../shared/ports/leaves.ts';
import type { Memory } from './memory.ts';

/** The leaves in memory. */
export const makeMemoryLeaves = (memory: Memory): Leaves => ({
  all: async () => memory.rows(() => true, LEAVES).flatMap((row) => dataOf<StaffLeaves>(row) ?? []),
  keep: async (leaves, { command, at, notice }) => {
    const [form, row] = [leavesCommandItem(command, leaves.consultant.id, at), leavesItem(leaves)];
    const unmet = memory.write([
      { key: keys.command(command), row: form, onlyIf: (there) => there === undefined },
      {
        key: keys.leaves(leaves.consultant.id),
        row,
        onlyIf: (there) => Number(there?.['rev'] ?? 0) === leaves.rev - 1,
      },
      ...noticeItems(notice).map((owed) => ({ key: { pk: owed.pk, sk: owed.sk }, row: owed })),
    ]);
    if (unmet.includes(0)) return 'repeated';
    return unmet.length > 0 ? 'lost-race' : 'stored';
  },
  isKept: async (command) => memory.read(keys.command(command)) !== undefined,
});
