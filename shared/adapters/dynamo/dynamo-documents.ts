import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Case, CaseFile, CaseId, Version } from '../../domain/case/case.ts';
import type { StandingFacts } from '../../domain/document/standing.ts';
import type { Cases, NamedDocument } from '../../ports/cases.ts';
import { keys } from './keys.ts';
import { attributesOf, dataOf, type Item, type Key, type Table } from './table.ts';

/** Which file a document's id stands for, and how its case stands: what is read without any secret or key of the fields. */
export const makeDynamoDocuments = (table: Table): Pick<Cases, 'standing' | 'documentNamed'> => ({
  standing: async (id) => {
    const item = await readItem(table, keys.caseItem(id));
    return item && attributesOf<{ readonly standing: StandingFacts }>(item).standing;
  },
  documentNamed: async (id) => dataOf<NamedDocument>(await readItem(table, keys.documentName(id))),
});

/** The case with its current version and the amendment that is being agreed on. */
export const readCase = async (table: Table, id: CaseId): Promise<CaseFile | undefined> => {
  const opened = dataOf<Case>(await readItem(table, keys.caseItem(id)));
  if (opened === undefined) return undefined;
  const version = await readVersion(table, id, opened.currentVersion);
  if (version === undefined) return undefined;
  const amendment =
    opened.amendment === undefined ? undefined : await readVersion(table, id, opened.amendment.version);
  return { case: opened, version, ...(amendment === undefined ? {} : { amendment }) };
};

const readVersion = async (table: Table, id: CaseId, number: number): Promise<Version | undefined> =>
  dataOf<Version>(await readItem(table, keys.version(id, number)));

/** The item under a key as it stands after every finished write. */
export const readItem = async ({ client, name }: Table, Key: Key): Promise<Item | undefined> => {
  const { Item: found } = await client.send(new GetCommand({ TableName: name, Key, ConsistentRead: true }));
  return found === undefined ? undefined : { ...Key, ...found };
};
