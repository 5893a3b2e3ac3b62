import type { Change } from '../domain/case/change.ts';
import type { Cases, Notice } from '../ports/cases.ts';

const TRIES = 5;

/**
 * What is still to be changed is stored, and with it the one mail about all of it, unless an earlier try wrote that already.
 * Decided anew when other writes came first, five times. Gives what was stored.
 */
export const commitNoticed = async (
  cases: Pick<Cases, 'commit' | 'isNoticed'>,
  notice: Notice,
  changesNow: () => Promise<readonly Change[]>,
): Promise<readonly Change[]> => {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const changes = await changesNow();
    if (changes.length === 0) return [];
    const notices = (await cases.isNoticed(notice)) ? [] : [notice];
    if ((await cases.commit({ changes, notices })) === 'stored') return changes;
  }
  throw new Error('other writes met the notice five times');
};
