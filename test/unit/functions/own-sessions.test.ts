import { describe, expect, it } from 'vitest';
import { makeOwnSessions } from '../../../functions/consultant/sign-in/own-sessions.ts';
import type { StaffMember } from '../../../shared/domain/access/staff.ts';
import { JONAS } from '../../builders/leaves.ts';
import { makeFakeWorld, VITA } from '../../fakes/fake-world.ts';
import { refusalOf } from '../../fakes/visits.ts';
import { type Asked, aRequest } from '../../fakes/web-requests.ts';

const RENEWED = { refreshToken: 'r-1' };
const SIGN_OUT = 'Log ud alle andre steder';

const asking = (cookie: string, asked: Asked = {}) => ({ ...asked, cookies: [cookie] });

const stage = () => {
  const world = makeFakeWorld({ at: '2026-11-02T09:00:00.000Z' });
  const pages = makeOwnSessions(world);
  const begin = async (who: StaffMember): Promise<string> =>
    (await world.sessions.begin(who, RENEWED)).split(';')[0] ?? '';
  const isIn = (cookie: string): Promise<boolean> =>
    world.sessions.require(aRequest('GET /sager', asking(cookie))).then(
      () => true,
      () => false,
    );
  const show = (cookie: string, asked?: Asked) =>
    pages.show(aRequest('GET /mit-login', asking(cookie, asked)));
  const endOthers = (cookie: string, asked?: Asked) =>
    pages.endOthers(aRequest('POST /mit-login', asking(cookie, asked)));
  return { ...world, begin, isIn, show, endOthers };
};

const placesOn = (body = ''): readonly string[] =>
  [...body.matchAll(/<th scope="row"[^>]*>([^<]+)/g)].map(([, place = '']) => place);

describe('where somebody is signed in', () => {
  it('is told with this one first, then the last used, and by times alone', async () => {
    const { begin, show, isIn, clock } = stage();
    const early = await begin(VITA);
    clock.forward({ minutes: 5 });
    await begin(VITA);
    const here = await begin(VITA);
    clock.forward({ minutes: 5 });
    await isIn(early);

    const { body = '' } = await show(here);

    expect(placesOn(body)).toEqual(['Her', 'Et andet sted', 'Et andet sted']);
    const times = [...body.matchAll(/kl\. (\d\d\.\d\d)/g)].map(([, time]) => time);
    expect(times).toEqual(['10.05', '10.00', '10.10', '10.05', '10.05']);
    expect(body).toContain(SIGN_OUT);
    expect(body).not.toMatch(/192\.0\.2|Prøve\/1\.0|r-1/);
  });

  it('is no place of a colleague, and none where the session is over', async () => {
    const { begin, show, isIn, clock } = stage();
    const here = await begin(VITA);
    await begin(JONAS);
    await begin(VITA);
    clock.forward({ minutes: 20 });
    await isIn(here);
    clock.forward({ minutes: 12 });

    const { body = '' } = await show(here);

    expect(placesOn(body)).toEqual(['Her']);
    expect(body).toContain('Du er ikke logget ind andre steder.');
    expect(body).not.toContain(SIGN_OUT);
  });

  it('changes nothing when it is looked at, but for the use that is noted', async () => {
    const { begin, show, memory } = stage();
    const here = await begin(VITA);
    await begin(VITA);
    const before = JSON.stringify(memory.rows());

    await show(here);

    expect(JSON.stringify(memory.rows())).toBe(before);
  });
});

describe('signing out everywhere else', () => {
  it('ends every other session of hers, and neither this one nor anybody else’s', async () => {
    const { begin, endOthers, isIn, logged, show } = stage();
    const [phone, home, here, colleague] = [
      await begin(VITA),
      await begin(VITA),
      await begin(VITA),
      await begin(JONAS),
    ];

    const { headers } = await endOthers(here);

    expect([await isIn(phone), await isIn(home), await isIn(here), await isIn(colleague)]).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(headers?.['location']).toBe('/mit-login?udfoert=ja');
    expect(logged).toContainEqual({ entry: 'signed-out-elsewhere', sessions: 2 });
    const { body } = await show(here, { query: { udfoert: 'ja' } });
    expect(body).toContain('Du er logget ud alle andre steder');
  });

  it('is the same when it is pressed again', async () => {
    const { begin, endOthers, isIn } = stage();
    const here = await begin(VITA);
    await begin(VITA);

    const [one, other] = [await endOthers(here), await endOthers(here)];

    expect(other).toEqual(one);
    expect(await isIn(here)).toBe(true);
  });

  it('is for our own pages to ask for, for her whose page it was, while she is signed in', async () => {
    const { begin, endOthers, isIn } = stage();
    const [here, beside] = [await begin(VITA), await begin(VITA)];
    const elsewhere = { headers: { 'sec-fetch-site': 'cross-site' } };

    expect(await refusalOf(endOthers(here, elsewhere))).toBe('forged');
    expect(await refusalOf(endOthers(here, { form: { sentBy: JONAS.id } }))).toBe('other-person');
    expect(await refusalOf(endOthers('session=x'))).toBe('not-signed-in');
    expect(await isIn(beside)).toBe(true);
    await endOthers(beside);
    expect(await refusalOf(endOthers(here))).toBe('not-signed-in');
    expect(await isIn(beside)).toBe(true);
  });
});
