import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** The one table and a client to it. */
export type Table = { readonly name: string; readonly client: DynamoDBDocumentClient };

/** A client that leaves out what is undefined and gives up on a call after five seconds, so that a fault is answered in time. */
export const openTable = (name: string): Table => ({
  name,
  client: DynamoDBDocumentClient.from(
    new DynamoDBClient({ maxAttempts: 4, requestHandler: { requestTimeout: 5_000, connectionTimeout: 2_000 } }),
    { marshallOptions: { removeUndefinedValues: true } },
  ),
});

export type Key = { readonly pk: string; readonly sk: string };
export type Item = Key & Readonly<Record<string, unknown>>;

/** What an item holds under `data`: our own record, written by these adapters alone. */
export const dataOf = <Stored>(item: Readonly<Record<string, unknown>> | undefined): Stored | undefined =>
  item?.['data'] as Stored | undefined;
