import type { StaffLeaves } from '../../../shared/domain/access/leaves.ts';
import type { StaffMember } from '../../../shared/domain/access/staff.ts';
import type { FormReading } from '../../../shared/domain/agreement/form-reading.ts';
import type { Problem } from '../../../shared/domain/agreement/problems.ts';
import { Refused } from '../../../shared/web/refused.ts';
import type { ConsultantWorld } from '../consultant-world.ts';
import { type Visit, visitOf } from './leave-visit.ts';
import { standInNotice } from './stand-in-notice.ts';

const TRIES = 5;

/** What came of one try to write: stored, problems at fields, or that somebody else has changed the leave. */
export type Tried = { readonly problems: readonly Problem[] } | 'stored' | 'changed-meanwhile';

/** Decides and stores; when somebody else wrote in between, everything is read and decided anew. */
export const tryToKeep = async (
  world: ConsultantWorld,
  { staff, command }: { readonly staff: StaffMember; readonly command: string },
  decide: (visit: Visit) => FormReading<StaffLeaves> | 'changed-meanwhile',
): Promise<Tried> => {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const visit = await visitOf(world, staff);
    const decided = decide(visit);
    if (decided === 'changed-meanwhile') return decided;
    if (decided.value === undefined) return { problems: decided.problems };
    const { value: kept } = decided;
    const notice = standInNotice({ before: visit.all, kept }, visit.context, world.municipality);
    const outcome = await world.leaves.keep(kept, { command, at: visit.context.now, notice });
    if (outcome !== 'lost-race') return 'stored';
  }
  throw new Refused({ code: 'busy' });
};
