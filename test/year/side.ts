import type { Day } from './calendar.ts';
import type { Habit, Life } from './lives.ts';
import type { LeaveStep, Step } from './timeline.ts';

/** A mail that is owed: which, to which address, about which case or talk, and when. */
export type Mail = {
  readonly kind: string;
  readonly to: string;
  readonly about: string;
  readonly at: number;
};

/** What became of a talk, with every prompt there was. */
export type TalkEnd = {
  readonly talk: string;
  readonly reasons: string;
  readonly state: string;
  readonly asked: number | undefined;
  readonly prompts: readonly string[];
};

/** One of the two that live through the year: the product, and what is expected of it. */
export type Side = {
  readonly mails: readonly Mail[];
  /** An hourly round at a full hour. */
  readonly round: (at: number) => Promise<void>;
  /** Somebody does something, as far as the agreement stands so that it can be done. */
  readonly act: (step: Step) => Promise<void>;
  /** Somebody names a stand-in, changes or stops her. */
  readonly arrange: (step: LeaveStep) => Promise<void>;
  /** The days of the talks that are left of an agreement in force. */
  readonly talksLeft: (life: Life) => Promise<readonly Day[]>;
  /** The consultant records or moves the talk that is due on a day. */
  readonly doAbout: (
    life: Life,
    due: Day,
    doing: { readonly habit: Habit; readonly at: number },
  ) => Promise<void>;
  readonly talkEnds: () => Promise<readonly TalkEnd[]>;
};

export const nameOf = ({ number }: Pick<Life, 'number'>): string => `case ${number}`;
export const talkName = (life: Pick<Life, 'number'>, due: Day): string => `case ${life.number} on ${due}`;

export const addressOf = (
  who: 'employer' | 'citizen' | 'consultant' | 'team',
  { number }: Pick<Life, 'number'> = { number: 0 },
  consultant = 0,
): string => {
  if (who === 'team') return 'team@eksempelby.example.com';
  if (who === 'consultant') return `konsulent.${consultant}@example.org`;
  return who === 'employer' ? `arbejdsgiver.${number}@example.com` : `borger.${number}@example.com`;
};
