import type { Limit } from '../domain/access/start-limits.ts';

/** Counts against misuse, shared by everything that runs. */
export type Limits = {
  /** Counts one more. False, and nothing counted, when `most` have been counted already. Throws when it cannot count. */
  readonly take: (limit: Limit) => Promise<boolean>;
};
