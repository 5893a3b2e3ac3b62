import { connect } from 'node:net';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instant } from '../../../../shared/domain/calendar/instant.ts';
import { makeGateway } from '../../../../infra/local/gateway/gateway.ts';
import { matchRoute } from '../../../../infra/local/gateway/match-route.ts';
import { sendMegabytes } from '../../../fakes/long-body.ts';
import { type OpenPort, openPort } from '../../../../infra/local/ports/ports.ts';

const clock = { now: () => instant('2026-11-22T08:00:00.000Z') };

let gateway: OpenPort;
let seen: { name: string; event: APIGatewayProxyEventV2 } | undefined;
let result: unknown;

const invoke = (name: string, event: unknown): Promise<unknown> => {
  seen = { name, event: JSON.parse(JSON.stringify(event)) };
  return result instanceof Error ? Promise.reject(result) : Promise.resolve(result);
};

/** Only who waits for these limits has them: a busy machine takes its time. */
const IMPATIENT = { requestTimeout: 3_000, headersTimeout: 1_500, connectionsCheckingInterval: 100 };

/** As on one machine, unless other limits are given. */
const opened = async (limits: Parameters<typeof openPort>[1] = {}): Promise<OpenPort> => {
  const port = await openPort({ purpose: 'test', option: '--port', port: 0 }, limits);
  port.serve(makeGateway({ invoke, clock }));
  return port;
};

beforeEach(async () => {
  seen = undefined;
  result = { statusCode: 200, body: 'ok' };
  gateway = await opened();
});

afterEach(() => gateway.close());

const ask = (path: string, request: RequestInit = {}): Promise<Response> =>
  fetch(gateway.origin + path, { redirect: 'manual', ...request });

