import { clientNetwork } from '../domain/access/client-network.ts';
import { dayOf } from '../domain/calendar/instant.ts';
import type { Clock } from '../ports/clock.ts';
import type { Keys } from '../ports/keys.ts';

/** What it takes to name a client; a function without the secret has no keys, and names none. */
export type ClientNaming = { readonly keys?: Pick<Keys, 'clientDigest'>; readonly clock?: Clock };

/**
 * What the log calls whoever has asked from a network: the same all day, so that one who asks a hundred times is told from a
 * hundred people, and another name the next day. Who holds the secret alone can say which address it was (decision 0038).
 */
export const clientName = ({ keys, clock }: ClientNaming, address: string): string | undefined =>
  clock && keys?.clientDigest(clientNetwork(address), dayOf(clock.now()));
