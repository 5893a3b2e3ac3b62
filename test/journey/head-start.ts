import { addDays } from '../../shared/domain/calendar/civil-date.ts';
import { atTimeOn, dayOf, type Instant, instant } from '../../shared/domain/calendar/instant.ts';

/** Longer than a whole run takes, with the minutes that tests let pass. */
const LONGEST_RUN_MILLISECONDS = 110 * 60_000;

const aheadOf = (now: Instant): number => {
  const tomorrow = atTimeOn(addDays(dayOf(now), 1), '00:01');
  const left = Date.parse(tomorrow) - Date.parse(now);
  return left < LONGEST_RUN_MILLISECONDS ? left : 0;
};

/**
 * How far the stages are ahead of the machine's clock. Shortly before midnight in Denmark it is the next day there: no test
 * ends on another day than it began.
 */
export const HEAD_START_MILLISECONDS = aheadOf(instant(new Date().toISOString()));

/** What the clock of a stage shows that nobody has moved. */
export const nowOnStage = (): Instant =>
  instant(new Date(Date.now() + HEAD_START_MILLISECONDS).toISOString());
