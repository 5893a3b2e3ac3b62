import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Table } from '../../shared/adapters/dynamo/table.ts';

const WRITES = new Set(['DeleteCommand', 'PutCommand', 'UpdateCommand', 'TransactWriteCommand']);

/** The same table for a function that dies after so many writes: that one and every later command fails. */
export const failingAfter = (
  { client, name }: Table,
  writes: number,
): { readonly table: Table; readonly hasFailed: () => boolean } => {
  let left = writes;
  let dead = false;
  const dying = new Proxy(client, {
    get: (target, property) => {
      if (property !== 'send') return Reflect.get(target, property);
      return async (command: Parameters<DynamoDBDocumentClient['send']>[0]) => {
        if (WRITES.has(command.constructor.name)) {
          dead ||= left === 0;
          left -= 1;
        }
        if (dead) throw new Error('the function has died');
        return target.send(command);
      };
    },
  });
  return { table: { client: dying, name }, hasFailed: () => dead };
};
