import type { _Record } from '@aws-sdk/client-dynamodb-streams';
import * as z from 'zod';
import { TABLE } from '../../../shared/runtime/table-keys.ts';

/** A record as a function gets it: JSON, bytes as base64, moments as seconds. */
export type StreamRecord = Readonly<Record<string, unknown>>;

const asJsonObject = (value: object): StreamRecord =>
  Object.fromEntries(Object.entries(value).map(([key, part]) => [key, asJson(part)]));

const asJson = (value: unknown): unknown => {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (value instanceof Date) return value.getTime() / 1000;
  if (Array.isArray(value)) return value.map(asJson);
  return typeof value === 'object' && value !== null ? asJsonObject(value) : value;
};

/** The deployed event filter: whether the row, as written, waits for `kind`. */
export const isDue = ({ dynamodb }: _Record, kind: string): boolean =>
  dynamodb?.NewImage?.[TABLE.indexes.byDue.partitionKey]?.S === kind;

export const streamRecord = (record: _Record, arn: string): StreamRecord => ({
  ...asJsonObject(record),
  awsRegion: 'eu-west-1',
  eventSourceARN: arn,
});

const numbered = z.object({ dynamodb: z.object({ SequenceNumber: z.string() }) });

/** By what a function names the record it could not handle. */
export const sequenceOf = (record: StreamRecord): string =>
  numbered.safeParse(record).data?.dynamodb.SequenceNumber ?? '';
