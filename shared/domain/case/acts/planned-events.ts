import { isLeft } from '../../follow-up/drop.ts';
import type { FollowUp } from '../../follow-up/follow-up.ts';
import type { Happening } from '../change.ts';

type Events = Happening['events'];

/** How many talks were planned, or given other reasons or days. */
export const plannedEvent = (followUps: readonly FollowUp[]): Events[number] => ({
  event: 'follow-ups-planned',
  details: { count: followUps.filter(isLeft).length },
});

/** How many talks have fallen away because their reasons have, or have gone to other talks; nothing where none has. */
export const replacedEvents = (followUps: readonly FollowUp[]): Events => {
  const count = followUps.filter(({ dropped }) => dropped?.replaced === true).length;
  return count === 0 ? [] : [{ event: 'follow-ups-replaced', details: { count } }];
};
