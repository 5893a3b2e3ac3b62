import { describe, expect, it } from 'vitest';
import { makeCaseList } from '../../../functions/consultant/desk/case-list.ts';
import { makeLeavePages } from '../../../functions/consultant/leaves/leaves.ts';
import { makeShowCase } from '../../../functions/consultant/show-case.ts';
import { makeCaseActs } from '../../../functions/consultant/case-acts.ts';
import type { StaffMember } from '../../../shared/domain/access/staff.ts';
import { NAMED_AT, JONAS, PERLE, TEA } from '../../builders/leaves.ts';
import { COMMAND } from '../../fakes/desk.ts';
import { makeFakeWorld, VITA } from '../../fakes/fake-world.ts';
import { storedIn } from '../../fakes/stored-cases.ts';
import { refusalOf, shown } from '../../fakes/visits.ts';
import { aRequest, type Asked } from '../../fakes/web-requests.ts';

const dates = (from: string, through: string) =>
  Object.fromEntries(
    Object.entries({ from, through }).flatMap(([name, on]) =>
      ['year', 'month', 'day'].map((part, place) => [`${name}.${part}`, on.split('-')[place] ?? '']),
    ),
  );

const WEEK = { standIn: JONAS.id, ...dates('2026-11-05', '2026-11-11') };

/** Everybody has signed in, and Vita has a case. */
const office = async () => {
  const world = makeFakeWorld({ at: '2026-11-05T12:00:00Z' });
  for (const member of [VITA, JONAS, PERLE, TEA]) await world.staffDirectory.note(member, NAMED_AT);
  const file = await storedIn(world, 'in-force', { given: { consultant: VITA } });
  const pages = makeLeavePages(world);
  const ask = async (member: StaffMember, routeKey: string, { form, ...rest }: Asked = {}) => {
    const cookie = (await world.sessions.begin(member)).split(';')[0] ?? '';
    return aRequest(routeKey, {
      cookies: [cookie],
      ...(form === undefined ? {} : { form: { commandId: COMMAND, ...form } }),
      ...rest,
    });
  };
  const name = async (member: StaffMember, form: Asked['form'] = WEEK) =>
    shown(await pages.naming.send(await ask(member, 'POST /ferie', { form })));
  const leaves = async () => (await world.leaves.all()).flatMap((each) => each.leaves);
  const at = async () => ({ path: { leave: (await leaves())[0]?.id ?? '' } });
  const list = async (member: StaffMember) =>
    (await makeCaseList(world)(await ask(member, 'GET /sager'))).body ?? '';
  return { world, file, pages, ask, name, leaves, at, list };
};

describe('a consultant who names a stand-in', () => {
  it('has one at once, and the list shows the case to both', async () => {
    const { name, leaves, list } = await office();

    expect(await name(VITA)).toMatchObject({ status: 303, location: '/ferie?nyt=saved' });

    expect(await leaves()).toMatchObject([
      { standIn: { id: JONAS.id }, from: '2026-11-05', through: '2026-11-11' },
    ]);
    expect(await list(JONAS)).toContain('Demo Eksempelsen (for Vita Vejledersen)');
    expect(await list(JONAS)).toContain('Du er vikar for Vita Vejledersen til og med 11. november 2026.');
    expect(await list(VITA)).toContain('Jonas Jobformidler er vikar for dig');
    expect(await list(PERLE)).not.toContain('Demo Eksempelsen');
  });

  it('does so once with the same form twice, also at the same time', async () => {
    const { name, leaves } = await office();

    const answers = await Promise.all([name(VITA), name(VITA), name(VITA)]);
    answers.push(await name(VITA));

    expect(answers.map(({ location }) => location)).toEqual(answers.map(() => '/ferie?nyt=saved'));
    expect(await leaves()).toHaveLength(1);
  });

  it('is told of an overlap when another form came first, and keeps what she typed', async () => {
    const { name, leaves } = await office();
    const other = { ...WEEK, commandId: '00000000-0000-4000-8000-0000000000bb' };

    const answers = await Promise.all([name(VITA), name(VITA, other)]);

    expect(answers.map(({ status }) => String(status)).toSorted()).toEqual(['303', '422']);
    const refused = answers.find(({ status }) => status === 422);
    expect(refused?.problems).toHaveLength(1);
    expect(await leaves()).toHaveLength(1);
  });

  it('never names one for a colleague, whatever the form says', async () => {
    const { name, world } = await office();

    await name(PERLE, { ...WEEK, consultant: VITA.id });

    expect((await world.leaves.all()).map(({ consultant }) => consultant.id)).toEqual([PERLE.id]);
  });

  it('changes nothing by opening the pages', async () => {
    const { name, world, pages, ask, at } = await office();
    await name(VITA);
    // Each page is asked for with a session of its own.
    const stored = () => world.memory.rows(({ pk }) => !pk.startsWith('SESSIONS#'));
    const before = stored();

    for (const page of [pages.naming, pages.changing, pages.ending])
      expect(shown(await page.show(await ask(VITA, 'GET /ferie', await at()))).status).toBe(200);

    expect(stored()).toEqual(before);
  });
});

