import type * as z from 'zod/mini';
import type { Problem } from './problems.ts';
import { type Answers, problemsOf } from './typed.ts';

/** What reading a form gives: its values, or every problem at once. */
export type FormReading<Value> =
  | { readonly value: Value; readonly problems: readonly [] }
  | { readonly value?: undefined; readonly problems: readonly Problem[] };

export const readWith = <Value>(schema: z.ZodMiniType<Value>, answers: Answers): FormReading<Value> => {
  const read = schema.safeParse(answers);
  return read.success ? { value: read.data, problems: [] } : { problems: problemsOf(read.error) };
};
