import type { Invoke } from '../functions/function-host.ts';
import type { Work } from '../events/work.ts';
import { retried } from '../events/retry.ts';
import type { Clock } from '../../../shared/ports/clock.ts';
import type { MailStore, StoredMail } from './mail-store.ts';
import { sesEvent } from './ses-event.ts';

export type OutcomeTeller = Work & {
  /** Everything not yet told of any mail will be told, oldest mail first. */
  readonly wake: () => void;
  /** What was to be told when this was called has been told, or given up. */
  readonly caughtUp: () => Promise<void>;
};

export type TellerParts = {
  readonly store: MailStore;
  readonly invoke: Invoke;
  readonly clock: Clock;
  readonly onFault: (what: string) => void;
};

/**
 * Tells `record-mail-outcome` what became of each mail, as SES does through SNS. What it has to tell lies in the mail's
 * own file until the function has taken it, so that a killed service tells it at its next start: once or more, never less.
 */
export const makeOutcomeTeller = ({ store, invoke, clock, onFault }: TellerParts): OutcomeTeller => {
  const stopping = new AbortController();
  const givenUp = new Set<string>();
  let running: Promise<void> = Promise.resolve();
  let busy = false;
  let done = 0;

  const next = (): StoredMail | undefined =>
    store.all().find(({ id, toTell }) => toTell.length > 0 && !givenUp.has(id));

  const tellOne = async (mail: StoredMail): Promise<void> => {
    const [event, ...toTell] = mail.toTell;
    if (event === undefined) return;
    const call = (): Promise<unknown> => invoke('record-mail-outcome', sesEvent(mail, event, clock.now()));
    const told = await retried(call, stopping.signal);
    done += 1;
    if (told) store.replace({ ...mail, told: [...mail.told, event], toTell });
    else if (!stopping.signal.aborted) {
      givenUp.add(mail.id);
      onFault(`record-mail-outcome failed for ${event} of mail ${mail.id}; told again at the next start`);
    }
  };

  const tellAll = async (): Promise<void> => {
    for (let mail = next(); mail !== undefined && !stopping.signal.aborted; mail = next())
      await tellOne(mail);
    busy = false;
  };

  return {
    wake: () => {
      if (busy || next() === undefined) return;
      busy = true;
      running = tellAll();
    },
    caughtUp: () => running.catch(() => undefined),
    isBusy: () => busy,
    done: () => done,
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
};
