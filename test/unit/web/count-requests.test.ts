import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Limits } from '../../../shared/ports/limits.ts';
import type { Municipality } from '../../../shared/runtime/municipality.ts';
import { html } from '../../../shared/web/answer.ts';
import { countRequests } from '../../../shared/web/count-requests.ts';
import { countedAs } from '../../../shared/web/counted-routes.ts';
import { admitParty, makeFrameFor } from '../../../shared/web/party/party-door.ts';
import { ROUTES } from '../../../shared/web/routes.ts';
import { makeWebFunction, type Route, type Routes } from '../../../shared/web/web-function.ts';
import { makeFakeWorld } from '../../fakes/fake-world.ts';
import { CONTEXT } from '../../fakes/lambda-context.ts';
import { storedIn } from '../../fakes/stored-cases.ts';
import { tokenOf } from '../../fakes/visits.ts';
import { anEvent } from '../../fakes/web-requests.ts';

const FEW: Municipality['limits'] = {
  start: { client: 2, municipality: 2, address: 2 },
  linkWish: { client: 2, municipality: 5 },
  code: { link: 2, client: 4 },
  codeTry: { link: 2, client: 3 },
  act: { link: 2 },
  unknownLink: { client: 2 },
  check: { client: 2, municipality: 5 },
  preview: { link: 2, client: 4 },
  signIn: { client: 2 },
};

type Ask = { readonly link?: string; readonly from?: string; readonly headers?: Record<string, string> };
type CitizenRoute = (typeof ROUTES.citizen)[number];