const mails = (world: Awaited<ReturnType<typeof office>>['world']) =>
  world.memory
    .rows(({ pk, sk }) => pk.startsWith('CONSULTANT#') && sk.startsWith('MAIL#'))
    .map((row) => JSON.parse(JSON.stringify(row['data'])))
    .map(({ kind, to }) => `${kind} ${to.email}`);

describe('a colleague who is to stand in', () => {
  it('hears of it once, also with the same form twice, and not again when only the days change', async () => {
    const { name, world, pages, ask, at } = await office();
    await name(VITA);
    await name(VITA);
    const days = { shownRev: '1', standIn: JONAS.id, ...dates('2026-11-05', '2026-11-06') };
    await pages.changing.send(await ask(VITA, 'POST /ferie/{leave}', { ...(await at()), form: days }));
    expect(mails(world)).toEqual([`stand-in-named ${JONAS.email}`]);

    const other = { ...days, shownRev: '2', standIn: PERLE.id };
    const commandId = '00000000-0000-4000-8000-0000000000d1';
    await pages.changing.send(
      await ask(VITA, 'POST /ferie/{leave}', { ...(await at()), form: { ...other, commandId } }),
    );
    expect(mails(world).toSorted()).toEqual([
      `stand-in-named ${JONAS.email}`,
      `stand-in-named ${PERLE.email}`,
    ]);
  });

  it('hears of it also when she has the name of the one in whose place she comes', async () => {
    const { name, world, pages, ask, at } = await office();
    await world.staffDirectory.note({ ...PERLE, name: JONAS.name }, world.clock.now());
    await name(VITA);

    const form = { shownRev: '1', standIn: PERLE.id, ...dates('2026-11-05', '2026-11-06') };
    await pages.changing.send(await ask(VITA, 'POST /ferie/{leave}', { ...(await at()), form }));

    expect(mails(world).toSorted()).toEqual([
      `stand-in-named ${JONAS.email}`,
      `stand-in-named ${PERLE.email}`,
    ]);
  });

  it('hears nothing of what she has chosen herself', async () => {
    const { name, world } = await office();
    await name(TEA, { ...WEEK, consultant: VITA.id, standIn: TEA.id });

    expect(mails(world)).toEqual([]);
  });
});

