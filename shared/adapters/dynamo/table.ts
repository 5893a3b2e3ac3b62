import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBClient, TransactionConflictException } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** The one table and a client to it. */
export type Table = { readonly name: string; readonly client: DynamoDBDocumentClient };

/** A client that leaves out what is undefined and gives up on a try after two seconds, so that a fault is answered in time. */
export const openTable = (name: string): Table => ({
  name,
  client: DynamoDBDocumentClient.from(
    new DynamoDBClient({
      maxAttempts: 3,
      requestHandler: { requestTimeout: 2_000, connectionTimeout: 1_000, throwOnRequestTimeout: true },
    }),
    { marshallOptions: { removeUndefinedValues: true } },
  ),
});

export type Key = { readonly pk: string; readonly sk: string };
export type Item = Key & Readonly<Record<string, unknown>>;

/** What an item holds under `data`: our own record, written by these adapters alone, so that its shape is known. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export const dataOf = <Stored>(item: Attributes | undefined): Stored | undefined =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  item?.['data'] as Stored | undefined;

/** The attributes of an item of ours, likewise of known shape. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export const attributesOf = <Stored>(item: Attributes): Stored =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  item as Stored;

type Attributes = Readonly<Record<string, unknown>>;

const TRIES_AT_A_ROW = 5;

/** A write of one row, made again when a transaction holds the row: DynamoDB then answers at once and leaves the waiting to us. */
export const onceFree = async <Written>(write: () => Promise<Written>): Promise<Written> => {
  for (let tried = 1; ; tried += 1) {
    try {
      return await write();
    } catch (fault) {
      if (!(fault instanceof TransactionConflictException) || tried === TRIES_AT_A_ROW) throw fault;
      await sleep(10 * 2 ** tried);
    }
  }
};
