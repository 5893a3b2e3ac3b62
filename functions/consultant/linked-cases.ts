import { loadForActor } from '../../shared/cases/load-for-actor.ts';
import type { ReadKind } from '../../shared/domain/access/case-read.ts';
import type { StaffMember } from '../../shared/domain/access/staff.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import { noteReading } from '../../shared/web/case-readings.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import type { ConsultantWorld } from './consultant-world.ts';

export type Linked = { readonly files: readonly CaseFile[]; readonly isCut: boolean };
type From = {
  readonly staff: StaffMember;
  readonly file: CaseFile;
  readonly by: 'follows' | 'followedBy';
  /** What is shown of them. */
  readonly kind: ReadKind;
};

/** More jobs in a row than anybody has, so that two cases that name each other wrongly end the line. */
const MOST_JOBS = 20;

/** The citizen's next cases one way, as far as the reader may see; `isCut` where there is one that she may not. */
export const linkedCases = async (
  world: ConsultantWorld,
  request: PageRequest,
  { staff, file, by, kind }: From,
): Promise<Linked> => {
  const files: CaseFile[] = [];
  for (let next = file.case[by]; next !== undefined && files.length < MOST_JOBS; ) {
    // Who may see one case may not see the next: each is asked for at the door.
    const admitted = await loadForActor(world, { staff, caseId: next });
    if (!admitted.ok) return { files, isCut: true };
    await noteReading(world, request, { staff, caseId: next, kind });
    files.push(admitted.value.file);
    next = admitted.value.file.case[by];
  }
  return { files, isCut: false };
};
