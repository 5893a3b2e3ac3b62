import type { Refusal } from './refusals.ts';

/** What a rule answers: the value, or the refusal that says why not. Refusals are data; nothing is thrown. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal };

export const accept = <Value>(value: Value): Result<Value> => ({ ok: true, value });

export const refuse = (refusal: Refusal): Result<never> => ({ ok: false, refusal });
