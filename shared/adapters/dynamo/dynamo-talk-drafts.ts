import { paginateQuery, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Change } from '../../domain/case/change.ts';
import { fallenTalks } from '../../domain/case/change.ts';
import type { TalkDraft } from '../../domain/follow-up/talk-draft.ts';
import type { TalkDrafts } from '../../ports/talk-drafts.ts';
import { readItem } from './dynamo-documents.ts';
import { AS_SEEN, onlyAfter } from './conditions.ts';
import { talkDraftItem } from './items.ts';
import { DRAFT_PREFIX, draftsOwner, keys } from './keys.ts';
import { attributesOf, dataOf, type Key, type Table } from './table.ts';
import { outcomeOf } from './transaction.ts';

/** Drafts of talks in DynamoDB, one row each beside the talk. */
export const makeDynamoTalkDrafts = (table: Table): TalkDrafts => ({
  find: async (id, followUpId) => dataOf<TalkDraft>(await readItem(table, keys.talkDraft(id, followUpId))),
  keep: async (draft, talkRev) => {
    const TableName = table.name;
    const Item = talkDraftItem(draft);
    const asShown = {
      ConditionExpression: AS_SEEN,
      ExpressionAttributeValues: { ':rev': talkRev },
    };
    const Key = keys.followUp(draft.caseId, draft.followUpId);
    const TransactItems = [
      { Put: { TableName, Item, ...onlyAfter(draft.rev - 1) } },
      { ConditionCheck: { TableName, Key, ...asShown } },
    ];
    try {
      await table.client.send(new TransactWriteCommand({ TransactItems }));
      return 'stored';
    } catch (fault) {
      outcomeOf(fault, false);
      return 'lost-race';
    }
  },
});

/**
 * The drafts there are of talks that fall away with these changes: most talks have none, and a transaction has no room for
 * rows that are not there. One that is written at this very moment is not among them, and is cleared away by its age.
 */
export const fallenDrafts = async (
  { client, name }: Table,
  changes: readonly Change[],
): Promise<readonly Key[]> => {
  const found: Key[] = [];
  for (const change of changes) {
    const fallen = new Set(fallenTalks(change));
    if (fallen.size === 0) continue;
    const pk = draftsOwner(change.after.case.id);
    const pages = paginateQuery(
      { client },
      {
        TableName: name,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
        ExpressionAttributeValues: { ':pk': pk, ':sk': DRAFT_PREFIX },
        ProjectionExpression: 'pk, sk',
      },
    );
    for await (const { Items = [] } of pages) {
      const rows = Items.map((item) => attributesOf<Key>(item));
      found.push(...rows.filter(({ sk }) => fallen.has(sk.slice(DRAFT_PREFIX.length))));
    }
  }
  return found;
};
