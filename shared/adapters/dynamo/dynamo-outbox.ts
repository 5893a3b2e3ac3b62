import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import {
  GetCommand,
  paginateQuery,
  QueryCommand,
  UpdateCommand,
  type UpdateCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { type Instant, plusMilliseconds } from '../../domain/calendar/instant.ts';
import type { Message } from '../../domain/case/messages.ts';
import type { MailState, Outbox, OutboxRow } from '../../ports/outbox.ts';
import { TABLE } from '../../runtime/table-keys.ts';
import { caseIdIn, caseOwner, DESK, isToStaff, keyNamed, listKeys } from './keys.ts';
import { attributesOf, dataOf, type Table } from './table.ts';

/** The states that a later word from the mail service may replace. */
const BEFORE: Record<'sent' | 'delivered' | 'bounced' | 'complained', readonly MailState[]> = {
  sent: ['failed', 'owed', 'sending'],
  delivered: ['failed', 'owed', 'sending', 'sent'],
  bounced: ['failed', 'owed', 'sending', 'sent', 'delivered'],
  complained: ['failed', 'owed', 'sending', 'sent', 'delivered', 'bounced'],
};

/** The outbox in DynamoDB. Each step is one conditional write, so that two senders never both have a mail. */
export const makeDynamoOutbox = (table: Table): Outbox => {
  const update = (key: string, write: Omit<UpdateCommandInput, 'TableName' | 'Key'>) =>
    conditionally(table, key, write);
  return {
    take: async (key, now, until) =>
      outboxRowIn(
        await update(key, {
          UpdateExpression: 'SET #state = :sending, #at = :now, dueAt = :until ADD tries :one',
          ConditionExpression: '(dueAt <= :now AND #state = :sending) OR (dueAt <= :soon AND #state = :owed)',
          ExpressionAttributeNames: NAMES,
          ExpressionAttributeValues: {
            ':sending': 'sending',
            ':owed': 'owed',
            ':now': now,
            ':soon': plusMilliseconds(now, CLOCKS_APART_MILLISECONDS),
            ':until': until,
            ':one': 1,
          },
        }),
      ),
    sent: async (key, at) => {
      await update(key, settled(key, 'sent', at));
    },
    notSent: async (key, at, again) => {
      await update(
        key,
        again === undefined ? notArrived(key, 'failed', at, ['sending']) : owedFrom(again, at),
      );
    },
    settle: async (key, state, at) => {
      await update(key, settled(key, state, at));
    },
    drop: async (key, at) => {
      await update(key, done('dropped', at));
    },
    undeliveredToStaff: async (most) => undeliveredRows(table, most),
    find: async (key) => {
      const Key = keyNamed(key);
      if (Key === undefined || !Key.sk.startsWith('MAIL#')) return undefined;
      const { Item } = await table.client.send(
        new GetCommand({ TableName: table.name, Key, ConsistentRead: true }),
      );
      return outboxRowIn(Item);
    },
    ofCase: async (caseId) => {
      const rows: OutboxRow[] = [];
      for await (const { Items = [] } of paginateQuery(
        { client: table.client },
        mailsOf(table, caseOwner(caseId)),
      )) {
        rows.push(...Items.flatMap((item) => outboxRowIn(item) ?? []));
      }
      return rows.toSorted((one, other) => (one.message.owedAt < other.message.owedAt ? -1 : 1));
    },
  };
};

/** Two machines' clocks differ a little; a mail owed by one is due for the other at once. */
const CLOCKS_APART_MILLISECONDS = 5_000;

const NAMES = { '#state': 'state', '#at': 'at' };

type Write = Omit<UpdateCommandInput, 'TableName' | 'Key'>;

const settled = (key: string, state: keyof typeof BEFORE, at: Instant): Write =>
  state === 'bounced' || state === 'complained'
    ? notArrived(key, state, at, BEFORE[state])
    : done(state, at, BEFORE[state]);

/**
 * A mail to staff that did not arrive is kept in view on the desk. One to a party is dealt with on its case, which says so
 * itself; one that was to confirm an address can have been typed by anybody.
 */
const notArrived = (key: string, ...settling: readonly [MailState, Instant, readonly MailState[]]): Write => {
  const named = keyNamed(key);
  return named !== undefined && isToStaff(named) ? inView(...settling) : done(...settling);
};

const done = (state: MailState, at: Instant, from: readonly MailState[] = ['sending']): Write => ({
  UpdateExpression: 'SET #state = :state, #at = :at REMOVE dueKind, dueAt, deskKey, listKey',
  ...whenIn(from, { ':state': state, ':at': at }),
});

const inView = (state: MailState, at: Instant, from: readonly MailState[]): Write => ({
  UpdateExpression: 'SET #state = :state, #at = :at, deskKey = :desk, listKey = :place REMOVE dueKind, dueAt',
  ...whenIn(from, { ':state': state, ':at': at, ':desk': DESK, ':place': listKeys.mail(at) }),
});

const owedFrom = (due: Instant, at: Instant): Write => ({
  UpdateExpression: 'SET #state = :state, #at = :at, dueKind = :kind, dueAt = :due',
  ...whenIn(['sending'], { ':state': 'owed', ':at': at, ':kind': 'mail', ':due': due }),
});

const whenIn = (states: readonly MailState[], values: Record<string, string>): Partial<Write> => {
  const names = states.map((_, place) => `:in${place}`);
  return {
    ConditionExpression: `#state IN (${names.join(', ')})`,
    ExpressionAttributeNames: NAMES,
    ExpressionAttributeValues: {
      ...values,
      ...Object.fromEntries(names.map((name, place) => [name, states[place]])),
    },
  };
};

const conditionally = async (
  { client, name }: Table,
  key: string,
  write: Write,
): Promise<Record<string, unknown> | undefined> => {
  const Key = keyNamed(key);
  if (Key === undefined) return undefined;
  try {
    const { Attributes } = await client.send(
      new UpdateCommand({ TableName: name, Key, ReturnValues: 'ALL_NEW', ...write }),
    );
    return Attributes;
  } catch (fault) {
    if (fault instanceof ConditionalCheckFailedException) return undefined;
    throw fault;
  }
};

const mailsOf = ({ name }: Table, pk: string) => ({
  TableName: name,
  ConsistentRead: true,
  KeyConditionExpression: 'pk = :pk AND begins_with(sk, :mail)',
  ExpressionAttributeValues: { ':pk': pk, ':mail': 'MAIL#' },
});

/** The rows behind the index's keys, read anew: one that was dealt with meanwhile is left out. */
const undeliveredRows = async (table: Table, most: number): Promise<readonly OutboxRow[]> => {
  const { Items = [] } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      IndexName: TABLE.indexes.byDesk.name,
      KeyConditionExpression: 'deskKey = :desk AND begins_with(listKey, :mails)',
      ExpressionAttributeValues: { ':desk': DESK, ':mails': listKeys.mail('') },
      ScanIndexForward: false,
      Limit: most,
    }),
  );
  const rows = await Promise.all(
    Items.map(async ({ pk, sk }) =>
      outboxRowIn((await table.client.send(new GetCommand({ TableName: table.name, Key: { pk, sk } }))).Item),
    ),
  );
  return rows.flatMap((row) => row ?? []);
};

/** The mail in an item, or nothing in an item of another kind. */
export const outboxRowIn = (item: Record<string, unknown> | undefined): OutboxRow | undefined => {
  const message = dataOf<Message>(item);
  if (item === undefined || message === undefined) return undefined;
  const { key, state, tries, at } = attributesOf<Pick<OutboxRow, 'key' | 'state' | 'tries' | 'at'>>(item);
  return { key, caseId: caseIdIn(String(item['pk'])), message, state, tries, at };
};
