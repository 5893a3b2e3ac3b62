import { setTimeout as sleep } from 'node:timers/promises';

/** Numbers from 0 to 1 that are the same again for the same seed. */
export const randomFrom = (seed: number): (() => number) => {
  let state = (seed + 1) * 2_654_435_761;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

const LONGEST_MILLISECONDS = 6;

/** The same port, whose every call takes some moments to set out: two who use it at once meet in another order each time. */
export const unhurried = <Port extends object>(port: Port, random: () => number): Port =>
  new Proxy(port, {
    get: (target, name): unknown => {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return async (...given: unknown[]): Promise<unknown> => {
        await sleep(random() * LONGEST_MILLISECONDS);
        const answer: unknown = await Reflect.apply(member, target, given);
        return answer;
      };
    },
  });
