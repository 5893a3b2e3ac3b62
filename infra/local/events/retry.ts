import { setTimeout as sleep } from 'node:timers/promises';

const PAUSES_MILLISECONDS: readonly number[] = [200, 1_000, 4_000];

/** Whether `attempt` came through, now or on one of three later tries. Gives up at once when `stop` is signalled. */
export const retried = async (
  attempt: () => Promise<unknown>,
  stop: AbortSignal,
  pauses = PAUSES_MILLISECONDS,
): Promise<boolean> => {
  for (const pause of [...pauses, undefined]) {
    try {
      await attempt();
      return true;
    } catch {
      if (pause === undefined || stop.aborted) return false;
      await sleep(pause, undefined, { signal: stop }).catch(() => undefined);
    }
  }
  return false;
};
