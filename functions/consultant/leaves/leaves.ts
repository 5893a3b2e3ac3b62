import type { ConsultantWorld } from '../consultant-world.ts';
import { makeChanging } from './change-leave.ts';
import { makeEnding } from './end-leave.ts';
import { makeNaming } from './name-stand-in.ts';

/** The pages about leaves, loaded when the first of them is opened. */
export const makeLeavePages = (world: ConsultantWorld) => ({
  naming: makeNaming(world),
  changing: makeChanging(world),
  ending: makeEnding(world),
});
