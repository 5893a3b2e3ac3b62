import type * as z from 'zod';
import { company } from './company.ts';
import { type FormReading, readWith } from './form-reading.ts';
import { hours } from './hours.ts';
import { job } from './job.ts';
import { progression } from './progression.ts';
import { support } from './support.ts';
import { terms } from './terms.ts';
import type { Answers } from './typed.ts';

/** The parts of the form that the employer fills in, in the order of the steps. */
const SCHEMAS = { company, job, hours, terms, progression, support } as const;

export type SectionKey = keyof typeof SCHEMAS;

export const SECTIONS: readonly SectionKey[] = ['company', 'job', 'hours', 'terms', 'progression', 'support'];

export type Sections = { readonly [Key in SectionKey]: z.output<(typeof SCHEMAS)[Key]> };

/** Reads what was typed in one section. Rules across sections: `whole-agreement`. */
export const readSection = <Key extends SectionKey>(key: Key, answers: Answers): FormReading<Sections[Key]> => {
  const schema: z.ZodType<Sections[Key]> = SCHEMAS[key] as never;
  return readWith(schema, answers);
};
