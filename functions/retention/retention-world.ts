import type { Deletions } from '../../shared/ports/deletions.ts';
import type { DueRows } from '../../shared/ports/due-rows.ts';
import type { StaffDirectory } from '../../shared/ports/staff-directory.ts';
import type { World } from '../../shared/runtime/world.ts';

/** What it takes to tell staff of deletions and to delete. */
export type RetentionWorld = World & {
  readonly dueRows: DueRows;
  readonly staffDirectory: StaffDirectory;
  readonly deletions: Deletions;
};
