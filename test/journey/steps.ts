import type { SectionKey } from '../../shared/domain/agreement/sections.ts';

/** The part of the address that names each step of the employer's form. */
export const steps: Readonly<Record<SectionKey, string>> = {
  company: 'virksomheden',
  job: 'jobbet',
  hours: 'arbejdstid-og-loen',
  terms: 'vilkaar',
  progression: 'progression',
  support: 'stoette',
};
