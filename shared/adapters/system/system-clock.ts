import { instant } from '../../domain/calendar/instant.ts';
import type { Clock } from '../../ports/clock.ts';

/** The machine's clock, moved by `offset` milliseconds: zero where the service is deployed. */
export const makeSystemClock = (offset: () => number): Clock => ({
  now: () => instant(new Date(Date.now() + offset()).toISOString()),
});
