import { dayOf, endOf, type Instant, instant, plusMinutes } from '../calendar/instant.ts';

/** How many of something may happen until a moment; the count begins anew under another name after it. */
export type Limit = { readonly name: string; readonly most: number; readonly until: Instant };

/** What is counted against misuse, besides the wishes to begin a case (`start-limits.ts`). */
export type Counted =
  | 'linkWish'
  | 'code'
  | 'codeTry'
  | 'act'
  | 'unknownLink'
  | 'check'
  | 'preview'
  | 'signIn';

/** Whom a count is about: the holder of one link, whoever asks from one network, or everybody together. */
export type CountedBy = 'link' | 'client' | 'municipality';

/** How many of each may happen in a while; by nobody it does not name. */
export type RequestLimits = {
  readonly [What in Counted]: { readonly [By in CountedBy]?: number | undefined };
};

/** Digests of a link and a client; a limit's name tells neither. */
export type CountedFor = { readonly link: string | undefined; readonly client: string };

/** Codes and tries of one link are few a day: what is left of a leaked link then lasts for no search (decision 0040). */
const A_DAY_PER_LINK: ReadonlySet<Counted> = new Set(['code', 'codeTry']);

const ORDER: readonly CountedBy[] = ['link', 'client', 'municipality'];

/** The limits that one request counts against, the narrowest first. Each begins anew with the hour, or the Danish day. */
export const requestLimits = (
  what: Counted,
  limits: RequestLimits,
  { now, ...whom }: CountedFor & { readonly now: Instant },
): readonly Limit[] =>
  ORDER.flatMap((by) => {
    const most = limits[what][by];
    const who = by === 'municipality' ? 'all' : whom[by];
    if (most === undefined || who === undefined) return [];
    const { name, until } = by === 'link' && A_DAY_PER_LINK.has(what) ? dayAt(now) : hourAt(now);
    return [{ name: `${what} ${by} ${who} ${name}`, most, until }];
  });

type While = { readonly name: string; readonly until: Instant };

/** The hour of the clock in which a moment lies; Danish hours begin with those of UTC. */
export const hourAt = (now: Instant): While => ({
  name: now.slice(0, 13),
  until: plusMinutes(instant(`${now.slice(0, 13)}:00:00.000Z`), 60),
});

/** The Danish day in which a moment lies. */
export const dayAt = (now: Instant): While => ({ name: dayOf(now), until: endOf(dayOf(now)) });
