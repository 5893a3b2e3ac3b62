import { loadForActor } from '../../shared/cases/load-for-actor.ts';
import type { StaffMember } from '../../shared/domain/access/staff.ts';
import type { CivilDate } from '../../shared/domain/calendar/civil-date.ts';
import { dayOf } from '../../shared/domain/calendar/instant.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import { companyNameOf } from '../../shared/domain/desk/case-line.ts';
import { jobProgress } from '../../shared/domain/progress/job-progress.ts';
import { type Answer, html } from '../../shared/web/answer.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { admitToCase } from '../../shared/web/staff-door.ts';
import { progressPage, type ShownJob } from '../../templates/pages/consultant/progress/progress-page.tsx';
import type { ConsultantWorld } from './consultant-world.ts';

/** How a citizen has developed: in the job of this case, and in those before and after it that the reader may see. */
export const makeProgress =
  (world: ConsultantWorld) =>
  async (request: PageRequest): Promise<Answer> => {
    const { staff, file } = await admitToCase(world, request);
    const today = dayOf(world.clock.now());
    const [before, after] = await Promise.all([
      linkedCases(world, { staff, file, by: 'follows' }),
      linkedCases(world, { staff, file, by: 'followedBy' }),
    ]);
    const files = [...before.files.toReversed(), file, ...after.files];
    const jobs = (await Promise.all(files.map((each) => jobIn(world, each, today)))).flat();
    const unseen = { before: before.isCut, after: after.isCut };
    return html(progressPage({ frame: world.frame, staff, file, jobs, unseen, today }));
  };

type Linked = { readonly files: readonly CaseFile[]; readonly isCut: boolean };
type From = {
  readonly staff: StaffMember;
  readonly file: CaseFile;
  readonly by: 'follows' | 'followedBy';
};

/** More jobs in a row than anybody has, so that two cases that name each other wrongly end the line. */
const MOST_JOBS = 20;

/** The citizen's next cases one way, as far as the reader may see; `isCut` where there is one that she may not. */
const linkedCases = async (world: ConsultantWorld, { staff, file, by }: From): Promise<Linked> => {
  const files: CaseFile[] = [];
  for (let next = file.case[by]; next !== undefined && files.length < MOST_JOBS; ) {
    // Who may see one case may not see the next: each is asked for at the door.
    const admitted = await loadForActor(world, { staff, caseId: next });
    if (!admitted.ok) return { files, isCut: true };
    files.push(admitted.value.file);
    next = admitted.value.file.case[by];
  }
  return { files, isCut: false };
};

/** Nothing of a case whose agreement is not signed yet. */
const jobIn = async (
  { cases }: Pick<ConsultantWorld, 'cases'>,
  file: CaseFile,
  today: CivilDate,
): Promise<readonly ShownJob[]> => {
  const { id, earlier = [] } = file.case;
  const [talks, contents] = await Promise.all([
    cases.followUps(id),
    earlier.length === 0 ? [] : cases.contents(id),
  ]);
  const progress = jobProgress(file, { contents, talks, today });
  return progress === undefined ? [] : [{ ...progress, company: companyNameOf(file.version) ?? '' }];
};
