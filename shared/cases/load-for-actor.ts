import { branded } from '../domain/branded.ts';
import { linkToken } from '../domain/access/links.ts';
import type { Link } from '../domain/access/links.ts';
import { standsInFor } from '../domain/access/leaves.ts';
import { isUnassigned, maySee, type StaffMember } from '../domain/access/staff.ts';
import { dayOf } from '../domain/calendar/instant.ts';
import { isOfParty } from '../domain/case/addresses.ts';
import type { CaseFile, CaseId } from '../domain/case/case.ts';
import type { Party } from '../domain/case/parties.ts';
import { accept, type Result, refuse } from '../domain/result.ts';
import type { Cases } from '../ports/cases.ts';
import type { Clock } from '../ports/clock.ts';
import type { Leaves } from '../ports/leaves.ts';

/** Who asks to see a case: the holder of a link, or a member of staff. */
export type Actor =
  | {
      readonly party: Party;
      readonly token: string | undefined;
      /** Whether this browser may come in by that link as far as the municipality asks for more than the link (decision 0043). */
      readonly isKnown: (admitted: AdmittedByLink) => Promise<boolean>;
    }
  | { readonly staff: StaffMember; readonly caseId: string | undefined };

export type Admitted = { readonly file: CaseFile; readonly link: Link | undefined };

export type AdmittedByLink = { readonly file: CaseFile; readonly link: Link };

type StaffDoor = { readonly cases: Cases; readonly clock: Clock; readonly leaves: Leaves };

/**
 * The only door to a case. A link opens its own case for its own party until it expires; staff see the cases that are
 * theirs, and those of a colleague on leave for whom they stand in that day. Everything else is refused with the one code `not-found`: unknown, foreign, revoked, expired and malformed alike.
 * Refuses `identity-needed` for a link that opens, in a browser in which MitID has not said who it is and has to.
 */
export const loadForActor = async (world: StaffDoor, actor: Actor): Promise<Result<Admitted>> => {
  if ('staff' in actor) {
    const admitted = await byStaff(world, actor);
    return admitted === undefined ? refuse({ code: 'not-found' }) : accept(admitted);
  }
  const admitted = await byLink(world.cases, actor, world.clock);
  if (admitted === undefined) return refuse({ code: 'not-found' });
  return (await actor.isKnown(admitted)) ? accept(admitted) : refuse({ code: 'identity-needed' });
};

const byLink = async (
  cases: Cases,
  { party, token: text }: { readonly party: Party; readonly token: string | undefined },
  clock: Clock,
): Promise<AdmittedByLink | undefined> => {
  const token = linkToken(text);
  const link = token === undefined ? undefined : await cases.findLink(token);
  if (link === undefined || link.party !== party || link.expiresAt <= clock.now()) return undefined;
  const file = await cases.load(link.caseId);
  return file === undefined ? undefined : { file, link };
};

const byStaff = async (
  world: StaffDoor,
  { staff, caseId }: { readonly staff: StaffMember; readonly caseId: string | undefined },
): Promise<Admitted | undefined> => {
  if (caseId === undefined || !/^[0-9a-f-]{36}$/.test(caseId)) return undefined;
  const file = await world.cases.load(branded<CaseId>(caseId));
  if (file === undefined || isPartyToColleagues(file, staff)) return undefined;
  const isSeen = maySee(staff, file.case) || (await standsInAt(file, staff, world));
  return isSeen ? { file, link: undefined } : undefined;
};

/** Who has an address in a colleague's case never comes to it as staff, not as a team leader either. */
const isPartyToColleagues = ({ case: opened }: CaseFile, { id, email }: StaffMember): boolean =>
  opened.consultant.id !== id && !isUnassigned(opened) && isOfParty(email, opened);

/** Leaves are read for a colleague's case alone. */
const standsInAt = async (
  { case: opened }: CaseFile,
  staff: StaffMember,
  { leaves, clock }: StaffDoor,
): Promise<boolean> => {
  const absent = standsInFor(await leaves.all(), staff, dayOf(clock.now()));
  return absent.some(({ id }) => id === opened.consultant.id);
};
