import {
  type CreateTableCommandInput,
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  DynamoDBServiceException,
  GetItemCommand,
  ResourceNotFoundException,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { keys } from '../../../shared/adapters/dynamo/keys.ts';
import { projectionOf, TABLE } from '../../../shared/runtime/table-keys.ts';
import { StartProblem } from '../start-problem.ts';

export const TABLE_NAME = 'fleksaftale';

/** Credentials of nobody: the engine on this machine asks for some and accepts any. */
export const engineClient = (endpoint: string) => ({
  endpoint,
  region: 'eu-west-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});

const INDEXES = Object.values(TABLE.indexes);
const keysOf = (partitionKey: string, sortKey: string): CreateTableCommandInput['KeySchema'] => [
  { AttributeName: partitionKey, KeyType: 'HASH' },
  { AttributeName: sortKey, KeyType: 'RANGE' },
];

const tableOrder = (): CreateTableCommandInput => ({
  TableName: TABLE_NAME,
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: [
    ...new Set([TABLE, ...INDEXES].flatMap(({ partitionKey, sortKey }) => [partitionKey, sortKey])),
  ].map((name) => ({ AttributeName: name, AttributeType: 'S' })),
  KeySchema: keysOf(TABLE.partitionKey, TABLE.sortKey),
  GlobalSecondaryIndexes: INDEXES.map((index) => {
    const { type, attributes } = projectionOf(index);
    return {
      IndexName: index.name,
      KeySchema: keysOf(index.partitionKey, index.sortKey),
      Projection: { ProjectionType: type, NonKeyAttributes: attributes },
    };
  }),
  StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
});

const streamOf = async (client: DynamoDBClient): Promise<string | undefined> => {
  try {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: TABLE_NAME }));
    return Table?.LatestStreamArn;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
};

const problemOf = (error: unknown, endpoint: string, folder: string): unknown => {
  if (error instanceof StartProblem) return error;
  const answered = error instanceof DynamoDBServiceException;
  if (answered && (error.$metadata.httpStatusCode ?? 0) < 500) return error;
  return new StartProblem(
    answered
      ? `The data folder is damaged: the table engine cannot read ${folder}.\nMove the whole folder away (nothing is deleted for you) and start again with an empty one.`
      : `No table engine answers at ${endpoint}. Start it, or correct AWS_ENDPOINT_URL_DYNAMODB.`,
  );
};

/** The table is there with its indexes and stream, made now if need be; gives the stream's name. */
export const ensureTable = async (endpoint: string, folder: string): Promise<string> => {
  const client = new DynamoDBClient({ ...engineClient(endpoint), maxAttempts: 2 });
  try {
    const found = await streamOf(client);
    if (found !== undefined) return found;
    await client.send(new CreateTableCommand(tableOrder()));
    await waitUntilTableExists({ client, maxWaitTime: 10, minDelay: 1 }, { TableName: TABLE_NAME });
    const made = await streamOf(client);
    if (made === undefined)
      throw new StartProblem(`The table engine at ${endpoint} has no streams; choose another engine.`);
    return made;
  } catch (error) {
    throw problemOf(error, endpoint, folder);
  } finally {
    client.destroy();
  }
};

/** Whether records have been sealed in this table: then it holds the keys, wrapped. */
export const hasKeyRing = async (endpoint: string): Promise<boolean> => {
  const client = new DynamoDBClient({ ...engineClient(endpoint), maxAttempts: 2 });
  const { pk, sk } = keys.keyRing();
  try {
    const { Item } = await client.send(
      new GetItemCommand({ TableName: TABLE_NAME, Key: { pk: { S: pk }, sk: { S: sk } } }),
    );
    return Item !== undefined;
  } finally {
    client.destroy();
  }
};
