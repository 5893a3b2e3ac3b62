import { addDays, type CivilDate } from '../../shared/domain/calendar/civil-date.ts';
import type { PlanSource } from '../../shared/domain/follow-up/plan.ts';
import { completeAnswers, typedDate, withAnswer } from './answers.ts';
import { someSections } from './content.ts';

export type PlanFacts = {
  readonly start: CivilDate;
  readonly milestones?: readonly CivilDate[];
  readonly end?: CivilDate | undefined;
  readonly permanence?: PlanSource['permanence'];
  /** No more hours are expected, until this day. */
  readonly lookAgain?: CivilDate | undefined;
};

const sections = someSections();

const until = someSections(
  withAnswer(completeAnswers(), ['job', 'duration'], {
    kind: 'until',
    endDate: typedDate('2028-06-30'),
    reason: 'Et vikariat.',
  }),
).job.duration;

/** As much of an agreement as a plan is made from. Without `milestones` there is one, a year after the start. */
export const aPlanSource = ({ start, milestones, end, permanence, lookAgain }: PlanFacts): PlanSource => ({
  permanence,
  sections: {
    job: {
      ...sections.job,
      startDate: start,
      duration:
        end === undefined || until.kind !== 'until' ? sections.job.duration : { ...until, endDate: end },
    },
    progression: {
      ...sections.progression,
      expectations: {
        ...sections.progression.expectations,
        outlook:
          lookAgain === undefined
            ? sections.progression.expectations.outlook
            : {
                kind: 'no-more-hours',
                reason: { kind: 'other', text: 'Der er ikke flere opgaver.' },
                lookAgain,
              },
      },
      milestones: (milestones ?? [addDays(start, 365)]).flatMap((date) =>
        sections.progression.milestones.slice(0, 1).map((milestone) => ({ ...milestone, date })),
      ),
    },
  },
});
