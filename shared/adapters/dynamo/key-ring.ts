import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { onlyAfter } from './conditions.ts';
import { keys } from './keys.ts';

const wrappedKey = z.object({
  generation: z.number(),
  wrapped: z.instanceof(Uint8Array),
  madeAt: z.string(),
});
const keyRing = z.object({
  rev: z.number(),
  /** What new values are sealed with. */
  current: z.number(),
  keys: z.array(wrappedKey),
});

/** The keys of the fields, each wrapped by the key that KMS holds. They stand in the table that they are for. */
type WrappedKey = {
  readonly generation: number;
  readonly wrapped: Uint8Array;
  readonly madeAt: string;
};
export type KeyRing = {
  readonly rev: number;
  readonly current: number;
  readonly keys: readonly WrappedKey[];
};

export type KeyRingStore = {
  readonly read: () => Promise<KeyRing | undefined>;
  /** Whether it was written: only when the ring is still the one before this, or there was none. */
  readonly write: (ring: KeyRing) => Promise<boolean>;
};

export const makeKeyRing = (client: DynamoDBDocumentClient, TableName: string): KeyRingStore => ({
  read: async () => {
    const { Item } = await client.send(
      new GetCommand({ TableName, Key: keys.keyRing(), ConsistentRead: true }),
    );
    return Item === undefined ? undefined : keyRing.parse(Item);
  },
  write: async (ring) => {
    const Item = { ...keys.keyRing(), ...ring };
    try {
      await client.send(new PutCommand({ TableName, Item, ...onlyAfter(ring.rev - 1) }));
      return true;
    } catch (fault) {
      if (fault instanceof ConditionalCheckFailedException) return false;
      throw fault;
    }
  },
});

/** The ring with one generation more, which new values are sealed with from now on; the others go on opening. */
export const withGeneration = (ring: KeyRing | undefined, wrapped: Uint8Array, madeAt: string): KeyRing => {
  const generation = nextGeneration(ring);
  return {
    rev: (ring?.rev ?? 0) + 1,
    current: generation,
    keys: [...(ring?.keys ?? []), { generation, wrapped, madeAt }],
  };
};

/** Never the number of an earlier one: those that were retired came before the current one. */
export const nextGeneration = (ring: KeyRing | undefined): number => (ring?.current ?? 0) + 1;

/** The ring without these generations, whose values no longer open. */
export const withoutGenerations = (ring: KeyRing, retired: readonly number[]): KeyRing => ({
  rev: ring.rev + 1,
  current: ring.current,
  keys: ring.keys.filter(({ generation }) => !retired.includes(generation)),
});
