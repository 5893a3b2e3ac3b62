import { stringifySetCookie } from 'cookie';
import { email } from '../domain/agreement/identities.ts';
import type { PageRequest } from './page-request.ts';

const COOKIE = 'sendt-til';
const PATH = '/start';
const KEPT_SECONDS = 600;

/** Keeps for ten minutes, in this browser and for the page that answers alone, which address a link was asked for at. */
export const askedAddressCookie = (address: string, { overTls }: { readonly overTls: boolean }): string =>
  stringifySetCookie({
    name: COOKIE,
    value: address,
    httpOnly: true,
    secure: overTls,
    sameSite: 'lax',
    path: PATH,
    maxAge: KEPT_SECONDS,
  });

/** The address this browser has asked for a link at just now; nothing when it is none. */
export const askedAddressIn = ({ cookies }: Pick<PageRequest, 'cookies'>): string | undefined => {
  const read = email().safeParse(cookies[COOKIE]);
  return read.success ? read.data : undefined;
};
