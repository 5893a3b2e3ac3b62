import type { SigningCode } from '../../access/codes.ts';
import { accept, type Result, refuse } from '../../result.ts';
import { gate } from '../act-gates.ts';
import { type CaseFile, type Employee, signatureOf } from '../case.ts';
import { type ActContext, type Change, changeOf } from '../change.ts';
import { changedIn } from '../changed-in.ts';
import { statusOf } from '../status.ts';

export type CitizenDetails = Pick<Employee, 'name' | 'mobile' | 'addressProtected'> & {
  /** Nothing where the personnummer is to stay as it is. */
  readonly cpr?: Employee['cpr'];
};

/** What awaits the citizen's answer of MitID, where something does. */
type Awaited = { readonly awaited?: SigningCode | undefined };

/**
 * The citizen is named, rung and known as given. Refuses `changed-meanwhile` for another name while the agreement is signed
 * with the one that stands: that signature must fall first; and for another personnummer where MitID has proven the one that
 * stands. Mobile number and personnummer are no part of the agreement: what is signed stays as it is, and a protected
 * address is left out of what is signed from then on. With another personnummer the citizen has to ask MitID anew.
 */
export const correctCitizen = (
  file: CaseFile,
  { awaited, ...details }: CitizenDetails & Awaited,
  context: ActContext,
): Result<Change> => {
  const opened = gate('correct-citizen', statusOf(file));
  if (!opened.ok) return opened;
  const { employee } = file.case;
  if (isNameSigned(file) && details.name !== employee.name) return refuse({ code: 'changed-meanwhile' });
  const cpr = details.cpr ?? employee.cpr;
  const isAnotherCpr = cpr !== employee.cpr;
  if (isAnotherCpr && isCprProven(file)) return refuse({ code: 'changed-meanwhile' });
  const changed = changedIn(employee, details, ['name', 'mobile', 'addressProtected']);
  const isOver = isAnotherCpr && awaited?.by === 'identity';
  return accept(
    changeOf(
      file,
      {
        case: { employee: { ...employee, ...details, cpr } },
        events: [
          {
            event: 'citizen-corrected',
            details: { changed: [changed, cprChange(employee.cpr, cpr)].filter(Boolean).join(' ') },
          },
        ],
        ...(isOver ? { code: { use: awaited } } : {}),
      },
      context,
    ),
  );
};

/** The history tells that the number came or was corrected, never what it was or is. */
const cprChange = (before: Employee['cpr'], after: Employee['cpr']): string => {
  if (before === after) return '';
  return before === undefined ? 'cprAdded' : 'cprCorrected';
};

/** The citizen's name stands in a content that somebody has signed. */
export const isNameSigned = ({ version }: CaseFile): boolean => version.frozen !== undefined;

/**
 * MitID has said that who signed the agreement has the personnummer on record. Another number is then a slip, or another
 * person's: it would be said of a signature that was not given with it.
 */
export const isCprProven = ({ case: { employee }, version }: CaseFile): boolean =>
  employee.cpr !== undefined && signatureOf(version, 'citizen')?.method === 'mitid';