describe('the gateway hands a request to its function as API Gateway does', () => {
  it('decodes a part of the path that stands for a variable, also when it holds a slash', async () => {
    await ask('/sager/a%2Fb%20%C3%A6');

    expect(seen?.name).toBe('consultant');
    expect(seen?.event.routeKey).toBe('GET /sager/{case}');
    expect(seen?.event.pathParameters).toEqual({ case: 'a/b æ' });
  });

  it('takes a fixed address before one with a variable', async () => {
    await ask('/sager/ny');

    expect(seen?.event.routeKey).toBe('GET /sager/ny');
    expect(seen?.event.pathParameters).toBeUndefined();
  });

  it('does so in whatever order the addresses are listed', () => {
    const table = {
      consultant: ['GET /sager/{case}/{part}', 'GET /sager/{case}/afslut', 'GET /sager/ny/{part}'],
    };

    expect(matchRoute('GET', '/sager/1/afslut', table)?.routeKey).toBe('GET /sager/{case}/afslut');
    expect(matchRoute('GET', '/sager/ny/afslut', table)?.routeKey).toBe('GET /sager/ny/{part}');
    expect(matchRoute('GET', '/sager/1/2', table)?.variables).toEqual({ case: '1', part: '2' });
  });

  it('lists cookies on their own and not among the headers', async () => {
    await ask('/sager', { headers: { cookie: 'one=1; two=a=b' } });

    expect(seen?.event.cookies).toEqual(['one=1', 'two=a=b']);
    expect(seen?.event.headers['cookie']).toBeUndefined();
  });

  it('joins a query name that comes twice and keeps the query as it came', async () => {
    await ask('/sager?trin=1&trin=2&navn=%C3%A6');

    expect(seen?.event.queryStringParameters).toEqual({ trin: '1,2', navn: 'æ' });
    expect(seen?.event.rawQueryString).toBe('trin=1&trin=2&navn=%C3%A6');
  });

  it('hands on a form as base64 and plain text as text', async () => {
    await ask('/nyt-link', { method: 'POST', body: new URLSearchParams({ navn: 'Ærø' }) });
    const form = seen?.event;
    await ask('/nyt-link', {
      method: 'POST',
      body: 'Ærø',
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
    const text = seen?.event;

    expect(form?.isBase64Encoded).toBe(true);
    expect(Buffer.from(form?.body ?? '', 'base64').toString()).toBe('navn=%C3%86r%C3%B8');
    expect(text?.isBase64Encoded).toBe(false);
    expect(text?.body).toBe('Ærø');
  });

  it('tells who asked, when, and how', async () => {
    await ask('/sager', { headers: { 'user-agent': 'Provebrowser' } });

    expect(seen?.event.requestContext.http).toMatchObject({
      method: 'GET',
      path: '/sager',
      sourceIp: '127.0.0.1',
      userAgent: 'Provebrowser',
    });
    expect(seen?.event.requestContext.time).toBe('22/Nov/2026:08:00:00 +0000');
    expect(seen?.event.requestContext.requestId).not.toBe('');
  });
});

describe('the gateway answers what the function said', () => {
  it('sends bytes and several cookies', async () => {
    const body = Buffer.from([0, 255, 254]).toString('base64');
    result = {
      statusCode: 201,
      headers: { 'content-type': 'application/pdf' },
      cookies: ['a=1; HttpOnly', 'b=2'],
      body,
      isBase64Encoded: true,
    };

    const answer = await ask('/');

    expect(answer.status).toBe(201);
    expect(answer.headers.getSetCookie()).toEqual(['a=1; HttpOnly', 'b=2']);
    expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual([0, 255, 254]);
  });

  it.each([
    ['a function that failed', new Error('secret')],
    ['a result that is none', { body: 17 }],
    ['a header that cannot be sent', { statusCode: 200, headers: { location: 'a\nb' } }],
  ])('answers 500 without a word of the cause for %s', async (_what, outcome) => {
    result = outcome;

    const answer = await ask('/');

    expect(answer.status).toBe(500);
    expect(await answer.json()).toEqual({ message: 'Internal Server Error' });
  });
});

describe('a path that no page has', () => {
  it.each(['/findes-ikke', '/sager/1/2/3/4', '/arbejdsgiver'])(
    'goes to the page that says so: %s',
    (path) => {
      const match = matchRoute('GET', path);

      expect(match).toMatchObject({ functionName: 'anyone', routeKey: '$default' });
    },
  );

  it('never takes what another route fits', () => {
    expect(matchRoute('GET', '/sager')?.routeKey).toBe('GET /sager');
    expect(matchRoute('GET', '/static/site.css')?.routeKey).toBe('GET /static/{file}');
  });
});

describe('a method that no page has', () => {
  it.each([
    ['HEAD', '/sager'],
    ['DELETE', '/sager'],
    ['PUT', '/'],
    ['POST', '/findes-ikke'],
    ['OPTIONS', '//sager'],
  ])('goes to the same page: %s %s', async (method, path) => {
    await ask(path, { method });

    expect(seen).toMatchObject({ name: 'anyone', event: { routeKey: '$default' } });
  });
});

describe('the gateway turns away by itself', () => {
  it('answers 400 for a path with a broken encoding', async () => {
    expect((await ask('/sager/%E0%A4%A')).status).toBe(400);
  });

  it.each([7_000_000, 12_000_000])('answers 413 for a text of %i bytes', async (bytes) => {
    const answer = await ask('/nyt-link', { method: 'POST', body: 'x'.repeat(bytes) });

    expect(answer.status).toBe(413);
    expect(seen).toBeUndefined();
  });

  it('holds no more than it takes of a body that is far too long', async () => {
    const { status, mostHeld } = await sendMegabytes(`${gateway.origin}/tjek`, 50);

    expect(status).toBe(413);
    expect(seen).toBeUndefined();
    expect(mostHeld).toBeLessThan(30_000_000);
  });

  it('ends a body that never ends', async () => {
    await gateway.close();
    gateway = await opened(IMPATIENT);
    const ended = await new Promise<boolean>((resolve) => {
      const socket = connect(gateway.port, '127.0.0.1', () => {
        socket.write('POST /tjek HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n');
        const chunk = `${(65_536).toString(16)}\r\n${'x'.repeat(65_536)}\r\n`;
        const more = (): void => {
          while (!socket.destroyed && socket.write(chunk));
        };
        socket.on('drain', more);
        more();
      });
      socket.on('error', () => resolve(true));
      socket.on('close', () => resolve(true));
      socket.resume();
    });

    expect(ended).toBe(true);
    expect(seen).toBeUndefined();
  });

  it('answers 408 when a body does not come', async () => {
    await gateway.close();
    gateway = await opened(IMPATIENT);
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(gateway.port, '127.0.0.1', () => {
        socket.write('POST /nyt-link HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nab');
      });
      socket.once('data', (data) => resolve(data.toString()));
    });

    expect(answer).toContain('408');
    expect(seen).toBeUndefined();
  });
});
