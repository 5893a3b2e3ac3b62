import type { PageRequest } from './page-request.ts';
import type { Route } from './web-function.ts';

/**
 * Pages whose code is read when somebody first asks for one of them, so that every other page of the function starts
 * without it (docs/decisions/0008).
 */
export const lazily = <Pages>(load: () => Promise<Pages>): ((pick: (pages: Pages) => Route) => Route) => {
  let loaded: Promise<Pages> | undefined;
  const ready = (): Promise<Pages> => {
    loaded ??= load();
    return loaded;
  };
  return (pick) => async (request: PageRequest) => pick(await ready())(request);
};
