/** What came of one attack. `through` names each try that got what it wanted; there must be none. */
export type Tally = {
  readonly tried: number;
  readonly through: readonly string[];
  /** What an honest person did in the middle of it, and could not. An attack must shut nobody out. */
  readonly shutOut: readonly string[];
};

/** Collects the tries of one attack. */
export const makeTally = () => {
  let tried = 0;
  const through: string[] = [];
  const shutOut: string[] = [];
  return {
    /** One try, and whether it got what it wanted. */
    note: (isThrough: boolean, what: string): void => {
      tried += 1;
      if (isThrough) through.push(what);
    },
    /** Something an honest person does must go well, or the attack has shut somebody out, or proves nothing. */
    expectOpen: (isOpen: boolean, what: string): void => {
      if (!isOpen) shutOut.push(what);
    },
    /** The same of something that takes several steps: a page of it that does not come is not the attack's own fault. */
    expectDone: async (doing: () => Promise<boolean>, what: string): Promise<void> => {
      const isDone = await doing().catch(() => false);
      if (!isDone) shutOut.push(what);
    },
    done: (): Tally => ({ tried, through, shutOut }),
  };
};

export type TallyKeeper = ReturnType<typeof makeTally>;
