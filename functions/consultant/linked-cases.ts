import { loadForActor } from '../../shared/cases/load-for-actor.ts';
import type { ReadKind } from '../../shared/domain/access/case-read.ts';
import type { StaffMember } from '../../shared/domain/access/staff.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import { noteReading } from '../../shared/web/staff/case-readings.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import type { ConsultantWorld } from './consultant-world.ts';

type From = {
  readonly staff: StaffMember;
  readonly file: CaseFile;
  /** What is shown of the cases. */
  readonly kind: ReadKind;
};

/** A citizen's cases in the order of the jobs; `unseen` tells where there are more that the reader may not see. */
export type Course = {
  readonly files: readonly CaseFile[];
  readonly unseen: { readonly before: boolean; readonly after: boolean };
};

/** The case with those before and after it, as far as the reader may see. */
export const courseOf = async (world: ConsultantWorld, request: PageRequest, from: From): Promise<Course> => {
  const [before, after] = await Promise.all([
    linkedCases(world, request, { ...from, by: 'follows' }),
    linkedCases(world, request, { ...from, by: 'followedBy' }),
  ]);
  return {
    files: [...before.files.toReversed(), from.file, ...after.files],
    unseen: { before: before.isCut, after: after.isCut },
  };
};

type Linked = { readonly files: readonly CaseFile[]; readonly isCut: boolean };

/** More jobs in a row than anybody has, so that two cases that name each other wrongly end the line. */
const MOST_JOBS = 20;

/** The citizen's next cases one way, as far as the reader may see; `isCut` where there is one that she may not. */
const linkedCases = async (
  world: ConsultantWorld,
  request: PageRequest,
  { staff, file, by, kind }: From & { readonly by: 'follows' | 'followedBy' },
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
