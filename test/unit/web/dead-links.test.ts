import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { correctAddress } from '../../../shared/domain/case/acts/keep-going.ts';
import type { Limits } from '../../../shared/ports/limits.ts';
import { opensByLink } from '../../../shared/web/counted-routes.ts';
import { ROUTES } from '../../../shared/web/routes.ts';
import { accepted, aContext } from '../../builders/cases.ts';
import { calendarDesk, fileOn } from '../../fakes/feed-links.ts';
import { type FakeWorld, makeFakeWorld } from '../../fakes/fake-world.ts';
import { stored } from '../../fakes/stored-cases.ts';
import { FORM, KARLA, street } from '../../fakes/street.ts';
import { wholeService } from '../../fakes/whole-service.ts';

const LIMITS = makeFakeWorld().municipality.limits;
/** Of links that open nothing, from one client in an hour. */
const FEW = 2;
const FEW_DEAD = { settings: { limits: { ...LIMITS, unknownLink: { client: FEW } } } };

const unknown = (): string => randomBytes(32).toString('base64url');

type Links = {
  readonly live: string;
  /** Everything that opens nothing: never made, of another shape, ended, and too old. */
  readonly dead: readonly string[];
};
type Door = {
  readonly routes: readonly ('GET /start/{link}' | 'GET /kalender/{file}' | 'HEAD /kalender/{file}')[];
  readonly part: 'link' | 'file';
  readonly world: FakeWorld;
  readonly links: Links;
};

/** One wish that has begun a case whose address was corrected since, one of yesterday, and one of now. */
const startDoor = async (): Promise<Door> => {
  const there = street(FEW_DEAD);
  const wish = async (email: string) => {
    await there.ask(email);
    return there.tokenTo(email);
  };
  const old = await wish('i-gaar@example.com');
  there.world.clock.forward({ days: 1 });
  const ended = await wish(KARLA);
  await there.begin(ended, FORM);
  const [begun] = await there.world.cases.casesAt(KARLA);
  const file = begun && (await there.world.cases.load(begun.caseId));
  if (file === undefined) throw new Error('no case was begun');
  const context = aContext(there.world.clock.now(), 'consultant');
  const corrected = { party: 'employer', email: 'ny@example.com' } as const;
  await stored(there.world, [accepted(correctAddress(file, corrected, context))]);
  const live = await wish('nu@example.com');
  const dead = [unknown(), ended, old, 'kort', live.slice(1)];
  const world = { ...there.world, pause: () => Promise.resolve() };
  return { routes: ['GET /start/{link}'], part: 'link', world, links: { live, dead } };
};

/** One link that was replaced, one that was closed, one of a consultant who has not signed in for long, and one that opens. */
const calendarDoor = async (): Promise<Door> => {
  const world = makeFakeWorld({ at: '2026-09-01T12:00:00Z', ...FEW_DEAD });
  const fileOf = async (id: string) => {
    const desk = await calendarDesk(world, {
      id,
      name: 'Jonas Jobformidler',
      email: `${id}@example.org`,
      phone: '70 00 00 01',
      role: 'consultant',
    });
    return { desk, file: fileOn((await desk.make(await desk.makingForm())).body) };
  };
  const rested = await fileOf('konsulent-rested');
  world.clock.forward({ days: 60 });
  const replaced = await fileOf('konsulent-1');
  const live = fileOn((await replaced.desk.make(await replaced.desk.replacingForm())).body);
  const closed = await fileOf('konsulent-2');
  await closed.desk.close(await closed.desk.closingForm());
  const dead = [
    `${unknown()}.ics`,
    replaced.file,
    closed.file,
    rested.file,
    'kort.ics',
    live.slice(1),
    unknown(),
  ];
  return {
    routes: ['GET /kalender/{file}', 'HEAD /kalender/{file}'],
    part: 'file',
    world,
    links: { live, dead },
  };
};

const opened = async (makeDoor: () => Promise<Door>) => {
  const { routes, part, world, links } = await makeDoor();
  const service = wholeService(world);
  const ask = async (link: string, place = 0) => {
    const {
      statusCode,
      headers,
      body = '',
    } = await service(routes[place % routes.length] ?? routes[0] ?? 'GET /', {
      path: { [part]: link },
    });
    return { statusCode, headers, body: body.replaceAll(link, '') };
  };
  const askAll = async (asked: readonly string[]) => {
    const answers = [];
    for (const [place, link] of asked.entries()) answers.push(await ask(link, place));
    return answers;
  };
  return { world, links, ask, askAll };
};

describe('a route that opens by a link', () => {
  it('is each with a secret in its address, and none other', () => {
    const withSecret = Object.values(ROUTES)
      .flat()
      .filter((route) => opensByLink(route));

    expect(withSecret).toEqual(
      Object.values(ROUTES)
        .flat()
        .filter((route) => /\/\{link\}|\/kalender\/\{file\}/.test(route)),
    );
    expect(opensByLink('GET /static/{file}')).toBe(false);
    expect(opensByLink('GET /sager/kalender')).toBe(false);
  });
});

const take: Limits['take'] = () => Promise.reject(new Error('the table is away'));

describe.each([
  ['of a wish to begin', startDoor],
  ['to a calendar', calendarDoor],
])('links %s that open nothing', (_whose, makeDoor) => {
  it('are counted as those of parties, and told when to come back once there have been too many', async () => {
    const { askAll } = await opened(makeDoor);

    const answers = await askAll([unknown(), unknown(), unknown(), unknown()]);

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 429, 429]);
    expect(answers[2]?.headers?.['retry-after']).toMatch(/^[1-9]\d*$/);
    expect(answers[0]?.headers).not.toHaveProperty('retry-after');
  });

  it('get one and the same answer whatever they once were, before the limit and after it', async () => {
    const before = await opened(makeDoor);
    const answers = [];
    for (const dead of before.links.dead) {
      answers.push(await before.ask(dead));
      before.world.clock.forward({ minutes: 60 });
    }
    const { links, ask, askAll } = await opened(makeDoor);
    await askAll([unknown(), unknown()]);
    const after = [];
    for (const dead of links.dead) after.push(await ask(dead));

    expect(answers[0]?.statusCode).toBe(404);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(after[0]?.statusCode).toBe(429);
    expect(new Set(after.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  it('are each counted, whatever they once were', async () => {
    const { dead } = (await makeDoor()).links;
    for (const [place] of dead.entries()) {
      const { links, ask, askAll } = await opened(makeDoor);
      await askAll([unknown()]);
      await ask(links.dead[place] ?? '');

      expect((await ask(unknown())).statusCode).toBe(429);
    }
  });

  it('keep none that opens from opening, however many there have been', async () => {
    const { links, ask, askAll } = await opened(makeDoor);

    await askAll([unknown(), unknown(), unknown(), unknown()]);

    expect((await ask(links.live)).statusCode).toBe(200);
  });

  it('are not used up by one that opens', async () => {
    const { links, askAll } = await opened(makeDoor);

    const answers = await askAll([links.live, links.live, links.live, unknown()]);

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 404]);
  });

  it('open nothing when they cannot be counted, and one that opens does', async () => {
    const { world, part, routes, links } = await makeDoor();
    const ask = wholeService({ ...world, limits: { ...world.limits, take } });
    const statuses = [];
    for (const link of [unknown(), links.live])
      statuses.push((await ask(routes[0] ?? 'GET /', { path: { [part]: link } })).statusCode);

    expect(statuses).toEqual([404, 200]);
  });
});
