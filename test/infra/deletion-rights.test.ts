import { afterAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { casePartitions, keys } from '../../shared/adapters/dynamo/keys.ts';
import { branded } from '../../shared/domain/branded.ts';
import type { CaseId } from '../../shared/domain/case/case.ts';
import { DOCUMENT_ID } from '../builders/document.ts';
import { FUNCTIONS, rightsOf } from './statements.ts';
import { removeTemporaryFolders } from './temporary-folder.ts';

afterAll(removeTemporaryFolders);

/** A right to delete names its partitions: without a condition it would be every row. */
const limited = z.object({
  'ForAllValues:StringLike': z.object({ 'dynamodb:LeadingKeys': z.array(z.string()) }),
});

const mayDelete = (name: string): readonly string[] =>
  rightsOf(name)
    .filter(({ Action, Effect }) => Effect === 'Allow' && Action.includes('dynamodb:DeleteItem'))
    .flatMap(({ Condition }) => limited.parse(Condition)['ForAllValues:StringLike']['dynamodb:LeadingKeys']);

describe('the right to delete', () => {
  it('in a case is retention’s alone', () => {
    expect(FUNCTIONS.filter((name) => mayDelete(name).includes('CASE#*'))).toEqual(['retention']);
    expect(FUNCTIONS.filter((name) => mayDelete(name).includes('READS#*'))).toEqual(['retention']);
  });

  it('is nobody’s for proofs of deletion, anchors, staff and keys', () => {
    const all = [...new Set<string>(FUNCTIONS.flatMap(mayDelete))];

    expect(all.filter((pk) => /^(?:DELETED|ANCHOR|STAFF|KEYS|LEAVES|\*)/.test(pk))).toEqual([]);
  });

  it('reaches every row of a case', () => {
    const id = branded<CaseId>('c');
    const rows = [
      ...casePartitions(id),
      ...[keys.figures(id), keys.command('c'), keys.deletion(id), keys.documentName(DOCUMENT_ID)].map(
        ({ pk }) => pk,
      ),
      ...[keys.link('hash'), keys.address('digest', id, 'citizen')].map(({ pk }) => pk),
    ];
    const prefixes = mayDelete('retention').map((pk) => pk.replace('*', ''));

    expect(rows.filter((pk) => !prefixes.some((prefix) => pk.startsWith(prefix)))).toEqual([]);
  });
});
