import type { Address } from './company.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { ContentHash } from './content-hash.ts';
import type { Sections } from './sections.ts';

export const AGREEMENT_KINDS = ['new', 'amendment', 'retention', 'extension'] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

export const PERMANENCES = ['temporary', 'permanent'] as const;
export type Permanence = (typeof PERMANENCES)[number];

/** Which agreement an amendment changes, and from when. The paid hours are those it had, so that the change can be told from this alone. */
export type AmendmentOfContent = {
  /** 1 for the first amendment of an agreement. */
  readonly number: number;
  readonly effectiveFrom: CivilDate;
  readonly amends: {
    readonly versionNumber: number;
    readonly contentHash: ContentHash;
    readonly paidHours: number;
  };
};

/**
 * What both parties sign: everything the agreement says and nothing else. Frozen when the employer signs; its canonical
 * form (RFC 8785) and that form's SHA-256 stand for it from then on. Personnummer is never part of it, and a protected
 * address is left out before the freeze. Schema 2 is schema 1 with `amendment`; an amendment holds the whole agreement as changed.
 */
export type AgreementContent = {
  readonly schemaVersion: 1 | 2;
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
  readonly amendment?: AmendmentOfContent;
};
