import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { dayOf } from '../../domain/calendar/instant.ts';
import { addressOf } from '../../domain/case/addresses.ts';
import { PARTIES } from '../../domain/case/parties.ts';
import type { DeletionProof } from '../../domain/case/deletion-proof.ts';
import { monthOf } from '../../domain/figures/months.ts';
import type { BeginDeletion, Deletion, DeletionProofs, Deletions } from '../../ports/deletions.ts';
import type { Keys } from '../../ports/keys.ts';
import { readAll } from './dynamo-cases.ts';
import { readItem } from './dynamo-documents.ts';
import { deletedKinds, deleteRows, rowsOfCase } from './case-rows.ts';
import { type DueSettings, epochSeconds } from './items.ts';
import { keyNamed, keys, PROOFS } from './keys.ts';
import { dataOf, type Key, type Table } from './table.ts';
import { type Write, writesOf } from './transaction.ts';

type Kept = DueSettings & { readonly retention: { readonly proofYears: number } };

/** Deletions in DynamoDB: one row of each that has begun, and one that proves it. Only rows that exist are touched. */
export const makeDynamoDeletions = (table: Table, secret: Keys, settings: Kept): Deletions => ({
  begin: async (begun) => {
    const deletion = await deletionOf(table, secret, begun);
    const { name } = table;
    const TransactItems: Write[] = [
      goneFromNow(begun, name),
      {
        Put: {
          TableName: name,
          Item: {
            ...keys.deletion(deletion.caseId),
            data: deletion,
            dueKind: 'deletion',
            dueAt: begun.at,
          },
        },
      },
      ...writesOf({ changes: begun.linked }, { table: name, secret, settings }),
    ];
    try {
      await table.client.send(new TransactWriteCommand({ TransactItems }));
      return deletion;
    } catch (fault) {
      if (fault instanceof TransactionCanceledException) return 'lost-race';
      throw fault;
    }
  },
  open: async (key) => {
    const named = keyNamed(key);
    return named && dataOf<Deletion>(await readItem(table, named));
  },
  sweep: async (deletion, isUp) => {
    const { beside, inside } = await rowsOfCase(table, secret, deletion);
    // What is found through the case's own rows goes first, so that a sweep that was cut short still finds the rest.
    await deleteRows(table, beside, isUp);
    await deleteRows(table, inside, isUp);
    return beside.length + inside.length;
  },
  lookAgain: async ({ caseId }, at) => {
    await table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keys.deletion(caseId),
        UpdateExpression: 'SET dueAt = :at',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeValues: { ':at': at },
      }),
    );
  },
  prove: async ({ caseId, proof }, at) => {
    const proven: DeletionProof = { ...proof, doneAt: at };
    const TransactItems: Write[] = [
      {
        Delete: {
          TableName: table.name,
          Key: keys.deletion(caseId),
          ConditionExpression: 'attribute_exists(pk)',
        },
      },
      {
        Put: {
          TableName: table.name,
          Item: {
            ...keys.proof(monthOf(dayOf(at)), proof.id),
            data: proven,
            expiresAt: epochSeconds(at) + settings.retention.proofYears * SECONDS_A_YEAR,
          },
        },
      },
    ];
    await table.client.send(new TransactWriteCommand({ TransactItems }));
  },
});

const SECONDS_A_YEAR = 366 * 86_400;

/** The proofs in DynamoDB: one partition, by month. */
export const makeDynamoDeletionProofs = (table: Table): DeletionProofs => ({
  ofMonth: (month) => readAll<DeletionProof>(table, PROOFS, `${month}#`),
});

/** Every way to a case goes by this row, and every write to it asks for its `rev`. */
const goneFromNow = ({ file: { case: opened } }: BeginDeletion, TableName: string): Write => ({
  Delete: {
    TableName,
    Key: keys.caseItem(opened.id),
    ConditionExpression: 'rev = :rev',
    ExpressionAttributeValues: { ':rev': opened.rev },
  },
});

const deletionOf = async (
  table: Table,
  secret: Keys,
  { file: { case: opened }, kept, at }: BeginDeletion,
): Promise<Deletion> => {
  const trace = {
    caseId: opened.id,
    rev: opened.rev,
    addresses: PARTIES.flatMap((party) => secret.addressDigests(addressOf(opened, party))),
  };
  const { beside, inside } = await rowsOfCase(table, secret, trace);
  return {
    ...trace,
    proof: {
      id: secret.caseName(opened.id),
      rule: kept.rule,
      closedIn: monthOf(kept.closed),
      begunAt: at,
      rows: deletedKinds([...beside, ...inside] satisfies readonly Key[]),
      lastEntry: opened.audit.hash,
    },
  };
};
