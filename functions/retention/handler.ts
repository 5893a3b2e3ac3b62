import type { Context } from 'aws-lambda';
import { makeDynamoDeletions } from '../../shared/adapters/dynamo/dynamo-deletions.ts';
import { makeDynamoDueRows } from '../../shared/adapters/dynamo/dynamo-due-rows.ts';
import { makeDynamoStaffDirectory } from '../../shared/adapters/dynamo/dynamo-staff-directory.ts';
import { makeWorld } from '../../shared/runtime/world.ts';
import { makeRetention } from './retention.ts';

const world = await makeWorld();
const { table, keys, municipality } = world;
const retention = makeRetention({
  ...world,
  dueRows: makeDynamoDueRows(table),
  staffDirectory: makeDynamoStaffDirectory(table),
  deletions: makeDynamoDeletions(table, keys, municipality),
});

export const handler = (_event: unknown, context: Pick<Context, 'getRemainingTimeInMillis'>) =>
  retention(() => context.getRemainingTimeInMillis());
