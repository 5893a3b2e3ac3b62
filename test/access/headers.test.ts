import { afterAll, describe, expect, it } from 'vitest';
import { ROUTES } from '../../shared/web/routes.ts';
import { PARTIES } from '../../shared/domain/case/parties.ts';
import type { Answer } from '../../shared/web/answer.ts';
import { MOST_BODY_BYTES } from '../../shared/web/form-body.ts';
import { makeIdentityCookie } from '../../shared/web/party/identity-cookie.ts';
import { secured as withHeaders } from '../../shared/web/security-headers.ts';
import { makeFakeWorld } from '../fakes/fake-world.ts';
import type { Asked } from '../fakes/web-requests.ts';
import { aCase, type CaseOptions } from '../builders/cases.ts';
import { wholeService } from '../fakes/whole-service.ts';
import type { AnyRoute } from '../gallery/entry.ts';
import { steps } from '../journey/steps.ts';
import { goodForm } from './good-forms.ts';
import { FOREIGN_ID, type GuardedCase, guardedCase, MARKED_ID, MARKED_TALK } from './guarded-case.ts';
import { headerFaults } from './header-rules.ts';
import { MARKS } from './marks.ts';
import { insiders } from './outsiders.ts';

const ALL: readonly AnyRoute[] = Object.values(ROUTES).flat();
const counted = { answers: 0, statuses: new Set<number>(), cookies: new Set<string>() };

/** The same request by somebody who is let in, by nobody, with too long a body, with nothing typed, and by a browser that packs. */
const requestsFor = async (route: AnyRoute, guarded: GuardedCase): Promise<readonly Asked[]> => {
  const party = route.includes('medarbejder') ? 'citizen' : 'employer';
  const purpose = route.endsWith('{talk}') ? 'own' : 'fill';
  const path = {
    case: MARKED_ID,
    talk: MARKED_TALK,
    followUp: MARKED_TALK,
    version: '1',
    leave: 'leave-2',
    party: 'borger',
    step: steps.hours,
    file: 'x.css',
    link:
      route.startsWith('GET /start') || route.startsWith('POST /start')
        ? guarded.startToken
        : guarded.tokens[party][purpose],
  };
  const [consultant] = await insiders(guarded);
  const cookies = consultant?.cookies ?? [];
  const form = route.startsWith('POST') ? { form: goodForm(route, guarded) } : {};
  return [
    { path, cookies, ...form },
    { path, cookies, headers: { 'accept-encoding': 'br, gzip' } },
    { path, cookies: [], ...form },
    { path: { ...path, link: 'A'.repeat(43), case: FOREIGN_ID }, cookies, ...form },
    { path, cookies, form: {} },
    { path, cookies, body: `a=${'x'.repeat(MOST_BODY_BYTES)}` },
    { path, cookies, body: '{"a":1}', headers: { 'content-type': 'application/json' } },
    { path, cookies, ...form, headers: { 'sec-fetch-site': 'cross-site' } },
    { path, cookies, query: { til: '//evil.example.com', back: '//evil.example.com', del: '9' } },
    { path, cookies, query: { til: '/\\evil.example.com', nyt: 'x' } },
    { path, cookies, form: { back: 'https://evil.example.com/', language: 'en' } },
    { path, cookies, form: { back: '/\\evil.example.com', language: 'da' } },
  ];
};

const REGISTERED = { changes: (options: CaseOptions) => aCase(options).changesTo('registered') };

/** In force and seen, with a document: of such a case there is most to show. What the requests change of it does no harm. */
const stageOnce = (): (() => Promise<GuardedCase>) => {
  let stage: Promise<GuardedCase> | undefined;
  return () => {
    stage ??= guardedCase(REGISTERED);
    return stage;
  };
};

describe.each([true, false])('with TLS: %s', (overTls) => {
  const stage = stageOnce();

  it.each(ALL)('every answer has the headers of its kind: %s', async (route) => {
    const guarded = await stage();
    const ask = wholeService(guarded.world, { overTls });
    const leadsTo = ['https://login.example.com'];
    const faults: string[] = [];

    for (const asked of await requestsFor(route, guarded)) {
      const answer = await ask(route, asked);
      counted.answers += 1;
      counted.statuses.add(answer.statusCode ?? 0);
      for (const cookie of answer.cookies ?? []) counted.cookies.add(cookie.split('=')[0] ?? '');
      faults.push(
        ...headerFaults(answer, { route, overTls, leadsTo }).map((fault) => `${answer.statusCode} ${fault}`),
      );
    }

    expect([...new Set(faults)]).toEqual([]);
  });
});

