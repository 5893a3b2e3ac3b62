import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { SigningCode } from '../../domain/access/codes.ts';
import type { SigningCodes } from '../../ports/signing-codes.ts';
import { THIS_CODE } from './conditions.ts';
import { keys } from './keys.ts';
import { dataOf, onceFree, type Table } from './table.ts';

/** One-time codes in DynamoDB. The count of tries grows by one atomic write before the digits are compared. */
export const makeDynamoSigningCodes = ({ client, name }: Table): SigningCodes => ({
  find: async (caseId, party) => {
    const { Item } = await client.send(
      new GetCommand({ TableName: name, Key: keys.code(caseId, party), ConsistentRead: true }),
    );
    return withTries(Item);
  },
  countTry: async ({ id, caseId, party }) => {
    try {
      const counting = new UpdateCommand({
        TableName: name,
        Key: keys.code(caseId, party),
        UpdateExpression: 'ADD tries :one',
        ConditionExpression: THIS_CODE,
        ExpressionAttributeValues: { ':one': 1, ':id': id },
        ReturnValues: 'ALL_NEW',
      });
      const { Attributes } = await onceFree(() => client.send(counting));
      return withTries(Attributes);
    } catch (fault) {
      if (fault instanceof ConditionalCheckFailedException) return undefined;
      throw fault;
    }
  },
});

const withTries = (item: Record<string, unknown> | undefined): SigningCode | undefined => {
  const code = dataOf<SigningCode>(item);
  return code === undefined ? undefined : { ...code, tries: Number(item?.['tries'] ?? 0) };
};
