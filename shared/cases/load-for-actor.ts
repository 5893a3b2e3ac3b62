import { branded } from '../domain/branded.ts';
import { linkToken } from '../domain/access/links.ts';
import type { Link } from '../domain/access/links.ts';
import { maySee, type StaffMember } from '../domain/access/staff.ts';
import type { CaseFile, CaseId } from '../domain/case/case.ts';
import type { Party } from '../domain/case/parties.ts';
import { accept, type Result, refuse } from '../domain/result.ts';
import type { Cases } from '../ports/cases.ts';
import type { Clock } from '../ports/clock.ts';

/** Who asks to see a case: the holder of a link, or a member of staff. */
export type Actor =
  | { readonly party: Party; readonly token: string | undefined }
  | { readonly staff: StaffMember; readonly caseId: string | undefined };

export type Admitted = { readonly file: CaseFile; readonly link: Link | undefined };

/**
 * The only door to a case. A link opens its own case for its own party until it expires; staff see the cases that are
 * theirs. Everything else is refused with the one code `not-found`: unknown, foreign, revoked, expired and malformed alike.
 */
export const loadForActor = async (
  { cases, clock }: { readonly cases: Cases; readonly clock: Clock },
  actor: Actor,
): Promise<Result<Admitted>> => {
  const admitted = 'party' in actor ? await byLink(cases, actor, clock) : await byStaff(cases, actor);
  return admitted === undefined ? refuse({ code: 'not-found' }) : accept(admitted);
};

const byLink = async (
  cases: Cases,
  { party, token: text }: { readonly party: Party; readonly token: string | undefined },
  clock: Clock,
): Promise<Admitted | undefined> => {
  const token = linkToken(text);
  const link = token === undefined ? undefined : await cases.findLink(token);
  if (link === undefined || link.party !== party || link.expiresAt <= clock.now()) return undefined;
  const file = await cases.load(link.caseId);
  return file === undefined ? undefined : { file, link };
};

const byStaff = async (
  cases: Cases,
  { staff, caseId }: { readonly staff: StaffMember; readonly caseId: string | undefined },
): Promise<Admitted | undefined> => {
  if (caseId === undefined || !/^[0-9a-f-]{36}$/.test(caseId)) return undefined;
  const file = await cases.load(branded<CaseId>(caseId));
  return file === undefined || !maySee(staff, file.case) ? undefined : { file, link: undefined };
};
