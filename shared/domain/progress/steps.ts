import type { AgreementContent } from '../agreement/agreement-content.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { FollowUp } from '../follow-up/follow-up.ts';
import { type AgreedHours, type HoursChange, hoursChanges, recordedHours } from '../follow-up/paid-hours.ts';

/** The hours from a day on, and why: the start, what was recorded at talks, an amendment; the last of the reasons holds. */
export type Step = {
  readonly day: CivilDate;
  readonly paidHours: number;
  /** Hours present at work and intensity in percent, as the agreement of that day says. */
  readonly presence: number;
  readonly intensity: number;
  readonly why: readonly HoursChange['why'][];
};

/** The hours of each content, from the day it holds. */
export const agreedHoursOf = ({ paidHours, sections, amendment }: AgreementContent): AgreedHours => ({
  from: amendment?.effectiveFrom ?? sections.job.startDate,
  paidHours,
  amendment: amendment?.number ?? 0,
});

/**
 * Every day on which the hours became others or were recorded, in order, the start first. An amendment that leaves paid
 * hours, presence and intensity as they are is no step. `contents` are what both have signed, oldest first.
 */
export const stepsOf = (
  contents: readonly AgreementContent[],
  talks: readonly FollowUp[],
): readonly Step[] => {
  const changes = hoursChanges(contents.map(agreedHoursOf), recordedHours(talks));
  const days = [...new Set(changes.map(({ from }) => from))];
  return days
    .map((day) => stepOn(day, changes, contents))
    .filter((step, place, all) => isStep(step, all[place - 1]));
};

const stepOn = (
  day: CivilDate,
  changes: readonly HoursChange[],
  contents: readonly AgreementContent[],
): Step => {
  const own = changes.filter(({ from }) => from === day);
  const { weeklyHours = 0, intensity = 0 } = holdingOn(day, contents)?.sections.hours ?? {};
  return {
    day,
    paidHours: own.at(-1)?.after ?? 0,
    presence: weeklyHours,
    intensity,
    why: own.map(({ why }) => why),
  };
};

/** The content signed last of those that hold on `day`. */
const holdingOn = (day: CivilDate, contents: readonly AgreementContent[]): AgreementContent | undefined =>
  contents.findLast((content) => agreedHoursOf(content).from <= day) ?? contents[0];

const isStep = (step: Step, before: Step | undefined): boolean =>
  before === undefined ||
  step.why.some(({ kind }) => kind === 'talk') ||
  step.paidHours !== before.paidHours ||
  step.presence !== before.presence ||
  step.intensity !== before.intensity;
