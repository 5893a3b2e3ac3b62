import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Instant } from '../../../shared/domain/calendar/instant.ts';
import type { RouteMatch } from './match-route.ts';

export type Arrived = {
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly body: Buffer;
  readonly at: Instant;
};

/** What API Gateway hands on as text. Anything else, forms too, comes as base64. */
const TEXT = /^(text\/|application\/(json|xml|javascript)\b)/i;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** As API Gateway writes a moment: `22/Nov/2026:08:00:00 +0000`. */
const gatewayTime = (at: Instant): string =>
  `${at.slice(8, 10)}/${MONTHS[Number(at.slice(5, 7)) - 1]}/${at.slice(0, 4)}:${at.slice(11, 19)} +0000`;

const headersOf = ({ headersDistinct, socket }: IncomingMessage): Record<string, string> => {
  const sent = Object.entries(headersDistinct).filter(([name]) => name !== 'cookie');
  const joined = Object.fromEntries(sent.map(([name, values]) => [name, (values ?? []).join(',')]));
  const forwardedFor = [joined['x-forwarded-for'], socket.remoteAddress]
    .filter((value) => value !== undefined)
    .join(', ');
  return { ...joined, 'x-forwarded-for': forwardedFor, 'x-forwarded-proto': 'http' };
};

const cookiesOf = ({ headersDistinct }: IncomingMessage): string[] =>
  (headersDistinct['cookie'] ?? [])
    .flatMap((line) => line.split(';'))
    .map((cookie) => cookie.trim())
    .filter((cookie) => cookie !== '');

const queryOf = ({ searchParams }: URL): Record<string, string> =>
  Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name).join(',')]),
  );

const decodedPath = ({ pathname }: URL): string => decodeURIComponent(pathname);

/** The parts that API Gateway leaves out when they are empty. */
const optionalParts = (arrived: Arrived, match: RouteMatch): Partial<APIGatewayProxyEventV2> => {
  const cookies = cookiesOf(arrived.request);
  const query = queryOf(arrived.url);
  const isText = TEXT.test(arrived.request.headers['content-type'] ?? '');
  return {
    ...(cookies.length > 0 && { cookies }),
    ...(Object.keys(query).length > 0 && { queryStringParameters: query }),
    ...(Object.keys(match.variables).length > 0 && { pathParameters: { ...match.variables } }),
    ...(arrived.body.length > 0 && {
      body: arrived.body.toString(isText ? 'utf8' : 'base64'),
      isBase64Encoded: !isText,
    }),
  };
};

const contextOf = (
  { request, url, at }: Arrived,
  routeKey: string,
): APIGatewayProxyEventV2['requestContext'] => ({
  accountId: '000000000000',
  apiId: 'local',
  domainName: request.headers.host ?? url.host,
  domainPrefix: 'local',
  http: {
    method: request.method ?? 'GET',
    path: decodedPath(url),
    protocol: `HTTP/${request.httpVersion}`,
    sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
    userAgent: request.headers['user-agent'] ?? '',
  },
  requestId: randomUUID(),
  routeKey,
  stage: '$default',
  time: gatewayTime(at),
  timeEpoch: new Date(at).getTime(),
});

/** The request as API Gateway's HTTP API writes it, payload format 2.0. Its `rawPath` is decoded there too. */
export const toEvent = (arrived: Arrived, match: RouteMatch): APIGatewayProxyEventV2 => ({
  version: '2.0',
  routeKey: match.routeKey,
  rawPath: decodedPath(arrived.url),
  rawQueryString: arrived.url.search.slice(1),
  headers: headersOf(arrived.request),
  requestContext: contextOf(arrived, match.routeKey),
  isBase64Encoded: false,
  ...optionalParts(arrived, match),
});
