import { describe, expect, it } from 'vitest';
import { closeLink } from '../../../shared/domain/access/calendar-feed.ts';
import type { CalendarFeeds } from '../../../shared/ports/calendar-feeds.ts';
import { calendarDesk, fetchCalendar, fileOn } from '../../fakes/feed-links.ts';
import { makeFakeWorld, VITA } from '../../fakes/fake-world.ts';

const JONAS = { ...VITA, id: 'konsulent-2', name: 'Jonas Jobformidler' };

const atCalendar = async (at = '2026-11-05T12:00:00Z') => {
  const world = makeFakeWorld({ at });
  return { world, ...(await calendarDesk(world)) };
};
const statusOf = async (world: Parameters<typeof fetchCalendar>[0], file: string) =>
  (await fetchCalendar(world, file)).statusCode;

describe('the link to a consultant’s calendar', () => {
  it('is made by a press, shown by that answer, and on no page afterwards', async () => {
    const { world, makingForm, make, show } = await atCalendar();
    expect(await show()).toContain('Du har ikke noget link');

    const { statusCode, body } = await make(await makingForm());

    const file = fileOn(body);
    expect(statusCode).toBe(200);
    expect(body).toContain(`${world.municipality.origin}/kalender/${file}`);
    const after = await show();
    expect(after).not.toContain(file.slice(0, 43));
    expect(after).toContain('5. november 2026');
    expect(after).toContain('Ikke endnu');
    expect(await statusOf(world, file)).toBe(200);
  });

  it('is one and the same when its form is sent twice, at once or later', async () => {
    const { world, makingForm, make } = await atCalendar();
    const form = await makingForm();

    const [one, other] = await Promise.all([make(form), make(form)]);
    const later = await make(form);

    expect(fileOn(other.body)).toBe(fileOn(one.body));
    expect(fileOn(later.body)).toBe(fileOn(one.body));
    expect(await statusOf(world, fileOn(one.body))).toBe(200);
    expect(world.logged.filter(({ entry }) => entry === 'calendar-link')).toHaveLength(1);
  });

  it('is another one for each form, so that nobody makes a colleague’s', async () => {
    const { world, makingForm, make } = await atCalendar();
    const jonas = await calendarDesk(world, JONAS);
    const form = await makingForm();

    const his = { ...form, sentBy: JONAS.id };

    expect(fileOn((await jonas.make(his)).body)).not.toBe(fileOn((await make(form)).body));
  });

  it('that is made anew kills the old one at once', async () => {
    const { world, makingForm, replacingForm, make } = await atCalendar();
    const old = fileOn((await make(await makingForm())).body);

    const young = fileOn((await make(await replacingForm())).body);

    expect(young).not.toBe(old);
    expect([await statusOf(world, old), await statusOf(world, young)]).toEqual([404, 200]);
  });

  it('that is closed opens nothing, and no form from before brings it back', async () => {
    const { world, makingForm, closingForm, make, close, show } = await atCalendar();
    const making = await makingForm();
    const file = fileOn((await make(making)).body);
    const closing = await closingForm();

    const closed = await close(closing);
    const twice = await close(closing);
    const remade = await make(making);

    expect(closed).toMatchObject({ statusCode: 303, headers: { location: '/sager/kalender?lukket=ja' } });
    expect(twice).toMatchObject({ statusCode: 303, headers: { location: '/sager/kalender?lukket=ja' } });
    expect(remade).toMatchObject({ statusCode: 303, headers: { location: '/sager/kalender?aendret=ja' } });
    expect(await statusOf(world, file)).toBe(404);
    expect(await show({ lukket: 'ja' })).toContain('Linket er lukket');
    expect(await show()).toContain('Du lukkede dit link 5. november 2026');
  });

  it('is not replaced or closed from a window that shows an older one', async () => {
    const { world, makingForm, replacingForm, closingForm, make, close, show } = await atCalendar();
    await make(await makingForm());
    const [stale, staleClosing] = [await replacingForm(), await closingForm()];
    const live = fileOn((await make(await replacingForm())).body);

    const [made, closed] = [await make(stale), await close(staleClosing)];

    for (const answer of [made, closed])
      expect(answer.headers?.['location']).toBe('/sager/kalender?aendret=ja');
    expect(await statusOf(world, live)).toBe(200);
    expect(await show({ aendret: 'ja' })).toContain('Sådan står det nu');
  });

  it('is not to be replaced or closed where there is none: the pages lead back', async () => {
    const { pages, asked } = await atCalendar();

    for (const [page, route] of [
      [pages.askToReplace, 'GET /sager/kalender/nyt-link'],
      [pages.askToClose, 'GET /sager/kalender/luk'],
    ] as const)
      expect(await page(asked(route))).toMatchObject({
        statusCode: 303,
        headers: { location: '/sager/kalender' },
      });
  });

  it('is the consultant’s own: a colleague’s page knows nothing of it, and closes only its own', async () => {
    const { world, makingForm, make } = await atCalendar();
    const file = fileOn((await make(await makingForm())).body);
    const jonas = await calendarDesk(world, JONAS);

    await jonas.close({ shownRev: '1' });

    expect(await jonas.show()).toContain('Du har ikke noget link');
    expect(await statusOf(world, file)).toBe(200);
  });

  it.each([{}, { shownRev: '' }, { shownRev: '-1' }, { shownRev: '1e9' }, { shownRev: '9'.repeat(30) }])(
    'is not made by a form that does not say what it was shown: %j',
    async (form) => {
      const { make, close } = await atCalendar();

      expect((await make(form)).headers?.['location']).toBe('/sager/kalender?aendret=ja');
      expect((await close(form)).statusCode).toBe(303);
    },
  );

  it.each(['', '\u0000', '<script>', '__proto__', '1e999', '../../udefra'])(
    'is made all the same when the form names itself oddly, and leaves nothing of that name: %j',
    async (commandId) => {
      const { world, make } = await atCalendar();

      const { statusCode, body } = await make({ shownRev: '0', commandId });

      expect(statusCode).toBe(200);
      expect(await statusOf(world, fileOn(body))).toBe(200);
      if (commandId !== '') expect(body).not.toContain(commandId);
    },
  );

  it('is decided anew when another window writes first, and given up as busy in the end', async () => {
    const { world, makingForm, make } = await atCalendar();
    await make(await makingForm());
    const always: CalendarFeeds = { ...world.feeds, change: () => Promise.resolve(false) };
    const once: { left: number } = { left: 1 };
    const afterOne: CalendarFeeds = {
      ...world.feeds,
      change: async (change) => {
        if (once.left === 0) return world.feeds.change(change);
        once.left -= 1;
        const before = await world.feeds.linkOf(VITA.id);
        const after = closeLink(before, { shownRev: 1, now: world.clock.now() });
        if (after.ok) await world.feeds.change({ consultantId: VITA.id, before, after: after.value });
        return false;
      },
    };
    const desk = await calendarDesk({ ...world, feeds: afterOne });
    const stuck = await calendarDesk({ ...world, feeds: always });

    const form = await stuck.closingForm();
    await expect(stuck.close(form)).rejects.toThrow('busy');
    const closed = await desk.close(form);

    expect(closed.headers?.['location']).toBe('/sager/kalender?lukket=ja');
  });

  it('is told by name in the log, and never itself', async () => {
    const { world, makingForm, replacingForm, closingForm, make, close } = await atCalendar();
    const files = [
      fileOn((await make(await makingForm())).body),
      fileOn((await make(await replacingForm())).body),
    ];
    await close(await closingForm());
    for (const file of files) await fetchCalendar(world, file);

    expect(world.logged.flatMap((each) => (each.entry === 'calendar-link' ? each.act : []))).toEqual([
      'made',
      'replaced',
      'closed',
    ]);
    for (const file of files) expect(JSON.stringify(world.logged)).not.toContain(file.slice(0, 20));
  });
});
