import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type _Record,
} from '@aws-sdk/client-dynamodb-streams';

export type StreamReader = {
  /** What was written since the last read, in order; empty when there is nothing new. */
  readonly read: () => Promise<readonly _Record[]>;
};

/** Where to read on in each shard; nothing for one that has ended. */
type Places = Map<string, string | undefined>;

const addShards = async (client: DynamoDBStreamsClient, arn: string, places: Places): Promise<void> => {
  const from = places.size === 0 ? 'LATEST' : 'TRIM_HORIZON';
  const { StreamDescription } = await client.send(new DescribeStreamCommand({ StreamArn: arn }));
  for (const { ShardId } of StreamDescription?.Shards ?? []) {
    if (ShardId === undefined || places.has(ShardId)) continue;
    const order = { StreamArn: arn, ShardId, ShardIteratorType: from } as const;
    const { ShardIterator } = await client.send(new GetShardIteratorCommand(order));
    places.set(ShardId, ShardIterator);
  }
};

/**
 * Reads the table's stream from now on. What was written before, and rang no bell because nobody listened, is found by
 * the hourly round.
 */
export const openStream = async (client: DynamoDBStreamsClient, arn: string): Promise<StreamReader> => {
  const places: Places = new Map();
  await addShards(client, arn, places);
  return {
    read: async () => {
      const found: _Record[] = [];
      for (const [shard, place] of places) {
        if (place === undefined) continue;
        const { Records = [], NextShardIterator } = await client.send(
          new GetRecordsCommand({ ShardIterator: place }),
        );
        places.set(shard, NextShardIterator);
        found.push(...Records);
      }
      if ([...places.values()].some((place) => place === undefined)) await addShards(client, arn, places);
      return found;
    },
  };
};
