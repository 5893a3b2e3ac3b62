import { email } from '../domain/agreement/identities.ts';
import { ownCookie } from './own-cookie.ts';
import type { PageRequest } from './page-request.ts';

const COOKIE = 'sendt-til';
const KEPT_SECONDS = 600;

type Asked = { readonly path: '/start' | '/nyt-link'; readonly origin: string };

/** Keeps for ten minutes, in this browser and for the page that answers alone, which address a link was asked for at. */
export const askedAddressCookie = (address: string, { path, origin }: Asked): string =>
  ownCookie(origin, { name: COOKIE, value: address, path, maxAge: KEPT_SECONDS });

/** The address this browser has asked for a link at just now; nothing when it is none. */
export const askedAddressIn = ({ cookies }: Pick<PageRequest, 'cookies'>): string | undefined => {
  const read = email().safeParse(cookies[COOKIE]);
  return read.success ? read.data : undefined;
};
