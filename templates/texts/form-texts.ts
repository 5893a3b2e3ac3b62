import type { SectionKey } from '../../shared/domain/agreement/sections.ts';
import type { Language } from '../../shared/domain/language.ts';
import { agreementLabels as danishLabels } from './da/agreement-labels.ts';
import { companyTexts as danishCompany } from './da/form/company-texts.ts';
import type { FieldText, SectionTexts } from './da/form/field-text.ts';
import { hoursTexts as danishHours } from './da/form/hours-texts.ts';
import { jobTexts as danishJob } from './da/form/job-texts.ts';
import { progressionTexts as danishProgression } from './da/form/progression-texts.ts';
import { supportTexts as danishSupport } from './da/form/support-texts.ts';
import { termsTexts as danishTerms } from './da/form/terms-texts.ts';
import { agreementLabels as englishLabels } from './en/agreement-labels.ts';
import { companyTexts as englishCompany } from './en/form/company-texts.ts';
import { hoursTexts as englishHours } from './en/form/hours-texts.ts';
import { jobTexts as englishJob } from './en/form/job-texts.ts';
import { progressionTexts as englishProgression } from './en/form/progression-texts.ts';
import { supportTexts as englishSupport } from './en/form/support-texts.ts';
import { termsTexts as englishTerms } from './en/form/terms-texts.ts';
import type { InBoth } from './in-both.ts';

type FormTexts = { readonly [Key in SectionKey]: SectionTexts };

/** What the employer's form says at every field, in the order of the page. */
export const formTexts: InBoth<FormTexts> = {
  da: {
    company: danishCompany,
    job: danishJob,
    hours: danishHours,
    terms: danishTerms,
    progression: danishProgression,
    support: danishSupport,
  },
  en: {
    company: englishCompany,
    job: englishJob,
    hours: englishHours,
    terms: englishTerms,
    progression: englishProgression,
    support: englishSupport,
  },
};

const LABELS: InBoth<typeof danishLabels> = { da: danishLabels, en: englishLabels };

export type CompleteFieldText = FieldText & { readonly label: string; readonly name: string };

/** What the form says at a dotted field name, or nothing when the section has no such field. */
export const fieldTextOf = (
  language: Language,
  section: SectionKey,
  field: string,
): CompleteFieldText | undefined => {
  const pattern = patternOf(field);
  const found = new Map(Object.entries(formTexts[language][section])).get(pattern);
  if (found === undefined) return undefined;
  const own = agreementLabelAt(LABELS[language].sections[section], pattern);
  const label = found.label ?? own;
  return { ...found, label, name: found.name ?? label.replace(/\?$/, '') };
};

/** The name by which the texts know a field: `*` for the number of its row. */
export const patternOf = (field: string): string => field.replaceAll(/\.\d+(?=\.|$)/g, '.*');

/** The agreement's own label; what tells answers apart (`kind`) is called as the part itself. */
const agreementLabelAt = (labels: { readonly label: string }, pattern: string): string => {
  const steps = pattern.split('.').filter((step) => step !== '*');
  const found = labelBelow(labels, steps);
  return typeof found === 'string' ? found : (textOf(found, 'label') ?? labels.label);
};

const labelBelow = (labels: unknown, steps: readonly string[]): unknown =>
  steps.reduce<unknown>((found, step) => {
    if (typeof found !== 'object' || found === null) return found;
    return new Map<string, unknown>(Object.entries(found)).get(step) ?? (step === 'kind' ? found : undefined);
  }, labels);

const textOf = (labels: unknown, key: string): string | undefined => {
  if (typeof labels !== 'object' || labels === null) return undefined;
  const found = new Map<string, unknown>(Object.entries(labels)).get(key);
  return typeof found === 'string' ? found : undefined;
};
