import { stringifySetCookie } from 'cookie';
import type { PageRequest } from './page-request.ts';

const NAME = 'list';

/** Keeps the query of the desk's list in the browser until it is closed or `maxAge` is over; it is no secret and no key. */
export const listCookie = (query: string, origin: string, maxAge?: number): string =>
  stringifySetCookie({
    name: NAME,
    value: query,
    httpOnly: true,
    secure: origin.startsWith('https:'),
    sameSite: 'lax',
    path: '/',
    ...(maxAge === undefined ? {} : { maxAge }),
  });

/** The query of the list that was last looked at; as whoever wrote the cookie put it. */
export const listQueryIn = ({ cookies }: Pick<PageRequest, 'cookies'>): string => cookies[NAME] ?? '';
