import { afterAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { keys } from '../../shared/adapters/dynamo/keys.ts';
import { branded } from '../../shared/domain/branded.ts';
import type { CaseId } from '../../shared/domain/case/case.ts';
import { FUNCTIONS, rightsOf } from './statements.ts';
import { removeTemporaryFolders } from './temporary-folder.ts';

afterAll(removeTemporaryFolders);

/** The partitions to which a right is bound. */
const leadingKeys = z
  .object({ 'ForAllValues:StringLike': z.object({ 'dynamodb:LeadingKeys': z.array(z.string()) }) })
  .transform((condition) => condition['ForAllValues:StringLike']['dynamodb:LeadingKeys']);
const matches = (pattern: string, pk: string): boolean =>
  pattern.endsWith('*') ? pk.startsWith(pattern.slice(0, -1)) : pk === pattern;

/** For each statement that allows an action to a function, the partitions it is bound to; nothing where it is bound to none. */
const boundTo = (name: string, action: string): readonly (readonly string[] | undefined)[] =>
  rightsOf(name)
    .filter(({ Effect, Action }) => Effect === 'Allow' && Action.includes(action))
    .map(({ Condition }) => leadingKeys.safeParse(Condition).data);

const mayDelete = (pk: string): readonly string[] =>
  FUNCTIONS.filter((name) =>
    boundTo(name, 'dynamodb:DeleteItem').some(
      (partitions) => partitions?.some((pattern) => matches(pattern, pk)) ?? true,
    ),
  );

describe('the rights to the record of a case', () => {
  it('let nobody delete in the partition of a case but the function that deletes by retention', () => {
    const id = branded<CaseId>('c');
    for (const { pk } of [
      keys.event(id, 1),
      keys.version(id, 1),
      keys.document(id, 1),
      keys.caseRead(id, 'r'),
    ])
      expect(mayDelete(pk)).toEqual(['retention']);
    expect(mayDelete(keys.anchor('d').pk)).toEqual([]);
    for (const { pk } of [keys.code(id, 'citizen'), keys.talkDraft(id, 't'), keys.link('h')])
      expect(mayDelete(pk)).toContain('consultant');
  });

  it('forbid who does acts to write anchors, or to change a reading', () => {
    const acting = FUNCTIONS.filter((name) =>
      boundTo(name, 'dynamodb:DeleteItem').some((partitions) => partitions?.includes('CODE#*')),
    );

    expect(acting.length).toBeGreaterThan(5);
    for (const name of acting) {
      expect(
        rightsOf(name).filter(({ Effect }) => Effect === 'Deny'),
        name,
      ).toMatchObject([
        {
          Action: ['dynamodb:PutItem', 'dynamodb:UpdateItem'],
          Condition: { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': ['ANCHORS', 'ANCHOR#*'] } },
        },
        {
          Action: ['dynamodb:UpdateItem'],
          Condition: { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': ['READS#*'] } },
        },
      ]);
    }
  });

  it('let the function that draws drafts note who has seen a case, and the one that verifies write anchors, and neither anything else', () => {
    expect(boundTo('preview', 'dynamodb:PutItem')).toEqual([['READS#*']]);
    expect(boundTo('verify-audit', 'dynamodb:PutItem')).toEqual([['ANCHORS', 'ANCHOR#*']]);
    expect(boundTo('verify-audit', 'dynamodb:DeleteItem')).toEqual([]);
    expect(boundTo('verify-audit', 'dynamodb:UpdateItem')).toEqual([]);
  });
});
