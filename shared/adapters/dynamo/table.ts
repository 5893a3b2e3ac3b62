import { setTimeout as sleep } from 'node:timers/promises';
import { TransactionConflictException } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { documentClient } from './document-client.ts';
import { type FieldKeys, type FieldKeyWorld, makeFieldKeys } from './field-keys.ts';
import { makeKeyRing } from './key-ring.ts';
import { openedOutput, outputWithoutSealed, type Row, sealedInput } from './sealing.ts';

/** The one table and a client to it. */
export type Table = { readonly name: string; readonly client: DynamoDBDocumentClient };

/** A client that gives up on a try after two seconds, so that a fault is answered in time. */
const openClient = (): DynamoDBDocumentClient =>
  documentClient({
    maxAttempts: 3,
    requestHandler: { requestTimeout: 2_000, connectionTimeout: 1_000, throwOnRequestTimeout: true },
  });

type OpenedTable = Table & { readonly fieldKeys: FieldKeys };
type SealingWorld = Pick<FieldKeyWorld, 'wrap' | 'clock'>;

/**
 * The one door to the table: what holds people's words is sealed on the way in and opened on the way out, whichever adapter
 * asks (docs/decisions/0035). The keys begin to be opened at once.
 */
export const openTable = (name: string, world: SealingWorld): OpenedTable => {
  const table = withDoor({ name, client: openClient() }, world);
  table.fieldKeys.warm();
  return table;
};

/** The table through the door, and as it lies there: for who makes keys and seals anew, and for nobody else. */
export type SealedTable = OpenedTable & { readonly raw: DynamoDBDocumentClient };

export const openBothWays = (name: string, world: SealingWorld): SealedTable => ({
  ...openTable(name, world),
  raw: openClient(),
});

/** A client of the caller's own becomes the door. */
export const withDoor = ({ name, client }: Table, world: SealingWorld): OpenedTable => {
  const fieldKeys = makeFieldKeys({ ring: makeKeyRing(client, name), ...world });
  client.middlewareStack.add(
    (next) => async (args) => {
      const input: Row = { ...args.input };
      const result = await next({ ...args, input: await sealedInput(input, fieldKeys) });
      Object.assign(result.output, await openedOutput({ ...result.output }, input, fieldKeys));
      return result;
    },
    { step: 'initialize', name: 'sealFields', priority: 'high' },
  );
  return { name, client, fieldKeys };
};

/** The table for who has no key: reads what is plain, and is given nothing of what is sealed. */
export const openTableWithoutKeys = (name: string): Table => {
  const client = openClient();
  client.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args);
      Object.assign(result.output, outputWithoutSealed({ ...result.output }, { ...args.input }));
      return result;
    },
    { step: 'initialize', name: 'leaveOutSealed', priority: 'high' },
  );
  return { name, client };
};

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
