import { createSecretKey, type KeyObject } from 'node:crypto';
import { instant } from '../../domain/calendar/instant.ts';
import type { Clock } from '../../ports/clock.ts';
import type { DataKey } from '../crypto/field-cipher.ts';
import type { KeyWrap } from '../crypto/key-wrap.ts';
import { FieldTrouble } from './field-trouble.ts';
import { type KeyRing, type KeyRingStore, nextGeneration, withGeneration } from './key-ring.ts';

export type KeysByGeneration = (generation: number) => KeyObject | undefined;

export type FieldKeys = {
  /** The key for new values; the first one is made when there is none. */
  readonly current: () => Promise<DataKey>;
  /** The keys of these generations, as far as there are such; the ring is read again for one that is not known here. */
  readonly opening: (generations: readonly number[]) => Promise<KeysByGeneration>;
  /** Begins to open the keys, so that they are there when they are asked for. */
  readonly warm: () => void;
};

export type FieldKeyWorld = {
  readonly ring: KeyRingStore;
  readonly wrap: KeyWrap;
  readonly clock: Clock;
};

/** How long a function seals on without looking whether there is a newer key. */
export const RING_MILLISECONDS = 5 * 60_000;

type Opened = {
  readonly ring: KeyRing | undefined;
  readonly keys: ReadonlyMap<number, KeyObject>;
  readonly readAt: number;
};

/** The keys of one table, opened once and kept in memory; what could not be had is asked for again by the next who needs it. */
export const makeFieldKeys = ({ ring: store, wrap, clock }: FieldKeyWorld): FieldKeys => {
  let opened: Opened | undefined;
  let reading: Promise<Opened> | undefined;
  const now = (): number => Date.parse(clock.now());

  const open = async (): Promise<Opened> => {
    const readAt = now();
    const ring = await store.read();
    const pairs = (ring?.keys ?? []).map(async ({ generation, wrapped }) => {
      const known = opened?.keys.get(generation);
      return [generation, known ?? createSecretKey(await wrap.open(wrapped, generation))] as const;
    });
    opened = { ring, keys: new Map(await Promise.all(pairs)), readAt };
    return opened;
  };
  const read = (): Promise<Opened> => {
    reading ??= open()
      .catch((fault: unknown) => {
        throw new FieldTrouble('field-keys', fault instanceof Error ? fault.name : 'unknown');
      })
      .finally(() => {
        reading = undefined;
      });
    return reading;
  };
  /** By the clock alone, which can be set back: then the ring is read again too. */
  const fresh = async (): Promise<Opened> =>
    opened !== undefined && Math.abs(now() - opened.readAt) < RING_MILLISECONDS ? opened : read();

  /** Two that begin at once make one: only the first is written, and both take what is written. */
  const makeFirst = async (): Promise<Opened> => {
    const { wrapped } = await wrap.generate(nextGeneration(undefined)).catch((fault: unknown) => {
      throw new FieldTrouble('field-keys', fault instanceof Error ? fault.name : 'unknown');
    });
    await store.write(withGeneration(undefined, wrapped, instant(clock.now())));
    return read();
  };

  return {
    current: async () => {
      const found = await fresh();
      const { ring, keys } = found.ring === undefined ? await makeFirst() : found;
      const key = ring === undefined ? undefined : keys.get(ring.current);
      if (ring === undefined || key === undefined) throw new FieldTrouble('field-keys', 'no-current-key');
      return { generation: ring.current, key };
    },
    opening: async (generations) => {
      const isKnown = opened !== undefined && generations.every((each) => opened?.keys.has(each) === true);
      const { keys } = isKnown && opened !== undefined ? opened : await read();
      return (generation) => keys.get(generation);
    },
    warm: () => {
      read().catch(() => undefined);
    },
  };
};
