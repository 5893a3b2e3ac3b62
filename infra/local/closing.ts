/** What has been started and must be ended, the latest first. */
export type Closing = {
  readonly add: (end: () => Promise<void> | void) => void;
  /** Everything added has ended, each once, whatever the others do. */
  readonly close: () => Promise<void>;
};

export const makeClosing = (): Closing => {
  const ends: (() => Promise<void> | void)[] = [];
  let closed: Promise<void> | undefined;
  const closeAll = async (): Promise<void> => {
    for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
      try {
        await end();
      } catch {
        // The rest must end too.
      }
    }
  };
  return {
    add: (end) => ends.push(end),
    close: () => {
      closed ??= closeAll();
      return closed;
    },
  };
};
