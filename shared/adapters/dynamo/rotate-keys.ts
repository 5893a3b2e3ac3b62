import type { Clock } from '../../ports/clock.ts';
import type { KeyWrap } from '../crypto/key-wrap.ts';
import { RING_MILLISECONDS } from './field-keys.ts';
import { makeKeyRing, nextGeneration, withGeneration, withoutGenerations } from './key-ring.ts';
import { usesIn } from './seal-anew.ts';
import type { SealedTable } from './table.ts';

type RotationWorld = { readonly table: SealedTable; readonly wrap: KeyWrap; readonly clock: Clock };

/**
 * There is a new key, which everybody seals with from at most five minutes later; what is sealed goes on opening. Gives its
 * generation, or nothing when somebody else was making one too: then theirs is the new one.
 */
export const makeNextKey = async ({ table, wrap, clock }: RotationWorld): Promise<number | undefined> => {
  const store = makeKeyRing(table.raw, table.name);
  const ring = await store.read();
  const generation = nextGeneration(ring);
  const { wrapped } = await wrap.generate(generation);
  return (await store.write(withGeneration(ring, wrapped, clock.now()))) ? generation : undefined;
};

export type Retirement =
  | { readonly kind: 'retired'; readonly generations: readonly number[] }
  | { readonly kind: 'none' }
  /** A function that has not looked since may still seal with an older key. */
  | { readonly kind: 'too-early'; readonly minutes: number }
  /** Rows that would no longer open. */
  | { readonly kind: 'in-use'; readonly rows: number }
  | { readonly kind: 'changed-meanwhile' };

/** Functions look every five minutes, and none works for longer than ten on what it has begun. */
const EARLIEST_MILLISECONDS = RING_MILLISECONDS + 10 * 60_000;

/** The older keys are gone from the ring, once nothing can be sealed with them any more and no row is. */
export const retireOldKeys = async ({ table, clock }: Omit<RotationWorld, 'wrap'>): Promise<Retirement> => {
  const store = makeKeyRing(table.raw, table.name);
  const ring = await store.read();
  const old = ring?.keys.filter(({ generation }) => generation !== ring.current) ?? [];
  const newest = ring?.keys.find(({ generation }) => generation === ring.current);
  if (ring === undefined || newest === undefined || old.length === 0) return { kind: 'none' };
  const waits = Date.parse(newest.madeAt) + EARLIEST_MILLISECONDS - Date.parse(clock.now());
  if (waits > 0) return { kind: 'too-early', minutes: Math.ceil(waits / 60_000) };
  const { byGeneration } = await usesIn(table);
  const generations = old.map(({ generation }) => generation);
  const rows = generations.reduce((sum, each) => sum + (byGeneration.get(each) ?? 0), 0);
  if (rows > 0) return { kind: 'in-use', rows };
  return (await store.write(withoutGenerations(ring, generations)))
    ? { kind: 'retired', generations }
    : { kind: 'changed-meanwhile' };
};
