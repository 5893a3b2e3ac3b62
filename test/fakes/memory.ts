import { keyName } from '../../shared/adapters/dynamo/keys.ts';
import type { Item, Key } from '../../shared/adapters/dynamo/table.ts';

/** A row put or taken out, and what must hold of the row that is there now. */
export type RowWrite = {
  readonly key: Key;
  readonly row: Item | undefined;
  readonly onlyIf?: (there: Item | undefined) => boolean;
};

/**
 * The one memory behind the fakes of the store. Rows come out as copies, and a write takes all of its rows or none: it
 * gives the places of the writes whose condition did not hold.
 */
export type Memory = {
  readonly read: (key: Key) => Item | undefined;
  /** The rows of one partition, or of all, that are wanted. */
  readonly rows: (isWanted?: (row: Item) => boolean, pk?: string) => readonly Item[];
  /** The rows with something left to do that are wanted: found without looking at the others. */
  readonly dueRows: (isWanted: (row: Item) => boolean) => readonly Item[];
  readonly write: (writes: readonly RowWrite[]) => readonly number[];
};

/** As much as the real store takes in one transaction. */
const MOST_WRITES = 100;

export const makeMemory = (): Memory => {
  const partitions = new Map<string, Map<string, Item>>();
  const due = new Map<string, Item>();
  const there = ({ pk, sk }: Key): Item | undefined => partitions.get(pk)?.get(sk);
  const keep = ({ key, row }: RowWrite): void => {
    const partition = partitions.get(key.pk) ?? new Map<string, Item>();
    partitions.set(key.pk, partition);
    const kept: Item | undefined = row && { ...copyOf(row), ...key };
    if (kept === undefined) partition.delete(key.sk);
    else partition.set(key.sk, kept);
    if (kept?.['dueKind'] === undefined) due.delete(keyName(key));
    else due.set(keyName(key), kept);
  };
  return {
    read: (key) => {
      const row = there(key);
      return row === undefined ? undefined : copyOf(row);
    },
    rows: (isWanted = () => true, pk) => {
      const chosen = pk === undefined ? partitions.values() : [partitions.get(pk) ?? new Map<string, Item>()];
      return [...chosen].flatMap((partition) => [...partition.values()].filter(isWanted).map(copyOf));
    },
    dueRows: (isWanted) => [...due.values()].filter(isWanted).map(copyOf),
    write: (writes) => {
      const names = new Set(writes.map(({ key }) => keyName(key)));
      if (writes.length > MOST_WRITES) throw new Error(`${writes.length} rows in one write`);
      if (names.size < writes.length) throw new Error('one row twice in one write');
      const unmet = writes.flatMap(({ key, onlyIf = () => true }, place) =>
        onlyIf(there(key)) ? [] : [place],
      );
      if (unmet.length === 0) writes.forEach(keep);
      return unmet;
    },
  };
};

/** A copy as the real store gives it back: without what is undefined, and bytes as bytes. */
const copyOf = (row: Item): Item => {
  const { bytes, ...rest } = row;
  const copy: Item = JSON.parse(JSON.stringify(rest));
  return bytes instanceof Uint8Array ? { ...copy, bytes: new Uint8Array(bytes) } : copy;
};
