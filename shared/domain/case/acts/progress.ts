import type { Case, CaseFile } from '../case.ts';
import type { ActContext } from '../change.ts';

/** A person did something: the silence that leads to reminders and expiry begins anew. */
export const progress = ({ now }: ActContext): Pick<Case, 'progressAt' | 'remindersSent' | 'remindedAt'> => ({
  progressAt: now,
  remindersSent: 0,
  remindedAt: undefined,
});

/** The same for the agreement and for the amendment of it that is being agreed on. */
export const progressOfAll = (
  { case: { amendment } }: CaseFile,
  context: ActContext,
): ReturnType<typeof progress> & Pick<Case, 'amendment'> => ({
  ...progress(context),
  ...(amendment === undefined ? {} : { amendment: { ...amendment, ...progress(context) } }),
});
