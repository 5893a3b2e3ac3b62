import * as z from 'zod/mini';
import { asPrinted, hasHiddenLetter } from './printable-letters.ts';
import type { Problem, Rule } from './problems.ts';

/** What was typed, as the page sent it: text, lists and named parts. Kept as it is; never trusted. */
export type Answer = string | readonly Answer[] | { readonly [name: string]: Answer };
export type Answers = { readonly [name: string]: Answer };

/** A broken rule before the field's place in the form is known. */
export type Broken = { readonly rule: Rule } & Omit<Problem, 'field' | 'rule'>;

/** What reading one typed text gives: a value, or the rule it breaks. */
export type Reading<Value> = { readonly value: Value } | { readonly broken: Broken };

export const broken = (rule: Rule, details: Omit<Broken, 'rule'> = {}): { readonly broken: Broken } => ({
  broken: { rule, ...details },
});

/** A zod type that makes a value of whatever comes; `context.issues` takes what is wrong with it. */
export const parsed = <Value>(read: (input: unknown, context: z.core.ParsePayload) => Value) =>
  z.pipe(z.unknown(), z.transform(read));

/** A schema whose input is put in order first, whatever came. */
export const prepared = <Schema extends z.ZodMiniType>(
  prepare: (input: unknown) => unknown,
  schema: Schema,
): z.ZodMiniType<z.output<Schema>> => z.pipe(z.transform(prepare), schema);

/** A further rule about values that are each right by themselves; its problem stands at `path`. */
export const rule = <Value>(
  isBroken: (value: Value) => boolean,
  { path, ...params }: Broken & { readonly path: readonly string[] },
) =>
  z.check<Value>((context) => {
    if (isBroken(context.value))
      context.issues.push({ code: 'custom', params, path: [...path], input: undefined });
  });

/**
 * One input of the form: a zod type that takes what was typed and gives the value. Anything but text counts as nothing
 * typed, and of a field that was sent several times the last counts. `read` gets the text without outer blanks, in the
 * form in which it is printed (Unicode's NFC, plain blanks and hyphens) and with plain line ends. Letters that nobody
 * sees are refused, whatever the field takes.
 */
export const typed = <Value>(read: (text: string) => Reading<Value>) =>
  picked((text) => (hasHiddenLetter(text) ? broken('control-characters') : read(text)));

/** The same for an input in which nobody writes: one of the words that the page offers. */
export const picked = <Value>(read: (text: string) => Reading<Value>) =>
  parsed((input, context): Value => {
    const reading = read(tidy(input));
    if ('value' in reading) return reading.value;
    context.issues.push({ code: 'custom', params: reading.broken, input: undefined });
    return z.NEVER;
  });

/** The same input when it may be left out: nothing typed gives `undefined`. */
export const optional = <Value>(read: (text: string) => Reading<Value>) =>
  typed<Value | undefined>((text) => (text === '' ? { value: undefined } : read(text)));

const tidy = (input: unknown): string => asPrinted(lastText(input)).replaceAll('\r\n', '\n').trim();

/** What was typed in a field, the last of it when it was sent several times; empty for anything else. */
export const lastText = (input: unknown): string => {
  const last: unknown = Array.isArray(input) ? input.at(-1) : input;
  return typeof last === 'string' ? last : '';
};

/** What was typed at a dotted name; nothing where no such part was sent. */
export const answerAt = (answers: Answers, name: string): Answer | undefined =>
  name.split('.').reduce<Answer | undefined>((answer, step) => {
    if (typeof answer !== 'object' || !Object.hasOwn(answer, step)) return undefined;
    return new Map<string, Answer>(Object.entries(answer)).get(step);
  }, answers);

/** Nothing that anybody would see was typed, in no part of it. */
export const isBlank = (input: unknown): boolean =>
  typeof input === 'object' && input !== null ? Object.values(input).every(isBlank) : tidy(input) === '';

/** The problems zod found, each at the dotted name its input has on the page. */
export const problemsOf = (error: z.core.$ZodError): readonly Problem[] =>
  error.issues.map((issue) => ({ field: issue.path.map(String).join('.'), ...paramsOf(issue) }));

/** Every rule of ours stands in `params`; what zod itself finds wrong is a part that was not sent in its shape. */
const paramsOf = (issue: z.core.$ZodIssue): Broken =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  issue.code === 'custom' && issue.params !== undefined ? (issue.params as Broken) : { rule: 'missing' };

/** Named parts typed together. A part the page did not send counts as nothing typed, so that its own rule answers. */
export const part = <Shape extends z.core.$ZodShape>(shape: Shape) =>
  prepared(withKeys(Object.keys(shape)), z.object(shape));

/** One of several answers told apart by `kind`, each with parts of its own; parts of the others are left out. */
export const oneOf = <const Options extends Readonly<Record<string, z.core.$ZodShape>>>(
  options: Options,
  whenNothingTyped?: keyof Options & string,
): z.ZodMiniType<OneOf<Options>> => {
  const shapes = new Map(Object.entries(options).map(([kind, shape]) => [kind, part(shape)]));
  const chooses = parsed((input, context) => {
    const given: Readonly<Record<string, unknown>> =
      typeof input === 'object' && input !== null ? { ...input } : {};
    const kind = lastText(given['kind']) || whenNothingTyped;
    const chosen = shapes.get(kind ?? '');
    if (chosen === undefined) {
      context.issues.push({ code: 'custom', params: { rule: 'missing' }, path: ['kind'], input: undefined });
      return z.NEVER;
    }
    const read = chosen.safeParse(given);
    if (read.success) return { kind, ...read.data };
    for (const issue of read.error.issues) {
      context.issues.push({
        code: 'custom',
        params: paramsOf(issue),
        path: [...issue.path],
        input: undefined,
      });
    }
    return z.NEVER;
  });
  // Each kind's parts are read by that kind's own schema; the type cannot follow the look-up by name.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return chooses as unknown as z.ZodMiniType<OneOf<Options>>;
};

export type OneOf<Options extends Readonly<Record<string, z.core.$ZodShape>>> = {
  [Kind in keyof Options & string]: { readonly kind: Kind } & z.output<z.ZodMiniObject<Options[Kind]>>;
}[keyof Options & string];

const withKeys = (keys: readonly string[]) => (input: unknown) => ({
  ...Object.fromEntries(keys.map((key) => [key, undefined])),
  ...(typeof input === 'object' && input !== null && !Array.isArray(input) ? input : {}),
});
