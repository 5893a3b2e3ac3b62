import * as fc from 'fast-check';
import { branded } from '../../shared/domain/branded.ts';
import { addDays, type CivilDate } from '../../shared/domain/calendar/civil-date.ts';
import { atTimeOn } from '../../shared/domain/calendar/instant.ts';
import { end } from '../../shared/domain/case/acts/close.ts';
import { recordFollowUp } from '../../shared/domain/case/acts/follow-up-acts.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import type { Change } from '../../shared/domain/case/change.ts';
import type { Status } from '../../shared/domain/case/status.ts';
import { isLeft } from '../../shared/domain/follow-up/drop.ts';
import { type FollowUp, MILESTONE_OUTCOMES } from '../../shared/domain/follow-up/follow-up.ts';
import { atOnce, talksChanged } from '../fakes/stored-cases.ts';
import { type AllAnswers, aMilestone, completeAnswers, typedDate } from './answers.ts';
import { dayBetween } from './arbitraries.ts';
import { aCase, accepted, aContext, PLAN_SETTINGS } from './cases.ts';
import { anOutcome } from './follow-ups.ts';

const anyLife = fc.record({
  status: fc.constantFrom<Status>(
    'invited',
    'drafting',
    'awaiting-citizen',
    'declined',
    'in-force',
    ...Array.from({ length: 7 }, () => 'registered' as const),
    'withdrawn',
  ),
  opened: dayBetween('2026-01-05', '2026-12-20'),
  startsAfter: fc.integer({ min: 5, max: 90 }),
  weeklyHours: fc.constantFrom('8', '10', '14', '20'),
  intensity: fc.constantFrom('40', '50', '75'),
  milestones: fc.array(fc.integer({ min: 10, max: 300 }), { minLength: 1, maxLength: 3 }),
  talks: fc.array(
    fc.record({
      isRecorded: fc.constantFrom(true, true, true, false),
      daysAfter: fc.integer({ min: -2, max: 14 }),
      hours: fc.constantFrom(undefined, undefined, 2, 9, 16),
      outcome: fc.constantFrom(...MILESTONE_OUTCOMES, 'reached', 'reached', 'reached'),
    }),
    { minLength: 4, maxLength: 4 },
  ),
  amendedTo: fc.constantFrom(undefined, undefined, undefined, 5, 11),
  endsAfter: fc.constantFrom(undefined, undefined, undefined, 40, 200),
});
type Life = typeof anyLife extends fc.Arbitrary<infer Of> ? Of : never;

/** `count` cases opened in 2026, each with a life of its own; the same ones every time. Gives the changes of each. */
export const livedCases = (count: number): readonly (readonly Change[])[] =>
  fc.sample(anyLife, { numRuns: count, seed: 2026 }).map(changesOf);

const changesOf = (life: Life, place: number): readonly Change[] => {
  const start = addDays(life.opened, life.startsAfter);
  const id = `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`;
  const built = aCase({ id, openedAt: atTimeOn(life.opened, '09:00'), answers: answersFor(life, start) });
  const opening = atOnce(built.changesTo(life.status));
  if (life.status !== 'in-force' && life.status !== 'registered') return [opening];
  const changes = [opening];
  const talks = new Map(opening.followUps.map((talk) => [talk.id, talk]));
  const add = (change: Change): void => {
    changes.push(change);
    for (const talk of change.followUps) talks.set(talk.id, talk);
  };
  const last = (): CaseFile => changes.at(-1)?.after ?? opening.after;
  for (const [turn, { isRecorded, ...talk }] of life.talks.entries()) {
    const left = [...talks.values()].filter(isLeft).toSorted((one, other) => (one.due < other.due ? -1 : 1));
    const next = isRecorded ? left[0] : left[turn];
    if (next !== undefined && isRecorded) add(recorded(last(), { ...talk, next, all: [...talks.values()] }));
  }
  if (life.amendedTo !== undefined) add(amended(last(), life.amendedTo, addDays(start, 60)));
  if (life.endsAfter !== undefined) {
    const followUps = [...talks.values()];
    const context = aContext(atTimeOn(addDays(start, life.endsAfter), '12:00'), 'consultant');
    const ending = { on: addDays(start, life.endsAfter), reason: 'Flytter', followUps };
    add(accepted(end(last(), ending, context)));
  }
  return changes;
};

const answersFor = (life: Life, start: CivilDate): AllAnswers => {
  const answers = completeAnswers();
  return {
    ...answers,
    job: { ...answers.job, startDate: typedDate(start) },
    hours: {
      ...answers.hours,
      weeklyHours: life.weeklyHours,
      intensity: life.intensity,
      schedule: { kind: 'as-agreed', reference: '' },
    },
    progression: {
      ...answers.progression,
      expectations: { ...answers.progression.expectations, outlook: { kind: 'open' } },
      milestones: life.milestones.map((days, place) =>
        aMilestone({ title: `Delmål nummer ${place + 1}`, date: typedDate(addDays(start, days)) }),
      ),
    },
  };
};

type Recorded = Pick<Life['talks'][number], 'daysAfter' | 'hours' | 'outcome'> & {
  readonly next: FollowUp;
  readonly all: readonly FollowUp[];
};

const recorded = (file: CaseFile, { next, all, daysAfter, hours, outcome }: Recorded): Change => {
  const on = addDays(next.due, daysAfter);
  const milestones = next.reasons.flatMap((reason) =>
    reason.kind === 'milestone'
      ? [{ milestone: reason.milestone, outcome, newDate: undefined, comment: undefined }]
      : [],
  );
  const paidHours = hours === undefined ? undefined : { before: 4, after: hours, from: addDays(on, 20) };
  return accepted(
    recordFollowUp(
      file,
      {
        ahead: [],
        followUp: next,
        shownRev: next.rev,
        all,
        outcome: anOutcome({ heldOn: on, milestones, paidHours }),
        next: undefined,
        by: 'konsulent-1',
        closingDays: PLAN_SETTINGS.closingDays,
      },
      aContext(atTimeOn(on, '13:00'), 'consultant'),
    ),
  );
};

/** Both have signed other hours from a day on: a second version, as it is stored. */
const amended = (file: CaseFile, paidHours: number, effectiveFrom: CivilDate): Change => {
  const { version } = file;
  if (version.frozen === undefined) throw new Error('nothing to amend');
  const { content, hash } = version.frozen;
  const amends = { versionNumber: version.number, contentHash: hash, paidHours: content.paidHours };
  const changed = {
    ...content,
    versionNumber: 2,
    paidHours,
    amendment: { number: 1, effectiveFrom, amends },
  };
  const change = talksChanged(file, []);
  return {
    ...change,
    after: {
      ...change.after,
      case: { ...change.after.case, currentVersion: 2 },
      version: {
        ...version,
        number: 2,
        frozen: { ...version.frozen, content: changed, hash: branded(`${hash.slice(0, 62)}02`) },
      },
    },
  };
};
