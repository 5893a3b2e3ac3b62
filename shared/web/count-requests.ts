import { clientNetwork } from '../domain/access/client-network.ts';
import { linkToken } from '../domain/access/links.ts';
import {
  type Counted,
  type Limit,
  type RequestLimits,
  requestLimits,
} from '../domain/access/request-limits.ts';
import type { Instant } from '../domain/calendar/instant.ts';
import type { Refusal } from '../domain/refusals.ts';
import type { Cases } from '../ports/cases.ts';
import type { Clock } from '../ports/clock.ts';
import type { Limits } from '../ports/limits.ts';
import { countedAs, opensByLink, partyOf } from './counted-routes.ts';
import type { PageRequest } from './page-request.ts';
import { Refused } from './refused.ts';

export type Counting = {
  readonly limits: Limits;
  readonly clock: Clock;
  readonly municipality: { readonly limits: RequestLimits };
  /** A digest under which a link or a client is counted. */
  readonly digest: (text: string) => string;
  /** Where the party's links are found, for a function that has such pages. */
  readonly cases?: Pick<Cases, 'findLink'>;
};

export type CountRequests = {
  /** The request is counted before anything is done. Refuses `too-many-requests`; throws when it cannot be counted. */
  readonly count: (request: PageRequest) => Promise<void>;
  /** What is answered for a link that opened nothing: `not-found`, until there have been too many; also when it cannot be counted. */
  readonly missed: (missed: Missed) => Promise<Refusal>;
};

type Missed = { readonly routeKey: string; readonly clientAddress: string };

const NOT_FOUND: Refusal = { code: 'not-found' };

/**
 * Counts requests against the municipality's limits (docs/decisions/0040). A party's act is counted for a link that opens,
 * and for nobody else: without one, nobody can use up what a party has left, not even from the same network.
 */
export const countRequests = (world: Counting): CountRequests => {
  const { clock, municipality, digest } = world;
  const limitsOf = (
    what: Counted,
    now: Instant,
    whom: { readonly link?: string; readonly client: string },
  ) => {
    const { link } = whom;
    const client = digest(clientNetwork(whom.client));
    return requestLimits(what, municipality.limits, {
      now,
      client,
      link: link === undefined ? undefined : digest(link),
    });
  };
  const countMiss = async ({ clientAddress }: Missed): Promise<Refusal> => {
    const now = clock.now();
    for (const limit of limitsOf('unknownLink', now, { client: clientAddress }))
      if (!(await world.limits.take(limit))) return tooMany(limit, now);
    return NOT_FOUND;
  };
  return {
    count: async (request) => {
      const what = countedAs(request.routeKey);
      if (what === undefined) return;
      const now = clock.now();
      const link = await liveLink(world, request, now);
      if (link === 'dead') return;
      const whom = { client: request.clientAddress, ...(link === undefined ? {} : { link }) };
      for (const limit of limitsOf(what, now, whom)) await takeOrRefuse(world.limits, limit, now);
    },
    // Refused either way: where it cannot be counted it is still not found.
    missed: async (missed) =>
      opensByLink(missed.routeKey) ? countMiss(missed).catch(() => NOT_FOUND) : NOT_FOUND,
  };
};

/** The token in a party's address when it opens; `dead` when it does not, and nothing on other routes. */
const liveLink = async (
  { cases }: Counting,
  { routeKey, path }: Pick<PageRequest, 'routeKey' | 'path'>,
  now: Instant,
): Promise<string | undefined> => {
  const party = partyOf(routeKey);
  if (party === undefined) return undefined;
  const token = linkToken(path['link']);
  const link = token === undefined ? undefined : await cases?.findLink(token);
  return link !== undefined && link.party === party && link.expiresAt > now ? token : 'dead';
};

/** One more is counted. Refuses `too-many-requests` with the time from which there is room again. */
export const takeOrRefuse = async (limits: Limits, limit: Limit, now: Instant): Promise<void> => {
  if (!(await limits.take(limit))) throw new Refused(tooMany(limit, now));
};

const tooMany = ({ until }: Limit, now: Instant): Refusal => ({
  code: 'too-many-requests',
  wait: { from: now, until },
});
