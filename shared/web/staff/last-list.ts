import { ownCookie } from '../own-cookie.ts';
import type { PageRequest } from '../page-request.ts';
import { makeSealing, type SealingWorld } from '../sealing.ts';

const NAME = 'list';
const SECONDS = 12 * 3600;

/**
 * Keeps the query of the desk's list in the browser until that is closed. It is sealed, since somebody's name may have been
 * searched for; what was forged, changed or is older than a working day counts as none.
 */
export const makeListCookie = ({ origin, ...world }: SealingWorld & { readonly origin: string }) => {
  const sealing = makeSealing(world);
  return {
    remember: async (query: string): Promise<string> =>
      ownCookie(origin, { name: NAME, value: await sealing.seal({ query }, NAME, SECONDS) }),
    /** The query of the list that was last looked at. */
    queryIn: async ({ cookies }: Pick<PageRequest, 'cookies'>): Promise<string> => {
      const read = await sealing.unseal(cookies[NAME], NAME);
      return typeof read === 'object' && read !== null && 'query' in read ? String(read.query) : '';
    },
  };
};

/** Takes the list out of the browser. */
export const noListCookie = (origin: string): string =>
  ownCookie(origin, { name: NAME, value: '', maxAge: 0 });
