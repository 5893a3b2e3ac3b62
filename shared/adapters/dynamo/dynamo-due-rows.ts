import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { instant } from '../../domain/calendar/instant.ts';
import type { DueKind, DueRow, DueRows } from '../../ports/due-rows.ts';
import { TABLE } from '../../runtime/table-keys.ts';
import { caseIdIn, keyName, keyNamed } from './keys.ts';
import { onceFree, type Table } from './table.ts';

/** Where a row stands in the index: the next page begins after it, also when it has gone from there. */
const placeOf = (kind: DueKind, { key, dueAt }: DueRow) => ({ dueKind: kind, dueAt, ...keyNamed(key) });

/** Due rows from the sparse index: a row is in it only while something is left to do. */
export const makeDynamoDueRows = ({ client, name }: Table): DueRows => ({
  due: async (kind, now, { most, after }) => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: name,
        IndexName: TABLE.indexes.byDue.name,
        KeyConditionExpression: 'dueKind = :kind AND dueAt <= :now',
        ExpressionAttributeValues: { ':kind': kind, ':now': now },
        Limit: most,
        ...(after === undefined ? {} : { ExclusiveStartKey: placeOf(kind, after) }),
      }),
    );
    return Items.map((item): DueRow => {
      const key = { pk: String(item['pk']), sk: String(item['sk']) };
      return {
        key: keyName(key),
        dueAt: instant(String(item['dueAt'])),
        caseId: caseIdIn(key.pk),
        followUpId: key.sk.startsWith('FOLLOWUP#') ? key.sk.slice('FOLLOWUP#'.length) : undefined,
      };
    });
  },
  ring: async ({ key, dueAt }, now) => {
    const Key = keyNamed(key);
    if (Key === undefined) return;
    try {
      const ringing = new UpdateCommand({
        TableName: name,
        Key,
        UpdateExpression: 'SET rungAt = :now',
        ConditionExpression: 'dueAt = :due',
        ExpressionAttributeValues: { ':now': now, ':due': dueAt },
      });
      await onceFree(() => client.send(ringing));
    } catch (fault) {
      if (!(fault instanceof ConditionalCheckFailedException)) throw fault;
    }
  },
});
