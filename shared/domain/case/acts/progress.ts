import type { Case } from '../case.ts';
import type { ActContext } from '../change.ts';

/** A person did something: the silence that leads to reminders and expiry begins anew. */
export const progress = ({ now }: ActContext): Pick<Case, 'progressAt' | 'remindersSent' | 'remindedAt'> => ({
  progressAt: now,
  remindersSent: 0,
  remindedAt: undefined,
});
