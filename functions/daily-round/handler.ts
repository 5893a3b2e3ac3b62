import { makeDynamoDueRows } from '../../shared/adapters/dynamo/dynamo-due-rows.ts';
import { makeWorld } from '../../shared/runtime/world.ts';
import { makeDailyRound } from './daily-round.ts';

const world = await makeWorld();

export const handler = makeDailyRound({ ...world, dueRows: makeDynamoDueRows(world.table) });
