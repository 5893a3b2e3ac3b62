import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Limits } from '../../ports/limits.ts';
import { epochSeconds } from './items.ts';
import { keys } from './keys.ts';
import type { Table } from './table.ts';

/** Counts in DynamoDB: each is one atomic write that fails when the limit is reached. */
export const makeDynamoLimits = ({ client, name: table }: Table): Limits => ({
  take: async ({ name, most, until }) => {
    try {
      await client.send(
        new UpdateCommand({
          TableName: table,
          Key: keys.limit(name),
          UpdateExpression: 'ADD taken :one SET expiresAt = :expires',
          ConditionExpression: 'attribute_not_exists(taken) OR taken < :most',
          ExpressionAttributeValues: { ':one': 1, ':most': most, ':expires': epochSeconds(until) },
        }),
      );
      return true;
    } catch (fault) {
      if (fault instanceof ConditionalCheckFailedException) return false;
      throw fault;
    }
  },
});
