import type { Place } from '../domain/access/code-places.ts';
import type { Limit } from '../domain/access/request-limits.ts';
import type { Instant } from '../domain/calendar/instant.ts';

/** Counts against misuse, shared by everything that runs. Everything here throws when it cannot count. */
export type Limits = {
  /** Counts one more. False, and nothing counted, when `most` have been counted already. */
  readonly take: (limit: Limit) => Promise<boolean>;
  /** Holds a place, or one that the same holder has already. When all are held: from when one is free. */
  readonly hold: (
    place: Place,
  ) => Promise<{ readonly held: true } | { readonly held: false; readonly free: Instant }>;
  /** The holder's place is free again. */
  readonly release: (place: Pick<Place, 'name' | 'by' | 'most'>) => Promise<void>;
};
