import { paginateQuery, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Link } from '../../domain/access/links.ts';
import type { AuditEntry } from '../../domain/case/audit.ts';
import type { CaseId, KeptContent, Version } from '../../domain/case/case.ts';
import type { Party } from '../../domain/case/parties.ts';
import type { FollowUp } from '../../domain/follow-up/follow-up.ts';
import type { TalkAnswers } from '../../domain/follow-up/talk-answers.ts';
import type { Cases, NamedDocument, StoredDocument } from '../../ports/cases.ts';
import type { Keys } from '../../ports/keys.ts';
import { readRecords } from './case-records.ts';
import { makeDynamoDocuments, readCase, readItem } from './dynamo-documents.ts';
import { fallenDrafts } from './dynamo-talk-drafts.ts';
import type { DueSettings } from './items.ts';
import { addressOwner, answersPrefix, caseOwner, keys, noticeOwner } from './keys.ts';
import { dataOf, type Item, type Key, type Table } from './table.ts';
import { outcomeOf, writesOf } from './transaction.ts';

/** The cases in DynamoDB. All reads are strongly consistent. */
export const makeDynamoCases = (table: Table, secret: Keys, settings: DueSettings): Cases => {
  const get = (key: Key) => readItem(table, key);
  const list = <Stored>(pk: string, skPrefix: string) => readAll<Stored>(table, pk, skPrefix);
  return {
    ...makeDynamoDocuments(table),
    load: (id) => readCase(table, id),
    versions: (id) => list<Version>(caseOwner(id), 'VERSION#'),
    findLink: async (token) => {
      const link = dataOf<Link>(await get(keys.link(secret.linkHash(token))));
      return link && secret.linkTokens(link.id).includes(token) ? link : undefined;
    },
    followUps: async (id) => {
      const found = await list<FollowUp>(caseOwner(id), 'FOLLOWUP#');
      return found.toSorted((one, other) => (one.due < other.due ? -1 : 1));
    },
    talkAnswers: (id, followUpId) => list<TalkAnswers>(caseOwner(id), answersPrefix(followUpId)),
    history: (id) => list<AuditEntry>(caseOwner(id), 'EVENT#'),
    records: (id) => readRecords(table, id),
    contents: (id) => list<KeptContent>(caseOwner(id), 'CONTENT#'),
    document: async (caseId, versionNumber) => documentIn(await get(keys.document(caseId, versionNumber))),
    commandDone: async (id) => dataOf<CaseId>(await get(keys.command(id))),
    casesAt: async (email) => {
      const owners = secret.addressDigests(email).map(addressOwner);
      const found = await Promise.all(owners.map((owner) => list<CaseAtAddress>(owner, '')));
      return found.flat().filter(isFirst);
    },
    isNoticed: async ({ owner, message }) =>
      (await get(keys.mail(noticeOwner(owner), message.id))) !== undefined,
    commit: async (commit) => {
      const fallen = await fallenDrafts(table, commit.changes);
      const TransactItems = [
        ...writesOf(commit, { table: table.name, secret, settings }),
        ...fallen.map((Key) => ({ Delete: { TableName: table.name, Key } })),
      ];
      try {
        await table.client.send(new TransactWriteCommand({ TransactItems }));
        return 'stored';
      } catch (fault) {
        return outcomeOf(fault, commit.command !== undefined);
      }
    },
  };
};

type CaseAtAddress = { readonly caseId: CaseId; readonly party: Party };

/** A row that is being moved to the present key's digest may have been read in both places. */
const isFirst = (found: CaseAtAddress, place: number, all: readonly CaseAtAddress[]): boolean =>
  all.findIndex(({ caseId, party }) => caseId === found.caseId && party === found.party) === place;

/** A stored document, from its item. */
export const documentIn = (item: Item | undefined): StoredDocument | undefined => {
  const named = dataOf<NamedDocument>(item);
  const bytes = item?.['bytes'];
  return named !== undefined && bytes instanceof Uint8Array ? { ...named, bytes } : undefined;
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
