import type { StaffMember } from '../../domain/access/staff.ts';
import type { Keys } from '../../ports/keys.ts';
import type { Log } from '../../runtime/log.ts';
import type { PageRequest } from '../page-request.ts';

type Refusal = { readonly staff: StaffMember; readonly caseId: string | undefined };

const SHOWN_LETTERS = 24;

/** Somebody signed in has asked for a case that is not theirs to see, or that there is not. Named by keyed digests alone. */
export const tellRefused = (
  { keys, log }: { readonly keys: Keys; readonly log: Log },
  { routeKey, reference }: Pick<PageRequest, 'routeKey' | 'reference'>,
  { staff, caseId = '' }: Refusal,
): void => {
  const digest = (text: string) => keys.countDigest(text).slice(0, SHOWN_LETTERS);
  log({
    entry: 'staff-refused',
    route: routeKey,
    staff: digest(`staff ${staff.id}`),
    case: digest(`case ${caseId}`),
    reference,
  });
};
