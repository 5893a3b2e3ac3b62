/** Something that goes on beside the requests. */
export type Work = {
  /** Whether anything is under way or waiting to be. */
  readonly isBusy: () => boolean;
  /** How many pieces have been done since the start; grows with each. */
  readonly done: () => number;
  /** Nothing more is begun, and what was under way has ended. */
  readonly stop: () => Promise<void>;
};
