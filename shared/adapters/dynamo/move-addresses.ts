import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { paginateScan, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { addressOf } from '../../domain/case/addresses.ts';
import type { Case, CaseId } from '../../domain/case/case.ts';
import type { Party } from '../../domain/case/parties.ts';
import type { Keys } from '../../ports/keys.ts';
import { readItem } from './dynamo-documents.ts';
import { ADDRESSES, keys } from './keys.ts';
import { attributesOf, dataOf, type Item, type Table } from './table.ts';

/** How many addresses lead to their cases under the present key since, and how many were busy each time. */
export type MovedAddresses = { readonly moved: number; readonly left: number };

const TRIES = 5;

/**
 * Every address that leads to a case does so under the present master key's digest (decision 0042). Each is moved by one write
 * that asks that the case is as it was read, so that one that is corrected meanwhile leads nowhere by its old address.
 */
export const moveAddresses = async (table: Table, secret: Keys): Promise<MovedAddresses> => {
  let moved = 0;
  let left = 0;
  const pages = paginateScan(
    { client: table.client },
    {
      TableName: table.name,
      ConsistentRead: true,
      FilterExpression: 'begins_with(pk, :addresses)',
      ExpressionAttributeValues: { ':addresses': ADDRESSES },
    },
  );
  for await (const { Items = [] } of pages) {
    for (const item of Items.map((each) => attributesOf<Item>(each))) {
      const outcome = await moveOne(table, secret, item);
      if (outcome === 'moved') moved += 1;
      if (outcome === 'busy') left += 1;
    }
  }
  return { moved, left };
};

type AtAddress = { readonly caseId: CaseId; readonly party: Party };

const moveOne = async (table: Table, secret: Keys, item: Item): Promise<'moved' | 'in-place' | 'busy'> => {
  const found = dataOf<AtAddress>(item);
  if (found === undefined) return 'in-place';
  for (let tried = 1; tried <= TRIES; tried += 1) {
    const opened = dataOf<Case>(await readItem(table, keys.caseItem(found.caseId)));
    // The rows of a case that is being deleted go with it.
    if (opened === undefined) return 'in-place';
    const digest = secret.addressDigest(addressOf(opened, found.party));
    const place = keys.address(digest, found.caseId, found.party);
    if (place.pk === item.pk || (await readItem(table, { pk: item.pk, sk: item.sk })) === undefined)
      return 'in-place';
    if (await movedTo(table, { ...place, data: found }, { item, opened })) return 'moved';
  }
  return 'busy';
};

const movedTo = async (
  { client, name: TableName }: Table,
  to: Item,
  { item: { pk, sk }, opened }: { readonly item: Item; readonly opened: Case },
): Promise<boolean> => {
  const asRead = { ConditionExpression: 'rev = :rev', ExpressionAttributeValues: { ':rev': opened.rev } };
  const TransactItems = [
    { ConditionCheck: { TableName, Key: keys.caseItem(opened.id), ...asRead } },
    { Put: { TableName, Item: to } },
    { Delete: { TableName, Key: { pk, sk }, ConditionExpression: 'attribute_exists(pk)' } },
  ];
  try {
    await client.send(new TransactWriteCommand({ TransactItems }));
    return true;
  } catch (fault) {
    if (fault instanceof TransactionCanceledException) return false;
    throw fault;
  }
};
