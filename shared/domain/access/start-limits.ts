import type { Instant } from '../calendar/instant.ts';
import { dayAt, hourAt, type Limit } from './request-limits.ts';

/** How many wishes to begin a case: from one network an hour, in all and for one address a day. */
export type StartLimits = {
  readonly client: number;
  readonly municipality: number;
  readonly address: number;
};

type Wish = {
  readonly now: Instant;
  /** Digests: a limit's name tells nobody's address. */
  readonly client: string;
  readonly email: string;
};

/** The limits on mails to addresses that nobody has confirmed: for who asks, for the whole service, for who would get the mail. */
export const startLimits = (
  { now, client, email }: Wish,
  most: StartLimits,
): Readonly<Record<'client' | 'service' | 'address', Limit>> => {
  const [hour, day] = [hourAt(now), dayAt(now)];
  return {
    client: { name: `start client ${client} ${hour.name}`, most: most.client, until: hour.until },
    service: { name: `start service ${day.name}`, most: most.municipality, until: day.until },
    address: { name: `start address ${email} ${day.name}`, most: most.address, until: day.until },
  };
};
