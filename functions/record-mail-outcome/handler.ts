import type { SNSEvent } from 'aws-lambda';
import { makeDynamoOutbox } from '../../shared/adapters/dynamo/dynamo-outbox.ts';
import { makeWorld } from '../../shared/runtime/world.ts';
import { makeRecordMailOutcome, toldIn } from './record-mail-outcome.ts';

const world = await makeWorld();
const record = makeRecordMailOutcome({ ...world, outbox: makeDynamoOutbox(world.table) });

export const handler = async ({ Records }: SNSEvent): Promise<void> => {
  for (const { Sns } of Records) await record(toldIn(Sns.Message));
};
