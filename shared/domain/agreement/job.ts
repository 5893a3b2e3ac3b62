import { date } from './dates.ts';
import { choice, line, optionalLine, optionalText, rows, text, tick, ticks } from './inputs.ts';
import { oneOf, part, rule } from './typed.ts';

export const CONSIDERATIONS = [
  'shorter-days',
  'extra-breaks',
  'slower-pace',
  'fixed-hours',
  'flexible-hours',
  'quiet-surroundings',
  'no-heavy-lifting',
  'varied-postures',
  'work-from-home',
  'fixed-tasks',
  'no-customer-contact',
] as const;

export const AID_STATES = ['not-needed', 'applied-for', 'granted'] as const;

const duration = oneOf({ 'open-ended': {}, until: { endDate: date(), reason: text(300) } });

/** Skånehensyn: what is done at work, never why. At least one tick or a text. */
const considerations = part({ kinds: ticks(CONSIDERATIONS), text: optionalText(600) }).check(
  rule(({ kinds, text: own }) => kinds.length === 0 && own === undefined, {
    rule: 'missing',
    path: ['kinds'],
  }),
);

/** Section 3, Jobbet: title, start, tasks and considerations. */
export const job = part({
  title: line(80),
  startDate: date(),
  startInPastConfirmed: tick(),
  duration,
  probation: optionalLine(200),
  tasks: rows(line(150), { least: 1, most: 10 }),
  excludedTasks: optionalText(500),
  considerations,
  aids: part({ state: choice(AID_STATES), text: optionalText(300) }),
});
