import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Case, CaseId, Version } from '../../domain/case/case.ts';
import type { Cases, NamedDocument } from '../../ports/cases.ts';
import { keys } from './keys.ts';
import { dataOf, type Item, type Key, type Table } from './table.ts';

/** A case, and which file a document's id stands for: what can be read without any secret, by rows of known keys alone. */
export const makeDynamoDocuments = (table: Table): Pick<Cases, 'load' | 'documentNamed'> => ({
  load: async (id) => {
    const opened = dataOf<Case>(await readItem(table, keys.caseItem(id)));
    if (opened === undefined) return undefined;
    const version = await readVersion(table, id, opened.currentVersion);
    if (version === undefined) return undefined;
    const amendment =
      opened.amendment === undefined ? undefined : await readVersion(table, id, opened.amendment.version);
    return { case: opened, version, ...(amendment === undefined ? {} : { amendment }) };
  },
  documentNamed: async (id) => dataOf<NamedDocument>(await readItem(table, keys.documentName(id))),
});

const readVersion = async (table: Table, id: CaseId, number: number): Promise<Version | undefined> =>
  dataOf<Version>(await readItem(table, keys.version(id, number)));

/** The item under a key as it stands after every finished write. */
export const readItem = async ({ client, name }: Table, Key: Key): Promise<Item | undefined> => {
  const { Item: found } = await client.send(new GetCommand({ TableName: name, Key, ConsistentRead: true }));
  return found === undefined ? undefined : { ...Key, ...found };
};
