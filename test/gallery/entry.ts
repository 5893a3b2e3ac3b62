import type { RouteOf } from '../../shared/web/routes.ts';
import type { WebFunction } from '../../shared/runtime/functions.ts';

export type AnyRoute = RouteOf<WebFunction>;

/** What somebody sees: the page, and the route that answered with it; none for a page that any route may answer with. */
export type Shown = { readonly route: AnyRoute | undefined; readonly html: string };

/** One page in one state that a person can see. The name tells who sees it, and what: `employer/step-job-errors`. */
export type Entry = { readonly name: string; readonly make: () => Promise<Shown> };

export const entry = (name: string, make: Entry['make']): Entry => ({ name, make });

/** A page that is drawn from data alone, whatever route it is the answer of. */
export const drawn = (name: string, draw: () => string): Entry => ({
  name,
  make: () => Promise.resolve({ route: undefined, html: draw() }),
});
