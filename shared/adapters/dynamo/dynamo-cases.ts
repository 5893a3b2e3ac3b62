import { GetCommand, paginateQuery, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Link } from '../../domain/access/links.ts';
import type { AuditEntry } from '../../domain/case/audit.ts';
import type { Case, CaseId, KeptContent, Version } from '../../domain/case/case.ts';
import type { Party } from '../../domain/case/parties.ts';
import type { FollowUp } from '../../domain/follow-up/follow-up.ts';
import type { Cases, StoredDocument } from '../../ports/cases.ts';
import type { Keys } from '../../ports/keys.ts';
import { readRecords } from './case-records.ts';
import type { DueSettings } from './items.ts';
import { caseOwner, keys, noticeOwner } from './keys.ts';
import { dataOf, type Item, type Key, type Table } from './table.ts';
import { outcomeOf, writesOf } from './transaction.ts';

/** The cases in DynamoDB. All reads are strongly consistent. */
export const makeDynamoCases = (table: Table, secret: Keys, settings: DueSettings): Cases => {
  const get = (key: Key) => readItem(table, key);
  const list = <Stored>(pk: string, skPrefix: string) => readAll<Stored>(table, pk, skPrefix);
  return {
    load: async (id) => {
      const opened = dataOf<Case>(await get(keys.caseItem(id)));
      if (opened === undefined) return undefined;
      const version = dataOf<Version>(await get(keys.version(id, opened.currentVersion)));
      return version === undefined ? undefined : { case: opened, version };
    },
    findLink: async (token) => dataOf<Link>(await get(keys.link(secret.linkHash(token)))),
    followUps: async (id) => {
      const found = await list<FollowUp>(caseOwner(id), 'FOLLOWUP#');
      return found.toSorted((one, other) => (one.due < other.due ? -1 : 1));
    },
    history: (id) => list<AuditEntry>(caseOwner(id), 'EVENT#'),
    records: (id) => readRecords(table, id),
    contents: (id) => list<KeptContent>(caseOwner(id), 'CONTENT#'),
    document: async (caseId, versionNumber) => {
      const item = await get(keys.document(caseId, versionNumber));
      return item === undefined ? undefined : documentIn(item, caseId, versionNumber);
    },
    commandDone: async (id) => dataOf<CaseId>(await get(keys.command(id))),
    casesAt: (email) => list<{ caseId: CaseId; party: Party }>(`ADDRESS#${secret.addressDigest(email)}`, ''),
    isNoticed: async ({ owner, message }) =>
      (await get(keys.mail(noticeOwner(owner), message.id))) !== undefined,
    commit: async (commit) => {
      const TransactItems = writesOf(commit, { table: table.name, secret, settings });
      try {
        await table.client.send(new TransactWriteCommand({ TransactItems }));
        return 'stored';
      } catch (fault) {
        return outcomeOf(fault, commit.command !== undefined);
      }
    },
  };
};

const documentIn = (item: Item, caseId: CaseId, versionNumber: number): StoredDocument | undefined => {
  const { bytes, sha256 } = item;
  return bytes instanceof Uint8Array && typeof sha256 === 'string'
    ? { caseId, versionNumber, bytes, sha256 }
    : undefined;
};

const readItem = async ({ client, name }: Table, Key: Key): Promise<Item | undefined> => {
  const { Item: found } = await client.send(new GetCommand({ TableName: name, Key, ConsistentRead: true }));
  return found === undefined ? undefined : { ...Key, ...found };
};

/** The records under one partition whose sort key begins with `skPrefix`, in its order. */
export const readAll = async <Stored>(
  { client, name }: Table,
  pk: string,
  skPrefix: string,
): Promise<readonly Stored[]> => {
  const pages = paginateQuery(
    { client },
    {
      TableName: name,
      ConsistentRead: true,
      KeyConditionExpression: skPrefix === '' ? 'pk = :pk' : 'pk = :pk AND begins_with(sk, :sk)',
      ExpressionAttributeValues: skPrefix === '' ? { ':pk': pk } : { ':pk': pk, ':sk': skPrefix },
    },
  );
  const found: Stored[] = [];
  for await (const page of pages) {
    for (const item of page.Items ?? []) {
      const stored = dataOf<Stored>(item);
      if (stored !== undefined) found.push(stored);
    }
  }
  return found;
};
