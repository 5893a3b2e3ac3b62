import { feedHash } from '../../../shared/domain/access/calendar-feed.ts';
import { addDays } from '../../../shared/domain/calendar/civil-date.ts';
import { dayOf } from '../../../shared/domain/calendar/instant.ts';
import { VITA } from '../../fakes/fake-world.ts';
import { entry, type Entry } from '../entry.ts';
import { scene } from '../scene.ts';

const CALENDAR = 'GET /sager/kalender';
const NEW_LINK = '/sager/kalender/nyt-link';
const CLOSE = '/sager/kalender/luk';

/** Where a consultant gets a link to her calendar: before, with and after one. */
export const calendarPages = (): readonly Entry[] => [
  entry('desk/calendar-no-link', async () => (await scene()).open(CALENDAR)),
  entry('desk/calendar-link-made', async () => (await withLink()).send(NEW_LINK, {})),
  entry('desk/calendar-link', async () => (await withLink()).open(CALENDAR)),
  entry('desk/calendar-link-is-fetched', async () => {
    const { open, world, token } = await withLink();
    const now = world.clock.now();
    await world.feeds.noteFetched(token, { day: addDays(dayOf(now), 1), now });
    return open(CALENDAR);
  }),
  entry('desk/calendar-replace', async () => (await withLink()).open(`GET ${NEW_LINK}`)),
  entry('desk/calendar-close', async () => (await withLink()).open(`GET ${CLOSE}`)),
  entry('desk/calendar-closed', async () => {
    const { pass, open } = await withLink();
    await pass(CLOSE, {});
    return open(CALENDAR, { query: { lukket: 'ja' } });
  }),
  entry('desk/calendar-changed-meanwhile', async () =>
    (await withLink()).open(CALENDAR, { query: { aendret: 'ja' } }),
  ),
];

const withLink = async () => {
  const one = await scene();
  const token = one.world.keys.feedToken('a form');
  await one.world.feeds.change({
    consultantId: VITA.id,
    before: undefined,
    after: { rev: 1, hash: feedHash(token), madeAt: one.world.clock.now(), closedAt: undefined },
  });
  return { ...one, token };
};
