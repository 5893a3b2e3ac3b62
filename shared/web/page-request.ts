import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { parseCookie } from 'cookie';
import { type Form, MOST_BODY_BYTES, readForm } from './form-body.ts';
import { Refused } from './refused.ts';

/** A request as the pages and acts see it. */
export type PageRequest = {
  readonly routeKey: string;
  /** Variable parts of the path, decoded. */
  readonly path: Readonly<Record<string, string | undefined>>;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly rawQuery: string;
  /** Path and query as asked for. Holds a link's token on the pages of a party: never logged. */
  readonly address: string;
  readonly cookies: Readonly<Record<string, string | undefined>>;
  /** The fields of a form; none of one that sends a file. */
  readonly form: Form;
  readonly contentType: string;
  /** The body as it was sent, or nothing when it is longer than `most` bytes. */
  readonly bytes: (most: number) => Uint8Array<ArrayBuffer> | undefined;
  readonly acceptEncoding: string;
  /** The version of an answer that who asks has already (`If-None-Match`). */
  readonly hasAlready: string;
  /** Whether the browser says that one of our own pages sent this (`Sec-Fetch-Site`, else `Origin`). */
  readonly fromOwnPage: (origin: string) => boolean;
  /** Address as the gateway saw it; never from a header that the client wrote. */
  readonly clientAddress: string;
  /** What the browser calls itself, at most 200 letters. */
  readonly browser: string;
  readonly reference: string;
};

/** All of a request that tells whose page it asks for, and in which language. */
export type Asking = Pick<PageRequest, 'routeKey' | 'address' | 'path' | 'cookies'>;

/** Reads a gateway event. Refuses `too-large` when the body is over the limit. */
export const readRequest = (event: APIGatewayProxyEventV2): PageRequest => {
  const { requestContext, headers } = event;
  const contentType = headers['content-type'] ?? '';
  return {
    routeKey: event.routeKey,
    path: event.pathParameters ?? {},
    query: event.queryStringParameters ?? {},
    rawQuery: event.rawQueryString,
    address: event.rawQueryString === '' ? event.rawPath : `${event.rawPath}?${event.rawQueryString}`,
    cookies: cookiesOf(event),
    form: readForm(SENDS_FILE.test(contentType) ? '' : bodyOf(event)),
    contentType,
    bytes: (most) => bytesOf(event, most),
    acceptEncoding: headers['accept-encoding'] ?? '',
    hasAlready: headers['if-none-match'] ?? '',
    fromOwnPage: (origin) => {
      const site = headers['sec-fetch-site'];
      return site === undefined ? headers['origin'] === origin : site === 'same-origin';
    },
    clientAddress: requestContext.http.sourceIp,
    browser: requestContext.http.userAgent.slice(0, 200),
    reference: requestContext.requestId,
  };
};

export const cookiesOf = ({ cookies }: Pick<APIGatewayProxyEventV2, 'cookies'>): PageRequest['cookies'] =>
  parseCookie(cookies?.join('; ') ?? '');

const SENDS_FILE = /^multipart\/form-data\b/i;

const bodyOf = (event: APIGatewayProxyEventV2): string => {
  const bytes = bytesOf(event, MOST_BODY_BYTES);
  if (bytes === undefined) throw new Refused({ code: 'too-large' });
  return bytes.toString('utf8');
};

const bytesOf = (
  { body = '', isBase64Encoded }: APIGatewayProxyEventV2,
  most: number,
): Buffer<ArrayBuffer> | undefined => {
  if (body.length > (isBase64Encoded ? (most * 4) / 3 + 4 : most)) return undefined;
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  return bytes.byteLength > most ? undefined : bytes;
};
