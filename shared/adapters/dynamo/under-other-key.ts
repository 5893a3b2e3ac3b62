import { paginateScan } from '@aws-sdk/lib-dynamodb';
import type { Link } from '../../domain/access/links.ts';
import { startIn } from '../../domain/access/start.ts';
import type { Instant } from '../../domain/calendar/instant.ts';
import type { Message } from '../../domain/case/messages.ts';
import type { Keys } from '../../ports/keys.ts';
import { keys, startOwner } from './keys.ts';
import { attributesOf, dataOf, type Item, type Table } from './table.ts';

/** Links that are out and open under the other master key alone, and when the last of them expires. */
export type UnderOtherKey = { readonly links: number; readonly until: Instant | undefined };

/** What would die if the other master key were taken away now (decision 0042), but for what expires within a day. */
export const underOtherKey = async (table: Table, other: Keys, now: Instant): Promise<UnderOtherKey> => {
  const until: Instant[] = [];
  const pages = paginateScan(
    { client: table.client },
    {
      TableName: table.name,
      ConsistentRead: true,
      FilterExpression: 'begins_with(pk, :links) OR begins_with(pk, :starts)',
      ExpressionAttributeValues: { ':links': 'LINK#', ':starts': 'START#' },
    },
  );
  for await (const { Items = [] } of pages)
    until.push(...Items.flatMap((item) => expiryUnder(attributesOf<Item>(item), other) ?? []));
  const live = until.filter((expiry) => expiry > now).toSorted();
  return { links: live.length, until: live.at(-1) };
};

/** When the link in a row expires, if the other key's token opens it. */
const expiryUnder = (item: Item, other: Keys): Instant | undefined => {
  const opened = item.pk.startsWith('START#') ? startUnder(item, other) : linkUnder(item, other);
  return opened?.pk === item.pk ? opened.expiresAt : undefined;
};

type Opened = { readonly pk: string; readonly expiresAt: Instant };

const linkUnder = (item: Item, other: Keys): Opened | undefined => {
  const link = dataOf<Link>(item);
  return link && { pk: keys.link(other.linkHash(other.linkToken(link.id))).pk, expiresAt: link.expiresAt };
};

const startUnder = (item: Item, other: Keys): Opened | undefined => {
  const mail = dataOf<Message>(item);
  const start = mail && startIn(mail);
  return start && { pk: startOwner(other.linkHash(other.startToken(start.id))), expiresAt: start.expiresAt };
};
