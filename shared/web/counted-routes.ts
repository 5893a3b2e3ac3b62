import type { Counted } from '../domain/access/request-limits.ts';
import type { Party } from '../domain/case/parties.ts';

const PARTY_ROUTE = /^(GET|POST) \/(arbejdsgiver|medarbejder)\/\{link\}\/?(.*)$/;
const CODE_PAGES: Readonly<Record<string, Counted>> = { underskriv: 'code', kode: 'codeTry' };

/** What costs more than a page: a drawn document, and asking the broker. */
const READ_PAGES: Readonly<Record<string, Counted>> = { 'udkast.pdf': 'preview', 'log-ind': 'signIn' };

const OPEN_ROUTES: Readonly<Record<string, Counted>> = {
  'POST /nyt-link': 'linkWish',
  'POST /tjek': 'check',
  'GET /log-ind': 'signIn',
  'GET /sager/{case}/udkast.pdf': 'preview',
};

/** Whose link is in the address of a route, if it is a party's. */
export const partyOf = (routeKey: string): Party | undefined => {
  const [, , who] = PARTY_ROUTE.exec(routeKey) ?? [];
  if (who === undefined) return undefined;
  return who === 'arbejdsgiver' ? 'employer' : 'citizen';
};

/** What a request to a route is counted as, or nothing when it is not: reading costs little and changes nothing. */
export const countedAs = (routeKey: string): Counted | undefined => {
  const [, method, , page = ''] = PARTY_ROUTE.exec(routeKey) ?? [];
  if (method === 'POST') return CODE_PAGES[page] ?? 'act';
  if (method === 'GET') return READ_PAGES[page];
  return OPEN_ROUTES[routeKey];
};

/** Whether a refusal as `not-found` on this route means that a link opened nothing: a party's, a wish's to begin, a calendar's. */
export const opensByLink = (routeKey: string): boolean =>
  routeKey.includes('/{link}') || routeKey.endsWith(' /kalender/{file}');
