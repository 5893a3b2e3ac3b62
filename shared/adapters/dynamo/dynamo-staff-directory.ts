import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { type KnownStaff, stillKnown } from '../../domain/access/staff.ts';
import type { StaffDirectory } from '../../ports/staff-directory.ts';
import { readAll } from './dynamo-cases.ts';
import { staffItem } from './items.ts';
import { keys, STAFF } from './keys.ts';
import { dataOf, type Table } from './table.ts';

/** The staff who have signed in, in DynamoDB: one partition, for a municipality has tens of them. */
export const makeDynamoStaffDirectory = (table: Table): StaffDirectory => ({
  note: async (member, at) => {
    await table.client.send(
      new PutCommand({ TableName: table.name, Item: staffItem({ ...member, seenAt: at }) }),
    );
  },
  member: async (id) => {
    const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key: keys.staff(id) }));
    return dataOf<KnownStaff>(Item);
  },
  known: async (now) => stillKnown(await readAll<KnownStaff>(table, STAFF, 'MEMBER#'), now),
});
