import type { SigningCode } from '../../domain/access/codes.ts';
import type { CaseId } from '../../domain/case/case.ts';
import { branded } from '../../domain/branded.ts';
import { standingFactsOf } from '../../domain/document/standing.ts';
import { readCase } from './dynamo-documents.ts';
import { dataOf, type Item, type Table } from './table.ts';

/**
 * What has to stand in the clear beside a row's data once that is sealed, because conditions and the check page look at it.
 * Rows from before the fields were sealed lack it (docs/decisions/0035).
 */
export const plainBeside = async (table: Table, item: Item): Promise<Readonly<Record<string, unknown>>> => {
  if (/^(?:FOLLOWUP|DRAFT)#/.test(item.sk) && item['rev'] === undefined)
    return { rev: dataOf<{ readonly rev: number }>(item)?.rev };
  if (item.sk.startsWith('CODE#') && item['codeId'] === undefined)
    return { codeId: dataOf<SigningCode>(item)?.id };
  if (item.sk === 'CASE' && item['standing'] === undefined) {
    const file = await readCase(table, branded<CaseId>(item.pk.slice('CASE#'.length)));
    return file === undefined ? {} : { standing: standingFactsOf(file) };
  }
  return {};
};
