import { DeleteCommand, GetCommand, paginateQuery } from '@aws-sdk/lib-dynamodb';
import { PARTIES } from '../../domain/case/parties.ts';
import { DELETED_KINDS, type DeletedKind } from '../../domain/case/deletion-proof.ts';
import { linkIdOf } from '../../domain/case/owed-messages.ts';
import type { NamedDocument } from '../../ports/cases.ts';
import type { Deletion } from '../../ports/deletions.ts';
import type { Keys } from '../../ports/keys.ts';
import { readItem } from './dynamo-documents.ts';
import { casePartitions, FORM_PREFIX, keys } from './keys.ts';
import { attributesOf, dataOf, type Key, onceFree, type Table } from './table.ts';

type Trace = Pick<Deletion, 'caseId' | 'rev' | 'addresses'>;

/** The rows of a case in its own partitions, and those that stand elsewhere and lead to it. */
export type CaseRows = { readonly inside: readonly Key[]; readonly beside: readonly Key[] };

/**
 * Every row there is of a case, also when its own row has gone. Links are named by the write that issued them, so that all of
 * them are found, expired or not; forms and documents by a row of the case.
 */
export const rowsOfCase = async (table: Table, secret: Keys, trace: Trace): Promise<CaseRows> => {
  const inside: Key[] = [];
  for (const pk of casePartitions(trace.caseId)) inside.push(...(await keysIn(table, pk)));
  const possible = [
    ...(await documentNames(table, inside)),
    ...inside.flatMap(({ sk }) =>
      sk.startsWith(FORM_PREFIX) ? [keys.command(sk.slice(FORM_PREFIX.length))] : [],
    ),
    ...linkKeys(secret, trace),
    ...trace.addresses.flatMap((digest) => PARTIES.map((party) => keys.address(digest, trace.caseId, party))),
    keys.figures(trace.caseId),
  ];
  return { inside, beside: await existing(table, possible) };
};

const linkKeys = (secret: Keys, { caseId, rev }: Trace): readonly Key[] =>
  Array.from({ length: rev }, (_, before) =>
    PARTIES.flatMap((party) =>
      secret
        .linkTokens(linkIdOf(caseId, before + 1, party))
        .map((token) => keys.link(secret.linkHash(token))),
    ),
  ).flat();

const documentNames = async (table: Table, rows: readonly Key[]): Promise<readonly Key[]> => {
  const documents = rows.filter(({ sk }) => sk.startsWith('DOCUMENT#'));
  const named = await Promise.all(
    documents.map(async (key) => dataOf<NamedDocument>(await readItem(table, key))),
  );
  return named.flatMap((document) => (document === undefined ? [] : [keys.documentName(document.id)]));
};

const keysIn = async ({ client, name }: Table, pk: string): Promise<readonly Key[]> => {
  const found: Key[] = [];
  const pages = paginateQuery(
    { client },
    {
      TableName: name,
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': pk },
      ProjectionExpression: 'pk, sk',
    },
  );
  for await (const { Items = [] } of pages) found.push(...Items.map((item) => attributesOf<Key>(item)));
  return found;
};

const existing = async ({ client, name }: Table, possible: readonly Key[]): Promise<readonly Key[]> => {
  const found: Key[] = [];
  await tenAtATime(possible, async (Key) => {
    const { Item } = await client.send(
      new GetCommand({ TableName: name, Key, ConsistentRead: true, ProjectionExpression: 'pk' }),
    );
    if (Item !== undefined) found.push(Key);
  });
  return found;
};

/** Deletes the rows one by one until `isUp`; one that is gone already is none the worse. */
export const deleteRows = async (
  { client, name }: Table,
  rows: readonly Key[],
  isUp: () => boolean,
): Promise<void> =>
  tenAtATime(rows, async (Key) => {
    if (!isUp()) await onceFree(() => client.send(new DeleteCommand({ TableName: name, Key })));
  });

const tenAtATime = async (rows: readonly Key[], work: (key: Key) => Promise<void>): Promise<void> => {
  for (let first = 0; first < rows.length; first += 10)
    await Promise.all(rows.slice(first, first + 10).map(work));
};

/** What a row is, by the first word of its place. */
const KINDS: Readonly<Record<string, DeletedKind>> = {
  CASE: 'case',
  VERSION: 'version',
  CONTENT: 'content',
  EVENT: 'history',
  FOLLOWUP: 'talk',
  ANSWERS: 'answers',
  DRAFT: 'draft',
  MAIL: 'mail',
  DOCUMENT: 'document',
  LINK: 'link',
  ADDRESS: 'address',
  CODE: 'code',
  COMMAND: 'form',
  READ: 'reading',
  FIGURES: 'figures',
};

/** How many rows of each kind these are. */
export const deletedKinds = (rows: readonly Key[]): { readonly [Each in DeletedKind]?: number } => {
  const kinds = rows.map(kindOf);
  const counted = DELETED_KINDS.map((kind) => [kind, kinds.filter((each) => each === kind).length] as const);
  return Object.fromEntries(counted.filter(([, count]) => count > 0));
};

const kindOf = ({ pk, sk }: Key): DeletedKind =>
  KINDS[wordOf(pk.startsWith('CASE#') ? sk : pk)] ?? KINDS[wordOf(sk)] ?? 'other';

const wordOf = (text: string): string => text.split('#')[0] ?? '';
