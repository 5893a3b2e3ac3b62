import type { SectionKey } from '../../shared/domain/agreement/sections.ts';
import { agreementLabels } from './da/agreement-labels.ts';
import { companyTexts } from './da/form/company-texts.ts';
import type { FieldText, SectionTexts } from './da/form/field-text.ts';
import { hoursTexts } from './da/form/hours-texts.ts';
import { jobTexts } from './da/form/job-texts.ts';
import { progressionTexts } from './da/form/progression-texts.ts';
import { supportTexts } from './da/form/support-texts.ts';
import { termsTexts } from './da/form/terms-texts.ts';
import { sectionTitle } from './section-title.ts';

const FORM_TEXTS: { readonly [Key in SectionKey]: SectionTexts } = {
  company: companyTexts,
  job: jobTexts,
  hours: hoursTexts,
  terms: termsTexts,
  progression: progressionTexts,
  support: supportTexts,
};

/** What each step is about, under its heading. */
export const sectionIntroductions: { readonly [Key in SectionKey]: string } = {
  company: 'Her skriver I, hvem I er, og hvem kommunen kan kontakte.',
  job: 'Her beskriver I jobbet og de hensyn, der skal tages.',
  hours: 'Her skriver I, hvor meget medarbejderen arbejder, og hvad lønnen er.',
  terms: 'Her skriver I, hvad der gælder for ferie, opsigelse, forsikring og uddannelse.',
  progression:
    'Progression er udvikling i jobbet. Det kan være flere timer, men også nye opgaver eller mere tryghed. Udfyld gerne dette trin sammen med medarbejderen.',
  support: 'Her kan I skrive, hvilken støtte medarbejderen får. Alt på dette trin er frivilligt.',
};

export type CompleteFieldText = FieldText & { readonly label: string; readonly name: string };

/** What the form says at a dotted field name, or nothing when the section has no such field. */
export const fieldTextOf = (section: SectionKey, field: string): CompleteFieldText | undefined => {
  const pattern = field.replaceAll(/\.\d+(?=\.|$)/g, '.*');
  const found = new Map(Object.entries(FORM_TEXTS[section])).get(pattern);
  if (found === undefined) return undefined;
  const own = agreementLabelAt(section, pattern);
  return { ...found, label: found.label ?? own, name: found.name ?? own };
};

/** The agreement's own label; what tells answers apart (`kind`) is called as the part itself. */
const agreementLabelAt = (section: SectionKey, pattern: string): string => {
  const steps = pattern.split('.').filter((step) => step !== '*');
  const found = labelBelow(agreementLabels.sections[section], steps);
  return typeof found === 'string' ? found : (textOf(found, 'label') ?? sectionTitle(section));
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
