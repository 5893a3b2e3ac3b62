import * as z from 'zod';
import { instant } from '../../shared/domain/calendar/instant.ts';
import { staffItem, startItem } from '../../shared/adapters/dynamo/items.ts';
import { keys, STAFF, startOwner } from '../../shared/adapters/dynamo/keys.ts';
import { dataOf } from '../../shared/adapters/dynamo/table.ts';
import { type KnownStaff, stillKnown } from '../../shared/domain/access/staff.ts';
import { startIn } from '../../shared/domain/access/start.ts';
import type { Message } from '../../shared/domain/case/messages.ts';
import type { Keys } from '../../shared/ports/keys.ts';
import type { Limits } from '../../shared/ports/limits.ts';
import type { StaffDirectory } from '../../shared/ports/staff-directory.ts';
import type { Starts } from '../../shared/ports/starts.ts';
import type { Memory } from './memory.ts';

export const makeMemoryStarts = (memory: Memory, secret: Keys): Starts => ({
  owe: async (confirmation) => {
    const start = startIn(confirmation);
    if (start === undefined) throw new Error('a mail that confirms no address');
    const row = startItem(startOwner(secret.linkHash(secret.startToken(start.id))), confirmation, start);
    memory.write([{ key: { pk: row.pk, sk: row.sk }, row }]);
  },
  find: async (token) => {
    const [row] = memory.rows(() => true, startOwner(secret.linkHash(token)));
    const confirmation = dataOf<Message>(row);
    const start = confirmation && startIn(confirmation);
    return start && secret.startTokens(start.id).includes(token) ? start : undefined;
  },
});

/** Counts in memory. */
export const makeMemoryLimits = (memory: Memory): Limits => ({
  take: async ({ name, most }) => {
    const key = keys.limit(name);
    const taken = Number(memory.read(key)?.['taken'] ?? 0);
    if (taken >= most) return false;
    memory.write([{ key, row: { ...key, taken: taken + 1 } }]);
    return true;
  },
  hold: async ({ name, by, most, now, until }) => {
    const kept = placesIn(memory, name).filter((place) => place.until > now && place.by !== by);
    if (kept.length >= most)
      return { held: false, free: instant(kept.map((each) => each.until).toSorted()[0] ?? until) };
    writePlaces(memory, name, [...kept, { by, until }]);
    return { held: true };
  },
  release: async ({ name, by }) =>
    writePlaces(
      memory,
      name,
      placesIn(memory, name).filter((place) => place.by !== by),
    ),
});

const held = z.array(z.object({ by: z.string(), until: z.string() }));
type Held = z.output<typeof held>;

const placesIn = (memory: Memory, name: string): Held =>
  held.parse(memory.read(keys.limit(name))?.['places'] ?? []);

const writePlaces = (memory: Memory, name: string, places: Held): void => {
  const key = keys.limit(name);
  memory.write([{ key, row: { ...key, places } }]);
};

export const makeMemoryStaffDirectory = (memory: Memory): StaffDirectory => ({
  note: async (member, at) => {
    const row = staffItem({ ...member, seenAt: at });
    memory.write([{ key: { pk: row.pk, sk: row.sk }, row }]);
  },
  member: async (id) => dataOf<KnownStaff>(memory.read(keys.staff(id))),
  known: async (now) =>
    stillKnown(
      memory.rows(() => true, STAFF).flatMap((row) => dataOf<KnownStaff>(row) ?? []),
      now,
    ),
});
