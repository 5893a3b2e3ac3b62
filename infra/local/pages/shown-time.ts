import { danishClock, instant } from '../../../shared/domain/calendar/instant.ts';

/** "22.11.2026 kl. 10.15", on the clock in Denmark. */
export const shownTime = (at: string): string => {
  const { date, time } = danishClock(instant(at));
  return `${date.split('-').toReversed().join('.')} kl. ${time.replace(':', '.')}`;
};
