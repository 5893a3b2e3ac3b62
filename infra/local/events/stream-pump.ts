import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import type { DueKind } from '../../../shared/ports/due-rows.ts';
import { STREAM_FUNCTIONS } from '../../../shared/runtime/functions.ts';
import type { Invoke } from '../functions/function-host.ts';
import { isDue, streamRecord } from './stream-event.ts';
import { makeStreamFeed } from './stream-feed.ts';
import { openStream } from './stream-reader.ts';
import { engineClient } from '../database/table.ts';
import type { Work } from './work.ts';

export type StreamPump = Work & {
  /** Everything written before the call has reached the functions' queues. */
  readonly caughtUp: () => Promise<void>;
};

export type PumpParts = {
  readonly endpoint: string;
  readonly streamArn: string;
  readonly invoke: Invoke;
  readonly onFault: (what: string) => void;
};

const POLL_MILLISECONDS = 40;
const FAULT_PAUSE_MILLISECONDS = 500;

/** What rows each stream function waits for, as the deployed event filters say. */
const WAITS_FOR = {
  'seal-agreement': 'seal',
  'journal-agreement': 'journal',
  'deliver-mail': 'mail',
} as const satisfies Record<(typeof STREAM_FUNCTIONS)[number], DueKind>;

/** Every row that falls due for a stream function wakes that function, within a moment of the write. */
export const startStreamPump = async ({
  endpoint,
  streamArn,
  invoke,
  onFault,
}: PumpParts): Promise<StreamPump> => {
  const client = new DynamoDBStreamsClient(engineClient(endpoint));
  const stream = await openStream(client, streamArn);
  const feeds = STREAM_FUNCTIONS.map((name) => ({
    kind: WAITS_FOR[name],
    feed: makeStreamFeed({ name, invoke, onFault }),
  }));
  const stopping = new AbortController();
  let begun = 0;
  let ended = 0;

  const readOnce = async (): Promise<number> => {
    begun += 1;
    const turn = begun;
    const records = await stream.read();
    for (const { kind, feed } of feeds) {
      feed.push(
        records.filter((record) => isDue(record, kind)).map((record) => streamRecord(record, streamArn)),
      );
    }
    ended = turn;
    return records.length;
  };

  const pump = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const pause = await readOnce().then(
        (found) => (found > 0 ? 0 : POLL_MILLISECONDS),
        () => FAULT_PAUSE_MILLISECONDS,
      );
      await sleep(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };

  const running = pump();
  return {
    isBusy: () => feeds.some(({ feed }) => feed.isBusy()),
    done: () => feeds.reduce((sum, { feed }) => sum + feed.done(), 0),
    caughtUp: async () => {
      const from = begun;
      const isCaughtUp = (): boolean => ended > from || stopping.signal.aborted;
      while (!isCaughtUp()) await sleep(5);
    },
    stop: async () => {
      stopping.abort();
      await Promise.all([running, ...feeds.map(({ feed }) => feed.stop())]);
      client.destroy();
    },
  };
};
