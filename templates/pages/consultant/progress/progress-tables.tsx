import type { JobProgress } from '../../../../shared/domain/progress/job-progress.ts';
import type { MilestoneProgress } from '../../../../shared/domain/progress/milestones.ts';
import { hoursText, shortDanishDate } from '../../../texts/danish-format.ts';
import {
  agreementName,
  expectationText,
  milestoneState,
  progressTexts,
  whyText,
} from '../../../texts/desk/progress-texts.ts';

const hours = progressTexts.hours.table;
const expected = progressTexts.hours.expected;
const milestone = progressTexts.milestones;

type Job = { readonly job: JobProgress };

/** The hours of a job from day to day, and why they changed. */
export const HoursTable = ({ job: { steps, ahead } }: Job) => (
  <table class="table table--compact table--responsive-headers">
    <caption class="progress-caption">{hours.caption}</caption>
    <thead>
      <tr>
        <th scope="col">{hours.day}</th>
        <th scope="col">{hours.hours}</th>
        <th scope="col">{hours.agreed}</th>
        <th scope="col">{hours.why}</th>
      </tr>
    </thead>
    <tbody>
      {[...steps, ...ahead].map((step) => {
        const paid = hoursText(step.paidHours);
        return (
          <tr key={step.day}>
            <th scope="row" data-title={hours.day}>
              {shortDanishDate(step.day)}
            </th>
            <td data-title={hours.hours}>{ahead.includes(step) ? hours.later(paid) : paid}</td>
            <td data-title={hours.agreed}>{hours.agreedText(step)}</td>
            <td data-title={hours.why}>{step.why.map(whyText).join('. ')}</td>
          </tr>
        );
      })}
    </tbody>
  </table>
);

/** What each agreement of a job expected of the hours. */
export const ExpectedTable = ({ job }: Job) => (
  <table class="table table--compact table--responsive-headers">
    <caption class="progress-caption">{expected.caption}</caption>
    <thead>
      <tr>
        <th scope="col">{expected.since}</th>
        <th scope="col">{expected.agreement}</th>
        <th scope="col">{expected.expectation}</th>
      </tr>
    </thead>
    <tbody>
      {job.expected.map((each) => (
        <tr key={each.since}>
          <th scope="row" data-title={expected.since}>
            {shortDanishDate(each.since)}
          </th>
          <td data-title={expected.agreement}>{agreementName(each.amendment)}</td>
          <td data-title={expected.expectation}>{expectationText(each)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

type Milestones = {
  readonly milestones: readonly MilestoneProgress[];
  /** How many come before these. */
  readonly before: number;
};

/** The milestones of a job by the numbers they have on the line. */
export const MilestoneTable = ({ milestones, before }: Milestones) => (
  <table class="table table--compact table--responsive-headers">
    <caption class="progress-caption">{milestone.caption}</caption>
    <thead>
      <tr>
        <th scope="col">{milestone.number}</th>
        <th scope="col">{milestone.title}</th>
        <th scope="col">{milestone.date}</th>
        <th scope="col">{milestone.state}</th>
      </tr>
    </thead>
    <tbody>
      {milestones.map((each, place) => (
        <tr key={each.title}>
          <td data-title={milestone.number}>{before + place + 1}</td>
          <th scope="row" data-title={milestone.title}>
            {each.title}
          </th>
          <td data-title={milestone.date}>{shortDanishDate(each.date)}</td>
          <td data-title={milestone.state}>{milestoneState(each)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
