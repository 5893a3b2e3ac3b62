import { type Instant, instant } from '../calendar/instant.ts';
import type { CaseId } from '../case/case.ts';
import type { StaffMember, StaffRole } from './staff.ts';

/** What of a case a member of staff has looked at; each has one Danish word in `templates/texts/desk/read-texts.ts`. */
export const READ_KINDS = [
  'case',
  'progress',
  'agreement',
  'document',
  'draft',
  'print',
  'evidence',
  'protected-address',
  'access-copy',
] as const;
export type ReadKind = (typeof READ_KINDS)[number];

/** A member of staff has seen personal data of a case. Kept beside the case, and not part of the chain of what was done. */
export type CaseRead = {
  readonly caseId: CaseId;
  readonly at: Instant;
  readonly by: { readonly id: string; readonly name: string; readonly role: StaffRole };
  readonly kind: ReadKind;
  /** The client's address as the gateway saw it. */
  readonly from: string;
};

const SPAN_MILLISECONDS = 15 * 60_000;

/** The beginning of the quarter of an hour: the same person's readings of the same in it are told once, by the first. */
export const readSpan = (at: Instant): Instant => {
  const time = new Date(at).getTime();
  return instant(new Date(time - (time % SPAN_MILLISECONDS)).toISOString());
};

export const readBy = ({ id, name, role }: StaffMember): CaseRead['by'] => ({ id, name, role });
