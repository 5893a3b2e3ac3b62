import type * as z from 'zod/mini';
import { date } from './dates.ts';
import { choice, line, meaningfulLine, meaningfulText, optionalText, rows, text, ticks } from './inputs.ts';
import { weeklyHours } from './hours.ts';
import { oneOf, part } from './typed.ts';

export const POSSIBILITIES = [
  'more-hours',
  'higher-intensity',
  'new-tasks',
  'more-independence',
  'social-and-personal',
  'none-now',
] as const;

export const MILESTONE_KINDS = ['hours', 'task', 'occupational', 'personal', 'social'] as const;

/** Progressionsmuligheder: what can develop. "Ingen lige nu" is a full answer and stands alone. */
const possibilities = part({
  kinds: ticks(POSSIBILITIES, { least: 1, alone: 'none-now' }),
  text: meaningfulText(20, 1000),
});

const noMoreHoursReason = oneOf({
  'ability-fully-used': {},
  economy: {},
  'no-more-tasks': {},
  other: { text: text(300) },
});

/** What is expected of the hours: nothing in particular yet, a target, or no more hours with a reason and a date to look again. */
const outlook = oneOf({
  open: {},
  'more-hours': { paidHours: weeklyHours(), by: date() },
  'no-more-hours': { reason: noMoreHoursReason, lookAgain: date() },
});

const expectations = part({ text: meaningfulText(20, 1000), outlook });

/** Milepæl: a small, concrete goal with a date, what we look at, and who is responsible. */
const milestone = part({
  title: meaningfulLine(100),
  lookAt: meaningfulText(1, 300),
  date: date(),
  kind: choice(MILESTONE_KINDS),
  responsible: line(100),
  support: optionalText(200),
});
export type Milestone = z.output<typeof milestone>;

/** Section 6, Progression: the three mandatory fields that the service exists for. */
export const progression = part({
  possibilities,
  expectations,
  milestones: rows(milestone, { least: 1, most: 6 }),
});
