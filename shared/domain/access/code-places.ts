import { type Instant, plusMinutes } from '../calendar/instant.ts';
import type { CodeId } from './codes.ts';

/** As many codes may be out to one address within any hour, over all its cases; one that has signed makes room. */
const CODES_PER_ADDRESS = 3;
const HELD_MINUTES = 60;

/** One of few places under a name, held by somebody until a moment or until it is given back. */
export type Place = {
  readonly name: string;
  readonly by: string;
  readonly most: number;
  readonly now: Instant;
  readonly until: Instant;
};

/** The place that a code holds at its address; `address` is a digest. */
export const codePlace = (address: string, id: CodeId, now: Instant): Place => ({
  name: `code address ${address}`,
  by: id,
  most: CODES_PER_ADDRESS,
  now,
  until: plusMinutes(now, HELD_MINUTES),
});