describe('a leave that is there', () => {
  const changed = { shownRev: '1', standIn: PERLE.id, ...dates('2026-11-05', '2026-11-06') };

  it('is changed by its consultant and by a team leader, and the old stand-in sees nothing any more', async () => {
    const { name, leaves, pages, ask, at, list, world } = await office();
    await name(VITA);
    world.clock.moveToDay('2026-11-06', '12:00');

    const answer = await pages.changing.send(
      await ask(TEA, 'POST /ferie/{leave}', { ...(await at()), form: changed }),
    );

    expect(shown(answer)).toMatchObject({ status: 303, location: '/ferie?nyt=saved' });
    expect((await leaves())[0]?.history.map(({ by, did }) => `${by.name} ${did}`)).toEqual([
      'Vita Vejledersen named',
      'Tea Teamleder changed',
    ]);
    expect(await list(JONAS)).not.toContain('Demo Eksempelsen');
    expect(await list(PERLE)).toContain('Demo Eksempelsen (for Vita Vejledersen)');
  });

  it('is changed by the first of two who had the same page; the other keeps what was typed', async () => {
    const { name, pages, ask, at, leaves } = await office();
    await name(VITA);
    const send = async (member: StaffMember, commandId: string) =>
      pages.changing.send(
        await ask(member, 'POST /ferie/{leave}', { ...(await at()), form: { ...changed, commandId } }),
      );

    await send(TEA, '00000000-0000-4000-8000-0000000000c1');
    const late = await send(VITA, '00000000-0000-4000-8000-0000000000c2');

    expect(late.statusCode).toBe(409);
    expect(late.body).toContain('Vikaren er ændret imens');
    expect(late.body).toMatch(/value="konsulent-3"[^>]* checked|checked[^>]* value="konsulent-3"/);
    expect((await leaves())[0]?.rev).toBe(2);
  });

  it('is stopped at once, and once', async () => {
    const { name, pages, ask, at, list } = await office();
    await name(VITA);
    const stop = async () =>
      shown(
        await pages.ending.send(
          await ask(VITA, 'POST /ferie/{leave}/slut', { ...(await at()), form: { shownRev: '1' } }),
        ),
      );

    expect(await stop()).toMatchObject({ status: 303, location: '/ferie?nyt=stopped' });
    expect(await stop()).toMatchObject({ status: 303, location: '/ferie?nyt=stopped' });

    expect(await list(JONAS)).not.toContain('Demo Eksempelsen');
    expect(await list(VITA)).toContain('Jonas Jobformidler var vikar for dig til og med 5. november 2026.');
    const again = await pages.changing.show(await ask(VITA, 'GET /ferie/{leave}', await at()));
    expect(shown(again).location).toBe('/ferie?nyt=over');
  });

  it('is not there for a colleague, not even for the stand-in, nor under another id', async () => {
    const { name, pages, ask, at } = await office();
    await name(VITA);
    const form = { shownRev: '1' };

    for (const member of [JONAS, PERLE]) {
      const asked = (route: string, more: Asked = {}) =>
        at().then((path) => ask(member, route, { ...path, ...more }));
      expect(await refusalOf(pages.changing.show(await asked('GET /ferie/{leave}')))).toBe('not-found');
      expect(
        await refusalOf(pages.changing.send(await asked('POST /ferie/{leave}', { form: changed }))),
      ).toBe('not-found');
      expect(await refusalOf(pages.ending.show(await asked('GET /ferie/{leave}/slut')))).toBe('not-found');
      expect(await refusalOf(pages.ending.send(await asked('POST /ferie/{leave}/slut', { form })))).toBe(
        'not-found',
      );
    }
    const odd = await ask(TEA, 'GET /ferie/{leave}', { path: { leave: '../sager' } });
    expect(await refusalOf(pages.changing.show(odd))).toBe('not-found');
  });
});

describe('a stand-in', () => {
  it('acts on the case in her own name until the last day, and not after', async () => {
    const { name, world, file, ask } = await office();
    await name(VITA);
    const path = { path: { case: file.case.id } };
    const register = async () =>
      makeCaseActs(world).register(await ask(JONAS, 'POST /sager/{case}/registrer', { ...path, form: {} }));

    world.clock.moveToDay('2026-11-11', '23:59');
    expect(shown(await register()).status).toBe(303);
    const entry = (await world.cases.history(file.case.id)).at(-1);
    expect(entry).toMatchObject({
      event: 'registered',
      by: { kind: 'staff', id: JONAS.id, name: JONAS.name },
    });

    world.clock.moveToDay('2026-11-12', '00:00');
    expect(await refusalOf(makeShowCase(world)(await ask(JONAS, 'GET /sager/{case}', path)))).toBe(
      'not-found',
    );
    expect(await refusalOf(register())).toBe('not-found');
  });
});
