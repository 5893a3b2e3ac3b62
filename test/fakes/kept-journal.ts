import type { JournalReceiver } from '../../shared/ports/journal.ts';

/** A case system's folders in memory: the same promises as the port, and a way to be out of order. */
export type KeptJournal = JournalReceiver & {
  /** What lies there, by path, in the order it was put there. */
  readonly objects: ReadonlyMap<string, Uint8Array>;
  /** After so many more files it takes none, until it comes up. */
  readonly goDownAfter: (files: number) => void;
  readonly comeUp: () => void;
};

export const makeKeptJournal = (): KeptJournal => {
  const objects = new Map<string, Uint8Array>();
  let left = Infinity;
  return {
    objects,
    goDownAfter: (files) => {
      left = files;
    },
    comeUp: () => {
      left = Infinity;
    },
    receive: ({ path, files }) => {
      for (const { name, bytes } of files) {
        if (left <= 0) return Promise.reject(new Error('the case system is down'));
        left -= 1;
        const key = `${path}/${name}`;
        if (!objects.has(key)) objects.set(key, bytes);
      }
      return Promise.resolve();
    },
  };
};
