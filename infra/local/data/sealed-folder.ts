import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import { generationOf } from '../../../shared/adapters/crypto/field-cipher.ts';
import { isSealedField } from '../../../shared/adapters/dynamo/sealed-fields.ts';
import { StartProblem } from '../start-problem.ts';
import { engineClient, TABLE_NAME } from '../database/table.ts';

/**
 * Throws a StartProblem when a row holds in the clear what is only ever written sealed: the folder is from before, or somebody
 * has written to its table past the service. No page that needs such a row would open (docs/decisions/0035).
 */
export const requireSealed = async (endpoint: string, folder: string): Promise<void> => {
  const client = new DynamoDBClient({ ...engineClient(endpoint), maxAttempts: 2 });
  try {
    if (await hasPlain(DynamoDBDocumentClient.from(client))) throw new StartProblem(fromBefore(folder));
  } finally {
    client.destroy();
  }
};

const hasPlain = async (client: DynamoDBDocumentClient): Promise<boolean> => {
  // Documents are large, and what lies under `bytes` is sealed or opens nowhere.
  const withoutDocuments = {
    FilterExpression: 'attribute_not_exists(#bytes)',
    ExpressionAttributeNames: { '#bytes': 'bytes' },
  };
  for await (const { Items = [] } of paginateScan({ client }, { TableName: TABLE_NAME, ...withoutDocuments }))
    if (Items.some(isPlain)) return true;
  return false;
};

const isPlain = (item: Readonly<Record<string, unknown>>): boolean =>
  Object.keys(item).some(
    (attribute) =>
      isSealedField(String(item['pk']), attribute) && generationOf(item[attribute]) === undefined,
  );

const fromBefore = (folder: string): string =>
  [
    `The data folder ${folder} holds personal data in the clear: it is from an earlier version, or somebody has changed its table.`,
    'This version opens sealed data only. Move the whole folder away (nothing is deleted for you) and start again with an empty',
    'one, or name another: FLEKSAFTALE_DATA=/another/folder npm start',
  ].join('\n');
