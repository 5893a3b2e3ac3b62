import { describe, expect, it } from 'vitest';
import { REFUSAL_CODES, type RefusalCode } from '../../../shared/domain/refusals.ts';
import type { LogEntry } from '../../../shared/runtime/log.ts';
import { type Answer, html, pdf, seeOther } from '../../../shared/web/answer.ts';
import { Refused } from '../../../shared/web/refused.ts';
import { REFUSAL_STATUS } from '../../../shared/web/refusal-answers.ts';
import { makeWebFunction, type Route } from '../../../shared/web/web-function.ts';
import { refusalTexts } from '../../../templates/texts/refusal-texts.ts';
import { makeFakeWorld } from '../../fakes/fake-world.ts';
import { CONTEXT } from '../../fakes/lambda-context.ts';
import { anEvent, type Asked } from '../../fakes/web-requests.ts';

/** The answer of a function whose one page is `route`, and what it logged. */
const answered = async (route: Route, asked: Asked = {}, overTls = true) => {
  const { frame } = makeFakeWorld();
  const logged: LogEntry[] = [];
  const handler = makeWebFunction<'anyone'>(
    {
      'GET /': route,
      'GET /nyt-link': route,
      'POST /nyt-link': route,
      'POST /sprog': route,
      'GET /tilgaengelighed': route,
      'GET /was': route,
      'GET /.well-known/security.txt': route,
      'GET /start': route,
      'POST /start': route,
      'GET /start/{link}': route,
      'POST /start/{link}': route,
      'GET /static/{file}': route,
      $default: route,
    },
    { frame, log: (entry) => void logged.push(entry), overTls },
  );
  const answer: Answer = await handler(anEvent('POST /nyt-link', asked), CONTEXT);
  return { answer, logged };
};

const page: Route = () => html('');

const refusing =
  (code: RefusalCode): Route =>
  () => {
    throw new Refused(code === 'incomplete' || code === 'invalid' ? { code, problems: [] } : { code });
  };

describe('a refusal', () => {
  it.each(REFUSAL_CODES)('%s has its status and its words in Danish', async (code) => {
    const { answer, logged } = await answered(refusing(code));

    expect(answer.statusCode).toBe(REFUSAL_STATUS[code]);
    expect(answer.headers?.['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.body).toContain(refusalTexts.da[code].heading);
    expect(logged).toContainEqual({
      entry: 'request-refused',
      route: 'POST /nyt-link',
      code,
      reference: 'reference-1',
    });
  });

  it('not-found offers a new link, and not-signed-in the sign-in', async () => {
    expect((await answered(refusing('not-found'))).answer.body).toContain('href="/nyt-link"');
    expect((await answered(refusing('not-signed-in'))).answer.body).toContain('href="/log-ind"');
  });

  it.each(REFUSAL_CODES)('%s is in English in a browser that has chosen it', async (code) => {
    const { answer } = await answered(refusing(code), { cookies: ['sprog=en'] });

    expect(answer.body).toContain('<html lang="en">');
    expect(answer.body).toContain(refusalTexts.en[code].heading);
  });

  it('answers a body over the limit with 413', async () => {
    const { answer } = await answered(() => html('never'), { body: `a=${'x'.repeat(2_000_000)}` });

    expect(answer.statusCode).toBe(413);
    expect(answer.body).toContain(refusalTexts.da['too-large'].heading);
  });

  it('answers an address without a page as unknown', async () => {
    const { frame, log } = makeFakeWorld();
    const handler = makeWebFunction<'anyone'>(
      {
        'GET /': page,
        'GET /nyt-link': page,
        'POST /nyt-link': page,
        'POST /sprog': page,
        'GET /tilgaengelighed': page,
        'GET /was': page,
        'GET /.well-known/security.txt': page,
        'GET /start': page,
        'POST /start': page,
        'GET /start/{link}': page,
        'POST /start/{link}': page,
        'GET /static/{file}': page,
        $default: page,
      },
      { frame, log, overTls: true },
    );

    for (const routeKey of ['GET /sager', 'toString', '__proto__', 'PUT /']) {
      expect((await handler(anEvent(routeKey), CONTEXT)).statusCode).toBe(404);
    }
  });
});

describe('a fault', () => {
  const SECRET = 'Testine Prøvesen 610180-0002';
  const breaking: Route = () => {
    throw Object.assign(new TypeError(SECRET, { cause: SECRET }), { detail: SECRET });
  };

  it('tells a reference number and nothing of what broke', async () => {
    const { answer } = await answered(breaking);

    expect(answer.statusCode).toBe(500);
    expect(answer.body).toContain('reference-1');
    expect(answer.body).not.toContain('Testine');
    expect(answer.body).not.toContain('TypeError');
  });

  it('is logged by its kind and its route, with the same number', async () => {
    const { logged } = await answered(breaking);

    expect(logged).toContainEqual({
      entry: 'fault',
      where: 'POST /nyt-link',
      fault: 'TypeError',
      reference: 'reference-1',
    });
    expect(JSON.stringify(logged)).not.toContain('Testine');
  });

  it.each(['text', undefined, 17, { message: 'x' }])('is a fault also when %j was thrown', async (thrown) => {
    const { answer } = await answered(() => Promise.reject(thrown));

    expect(answer.statusCode).toBe(500);
  });
});

describe('every answer', () => {
  const ROUTES: readonly (readonly [string, Route])[] = [
    ['a page', () => html('<p>hej</p>')],
    ['a way on', () => seeOther('/sager', ['a=1'])],
    ['a document', () => pdf(new Uint8Array([1, 2]), 'aftale.pdf')],
    ['a refusal', refusing('not-found')],
    ['a fault', () => Promise.reject(new Error('broken'))],
  ];

  it.each(ROUTES)('%s carries the security headers and is kept by no cache', async (_, route) => {
    const { headers = {} } = (await answered(route)).answer;

    expect(headers['cache-control']).toBe('no-store');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-frame-options']).toBe('DENY');
    expect(headers['strict-transport-security']).toMatch(/max-age=\d{8}/);
  });

  it('keeps its own headers, status and cookies', async () => {
    const { answer } = await answered(() => seeOther('/sager', ['a=1; HttpOnly']));

    expect(answer).toMatchObject({
      statusCode: 303,
      headers: { location: '/sager' },
      cookies: ['a=1; HttpOnly'],
    });
  });

  it('promises no transport security over plain HTTP, as on one machine', async () => {
    const { answer } = await answered(() => html(''), {}, false);

    expect(answer.headers).not.toHaveProperty('strict-transport-security');
    expect(answer.headers).toHaveProperty('content-security-policy');
  });

  it.each(ROUTES)('%s is logged once, without path, form, query, cookie or address', async (_, route) => {
    const asked: Asked = {
      path: { link: 'HEMMELIG-VEJ' },
      query: { q: 'HEMMELIG-SØGNING' },
      form: { email: 'HEMMELIG@example.com' },
      cookies: ['session=HEMMELIG'],
      headers: { referer: 'https://HEMMELIG.example.com' },
    };

    const { answer, logged } = await answered(route, asked);

    const lines = logged.filter(({ entry }) => entry === 'request-answered');
    expect(lines).toEqual([
      {
        entry: 'request-answered',
        route: 'POST /nyt-link',
        status: answer.statusCode,
        milliseconds: expect.any(Number),
        reference: 'reference-1',
      },
    ]);
    expect(JSON.stringify(logged)).not.toMatch(/HEMMELIG|192\.0\.2/);
  });
});
