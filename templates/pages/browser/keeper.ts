/** What came of sending what was typed. Without an answer nobody knows whether it was stored. */
export type Reply =
  | { readonly came: 'kept'; readonly rev: number; readonly at: string }
  | { readonly came: 'changed-meanwhile'; readonly rev: number }
  | { readonly came: 'too-long' | 'link-closed' | 'signed-out' | 'no-answer' };

export type Trouble = 'changed-meanwhile' | 'link-closed' | 'no-answer';

export type KeeperWorld = {
  /** The form as it stands. */
  readonly typed: () => string;
  readonly send: (typed: string, rev: number) => Promise<Reply>;
  readonly show: (reply: Reply) => void;
  /** Does something later; gives the way to call it off. */
  readonly later: (milliseconds: number, act: () => void) => () => void;
  readonly now: () => number;
};

export const PAUSE = 2_000;
/** Somebody who never pauses is kept too. */
export const LONGEST_UNKEPT = 15_000;
const FIRST_TRY_AGAIN = 2_000;
const LAST_TRY_AGAIN = 60_000;

/**
 * Keeps what is typed: two seconds after the last change, and again and again until the server has answered. A text without
 * an answer is sent once more as it was before a newer one, so that a page never meets its own save as somebody else's.
 * Somebody who has been signed out is tried again too, until they have signed in beside this page.
 * Stops when the step was saved elsewhere, or the link no longer opens the case: then a person must decide.
 */
export const makeKeeper = (world: KeeperWorld, shownRev: number) => {
  let rev = shownRev;
  let revElsewhere: number | undefined;
  let stoppedBy: 'changed-meanwhile' | 'link-closed' | undefined;
  let isResting = false;
  let kept = world.typed();
  let unanswered: string | undefined;
  let changedSince: number | undefined;
  let tries = 0;
  let running: Promise<void> | undefined;
  let callOff: (() => void) | undefined;

  const isQuiet = (): boolean => stoppedBy !== undefined || isResting;

  const plan = (milliseconds: number): void => {
    callOff?.();
    callOff = world.later(milliseconds, () => void keep());
  };

  const take = (reply: Reply, typed: string): void => {
    const isToTryAgain = reply.came === 'no-answer' || reply.came === 'signed-out';
    if (!isToTryAgain) unanswered = undefined;
    tries = isToTryAgain ? tries + 1 : 0;
    if (reply.came === 'kept') {
      rev = reply.rev;
      kept = typed;
    }
    if (reply.came === 'changed-meanwhile') revElsewhere = reply.rev;
    if (reply.came === 'changed-meanwhile' || reply.came === 'link-closed') stoppedBy = reply.came;
    world.show(reply);
  };

  const sendOnce = async (): Promise<void> => {
    const typed = unanswered ?? world.typed();
    if (unanswered === undefined) changedSince = undefined;
    if (typed === kept) return;
    unanswered = typed;
    take(await world.send(typed, rev), typed);
  };

  /** Sends at once what is not kept yet, and plans what is then still to do. */
  const keep = (): Promise<void> => {
    callOff?.();
    if (isQuiet()) return Promise.resolve();
    running ??= sendOnce().finally(() => {
      running = undefined;
      if (isQuiet()) return;
      if (unanswered !== undefined) plan(Math.min(FIRST_TRY_AGAIN * 2 ** (tries - 1), LAST_TRY_AGAIN));
      else if (changedSince !== undefined) plan(PAUSE);
    });
    return running;
  };

  return {
    changed: (): void => {
      isResting = false;
      if (isQuiet()) return;
      changedSince ??= world.now();
      if (running !== undefined || unanswered !== undefined) return;
      plan(Math.max(0, Math.min(PAUSE, changedSince + LONGEST_UNKEPT - world.now())));
    },
    keep,
    /** Nothing is on its way, and nothing is without an answer. */
    isSettled: (): boolean => running === undefined && unanswered === undefined,
    /** What keeps this page from keeping what is typed, as far as is known. */
    trouble: (): Trouble | undefined => stoppedBy ?? (tries > 0 ? 'no-answer' : undefined),
    /** Whether the page holds something that the server does not. */
    holdsUnkept: (): boolean => world.typed() !== kept,
    /** Waits for a save on its way; one without an answer is sent once more. */
    settle: async (): Promise<void> => {
      await running;
      if (unanswered !== undefined) await keep();
    },
    /** Nothing is sent until something changes: a button's save is on its way. */
    rest: (): void => {
      callOff?.();
      isResting = true;
    },
    isResting: (): boolean => isResting,
    /** What the next save builds on. */
    rev: (): number => rev,
    /** What a button's save builds on: somebody who has been told of a save elsewhere, and saves all the same, means it. */
    revOnPurpose: (): number => revElsewhere ?? rev,
  };
};

export type Keeper = ReturnType<typeof makeKeeper>;
