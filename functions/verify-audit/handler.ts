import type { Context } from 'aws-lambda';
import { makeDynamoAnchors } from '../../shared/adapters/dynamo/dynamo-anchors.ts';
import { makeWorld } from '../../shared/runtime/world.ts';
import { makeVerifyAudit } from './verify-audit.ts';

const world = await makeWorld();
const verify = makeVerifyAudit({
  ...world,
  anchors: makeDynamoAnchors(world.table, world.keys),
});

export const handler = (_event: unknown, context: Pick<Context, 'getRemainingTimeInMillis'>) =>
  verify(() => context.getRemainingTimeInMillis());