/** The citizen's function with few of everything, at 14.20 in Denmark; its pages do nothing but let the citizen in. */
const aDoor = async ({ limits }: { readonly limits?: Limits } = {}) => {
  const world = makeFakeWorld({ at: '2026-11-04T13:20:00Z', settings: { limits: FEW } });
  const file = await storedIn(world, 'awaiting-citizen');
  let done = 0;
  const page: Route = async (request) => {
    await admitParty(world, request, 'citizen');
    done += 1;
    return html('done');
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const routes = Object.fromEntries(ROUTES.citizen.map((route) => [route, page])) as Routes<'citizen'>;
  const handler = makeWebFunction(routes, {
    frame: world.frame,
    log: world.log,
    overTls: true,
    frameFor: makeFrameFor(world, 'citizen'),
    counting: countRequests({ ...world, limits: limits ?? world.limits, digest: world.keys.countDigest }),
  });
  const link = tokenOf(world, file, 'citizen');
  const ask = async (
    route: CitizenRoute,
    { link: token = link, from = '192.0.2.7', headers = {} }: Ask = {},
  ) => {
    const event = anEvent(route, { path: { link: token }, form: {}, headers });
    event.requestContext.http.sourceIp = from;
    return handler(event, CONTEXT);
  };
  const statuses = async (route: CitizenRoute, asks: readonly Ask[]): Promise<readonly number[]> => {
    const all = [];
    for (const each of asks) all.push((await ask(route, each)).statusCode ?? 0);
    return all;
  };
  return { world, link, ask, statuses, doneTimes: () => done, employer: tokenOf(world, file, 'employer') };
};

const unknown = (): string => randomBytes(32).toString('base64url');
const TRY = 'POST /medarbejder/{link}/kode';

describe('what is counted', () => {
  it('is everything that a party sends, each draft that is drawn, and what anybody can ask for', () => {
    const partyRoutes = [...ROUTES.employer, ...ROUTES.citizen, ...ROUTES.preview];
    const uncounted = partyRoutes.filter((route) => countedAs(route) === undefined);

    expect(uncounted.filter((route) => !/^GET .*(?<!udkast\.pdf)$/.test(route))).toEqual([]);
    expect(uncounted.every((route) => route.startsWith('GET'))).toBe(true);
    expect(countedAs('POST /nyt-link')).toBe('linkWish');
    expect(countedAs('POST /tjek')).toBe('check');
    expect(countedAs('GET /log-ind')).toBe('signIn');
    expect(countedAs('POST /arbejdsgiver/{link}/underskriv')).toBe('code');
    expect(countedAs(TRY)).toBe('codeTry');
  });
});

describe('a limit that is reached', () => {
  it('is told with the time on the Danish clock from which it can be asked for again, and nothing is done', async () => {
    const { ask, statuses, doneTimes } = await aDoor();
    const route = 'POST /medarbejder/{link}/afvis';

    expect(await statuses(route, [{}, {}])).toEqual([200, 200]);
    const refused = await ask(route);

    expect(refused).toMatchObject({ statusCode: 429, headers: { 'retry-after': '2400' } });
    expect(refused.body).toContain('Prøv igen kl. 15.00.');
    expect(doneTimes()).toBe(2);
    const english = await ask(route, { headers: { cookie: '' } });
    expect(english.statusCode).toBe(429);
  });

  it('names the day where it lasts until another', async () => {
    const { ask, statuses } = await aDoor();
    await statuses(TRY, [{}, {}]);

    const { body, headers } = await ask(TRY);

    expect(body).toContain('Prøv igen den 5. november 2026 kl. 0.00.');
    expect(headers?.['retry-after']).toBe(String(9 * 3600 + 40 * 60));
  });

  it('is over when its hour is', async () => {
    const { world, statuses } = await aDoor();
    const route = 'POST /medarbejder/{link}/afvis';
    await statuses(route, [{}, {}, {}]);

    world.clock.forward({ minutes: 40 });

    expect(await statuses(route, [{}])).toEqual([200]);
  });

  it('of one link is no limit of another, however many networks ask', async () => {
    const { statuses } = await aDoor();
    const asks = ['192.0.2.1', '192.0.2.2', '192.0.2.3'].map((from) => ({ from }));

    expect(await statuses(TRY, asks)).toEqual([200, 200, 429]);
  });

  it('is that of the address the gateway saw, whatever the client writes in a header', async () => {
    const { statuses } = await aDoor();
    const forged = [1, 2, 3, 4].map((number) => ({
      link: unknown(),
      headers: { 'x-forwarded-for': `198.51.100.${number}`, forwarded: `for=198.51.100.${number}` },
    }));

    expect(await statuses('GET /medarbejder/{link}', forged)).toEqual([404, 404, 429, 429]);
  });

  it('counts a whole network of version 6 as one client', async () => {
    const { statuses } = await aDoor();
    const asks = [1, 2, 3].map((host) => ({ link: unknown(), from: `2001:db8:0:1::${host}` }));

    expect(await statuses('GET /medarbejder/{link}', asks)).toEqual([404, 404, 429]);
  });
});

describe('who has no link that opens', () => {
  it('uses up nothing of what a party in the same network has left', async () => {
    const { statuses, employer } = await aDoor();
    const guesses = [unknown(), unknown(), employer, 'x'].flatMap((link) => [{ link }, { link }]);

    await statuses(TRY, guesses);

    expect(await statuses(TRY, [{}, {}, {}])).toEqual([200, 200, 429]);
  });

  it('never keeps a link that opens from opening', async () => {
    const { statuses } = await aDoor();
    await statuses(
      'GET /medarbejder/{link}',
      [unknown(), unknown(), unknown()].map((link) => ({ link })),
    );

    expect(await statuses('GET /medarbejder/{link}', [{}])).toEqual([200]);
  });

  it('gets one and the same answer to every link, before the limit and after it', async () => {
    const { world, ask, employer } = await aDoor();
    const dead = tokenOf(world, await storedIn(world, 'awaiting-citizen'), 'citizen').slice(0, -1);
    const bodies = [];
    for (const [place, link] of [unknown(), employer, dead, 'no-link', unknown(), dead].entries())
      bodies.push([
        place,
        (await ask('GET /medarbejder/{link}', { link })).body?.replaceAll(link, ''),
      ] as const);

    expect(new Set(bodies.slice(0, 2).map(([, body]) => body)).size).toBe(1);
    expect(new Set(bodies.slice(2).map(([, body]) => body)).size).toBe(1);
  });
});

describe('when the table is away', () => {
  const away: Limits = {
    take: () => Promise.reject(new Error('the table is away')),
    hold: () => Promise.reject(new Error('the table is away')),
    release: () => Promise.reject(new Error('the table is away')),
  };

  it('nothing that is counted is done', async () => {
    const { statuses, doneTimes } = await aDoor({ limits: away });

    expect(await statuses(TRY, [{}])).toEqual([500]);
    expect(doneTimes()).toBe(0);
  });

  it('a link that opens nothing opens nothing', async () => {
    const { statuses } = await aDoor({ limits: away });

    expect(await statuses('GET /medarbejder/{link}', [{ link: unknown() }])).toEqual([404]);
  });
});
