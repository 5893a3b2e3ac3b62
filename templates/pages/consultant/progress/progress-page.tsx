import type { StaffMember } from '../../../../shared/domain/access/staff.ts';
import type { CivilDate } from '../../../../shared/domain/calendar/civil-date.ts';
import type { CaseFile } from '../../../../shared/domain/case/case.ts';
import { hoursNow, type JobProgress } from '../../../../shared/domain/progress/job-progress.ts';
import { casePageTexts } from '../../../texts/desk/case-page-texts.ts';
import { talkPageTexts } from '../../../texts/desk/form-page-texts.ts';
import { progressTexts as texts, toldOf } from '../../../texts/desk/progress-texts.ts';
import { danishDate } from '../../../texts/danish-format.ts';
import { type Frame, page } from '../../layout.tsx';
import { signedIn } from '../desk.ts';
import { timeScaleOf } from './chart-scale.ts';
import { HoursChart } from './hours-chart.tsx';
import { HoursLegend, MilestoneLegend } from './legends.tsx';
import { MilestoneChart } from './milestone-chart.tsx';
import { ExpectedTable, HoursTable, MilestoneTable } from './progress-tables.tsx';

export type ShownJob = JobProgress & { readonly company: string };

export type ProgressPage = {
  readonly frame: Frame;
  readonly staff: StaffMember;
  readonly file: CaseFile;
  /** The citizen's jobs that the reader may see, the first one first. */
  readonly jobs: readonly ShownJob[];
  /** Whether there are jobs before and after these that the reader may not see. */
  readonly unseen: { readonly before: boolean; readonly after: boolean };
  readonly today: CivilDate;
};

/** How a citizen has developed in the job, and across jobs: the hours and the milestones over time. */
export const progressPage = (shown: ProgressPage): string =>
  page({
    frame: shown.frame,
    title: texts.title,
    above: shown.file.case.employee.name,
    back: { href: `/sager/${shown.file.case.id}`, text: talkPageTexts.back },
    signedInAs: signedIn(shown.staff),
    body: <Body {...shown} />,
  });

const Body = (shown: ProgressPage) => (
  <>
    <p class="print-only">{casePageTexts.printed(danishDate(shown.today))}</p>
    {shown.unseen.before ? <p>{texts.unseenBefore}</p> : null}
    {shown.unseen.after ? <p>{texts.unseenAfter}</p> : null}
    {shown.jobs.length === 0 ? <p>{texts.none}</p> : <Charts {...shown} />}
  </>
);

const Charts = ({ jobs, today }: ProgressPage) => {
  const scale = timeScaleOf(jobs, today);
  const milestones = jobs.flatMap((job) => job.milestones);
  const changes = jobs.slice(1).map(({ steps: [start] }) => start.day);
  return (
    <>
      <Told jobs={jobs} />
      <h2>{texts.hours.heading}</h2>
      <HoursChart jobs={jobs} scale={scale} today={today} />
      <HoursLegend jobs={jobs} />
      {jobs.map((job, place) => (
        <section key={job.caseId}>
          <JobHeading jobs={jobs} place={place} />
          <HoursTable job={job} />
          <ExpectedTable job={job} />
        </section>
      ))}
      <h2>{texts.milestones.heading}</h2>
      <MilestoneChart milestones={milestones} scale={scale} today={today} changes={changes} />
      <MilestoneLegend milestones={milestones} />
      {jobs.map((job, place) => (
        <section key={job.caseId}>
          {jobs.length === 1 ? null : <h3>{texts.job(place, job.company)}</h3>}
          <MilestoneTable milestones={job.milestones} before={countBefore(jobs, place)} />
        </section>
      ))}
    </>
  );
};

type Jobs = { readonly jobs: readonly ShownJob[] };

/** What has come of it in a sentence or two: of the job, or of all the jobs together. */
const Told = ({ jobs }: Jobs) => {
  const [first] = jobs;
  const last = jobs.at(-1);
  if (first === undefined || last === undefined) return null;
  return (
    <p class="figures-told">
      {jobs.length === 1
        ? toldOf(first)
        : texts.jobs(jobs.length, first.steps[0].paidHours, hoursNow(last).paidHours)}
    </p>
  );
};

const countBefore = (jobs: readonly ShownJob[], place: number): number =>
  jobs.slice(0, place).reduce((sum, { milestones }) => sum + milestones.length, 0);

/** Which job it is and what has come of it, where there are several. */
const JobHeading = ({ jobs, place }: Jobs & { readonly place: number }) => {
  const job = jobs[place];
  if (job === undefined || jobs.length === 1) return null;
  const { steps, ended, until, company } = job;
  return (
    <>
      <h3>{texts.job(place, company)}</h3>
      <p>{texts.jobDays(steps[0].day, ended ? until : undefined)}</p>
      <p>{toldOf(job)}</p>
    </>
  );
};
