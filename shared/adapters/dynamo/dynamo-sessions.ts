import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, paginateQuery, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { OwnSession, SessionName, SessionStore, StoredSession } from '../../ports/session-store.ts';
import { readItem } from './dynamo-documents.ts';
import { epochSeconds } from './items.ts';
import { keys, sessionOwner } from './keys.ts';
import { attributesOf, dataOf, type Item, type Key, type Table } from './table.ts';

/** Sessions of staff in DynamoDB: a row each, all of a person's in one partition. */
export const makeDynamoSessions = (table: Table): SessionStore => {
  const { client, name: TableName } = table;
  const changed = async (name: SessionName, update: Update): Promise<boolean> => {
    try {
      await client.send(new UpdateCommand({ TableName, Key: keys.session(name), ...update }));
      return true;
    } catch (fault) {
      if (fault instanceof ConditionalCheckFailedException) return false;
      throw fault;
    }
  };
  const rowsOf = async (owner: string): Promise<readonly Item[]> => {
    const found: Item[] = [];
    const pages = paginateQuery(
      { client },
      {
        TableName,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': sessionOwner(owner) },
      },
    );
    for await (const { Items = [] } of pages) found.push(...Items.map((item) => attributesOf<Item>(item)));
    return found;
  };
  const endRows = async (rows: readonly Key[]): Promise<number> => {
    await Promise.all(
      rows.map(({ pk, sk }) => client.send(new DeleteCommand({ TableName, Key: { pk, sk } }))),
    );
    return rows.length;
  };
  return {
    begin: async (name, session) => {
      await client.send(new PutCommand({ TableName, Item: sessionItem(name, session) }));
    },
    find: async (name) => sessionIn(await readItem(table, keys.session(name))),
    noteUse: async (name, at) => {
      await changed(name, {
        UpdateExpression: 'SET usedAt = :at',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeValues: { ':at': at },
      });
    },
    change: async (name, session) => {
      const { data, rev } = sessionItem(name, session);
      return changed(name, {
        UpdateExpression: 'SET #data = :data, rev = :rev',
        ConditionExpression: 'rev = :before',
        ExpressionAttributeNames: { '#data': 'data' },
        ExpressionAttributeValues: { ':data': data, ':rev': rev, ':before': session.rev - 1 },
      });
    },
    end: async (name) => {
      await client.send(new DeleteCommand({ TableName, Key: keys.session(name) }));
    },
    ofSamePerson: async (name) => ownSessions(await rowsOf(name.owner), name),
    endOthers: async (name) => endRows((await rowsOf(name.owner)).filter(isOther(name))),
    endAll: async ({ owner, providerSession }) =>
      endRows((await rowsOf(owner)).filter(isOf(providerSession))),
  };
};

type Update = {
  readonly UpdateExpression: string;
  readonly ConditionExpression: string;
  readonly ExpressionAttributeNames?: Record<string, string>;
  readonly ExpressionAttributeValues: Record<string, unknown>;
};

/** The row of a session. Its last use stands beside the rest, so that noting one meets no other write. */
export const sessionItem = (name: SessionName, { usedAt, rev, ...data }: StoredSession) => ({
  ...keys.session(name),
  usedAt,
  rev,
  data,
  expiresAt: epochSeconds(data.forgottenAt),
});

export const sessionIn = (item: Item | undefined): StoredSession | undefined => {
  const data = dataOf<Omit<StoredSession, 'usedAt' | 'rev'>>(item);
  if (item === undefined || data === undefined) return undefined;
  const { usedAt, rev } = attributesOf<Pick<StoredSession, 'usedAt' | 'rev'>>(item);
  return { ...data, usedAt, rev };
};

/** The sessions in these rows of a person, with the named one marked. */
export const ownSessions = (rows: readonly Item[], name: SessionName): readonly OwnSession[] =>
  rows.flatMap((row) => {
    const session = sessionIn(row);
    return session === undefined ? [] : [{ session, isThis: !isOther(name)(row) }];
  });

/** Whether a row of a person is another session than the named one. */
export const isOther =
  (name: SessionName) =>
  ({ sk }: Key): boolean =>
    sk !== keys.session(name).sk;

/** Whether a row is a session of that session at the sign-on; of any when none is named. */
export const isOf =
  (providerSession: string | undefined) =>
  (item: Item): boolean =>
    providerSession === undefined || sessionIn(item)?.providerSession === providerSession;
