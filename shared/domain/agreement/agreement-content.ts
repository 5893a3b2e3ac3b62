import type { Address } from './company.ts';
import type { Sections } from './sections.ts';

export const AGREEMENT_KINDS = ['new', 'amendment', 'retention', 'extension'] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

export const PERMANENCES = ['temporary', 'permanent'] as const;
export type Permanence = (typeof PERMANENCES)[number];

/**
 * What both parties sign: everything the agreement says and nothing else. Frozen when the employer signs; its canonical
 * form (RFC 8785) and that form's SHA-256 stand for it from then on. Personnummer is never part of it, and a protected
 * address is left out before the freeze.
 */
export type AgreementContent = {
  readonly schemaVersion: 1;
  readonly caseId: string;
  readonly caseNumber: string | undefined;
  readonly versionNumber: number;
  readonly kind: AgreementKind;
  readonly permanence: Permanence | undefined;
  readonly municipality: { readonly name: string; readonly unit: string };
  readonly contactPerson: { readonly name: string; readonly phone: string; readonly email: string };
  readonly employee: { readonly name: string; readonly address: Address | undefined };
  readonly sections: Sections;
  readonly paidHours: number;
};
