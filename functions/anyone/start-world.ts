import type { Limits } from '../../shared/ports/limits.ts';
import type { Starts } from '../../shared/ports/starts.ts';
import type { World } from '../../shared/runtime/world.ts';
import type { Frame } from '../../templates/pages/layout.tsx';

/** What beginning without an invitation needs of the world. */
export type StartWorld = World & {
  readonly frame: Frame;
  readonly starts: Starts;
  readonly limits: Limits;
  readonly pause: (milliseconds: number) => Promise<unknown>;
};
