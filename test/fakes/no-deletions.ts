import type { Deletions } from '../../shared/ports/deletions.ts';

const notHere = (): never => {
  throw new Error('nothing is deleted here');
};

/** For what only tells of deletions. */
export const NOTHING_IS_DELETED: Deletions = {
  begin: notHere,
  open: notHere,
  sweep: notHere,
  lookAgain: notHere,
  prove: notHere,
};
