import * as z from 'zod';
import type { Instant } from '../../../shared/domain/calendar/instant.ts';
import type { Clock } from '../../../shared/ports/clock.ts';
import type { Invoke } from '../functions/function-host.ts';
import type { Work } from './work.ts';

export type Rounds = Work & {
  /** One whole round has run. Rejects when the function failed; what it left is found by the next. */
  readonly run: () => Promise<void>;
  /** From now on a round runs at every full hour of the clock. */
  readonly startHourly: () => void;
};

export type RoundParts = {
  readonly invoke: Invoke;
  readonly clock: Clock;
  readonly onFault: (what: string) => void;
  /** No round begins before this. */
  readonly after?: Promise<void>;
};

const LOOK_MILLISECONDS = 5_000;
/** No round is this long; a function that says `more` for ever is stopped here. */
const MOST_CALLS = 1_000;

const roundResult = z.object({ more: z.boolean() });

const hourOf = (at: Instant): string => at.slice(0, 13);

/** What the deployed schedule calls every hour. Deletion comes last: what the round ends or expires is closed from then on. */
const HOURLY = ['daily-round', 'retention'] as const;

/** What it calls once a day. */
const NIGHTLY = 'verify-audit';

/** Runs the hourly functions as the deployed schedule does, one round at a time. */
export const makeRounds = ({ invoke, clock, onFault, after = Promise.resolve() }: RoundParts): Rounds => {
  let timer: NodeJS.Timeout | undefined;
  let last: Promise<void> = after;
  let waiting = 0;
  let done = 0;
  let hour = hourOf(clock.now());

  let verifiedOn: string | undefined;

  const wholeRound = async (): Promise<void> => {
    for (const name of HOURLY) await untilDone(name);
    const day = clock.now().slice(0, 10);
    if (verifiedOn === day) return;
    verifiedOn = day;
    await invoke(NIGHTLY, {});
  };

  const untilDone = async (name: (typeof HOURLY)[number]): Promise<void> => {
    for (let calls = 0; calls < MOST_CALLS; calls += 1) {
      const result = await invoke(name, {});
      if (roundResult.safeParse(result).data?.more !== true) return;
    }
    throw new Error('the round does not end');
  };

  const run = (): Promise<void> => {
    waiting += 1;
    hour = hourOf(clock.now());
    const mine = last.then(wholeRound).finally(() => {
      waiting -= 1;
      done += 1;
    });
    last = mine.catch(() => undefined);
    return mine;
  };

  return {
    run,
    startHourly: () => {
      timer = setInterval(() => {
        if (hourOf(clock.now()) === hour) return;
        run().catch(() => onFault('daily-round failed; the next runs at the next full hour'));
      }, LOOK_MILLISECONDS);
      timer.unref();
    },
    isBusy: () => waiting > 0,
    done: () => done,
    stop: async () => {
      clearInterval(timer);
      await last;
    },
  };
};
