import type * as z from 'zod/mini';
import type { Problem } from '../../../../shared/domain/agreement/problems.ts';
import { part, problemsOf } from '../../../../shared/domain/agreement/typed.ts';

/** What one input makes of what was typed: its value, or every problem, the field left out. */
export const readInput = <Value>(input: z.ZodMiniType<Value>, typed: unknown): unknown => {
  const read = part({ field: input }).safeParse({ field: typed });
  if (read.success) return { value: read.data.field };
  return problemsOf(read.error).map(({ field, ...rest }) => ({
    ...rest,
    at: field.replace(/^field\.?/, ''),
  }));
};

export const valueOf = <Value>(input: z.ZodMiniType<Value>, typed: unknown): Value | undefined => {
  const read = input.safeParse(typed);
  return read.success ? read.data : undefined;
};

/** The first rule that what was typed breaks, or nothing. */
export const ruleOf = (input: z.ZodMiniType, typed: unknown): Problem['rule'] | undefined => {
  const read = input.safeParse(typed);
  return read.success ? undefined : problemsOf(read.error)[0]?.rule;
};
