import { stringifySetCookie } from 'cookie';
import type { PageRequest } from './page-request.ts';

/** Cookies of this host alone that no script reads; over plain HTTP, on one machine, browsers refuse the `__Host-` name. */
export const makeStaffCookies = (origin: string) => {
  const secure = origin.startsWith('https:');
  const nameOf = (name: string) => (secure ? `__Host-${name}` : name);
  return {
    read: ({ cookies }: PageRequest, name: string): string | undefined => cookies[nameOf(name)],
    write: (name: string, value: string, maxAge: number): string =>
      stringifySetCookie({
        name: nameOf(name),
        value,
        httpOnly: true,
        secure,
        sameSite: 'lax',
        path: '/',
        maxAge,
      }),
  };
};
