import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { RefusalCode } from '../domain/refusals.ts';
import type { WayBack } from '../../templates/pages/anyone/refused-page.tsx';

/** Refusals after which the address itself is no way on: whoever gets one may not be let in there. */
const NOT_LET_IN: ReadonlySet<RefusalCode> = new Set([
  'not-found',
  'not-signed-in',
  'identity-needed',
  'no-role',
]);

const PARTY_PATH = /^\/(?:arbejdsgiver|medarbejder)\/[\w-]+(?=\/|$)/;
const CASE_PATH = /^\/sager\/(?!ny(?:\/|$))[\w-]+(?=\/|$)/;
const DESK_PATH = /^\/(?:sager|tal)(?=\/|\.|$)/;

/**
 * Where somebody who was refused can go on from the page that was asked for: the first page of the same link, the case, or
 * the desk. Holds no more of the address than was asked for, and nothing that was sent with it.
 */
export const wayBack = (
  code: RefusalCode,
  { rawPath }: Pick<APIGatewayProxyEventV2, 'rawPath'>,
): WayBack | undefined => {
  const [party] = PARTY_PATH.exec(rawPath) ?? [];
  if (party !== undefined) return NOT_LET_IN.has(code) ? undefined : { href: party, to: 'agreement' };
  const [opened] = CASE_PATH.exec(rawPath) ?? [];
  if (opened !== undefined && !NOT_LET_IN.has(code)) return { href: opened, to: 'case' };
  return DESK_PATH.test(rawPath) ? { href: '/sager', to: 'desk' } : undefined;
};
