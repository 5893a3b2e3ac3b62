import { type Instant, plusMilliseconds } from '../../../shared/domain/calendar/instant.ts';
import type { MovableClock } from './clock.ts';
import type { Rounds } from '../events/rounds.ts';

export type ServiceClock = {
  readonly now: () => Instant;
  /**
   * The clock shows `to`, and one round has run then: what fell due on the way is found by that one round, as after a
   * week of downtime. Throws a RangeError on a moment before now.
   */
  readonly moveTo: (to: Instant) => Promise<void>;
  readonly moveBy: (milliseconds: number) => Promise<void>;
};

export const makeServiceClock = (clock: MovableClock, rounds: Rounds): ServiceClock => {
  const moveTo = async (to: Instant): Promise<void> => {
    clock.move(to);
    await rounds.run();
  };
  return {
    now: clock.now,
    moveTo,
    moveBy: (milliseconds) => moveTo(plusMilliseconds(clock.now(), milliseconds)),
  };
};
