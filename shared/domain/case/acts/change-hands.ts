import { asConsultant, mayHandOver, mayTakeOver, type StaffMember } from '../../access/staff.ts';
import { isLeft } from '../../follow-up/drop.ts';
import type { FollowUp } from '../../follow-up/follow-up.ts';
import { accept, type Result, refuse } from '../../result.ts';
import { isOfParty } from '../addresses.ts';
import { gate } from '../act-gates.ts';
import type { Case, CaseFile } from '../case.ts';
import { type ActContext, type Change, changeOf, type Happening } from '../change.ts';
import type { MunicipalDetails } from '../details-form.ts';
import { isToTakeOver } from '../signing-gate.ts';
import { statusOf } from '../status.ts';
import { changedDetails } from './correct-details.ts';

/** A case on its way to another consultant: whose it was when the page was shown, and its talks. */
export type Handing = {
  readonly by: StaffMember;
  readonly shownConsultant: string;
  readonly followUps: readonly FollowUp[];
};

/**
 * The case is `by`'s, with the talks that are left; what the municipality knows of the job may be written at once. Refuses
 * `already-done` when it is hers already, `changed-meanwhile` when a colleague has taken it first, and `party-to-case`.
 */
export const takeOver = (
  file: CaseFile,
  { by, details, ...handing }: Handing & { readonly details: MunicipalDetails | undefined },
  context: ActContext,
): Result<Change> => {
  const may = mayTakeOver(by, file.case);
  const opened = mayChangeHands(file, { ...handing, to: by, may, act: 'take-over' });
  if (!opened.ok) return opened;
  const correcting = details === undefined ? opened : gate('correct-details', opened.value);
  if (!correcting.ok) return correcting;
  return accept(
    handed(
      file,
      {
        to: by,
        followUps: handing.followUps,
        case: details,
        events: [{ event: 'taken-over' }, ...correction(file, details)],
        // An employer who began the case could not sign before.
        tell: isToTakeOver(file) ? [{ kind: 'taken-over', to: 'employer', link: 'fill' }] : [],
      },
      context,
    ),
  );
};

/** What was corrected along with the takeover, where anything was. */
const correction = (file: CaseFile, details: MunicipalDetails | undefined): Happening['events'] => {
  const changed = details === undefined ? '' : changedDetails(file.case, details);
  return changed === '' ? [] : [{ event: 'details-corrected', details: { changed } }];
};

/**
 * The case is a colleague's, with the talks that are left, and the colleague is told. Only its consultant and a team leader
 * hand it over. Refuses `already-done` when it is the colleague's already, `changed-meanwhile` when it is no longer with whom
 * the page showed, and `party-to-case` when the colleague has an address in the case.
 */
export const handOver = (
  file: CaseFile,
  { by, to, ...handing }: Handing & { readonly to: StaffMember },
  context: ActContext,
): Result<Change> => {
  const may = mayHandOver(by, file.case);
  const opened = mayChangeHands(file, { ...handing, to, may, act: 'hand-over' });
  if (!opened.ok) return opened;
  return accept(
    handed(
      file,
      {
        to,
        followUps: handing.followUps,
        events: [{ event: 'handed-over', details: { to: to.id, name: to.name } }],
        tell: [{ kind: 'case-assigned', to: 'consultant' }],
      },
      context,
    ),
  );
};

const mayChangeHands = (
  file: CaseFile,
  {
    to,
    shownConsultant,
    may,
    act,
  }: Pick<Handing, 'shownConsultant'> & {
    readonly to: StaffMember;
    readonly may: boolean;
    readonly act: 'take-over' | 'hand-over';
  },
) => {
  const opened = gate(act, statusOf(file));
  if (!opened.ok) return opened;
  const { consultant } = file.case;
  if (consultant.id === to.id) return refuse({ code: 'already-done' });
  if (!may || consultant.id !== shownConsultant) return refuse({ code: 'changed-meanwhile' });
  if (isOfParty(to.email, file.case)) return refuse({ code: 'party-to-case' });
  return opened;
};

/** Prompts go to the consultant of the case; the talks carry her id too, for the desk's list. Their `rev` stays: a page that shows one is still right. */
const handed = (
  file: CaseFile,
  {
    to,
    followUps,
    case: details,
    ...happening
  }: Pick<Happening, 'events' | 'tell'> & {
    readonly to: StaffMember;
    readonly followUps: readonly FollowUp[];
    readonly case?: Partial<Case> | undefined;
  },
  context: ActContext,
): Change =>
  changeOf(
    file,
    {
      ...happening,
      case: { ...details, consultant: asConsultant(to) },
      followUps: followUps.filter(isLeft).map((talk) => ({ ...talk, consultantId: to.id })),
    },
    context,
  );
