import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { startIn } from '../../domain/access/start.ts';
import type { Message } from '../../domain/case/messages.ts';
import type { Keys } from '../../ports/keys.ts';
import type { Starts } from '../../ports/starts.ts';
import { readAll } from './dynamo-cases.ts';
import { startItem } from './items.ts';
import { startOwner } from './keys.ts';
import type { Table } from './table.ts';

/** Wishes to begin a case in DynamoDB: each is one row of the outbox, found by the hash of its link's token. */
export const makeDynamoStarts = (table: Table, secret: Keys): Starts => ({
  owe: async (confirmation) => {
    const start = startIn(confirmation);
    if (start === undefined) throw new TypeError('a mail that confirms no address');
    const owner = startOwner(secret.linkHash(secret.startToken(start.id)));
    await table.client.send(
      new PutCommand({ TableName: table.name, Item: startItem(owner, confirmation, start) }),
    );
  },
  find: async (token) => {
    const [confirmation] = await readAll<Message>(table, startOwner(secret.linkHash(token)), 'MAIL#');
    const start = confirmation && startIn(confirmation);
    return start && secret.startTokens(start.id).includes(token) ? start : undefined;
  },
});
