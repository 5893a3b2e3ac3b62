import type { Instant } from '../domain/calendar/instant.ts';

/** The only source of the present moment. */
export type Clock = { readonly now: () => Instant };
