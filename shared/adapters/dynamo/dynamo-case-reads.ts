import { createHash } from 'node:crypto';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { type CaseRead, readSpan } from '../../domain/access/case-read.ts';
import type { CaseReads } from '../../ports/case-reads.ts';
import { NEW } from './conditions.ts';
import { readAll } from './dynamo-cases.ts';
import { keys, readsOwner } from './keys.ts';
import type { Item, Table } from './table.ts';

/** Readings in DynamoDB: one write that nothing is read before, and that fails quietly where the reading is kept already. */
export const makeDynamoCaseReads = (table: Table): CaseReads => ({
  note: async (read) => {
    try {
      await table.client.send(
        new PutCommand({
          TableName: table.name,
          Item: caseReadItem(read),
          ConditionExpression: NEW,
        }),
      );
    } catch (fault) {
      if (!(fault instanceof ConditionalCheckFailedException)) throw fault;
    }
  },
  of: async (caseId) => (await readAll<CaseRead>(table, readsOwner(caseId), 'READ#')).toReversed(),
});

/** Named by the quarter of an hour, what was seen and by whom, so that the same again is the same row. */
export const caseReadItem = (read: CaseRead): Item => {
  const who = createHash('sha256').update(read.by.id).digest('hex').slice(0, 32);
  return { ...keys.caseRead(read.caseId, `${readSpan(read.at)}#${read.kind}#${who}`), data: read };
};
