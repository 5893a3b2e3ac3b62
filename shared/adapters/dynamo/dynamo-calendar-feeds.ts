import { ConditionalCheckFailedException, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { GetCommand, TransactWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import {
  type CalendarFeed,
  type FeedHash,
  feedForgottenAt,
  feedHash,
  type FeedLink,
  revOf,
} from '../../domain/access/calendar-feed.ts';
import type { CalendarFeeds, FeedChange } from '../../ports/calendar-feeds.ts';
import { epochSeconds } from './items.ts';
import { keys } from './keys.ts';
import { attributesOf, dataOf, type Item, type Table } from './table.ts';

/** Links to calendars in DynamoDB: one row that the desk keeps of a consultant's link, and one that the token finds. */
export const makeDynamoCalendarFeeds = ({ client, name: table }: Table): CalendarFeeds => {
  const read = async (hash: FeedHash): Promise<CalendarFeed | undefined> => {
    const { Item } = await client.send(new GetCommand({ TableName: table, Key: keys.calendarFeed(hash) }));
    return feedIn(Item);
  };
  return {
    linkOf: async (consultantId) => {
      const Key = keys.calendarLink(consultantId);
      const { Item } = await client.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }));
      return dataOf<FeedLink>(Item);
    },
    opened: async ({ hash }) => (hash === undefined ? undefined : read(hash)),
    change: async (change) => {
      try {
        await client.send(new TransactWriteCommand({ TransactItems: writesOf(change, table) }));
        return true;
      } catch (fault) {
        if (fault instanceof TransactionCanceledException) return false;
        throw fault;
      }
    },
    find: async (token) => read(feedHash(token)),
    noteFetched: async (token, { day, now }) => {
      try {
        await client.send(
          new UpdateCommand({
            TableName: table,
            Key: keys.calendarFeed(feedHash(token)),
            UpdateExpression: 'SET fetchedOn = :day, expiresAt = :expires',
            ConditionExpression: 'attribute_exists(pk)',
            ExpressionAttributeValues: { ':day': day, ':expires': epochSeconds(feedForgottenAt(now)) },
          }),
        );
      } catch (fault) {
        if (!(fault instanceof ConditionalCheckFailedException)) throw fault;
      }
    },
  };
};

export const feedIn = (item: Readonly<Record<string, unknown>> | undefined): CalendarFeed | undefined => {
  const kept = dataOf<Pick<CalendarFeed, 'consultantId' | 'madeAt'>>(item);
  return (
    item && kept && { ...kept, fetchedOn: attributesOf<Pick<CalendarFeed, 'fetchedOn'>>(item).fetchedOn }
  );
};

/** The row of the link, as it is stored for the consultant. */
export const linkItemOf = ({ consultantId, after }: FeedChange): Item => ({
  ...keys.calendarLink(consultantId),
  rev: after.rev,
  data: after,
});

/** The row that the token finds; nothing when the link was closed. */
export const feedItemOf = ({ consultantId, after: { hash, madeAt } }: FeedChange): Item | undefined =>
  hash === undefined
    ? undefined
    : {
        ...keys.calendarFeed(hash),
        data: { consultantId, madeAt },
        expiresAt: epochSeconds(feedForgottenAt(madeAt)),
      };

const writesOf = (change: FeedChange, table: string) => {
  const { before } = change;
  const item = feedItemOf(change);
  return [
    {
      Put: {
        TableName: table,
        Item: linkItemOf(change),
        ...(before === undefined
          ? { ConditionExpression: 'attribute_not_exists(pk)' }
          : { ConditionExpression: 'rev = :rev', ExpressionAttributeValues: { ':rev': revOf(before) } }),
      },
    },
    ...(before?.hash === undefined
      ? []
      : [{ Delete: { TableName: table, Key: keys.calendarFeed(before.hash) } }]),
    ...(item === undefined ? [] : [{ Put: { TableName: table, Item: item } }]),
  ];
};
