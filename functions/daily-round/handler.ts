import type { Context } from 'aws-lambda';
import { makeDynamoDueRows } from '../../shared/adapters/dynamo/dynamo-due-rows.ts';
import { makeWorld } from '../../shared/runtime/world.ts';
import { makeDailyRound } from './daily-round.ts';

const world = await makeWorld();
const round = makeDailyRound({ ...world, dueRows: makeDynamoDueRows(world.table) });

export const handler = (_event: unknown, context: Pick<Context, 'getRemainingTimeInMillis'>) =>
  round(() => context.getRemainingTimeInMillis());
