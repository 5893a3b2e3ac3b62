import { readBy, type ReadKind } from '../../domain/access/case-read.ts';
import type { StaffMember } from '../../domain/access/staff.ts';
import type { CaseId } from '../../domain/case/case.ts';
import type { CaseReads } from '../../ports/case-reads.ts';
import type { Clock } from '../../ports/clock.ts';
import type { PageRequest } from '../page-request.ts';
import type { RouteOf } from '../routes.ts';

type CaseRoute = Extract<RouteOf<'consultant' | 'preview'>, `GET /sager/{case}${string}`>;

/** What staff see of a case by each of its addresses: an address that is not named here does not compile. */
const SEEN = {
  'GET /sager/{case}': 'case',
  'GET /sager/{case}/udvikling': 'progress',
  'GET /sager/{case}/send-link/{party}': 'case',
  'GET /sager/{case}/ret-adresse/{party}': 'case',
  'GET /sager/{case}/ret-borger': 'case',
  'GET /sager/{case}/traek-tilbage': 'case',
  'GET /sager/{case}/afslut': 'case',
  'GET /sager/{case}/overtag': 'case',
  'GET /sager/{case}/giv-videre': 'case',
  'GET /sager/{case}/oplysninger': 'case',
  'GET /sager/{case}/papir': 'agreement',
  'GET /sager/{case}/papir/udskriv': 'print',
  'GET /sager/{case}/opfoelgning/{followUp}': 'case',
  'GET /sager/{case}/faste-samtaler': 'case',
  'GET /sager/{case}/tillaeg': 'agreement',
  'GET /sager/{case}/aflys-tillaeg': 'case',
  'GET /sager/{case}/aftaler/{version}': 'agreement',
  'GET /sager/{case}/aftale.pdf': 'document',
  'GET /sager/{case}/udkast.pdf': 'draft',
  'GET /sager/{case}/bevis.zip': 'evidence',
  'GET /sager/{case}/bevar': 'case',
  'GET /sager/{case}/bevar-ikke': 'case',
  'GET /sager/{case}/indsigt': 'case',
} as const satisfies Record<CaseRoute, ReadKind>;

const KINDS: ReadonlyMap<string, ReadKind> = new Map<string, ReadKind>([
  ...Object.entries(SEEN),
  ['POST /sager/{case}/indsigt', 'access-copy'],
]);

/**
 * What is seen by asking for a page, and by sending its form: one that lacks something is answered with the page, and leaves no
 * line in the history. Nothing for a button, whose act has one and shows nothing.
 */
export const seenBy = ({ routeKey }: Pick<PageRequest, 'routeKey'>): ReadKind | undefined =>
  KINDS.get(routeKey) ?? KINDS.get(routeKey.replace(/^POST /, 'GET '));

type Seen = { readonly staff: StaffMember; readonly caseId: CaseId; readonly kind: ReadKind };

/** The reading is kept before anything is shown: what cannot be written down is not shown. */
export const noteReading = (
  { reads, clock }: { readonly reads: CaseReads; readonly clock: Clock },
  { clientAddress: from }: Pick<PageRequest, 'clientAddress'>,
  { staff, caseId, kind }: Seen,
): Promise<void> => reads.note({ caseId, at: clock.now(), by: readBy(staff), kind, from });
