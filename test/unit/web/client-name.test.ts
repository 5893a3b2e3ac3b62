import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { makeStart } from '../../../functions/anyone/start.ts';
import type { LogEntry } from '../../../shared/runtime/log.ts';
import { Refused } from '../../../shared/web/refused.ts';
import { makeWebFunction, type Route, type Routes } from '../../../shared/web/web-function.ts';
import { type FakeWorld, makeFakeWorld } from '../../fakes/fake-world.ts';
import { CONTEXT } from '../../fakes/lambda-context.ts';
import { anEvent, aRequest, CLIENT_ADDRESS } from '../../fakes/web-requests.ts';

const refuse: Route = () => {
  throw new Refused({ code: 'forged' });
};
const CHECK = 'GET /tjek';
const routes: Routes<'verify'> = { 'GET /tjek': refuse, 'POST /tjek': refuse };

const from = (sourceIp: string): APIGatewayProxyEventV2 => {
  const event = anEvent(CHECK);
  const { requestContext } = event;
  return { ...event, requestContext: { ...requestContext, http: { ...requestContext.http, sourceIp } } };
};

type Door = Parameters<typeof makeWebFunction>[1];

/** What a function calls the one who is refused there. */
const nameOf = async (
  { logged }: Pick<FakeWorld, 'logged'>,
  door: Door,
  address: string = CLIENT_ADDRESS,
): Promise<string | undefined> => {
  await makeWebFunction<'verify'>(routes, door)(from(address), CONTEXT);
  const entry = logged.findLast((each) => each.entry === 'request-refused');
  return entry?.entry === 'request-refused' ? entry.client : undefined;
};

const namer = () => {
  const world = makeFakeWorld({ at: '2026-11-02T09:00:00.000Z' });
  const door: Door = { ...world, overTls: true };
  return { ...world, name: (address?: string) => nameOf(world, door, address) };
};

describe('the client of a refusal, in the log', () => {
  it('has one short name all day, which holds no address', async () => {
    const { name, clock, logged } = namer();

    const morning = await name();
    clock.forward({ minutes: 600 });

    expect(morning).toMatch(/^[\w-]{12}$/);
    expect(await name()).toBe(morning);
    expect(JSON.stringify(logged)).not.toContain(CLIENT_ADDRESS);
  });

  it('has another name the next day, by the Danish calendar', async () => {
    const { name, clock } = namer();
    const before = await name();

    clock.forward({ minutes: 15 * 60 });

    expect(await name()).not.toBe(before);
  });

  it('is another than anybody else, but for those of one household behind IPv6', async () => {
    const { name } = namer();
    const one = await name('2001:db8:1:2::1');

    expect(await name('2001:db8:1:2:a:b:c:d')).toBe(one);
    const names = [
      one,
      await name('2001:db8:1:3::1'),
      await name('192.0.2.8'),
      await name('::ffff:192.0.2.9'),
    ];
    expect(new Set(names).size).toBe(4);
    expect(await name('::ffff:192.0.2.8')).toBe(await name('192.0.2.8'));
  });

  it('is named by another key than what is counted', async () => {
    const { name, keys } = namer();

    const named = (await name()) ?? '';

    expect(keys.countDigest(CLIENT_ADDRESS)).not.toContain(named);
    expect(Buffer.from(keys.countDigest(CLIENT_ADDRESS), 'hex').toString('base64url')).not.toContain(named);
  });

  it('is not named by a function that has no secret', async () => {
    const world = makeFakeWorld();
    const { frame, log } = world;

    expect(await nameOf(world, { frame, log, overTls: true })).toBeUndefined();
    expect(world.logged).toContainEqual(
      expect.objectContaining({ entry: 'request-refused', code: 'forged' }),
    );
  });

  it('is named too where a limit is met and nobody is told of it', async () => {
    const world = makeFakeWorld();
    const start = makeStart(world);
    const ask = () =>
      start.send(
        aRequest('POST /start', { form: { email: 'demo@example.com', commandId: world.ids.commandId() } }),
      );

    for (let asked = 0; asked <= world.municipality.limits.start.address; asked += 1) await ask();

    const met = world.logged.filter((entry: LogEntry) => entry.entry === 'limit-met');
    expect(met).toEqual([
      {
        entry: 'limit-met',
        route: 'POST /start',
        limit: 'start address',
        client: expect.stringMatching(/^[\w-]{12}$/),
        reference: 'reference-1',
      },
    ]);
  });
});
