import { accept, type Result, refuse } from '../../result.ts';
import { gate } from '../act-gates.ts';
import type { CaseFile, Employee } from '../case.ts';
import { type ActContext, type Change, changeOf } from '../change.ts';
import { changedIn } from '../changed-in.ts';
import { statusOf } from '../status.ts';

export type CitizenDetails = Pick<Employee, 'name' | 'mobile' | 'addressProtected'>;

/**
 * The citizen is named and rung as given. Refuses `changed-meanwhile` for another name while the agreement is signed with
 * the one that stands: that signature must fall first. The mobile number is no part of the agreement. A protected address is
 * left out of whatever is signed from then on; what is signed stays as it is.
 */
export const correctCitizen = (
  file: CaseFile,
  details: CitizenDetails,
  context: ActContext,
): Result<Change> => {
  const opened = gate('correct-citizen', statusOf(file));
  if (!opened.ok) return opened;
  const { employee } = file.case;
  if (isNameSigned(file) && details.name !== employee.name) return refuse({ code: 'changed-meanwhile' });
  const changed = changedIn(employee, details, ['name', 'mobile', 'addressProtected']);
  return accept(
    changeOf(
      file,
      {
        case: { employee: { ...employee, ...details } },
        events: [{ event: 'citizen-corrected', details: { changed } }],
      },
      context,
    ),
  );
};

/** The citizen's name stands in a content that somebody has signed. */
export const isNameSigned = ({ version }: CaseFile): boolean => version.frozen !== undefined;
