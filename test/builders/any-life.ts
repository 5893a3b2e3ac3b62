import * as fc from 'fast-check';
import type { AgreementContent } from '../../shared/domain/agreement/agreement-content.ts';
import { MILESTONE_KINDS } from '../../shared/domain/agreement/progression.ts';
import { addDays, type CivilDate } from '../../shared/domain/calendar/civil-date.ts';
import type { Outcome } from '../../shared/domain/follow-up/follow-up.ts';
import type { Rhythm } from '../../shared/domain/follow-up/rhythm.ts';
import { day } from './answers.ts';
import { anyRhythm } from './any-settings.ts';
import { someSections } from './content.ts';
import { anOutcome } from './follow-ups.ts';

export const START = day('2027-02-01');

const usual = someSections();
const BUSY = { kind: 'other', text: 'Der er ikke flere opgaver.' } as const;

const weeks = fc.integer({ min: 1, max: 90 });

/** One to four milestones of five, each of a kind of its own, perhaps with its title corrected, and an end or a day to look again. */
const agreement = fc.record({
  milestones: fc.uniqueArray(
    fc.record({ which: fc.integer({ min: 0, max: 4 }), spelling: fc.integer({ min: 0, max: 1 }), weeks }),
    { minLength: 1, maxLength: 4, selector: ({ which }) => which },
  ),
  endWeeks: fc.option(fc.integer({ min: 95, max: 250 }), { nil: undefined }),
  lookAgainWeeks: fc.option(weeks, { nil: undefined }),
});
type Agreed = typeof agreement extends fc.Arbitrary<infer Value> ? Value : never;

/** What happens to an agreement in force, after so many days. */
const step = fc.record({
  days: fc.integer({ min: 0, max: 150 }),
  what: fc.oneof(
    fc.record({ kind: fc.constant('amend' as const), next: agreement }),
    fc.record({ kind: fc.constant('correct' as const), place: fc.integer({ min: 0, max: 3 }) }),
    fc.record({ kind: fc.constant('choose' as const), rhythm: anyRhythm }),
    fc.record({
      kind: fc.constant('hold' as const),
      nth: fc.integer({ min: 0, max: 2 }),
      postponedBy: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
      nextIn: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
    }),
    fc.record({
      kind: fc.constant('move' as const),
      nth: fc.integer({ min: 0, max: 4 }),
      by: fc.integer({ min: 1, max: 60 }),
    }),
  ),
});
export type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

export type Life = {
  readonly begin: Agreed;
  readonly rhythm: Rhythm;
  readonly steps: readonly Step[];
};

/** An agreement from its signing on: amended, its titles corrected, talks held and moved, and regular ones chosen. */
export const anyLife: fc.Arbitrary<Life> = fc.record({
  begin: agreement,
  rhythm: anyRhythm,
  steps: fc.array(step, { maxLength: 8 }),
});

const SPELLINGS = ['Milepæl', 'Delmål'] as const;

/** The content that is signed next, with these milestones and days. */
export const contentOf = (
  { milestones, endWeeks, lookAgainWeeks }: Agreed,
  before: AgreementContent,
): AgreementContent => {
  const [sample] = before.sections.progression.milestones;
  if (sample === undefined) throw new Error('no milestone');
  return {
    ...before,
    versionNumber: before.versionNumber + 1,
    sections: {
      ...before.sections,
      job: {
        ...before.sections.job,
        duration:
          endWeeks === undefined
            ? usual.job.duration
            : { kind: 'until', endDate: weeksIn(endWeeks), reason: 'Vikariat' },
      },
      progression: {
        ...before.sections.progression,
        expectations: { ...before.sections.progression.expectations, outlook: outlookWith(lookAgainWeeks) },
        milestones: milestones.map(({ which, spelling, weeks: after }) => ({
          ...sample,
          title: `${SPELLINGS[spelling] ?? ''} ${which}`,
          kind: MILESTONE_KINDS[which] ?? sample.kind,
          date: weeksIn(after),
        })),
      },
    },
  };
};

type Outlook = AgreementContent['sections']['progression']['expectations']['outlook'];

const outlookWith = (lookAgainWeeks: number | undefined): Outlook =>
  lookAgainWeeks === undefined
    ? usual.progression.expectations.outlook
    : { kind: 'no-more-hours', reason: BUSY, lookAgain: weeksIn(lookAgainWeeks) };

/** The same with one title spelled otherwise. */
export const withCorrectedTitle = (before: AgreementContent, place: number): AgreementContent => ({
  ...before,
  versionNumber: before.versionNumber + 1,
  sections: {
    ...before.sections,
    progression: {
      ...before.sections.progression,
      milestones: before.sections.progression.milestones.map((milestone, at) =>
        at === place % before.sections.progression.milestones.length
          ? { ...milestone, title: otherSpelling(milestone.title) }
          : milestone,
      ),
    },
  },
});

const otherSpelling = (title: string): string => {
  const [spelling, which] = title.split(' ');
  return `${spelling === SPELLINGS[0] ? SPELLINGS[1] : SPELLINGS[0]} ${which ?? ''}`;
};

const weeksIn = (count: number): CivilDate => addDays(START, count * 7);

/** What came of a talk: nothing, or its first milestone is put off. */
export const outcomeOf = (
  milestone: number | undefined,
  { today, postponedBy }: { readonly today: CivilDate; readonly postponedBy: number | undefined },
): Outcome =>
  anOutcome({
    heldOn: today,
    milestones:
      milestone === undefined || postponedBy === undefined
        ? []
        : [{ milestone, outcome: 'postponed', newDate: addDays(today, postponedBy), comment: undefined }],
  });