/** A store that fails with everything it knows in its error. */
const withBrokenStore = (guarded: GuardedCase): GuardedCase => {
  const fail = (): never => {
    throw Object.assign(new Error(`Zyxqvjkwqina 720969-1004 ${guarded.tokens.citizen.fill}`), {
      cause: 'Zyxqvjkwqvej 12',
    });
  };
  const failing = <Port extends object>(port: Port): Port => new Proxy(port, { get: () => fail });
  const { world } = guarded;
  return {
    ...guarded,
    world: {
      ...world,
      cases: failing(world.cases),
      lists: failing(world.lists),
      leaves: failing(world.leaves),
      figures: failing(world.figures),
      feeds: failing(world.feeds),
      starts: failing(world.starts),
      staffDirectory: failing(world.staffDirectory),
    },
  };
};

describe('with a store that fails', () => {
  const stage = stageOnce();

  it.each(ALL)(
    'every answer has them too, and neither it nor the log tells what broke: %s',
    async (route) => {
      const whole = await stage();
      const guarded = withBrokenStore(whole);
      const ask = wholeService(guarded.world, { overTls: true });

      for (const asked of await requestsFor(route, whole)) {
        const answer = await ask(route, asked);
        counted.answers += 1;
        counted.statuses.add(answer.statusCode ?? 0);
        expect(
          headerFaults(answer, { route, overTls: true, leadsTo: ['https://login.example.com'] }),
        ).toEqual([]);
        if (answer.statusCode === 500) expect(JSON.stringify(answer)).not.toMatch(MARKS);
      }
      expect(JSON.stringify(whole.world.logged)).not.toMatch(MARKS);
      expect(JSON.stringify(whole.world.logged)).not.toContain(whole.tokens.citizen.fill);
    },
  );
});

const secured = (answer: Answer): Answer => withHeaders(answer, { overTls: true });

describe('what no answer above has', () => {
  const world = makeFakeWorld();

  it('a file of the pages says itself how long it is kept, and has every other header', () => {
    const headers = {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    };
    const file = secured({ statusCode: 200, headers, body: 'body {}' });

    expect(headerFaults(file, { route: 'GET /static/{file}', overTls: true, leadsTo: [] })).toEqual([]);
    expect(headerFaults(file, { route: 'GET /sager', overTls: true, leadsTo: [] })).toEqual([
      'cache-control: public, max-age=31536000, immutable',
    ]);
  });

  it.each(PARTIES)('the cookie of a party who is known by MitID is of this host alone: %s', async (party) => {
    const known = await makeIdentityCookie(world, party).keep({
      stage: 'signed',
      link: 'link',
      state: 'state',
      shown: 'hash',
    });
    const answer = secured({ statusCode: 303, headers: { location: '/' }, cookies: [known] });

    expect(headerFaults(answer, { route: 'GET /mitid/medarbejder', overTls: true, leadsTo: [] })).toEqual([]);
  });

  it.each(['GET /start/{link}', 'GET /kalender/{file}', 'HEAD /kalender/{file}'] as const)(
    'a link that is one too many has every header: %s',
    async (route) => {
      const { limits } = world.municipality;
      const settings = { limits: { ...limits, unknownLink: { client: 0 } } };
      const ask = wholeService(makeFakeWorld({ settings }), { overTls: true });
      const answer = await ask(route, { path: { link: 'A'.repeat(43), file: 'x.ics' } });

      expect(answer.statusCode).toBe(429);
      expect(headerFaults(answer, { route, overTls: true, leadsTo: [] })).toEqual([]);
    },
  );

  it('two headers of one name, a directive twice and a page that leads on later are faults', () => {
    const policy = "script-src 'unsafe-inline'; ";
    const { headers = {} } = secured({ statusCode: 200 });
    const odd = {
      ...headers,
      'Cache-Control': 'no-store',
      'content-security-policy': `${policy}${headers['content-security-policy']}`,
      refresh: '5; url=//evil.example.com',
    };

    expect(headerFaults({ headers: odd }, { route: 'GET /', overTls: true, leadsTo: [] })).toEqual([
      'cache-control is said twice',
      'policy: script-src twice',
      'refresh: 5; url=//evil.example.com',
    ]);
  });
});

afterAll(() => {
  console.log(
    `headers of ${counted.answers} answers: ${[...counted.statuses].toSorted((one, other) => one - other).join(' ')}; cookies: ${[...counted.cookies].toSorted().join(' ')}`,
  );
});
