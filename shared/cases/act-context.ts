import type { Actor } from '../domain/case/audit.ts';
import type { ActContext } from '../domain/case/change.ts';
import type { Clock } from '../ports/clock.ts';
import type { Municipality } from '../runtime/municipality.ts';

type ContextWorld = { readonly clock: Clock; readonly municipality: Pick<Municipality, 'linkLifetimeDays'> };

/** The context of an act at this moment, by somebody, from an address. */
export const actContext = ({ clock, municipality }: ContextWorld, by: Actor, from: string): ActContext => ({
  now: clock.now(),
  by,
  from,
  linkLifetimeDays: municipality.linkLifetimeDays,
});
