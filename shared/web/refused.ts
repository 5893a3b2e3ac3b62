import type { Refusal } from '../domain/refusals.ts';
import type { Result } from '../domain/result.ts';

/** A refusal on its way to the error door, which alone turns it into an answer. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.name = 'Refused';
    this.refusal = refusal;
  }
}

/** The value of a result; a refusal goes to the error door. */
export const orRefuse = <Value>(result: Result<Value>): Value => {
  if (result.ok) return result.value;
  throw new Refused(result.refusal);
};
