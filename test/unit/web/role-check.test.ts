import { describe, expect, it } from 'vitest';
import type { Renewal } from '../../../shared/ports/staff-sign-in.ts';
import { type FakeWorld, makeFakeWorld, VITA } from '../../fakes/fake-world.ts';
import { sessionsOf } from '../../fakes/sessions-of.ts';
import { aRequest } from '../../fakes/web-requests.ts';

const NOT_SIGNED_IN = { refusal: { code: 'not-signed-in' } };
const NO_ROLE = { refusal: { code: 'no-role' } };
const KNOWN: Renewal = { came: 'known', member: VITA, refreshToken: 'r-2' };

/** Somebody signed in with a token that renews, where the sign-on answers as `answer` says. */
const signedIn = async (
  answer: (token: string) => Renewal | Promise<Renewal>,
  given: { readonly refreshToken?: string } = { refreshToken: 'r-1' },
) => {
  const world: FakeWorld = makeFakeWorld();
  const asked: string[] = [];
  const sessions = sessionsOf(world, {
    renew: async (_staffId, token) => {
      asked.push(token);
      return answer(token);
    },
  });
  const cookie = (await sessions.begin(VITA, given)).split(';')[0] ?? '';
  const get = () => sessions.require(aRequest('GET /sager', { cookies: [cookie] }));
  const post = () => sessions.require(aRequest('POST /sager/ny', { cookies: [cookie] }));
  return { ...world, sessions, asked, cookie, get, post };
};

describe('the role of somebody who is signed in', () => {
  it('is asked for again after a quarter of an hour, at the next request, with the newest token', async () => {
    const { get, clock, asked } = await signedIn(() => KNOWN);

    clock.forward({ minutes: 14 });
    await get();
    expect(asked).toEqual([]);
    clock.forward({ minutes: 2 });
    expect(await get()).toEqual(VITA);
    await get();
    clock.forward({ minutes: 16 });
    await get();

    expect(asked).toEqual(['r-1', 'r-2']);
  });

  it('is the new one from then on when the sign-on gives her another', async () => {
    const { get, clock } = await signedIn(() => ({ ...KNOWN, member: { ...VITA, role: 'team-leader' } }));

    clock.forward({ minutes: 16 });

    expect((await get()).role).toBe('team-leader');
    clock.forward({ minutes: 1 });
    expect((await get()).role).toBe('team-leader');
  });

  it('ends the session when it is gone, for a form as for a page', async () => {
    for (const ask of ['get', 'post'] as const) {
      const desk = await signedIn(() => ({ came: 'refused' }));

      desk.clock.forward({ minutes: 16 });

      await expect(desk[ask]()).rejects.toMatchObject(NO_ROLE);
      await expect(desk.get()).rejects.toMatchObject(NOT_SIGNED_IN);
      expect(desk.logged).toContainEqual({ entry: 'role-checked', came: 'refused' });
    }
  });

  it('is believed for an hour while the sign-on is out of reach, which is asked once a minute', async () => {
    const { get, clock, asked } = await signedIn(() => ({ came: 'no-answer' }));

    for (let minute = 0; minute < 59; minute += 1) {
      clock.forward({ minutes: 1 });
      expect(await get()).toEqual(VITA);
      expect(await get()).toEqual(VITA);
    }
    expect(asked).toHaveLength(59 - 14);
    clock.forward({ minutes: 1 });
    await expect(get()).rejects.toMatchObject(NOT_SIGNED_IN);
  });

  it('is asked for by one request at a time: the others go on with what is known', async () => {
    const answered = Promise.withResolvers<Renewal>();
    const { get, clock, asked } = await signedIn(() => answered.promise);
    clock.forward({ minutes: 16 });

    const first = get();
    await expect.poll(() => asked.length).toBe(1);
    expect(await get()).toEqual(VITA);
    answered.resolve(KNOWN);

    expect(await first).toEqual(VITA);
    expect(asked).toEqual(['r-1']);
  });

  it('leads a page through the sign-in where the sign-on says nothing without the person, and lets a form through', async () => {
    for (const desk of [await signedIn(() => ({ came: 'not-told' })), await signedIn(() => KNOWN, {})]) {
      desk.clock.forward({ minutes: 16 });

      expect(await desk.post()).toEqual(VITA);
      desk.clock.forward({ minutes: 2 });
      await expect(desk.get()).rejects.toMatchObject({ location: '/log-ind' });
    }
  });

  it('ends the session when the token is no longer good: a page leads to the sign-in, a form is kept for after it', async () => {
    const page = await signedIn(() => ({ came: 'ended' }));
    const form = await signedIn(() => ({ came: 'ended' }));

    page.clock.forward({ minutes: 16 });
    form.clock.forward({ minutes: 16 });

    await expect(page.get()).rejects.toMatchObject({ location: '/log-ind' });
    await expect(form.post()).rejects.toMatchObject(NOT_SIGNED_IN);
    await expect(page.get()).rejects.toMatchObject(NOT_SIGNED_IN);
  });

  it('leads through the sign-in again when the sign-on tells of no second factor any more; a form is kept for after it', async () => {
    const missing = { came: 'second-factor-missing' } as const;
    const [page, form] = [await signedIn(() => missing), await signedIn(() => missing)];

    page.clock.forward({ minutes: 16 });
    form.clock.forward({ minutes: 16 });

    await expect(page.get()).rejects.toMatchObject({ location: '/log-ind' });
    await expect(form.post()).rejects.toMatchObject(NOT_SIGNED_IN);
    await expect(page.get()).rejects.toMatchObject(NOT_SIGNED_IN);
    expect(page.logged).toContainEqual({ entry: 'role-checked', ...missing });
  });

  it('is not asked for by a function that only reads', async () => {
    const world = await signedIn(() => ({ came: 'refused' }));
    const reading = sessionsOf(world, { renew: undefined });
    const rows = () => JSON.stringify(world.memory.rows());
    const before = rows();

    world.clock.forward({ minutes: 20 });

    const request = aRequest('GET /sager/{case}/udkast.pdf', { cookies: [world.cookie] });
    expect(await reading.require(request)).toEqual(VITA);
    expect(rows()).toBe(before);
  });
});
