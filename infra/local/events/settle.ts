import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Clock } from '../../../shared/ports/clock.ts';
import { dueCount } from './due-count.ts';
import { engineClient } from '../database/table.ts';
import type { StreamPump } from './stream-pump.ts';
import type { Work } from './work.ts';

export type SettleParts = {
  readonly endpoint: string;
  readonly clock: Clock;
  readonly pump: StreamPump;
  /** The other work that may still be going on. */
  readonly others: readonly Work[];
};

export type Settle = (mostMilliseconds?: number) => Promise<void>;

const MOST_MILLISECONDS = 15_000;
const LOOK_MILLISECONDS = 10;

/**
 * Makes the function that returns once nothing goes on by itself any more: the stream is read, no function works, no mail
 * or document is due. Rejects when that does not come to pass, and says what is left.
 */
export const makeSettle = ({ endpoint, clock, pump, others }: SettleParts): Settle => {
  const client = new DynamoDBClient(engineClient(endpoint));
  const all: readonly Work[] = [pump, ...others];
  const doneSoFar = (): number => all.reduce((sum, work) => sum + work.done(), 0);
  const due = async (): Promise<readonly number[]> =>
    Promise.all((['mail', 'seal', 'journal'] as const).map((kind) => dueCount(client, kind, clock.now())));

  const leftNow = async (): Promise<string | undefined> => {
    const before = doneSoFar();
    await pump.caughtUp();
    if (all.some((work) => work.isBusy())) return 'functions at work';
    const [mails = 0, unsealed = 0, unjournalled = 0] = await due();
    const documents = unsealed + unjournalled;
    if (mails + documents > 0) return `${mails} mail(s) and ${documents} document(s) due`;
    return doneSoFar() === before ? undefined : 'functions at work';
  };

  return async (most = MOST_MILLISECONDS) => {
    const until = Date.now() + most;
    for (let left = await leftNow(); left !== undefined; left = await leftNow()) {
      if (Date.now() > until) throw new Error(`The service did not come to rest in ${most} ms: ${left}.`);
      await sleep(LOOK_MILLISECONDS);
    }
  };
};
