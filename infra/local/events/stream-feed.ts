import * as z from 'zod';
import type { FunctionName } from '../../../shared/runtime/functions.ts';
import type { Invoke } from '../functions/function-host.ts';
import { retried } from './retry.ts';
import { sequenceOf, type StreamRecord } from './stream-event.ts';
import type { Work } from './work.ts';

export type FeedParts = {
  readonly name: FunctionName;
  readonly invoke: Invoke;
  readonly onFault: (what: string) => void;
  /** Between the tries, in milliseconds. */
  readonly pauses?: readonly number[];
};

export type StreamFeed = Work & { readonly push: (records: readonly StreamRecord[]) => void };

const BATCH = 10;

const batchAnswer = z.object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })) });

/** As Lambda does with a stream: everything from the first failed record on is handed over again. */
const leftOf = (batch: readonly StreamRecord[], answer: unknown): readonly StreamRecord[] => {
  const failures = batchAnswer.safeParse(answer).data?.batchItemFailures ?? [];
  if (failures.length === 0) return [];
  const failed = new Set(failures.map(({ itemIdentifier }) => itemIdentifier));
  return batch.slice(
    Math.max(
      0,
      batch.findIndex((record) => failed.has(sequenceOf(record))),
    ),
  );
};

/** Hands records to one function, in order, ten at a time; after the last try they are left to the hourly round. */
export const makeStreamFeed = ({ name, invoke, onFault, pauses }: FeedParts): StreamFeed => {
  const stopping = new AbortController();
  const queue: StreamRecord[] = [];
  let running: Promise<void> = Promise.resolve();
  let busy = false;
  let done = 0;

  const handOver = async (): Promise<void> => {
    let left: readonly StreamRecord[] = queue.splice(0, BATCH);
    const attempt = async (): Promise<void> => {
      left = leftOf(left, await invoke(name, { Records: left }));
      if (left.length > 0) throw new Error('some records were not handled');
    };
    const handled = await retried(attempt, stopping.signal, pauses);
    done += 1;
    if (!handled && !stopping.signal.aborted)
      onFault(`${name} failed for ${left.length} record(s); left to the hourly round`);
  };

  const drain = async (): Promise<void> => {
    while (queue.length > 0 && !stopping.signal.aborted) await handOver();
    busy = false;
  };

  return {
    push: (records) => {
      queue.push(...records);
      if (busy || queue.length === 0) return;
      busy = true;
      running = drain();
    },
    isBusy: () => busy,
    done: () => done,
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
};
