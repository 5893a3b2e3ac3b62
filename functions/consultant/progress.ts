import { keptContents } from '../../shared/cases/kept-contents.ts';
import type { CivilDate } from '../../shared/domain/calendar/civil-date.ts';
import { dayOf } from '../../shared/domain/calendar/instant.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import { companyNameOf } from '../../shared/domain/desk/case-line.ts';
import { jobProgress } from '../../shared/domain/progress/job-progress.ts';
import { type Answer, html } from '../../shared/web/answer.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { admitToCase } from '../../shared/web/staff/staff-door.ts';
import { progressPage, type ShownJob } from '../../templates/pages/consultant/progress/progress-page.tsx';
import type { ConsultantWorld } from './consultant-world.ts';
import { courseOf } from './linked-cases.ts';

/** How a citizen has developed: in the job of this case, and in those before and after it that the reader may see. */
export const makeProgress =
  (world: ConsultantWorld) =>
  async (request: PageRequest): Promise<Answer> => {
    const { staff, file } = await admitToCase(world, request);
    const today = dayOf(world.clock.now());
    const { files, unseen } = await courseOf(world, request, { staff, file, kind: 'progress' });
    const jobs = (await Promise.all(files.map((each) => jobIn(world, each, today)))).flat();
    return html(progressPage({ frame: world.frame, staff, file, jobs, unseen, today }));
  };

/** Nothing of a case whose agreement is not signed yet. */
const jobIn = async (
  { cases }: Pick<ConsultantWorld, 'cases'>,
  file: CaseFile,
  today: CivilDate,
): Promise<readonly ShownJob[]> => {
  const [talks, contents] = await Promise.all([cases.followUps(file.case.id), keptContents(cases, file)]);
  const progress = jobProgress(file, { contents, talks, today });
  return progress === undefined ? [] : [{ ...progress, company: companyNameOf(file.version) ?? '' }];
};
