import type { Cases } from '../../shared/ports/cases.ts';

/** The same cases; before each commit the next of `happenings` comes in between, and none when they are used up. */
export const interrupted = (cases: Cases, happenings: readonly (() => Promise<unknown>)[]): Cases => {
  const waiting = [...happenings];
  return {
    ...cases,
    commit: async (commit) => {
      await waiting.shift()?.();
      return cases.commit(commit);
    },
  };
};
