import { plusMinutes } from '../../../shared/domain/calendar/instant.ts';
import type { StaffMember } from '../../../shared/domain/access/staff.ts';
import { type Away, JONAS, leavesOf, PERLE, TEA } from '../../builders/leaves.ts';
import { VITA } from '../../fakes/fake-world.ts';
import { entry, type Entry } from '../entry.ts';
import { type Scene, scene } from '../scene.ts';

const LEAVES = '/ferie';
const CHANGE = '/ferie/{leave}';
const END = '/ferie/{leave}/slut';
const LIST = 'GET /sager';
const FIRST = { path: { leave: 'leave-1' } };

const NOW: Away = { from: '2026-11-03', through: '2026-11-13' };
const CHRISTMAS: Away = { from: '2026-12-21', through: '2027-01-03' };

/** A desk where these are away, as somebody who works here sees it; all but `gone` have signed in. */
const away = async (
  by: StaffMember,
  leaves: readonly Away[],
  gone: readonly StaffMember[] = [],
): Promise<Scene> => {
  const set = await scene('in-force', { staff: by });
  const { staffDirectory, clock, leaves: kept } = set.world;
  const here = [VITA, JONAS, PERLE, TEA].filter((member) => !gone.includes(member));
  for (const member of here) await staffDirectory.note(member, plusMinutes(clock.now(), -60));
  for (const each of leavesOf(...leaves))
    await kept.keep({ ...each, rev: 1 }, { command: each.consultant.id, at: clock.now() });
  return set;
};

const dates = (name: string, [day, month, year]: readonly [string, string, string]) => ({
  [`${name}.day`]: day,
  [`${name}.month`]: month,
  [`${name}.year`]: year,
});

/** Who is away and who stands in, and what the desk says of it. */
export const leavePages = (): readonly Entry[] => [
  entry('desk/leaves-none', async () => (await away(VITA, [])).open(`GET ${LEAVES}`)),
  entry('desk/leaves-nobody-known', async () => (await scene()).open(`GET ${LEAVES}`)),
  entry('desk/leaves-own', async () =>
    (
      await away(VITA, [
        NOW,
        CHRISTMAS,
        { who: JONAS, standIn: VITA, from: '2026-11-16', through: '2026-11-16' },
      ])
    ).open(`GET ${LEAVES}`, { query: { nyt: 'saved' } }),
  ),
  entry('desk/leaves-team-leader', async () =>
    (await away(TEA, [NOW, { who: PERLE, ...CHRISTMAS }])).open(`GET ${LEAVES}`, {
      query: { nyt: 'stopped' },
    }),
  ),
  entry('desk/leaves-over', async () =>
    (await away(VITA, [])).open(`GET ${LEAVES}`, { query: { nyt: 'over' } }),
  ),
  entry('desk/leaves-nothing-typed', async () => (await away(TEA, [])).send(LEAVES, {})),
  entry('desk/leaves-errors', async () =>
    (await away(VITA, [NOW])).send(LEAVES, {
      standIn: JONAS.id,
      ...dates('from', ['1', '11', '2026']),
      ...dates('through', ['31', '11', '2026']),
    }),
  ),
  entry('desk/leaves-overlap', async () =>
    (await away(VITA, [NOW, { who: JONAS, standIn: PERLE, from: '2026-11-10', through: '2026-11-10' }])).send(
      LEAVES,
      {
        standIn: JONAS.id,
        ...dates('from', ['9', '11', '2026']),
        ...dates('through', ['20', '11', '2026']),
      },
    ),
  ),
  entry('desk/leave-change', async () => (await away(VITA, [NOW])).open(`GET ${CHANGE}`, FIRST)),
  entry('desk/leave-change-errors', async () =>
    (await away(TEA, [NOW])).send(
      CHANGE,
      { standIn: VITA.id, ...dates('from', ['10', '11', '2026']), ...dates('through', ['9', '11', '2026']) },
      FIRST,
    ),
  ),
  entry('desk/leave-changed-meanwhile', async () =>
    (await away(VITA, [NOW])).send(
      CHANGE,
      {
        standIn: PERLE.id,
        shownRev: '7',
        ...dates('from', ['3', '11', '2026']),
        ...dates('through', ['20', '11', '2026']),
      },
      FIRST,
    ),
  ),
  entry('desk/leave-end', async () => (await away(VITA, [NOW])).open(`GET ${END}`, FIRST)),
  entry('desk/cases-standing-in', async () => (await away(JONAS, [NOW])).open(LIST)),
  entry('desk/cases-as-stand-in', async () =>
    (await away(JONAS, [NOW])).open(LIST, { query: { whose: 'stand-in' } }),
  ),
  entry('desk/cases-on-leave', async () => (await away(VITA, [NOW])).open(LIST)),
  entry('desk/cases-back-from-leave', async () =>
    (await away(VITA, [{ from: '2026-11-02', through: '2026-11-04' }])).open(LIST),
  ),
  entry('desk/cases-stand-in-not-known', async () => (await away(TEA, [NOW], [JONAS])).open(LIST)),
  entry('desk/cases-stand-in-away', async () =>
    (await away(TEA, [NOW, { who: JONAS, standIn: PERLE, from: '2026-11-04', through: '2026-11-06' }])).open(
      LIST,
    ),
  ),
];
