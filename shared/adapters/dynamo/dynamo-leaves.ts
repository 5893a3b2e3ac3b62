import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { StaffLeaves } from '../../domain/access/leaves.ts';
import type { Leaves } from '../../ports/leaves.ts';
import { NEW, onlyAfter } from './conditions.ts';
import { readAll } from './dynamo-cases.ts';
import { keys, LEAVES } from './keys.ts';
import { leavesCommandItem, leavesItem, noticeItems } from './leave-items.ts';
import type { Table } from './table.ts';
import { outcomeOf } from './transaction.ts';

/** The leaves in DynamoDB: one partition with an item of each consultant, read at once. */
export const makeDynamoLeaves = (table: Table): Leaves => ({
  all: () => readAll<StaffLeaves>(table, LEAVES, 'OF#'),
  keep: async (leaves, { command, at, notice }) => {
    const TableName = table.name;
    const Item = leavesCommandItem(command, leaves.consultant.id, at);
    try {
      await table.client.send(
        new TransactWriteCommand({
          TransactItems: [
            { Put: { TableName, Item, ConditionExpression: NEW } },
            { Put: { TableName, Item: leavesItem(leaves), ...onlyAfter(leaves.rev - 1) } },
            ...noticeItems(notice).map((Owed) => ({ Put: { TableName, Item: Owed } })),
          ],
        }),
      );
      return 'stored';
    } catch (fault) {
      return outcomeOf(fault, true);
    }
  },
  isKept: async (command) => {
    const Key = keys.command(command);
    const { Item } = await table.client.send(
      new GetCommand({ TableName: table.name, Key, ConsistentRead: true }),
    );
    return Item !== undefined;
  },
});
