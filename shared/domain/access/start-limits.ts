import { dayOf, endOf, type Instant, plusMinutes } from '../calendar/instant.ts';

/** How many of something may happen until a moment; the count begins anew under another name after it. */
export type Limit = { readonly name: string; readonly most: number; readonly until: Instant };

const PER_CLIENT_AN_HOUR = 10;
const PER_SERVICE_A_DAY = 200;
const PER_ADDRESS_A_DAY = 3;

type Wish = {
  readonly now: Instant;
  /** Digests: a limit's name tells nobody's address. */
  readonly client: string;
  readonly email: string;
};

/** The limits on mails to addresses that nobody has confirmed: for who asks, for the whole service, for who would get the mail. */
export const startLimits = ({
  now,
  client,
  email,
}: Wish): Readonly<Record<'client' | 'service' | 'address', Limit>> => {
  const day = dayOf(now);
  const midnight = endOf(day);
  return {
    client: {
      name: `start client ${client} ${now.slice(0, 13)}`,
      most: PER_CLIENT_AN_HOUR,
      until: plusMinutes(now, 60),
    },
    service: { name: `start service ${day}`, most: PER_SERVICE_A_DAY, until: midnight },
    address: { name: `start address ${email} ${day}`, most: PER_ADDRESS_A_DAY, until: midnight },
  };
};
