import { hostName, ownCookie } from '../own-cookie.ts';
import type { PageRequest } from '../page-request.ts';

/** Cookies of this host alone. */
export const makeStaffCookies = (origin: string) => ({
  read: ({ cookies }: PageRequest, name: string): string | undefined => cookies[hostName(origin, name)],
  write: (name: string, value: string, maxAge: number): string =>
    ownCookie(origin, { name: hostName(origin, name), value, maxAge }),
});
