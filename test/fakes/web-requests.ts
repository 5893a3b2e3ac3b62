import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Answers } from '../../shared/domain/agreement/typed.ts';
import { type PageRequest, readRequest } from '../../shared/web/page-request.ts';

export type Asked = {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** Fields of a form; a list is the same field several times. */
  readonly form?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string;
  readonly base64?: boolean;
  readonly cookies?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether the browser says which site sent the request; older ones do not. */
  readonly saysSite?: boolean;
};

export const CLIENT_ADDRESS = '192.0.2.7';

/** The event that API Gateway gives a function for a request. */
export const anEvent = (routeKey: string, asked: Asked = {}): APIGatewayProxyEventV2 => {
  const [method = 'GET', template = '/'] = routeKey.split(' ');
  const rawPath = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => asked.path?.[name] ?? '');
  const body = asked.body ?? (asked.form === undefined ? undefined : encoded(asked.form));
  return {
    version: '2.0',
    routeKey,
    rawPath,
    rawQueryString: new URLSearchParams(asked.query).toString(),
    headers: { ...(asked.saysSite === false ? {} : { 'sec-fetch-site': 'same-origin' }), ...asked.headers },
    ...(asked.cookies === undefined ? {} : { cookies: [...asked.cookies] }),
    ...(asked.query === undefined ? {} : { queryStringParameters: asked.query }),
    ...(asked.path === undefined ? {} : { pathParameters: asked.path }),
    ...(body === undefined ? {} : { body }),
    isBase64Encoded: asked.base64 ?? false,
    requestContext: {
      accountId: '',
      apiId: '',
      domainName: 'fleksaftale.eksempelby.example.com',
      domainPrefix: 'fleksaftale',
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: CLIENT_ADDRESS, userAgent: 'Prøve/1.0' },
      requestId: 'reference-1',
      routeKey,
      stage: '$default',
      time: '',
      timeEpoch: 0,
    },
  };
};

/** The same request as a page or an act sees it. */
export const aRequest = (routeKey: string, asked: Asked = {}): PageRequest =>
  readRequest(anEvent(routeKey, asked));

const encoded = (form: NonNullable<Asked['form']>): string =>
  new URLSearchParams(
    Object.entries(form).flatMap(([name, value]) => [value].flat().map((each) => [name, each])),
  ).toString();

/** Answers as a browser sends them: each field under its full name, ticks under one name several times. */
export const sentFields = (answers: Answers, prefix = ''): Record<string, string | readonly string[]> =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([name, answer]): [string, string | readonly string[]][] => {
      const full = `${prefix}${name}`;
      if (typeof answer === 'string') return [[full, answer]];
      if (name === 'kinds') return [[full, Object.values(answer).map(String)]];
      return Object.entries(sentFields(Object.fromEntries(Object.entries(answer)), `${full}.`));
    }),
  );
