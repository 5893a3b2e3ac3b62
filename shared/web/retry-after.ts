import type { Wait } from '../domain/refusals.ts';
import type { Answer } from './answer.ts';

/** When it can be asked for again, also for a program: in whole seconds. */
export const withRetryAfter = (answer: Answer, { from, until }: Wait): Answer => ({
  ...answer,
  headers: {
    ...answer.headers,
    'retry-after': String(Math.ceil((new Date(until).getTime() - new Date(from).getTime()) / 1000)),
  },
});
