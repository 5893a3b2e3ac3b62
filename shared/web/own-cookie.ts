import { stringifySetCookie } from 'cookie';

type OwnCookie = {
  readonly name: string;
  readonly value: string;
  /** Seconds; 0 takes the cookie out. Without it the browser keeps it until it is closed. */
  readonly maxAge?: number;
  readonly path?: string;
};

/** Whether browsers reach the service over TLS; on one machine they do not. */
export const isOverTls = (origin: string): boolean => origin.startsWith('https:');

/** The header that sets a cookie of this service alone, which no script reads. */
export const ownCookie = (origin: string, { path = '/', ...cookie }: OwnCookie): string =>
  stringifySetCookie({ ...cookie, path, httpOnly: true, secure: isOverTls(origin), sameSite: 'lax' });

/** The name of a cookie that browsers take from this host alone. Over plain HTTP, on one machine, they refuse such names. */
export const hostName = (origin: string, name: string): string =>
  isOverTls(origin) ? `__Host-${name}` : name;
