import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { faultName, type Log } from './log.ts';

/** The key of a row that was written, as the table knows it. */
export type StreamKey = { readonly pk: string; readonly sk: string };

/**
 * Handles each written row of a batch in turn. A fault in one does not stop the others; the platform then rings
 * again from that row on, and what was done already answers that it is done.
 */
export const makeStreamFunction =
  (where: string, handle: (key: StreamKey) => Promise<void>, log: Log) =>
  async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const failed: string[] = [];
    for (const record of Records) {
      const key = keyOf(record);
      try {
        if (key !== undefined) await handle(key);
      } catch (fault) {
        failed.push(record.dynamodb?.SequenceNumber ?? '');
        log({ entry: 'fault', where, fault: faultName(fault), reference: record.eventID ?? '' });
      }
    }
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  };

const keyOf = ({ dynamodb }: DynamoDBRecord): StreamKey | undefined => {
  const pk = dynamodb?.Keys?.['pk']?.S;
  const sk = dynamodb?.Keys?.['sk']?.S;
  return pk === undefined || sk === undefined ? undefined : { pk, sk };
};
