import type * as z from 'zod/mini';
import { company } from './company.ts';
import { type FormReading, readWith } from './form-reading.ts';
import { hours } from './hours.ts';
import { job } from './job.ts';
import { progression } from './progression.ts';
import { support } from './support.ts';
import { terms } from './terms.ts';
import type { Answers } from './typed.ts';

/** The parts of the form that the employer fills in, in the order of the steps. */
export const SECTIONS = ['company', 'job', 'hours', 'terms', 'progression', 'support'] as const;

export type SectionKey = (typeof SECTIONS)[number];

export type Sections = {
  readonly company: z.output<typeof company>;
  readonly job: z.output<typeof job>;
  readonly hours: z.output<typeof hours>;
  readonly terms: z.output<typeof terms>;
  readonly progression: z.output<typeof progression>;
  readonly support: z.output<typeof support>;
};

/** A value for each section. */
export const bySection = <Value>(
  make: (key: SectionKey) => Value,
): { readonly [Key in SectionKey]: Value } => ({
  company: make('company'),
  job: make('job'),
  hours: make('hours'),
  terms: make('terms'),
  progression: make('progression'),
  support: make('support'),
});

const READERS: { readonly [Key in SectionKey]: (answers: Answers) => FormReading<Sections[Key]> } = {
  company: (answers) => readWith(company, answers),
  job: (answers) => readWith(job, answers),
  hours: (answers) => readWith(hours, answers),
  terms: (answers) => readWith(terms, answers),
  progression: (answers) => readWith(progression, answers),
  support: (answers) => readWith(support, answers),
};

/** Reads what was typed in one section. Rules across sections: `whole-agreement`. */
export const readSection = <Key extends SectionKey>(key: Key, answers: Answers): FormReading<Sections[Key]> =>
  READERS[key](answers);
