/** How long the session lasts if nothing is done, and whether it can be made to last longer. 0 seconds: it is over. */
export type TimeLeft = { readonly seconds: number; readonly mayStay: boolean };

export type WatchWorld = {
  /** Nothing while the server does not answer. */
  readonly ask: () => Promise<TimeLeft | undefined>;
  readonly stay: () => Promise<TimeLeft | undefined>;
  /** Whether somebody has typed or pressed something lately. */
  readonly isActive: () => boolean;
  readonly show: (told: 'nothing' | 'over' | TimeLeft) => void;
  /** Does something later, in place of what was to be done before. */
  readonly later: (seconds: number, act: () => void) => void;
};

/** Long enough to finish a sentence and read the warning. */
export const WARNED_SECONDS = 300;
const ASK_AGAIN_SECONDS = 30;

/**
 * Warns five minutes before a session is over. The server is asked first, for the session may have been used from another
 * page meanwhile; asking does not make it longer. Somebody who is typing is using it, and is not disturbed.
 */
export const makeSessionWatch = ({ ask, stay, isActive, show, later }: WatchWorld) => {
  const take = (left: TimeLeft | undefined): void => {
    if (left === undefined) return later(ASK_AGAIN_SECONDS, check);
    if (left.seconds === 0) return show('over');
    const early = left.seconds - WARNED_SECONDS;
    show(early > 0 ? 'nothing' : left);
    later(early > 0 ? early : Math.min(left.seconds, ASK_AGAIN_SECONDS), check);
  };
  const look = async (): Promise<void> => {
    const left = await ask();
    const isWarned = left !== undefined && left.seconds > 0 && left.seconds <= WARNED_SECONDS;
    take(isWarned && left.mayStay && isActive() ? await stay() : left);
  };
  const check = (): void => void look();
  return {
    /** The page was shown just now, with so much time left. */
    begin: (seconds: number): void => later(seconds - WARNED_SECONDS, check),
    check,
    stay: async (): Promise<void> => take(await stay()),
  };
};
