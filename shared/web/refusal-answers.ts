import type { RefusalCode } from '../domain/refusals.ts';

/** The HTTP status of each refusal; the only such table. */
export const REFUSAL_STATUS: Readonly<Record<RefusalCode, number>> = {
  'not-found': 404,
  'not-signed-in': 401,
  'no-role': 403,
  'not-your-turn': 409,
  'changed-meanwhile': 409,
  'already-done': 409,
  closed: 410,
  'not-in-force': 409,
  incomplete: 422,
  'code-wrong': 422,
  'code-expired': 422,
  'code-used-up': 422,
  'too-many-codes': 429,
  invalid: 422,
  'too-large': 413,
  forged: 403,
  'too-many-requests': 429,
  'party-to-case': 409,
  busy: 503,
};
