import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, paginateQuery, UpdateCommand, type UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Instant } from '../../domain/calendar/instant.ts';
import type { Message } from '../../domain/case/messages.ts';
import type { MailState, Outbox, OutboxRow } from '../../ports/outbox.ts';
import { caseIdIn, caseOwner, keyNamed } from './keys.ts';
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
      rowIn(
        await update(key, {
          UpdateExpression: 'SET #state = :sending, #at = :now, dueAt = :until ADD tries :one',
          ConditionExpression: 'dueAt <= :now AND #state IN (:owed, :sending)',
          ExpressionAttributeNames: NAMES,
          ExpressionAttributeValues: {
            ':sending': 'sending',
            ':owed': 'owed',
            ':now': now,
            ':until': until,
            ':one': 1,
          },
        }),
      ),
    sent: async (key, at) => {
      await update(key, settled('sent', at));
    },
    notSent: async (key, at, again) => {
      await update(key, again === undefined ? givenUp(at) : owedFrom(again, at, ['sending']));
    },
    settle: async (key, state, at) => {
      await update(key, settled(state, at));
    },
    owe: async (key, at) => {
      await update(key, owedFrom(at, at, ['failed', 'bounced', 'complained']));
    },
    find: async (key) => {
      const Key = keyNamed(key);
      if (Key === undefined) return undefined;
      const { Item } = await table.client.send(
        new GetCommand({ TableName: table.name, Key, ConsistentRead: true }),
      );
      return rowIn(Item);
    },
    ofCase: async (caseId) => {
      const rows: OutboxRow[] = [];
      for await (const { Items = [] } of paginateQuery(
        { client: table.client },
        mailsOf(table, caseOwner(caseId)),
      )) {
        rows.push(...Items.flatMap((item) => rowIn(item) ?? []));
      }
      return rows.toSorted((one, other) => (one.message.owedAt < other.message.owedAt ? -1 : 1));
    },
  };
};

const NAMES = { '#state': 'state', '#at': 'at' };

type Write = Omit<UpdateCommandInput, 'TableName' | 'Key'>;

const settled = (state: 'sent' | 'delivered' | 'bounced' | 'complained', at: Instant): Write => ({
  UpdateExpression: 'SET #state = :state, #at = :at REMOVE dueKind, dueAt',
  ...whenIn(BEFORE[state], { ':state': state, ':at': at }),
});

const givenUp = (at: Instant): Write => ({
  UpdateExpression: 'SET #state = :state, #at = :at REMOVE dueKind, dueAt',
  ...whenIn(['sending'], { ':state': 'failed', ':at': at }),
});

const owedFrom = (due: Instant, at: Instant, from: readonly MailState[]): Write => ({
  UpdateExpression: 'SET #state = :state, #at = :at, dueKind = :kind, dueAt = :due',
  ...whenIn(from, { ':state': 'owed', ':at': at, ':kind': 'mail', ':due': due }),
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

const rowIn = (item: Record<string, unknown> | undefined): OutboxRow | undefined => {
  const message = dataOf<Message>(item);
  if (item === undefined || message === undefined) return undefined;
  const { key, state, tries, at } = attributesOf<Pick<OutboxRow, 'key' | 'state' | 'tries' | 'at'>>(item);
  return { key, caseId: caseIdIn(String(item['pk'])), message, state, tries, at };
};
