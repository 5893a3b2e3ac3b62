import { type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { Instant } from '../../../shared/domain/calendar/instant.ts';
import { TABLE } from '../../../shared/runtime/table-keys.ts';
import { TABLE_NAME } from '../database/table.ts';

const { name, partitionKey, sortKey } = TABLE.indexes.byDue;

/** How many rows of `kind` are due at `now` and not done. */
export const dueCount = async (client: DynamoDBClient, kind: string, now: Instant): Promise<number> => {
  const { Count } = await client.send(
    new QueryCommand({
      TableName: TABLE_NAME,
      IndexName: name,
      Select: 'COUNT',
      KeyConditionExpression: '#kind = :kind AND #at <= :now',
      ExpressionAttributeNames: { '#kind': partitionKey, '#at': sortKey },
      ExpressionAttributeValues: { ':kind': { S: kind }, ':now': { S: now } },
    }),
  );
  return Count ?? 0;
};
