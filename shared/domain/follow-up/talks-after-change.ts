import type { AgreementContent } from '../agreement/agreement-content.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { dayOf, type Instant } from '../calendar/instant.ts';
import { isLeft, replaced } from './drop.ts';
import type { FollowUp, FollowUpReason } from './follow-up.ts';
import {
  asCalledNow,
  type CorrectedTitles,
  correctedTitles,
  milestoneName,
  titlesOf,
} from './milestone-names.ts';
import { type PlannedTalk, type PlanSettings, reasonKey, wishedTalks } from './plan.ts';
import { withWishedTalks } from './replan.ts';
import type { Rhythm } from './rhythm.ts';

/** What talks are planned from, before or after something has changed. */
export type Planned = { readonly content: AgreementContent; readonly rhythm: Rhythm | undefined };

type Changed = {
  readonly talks: readonly FollowUp[];
  readonly before: Planned;
  readonly after: Planned;
  readonly newTalk: (planned: PlannedTalk) => FollowUp;
};
type Settings = PlanSettings & { readonly now: Instant };

/**
 * The talks that a change of the agreement, or of how often regular talks are held, makes others or new; whatever is not among
 * them stays as it is. Talks that were held stay held. A talk that is left stays on its day as long as one of its reasons still
 * stands, also where the consultant has moved it; a reason that is gone, or has another day now, falls away, and a talk
 * without any is replaced. A reason that is new, or has another day, gets a talk, or joins one within 7 days. A milestone
 * whose title is corrected is the same one (`correctedTitles`). Nothing is planned twice, however often this is done.
 */
export const talksAfterChange = (
  { talks, before, after, newTalk }: Changed,
  { now, ...settings }: Settings,
): readonly FollowUp[] => {
  const today = dayOf(now);
  const wishes = ({ content, rhythm }: Planned) => wishedTalks(content, { ...settings, rhythm }, today);
  const corrected = correctedTitles(milestonesOf(before), milestonesOf(after));
  const called = (talk: FollowUp): readonly string[] =>
    asCalledNow(talk.milestones ?? titles(before), corrected);
  const was = daysOf(before, wishes(before), asCalledNow(titles(before), corrected));
  const wished = wishes(after);
  const is = daysOf(after, wished, titles(after));
  const stands = (talk: FollowUp): readonly FollowUpReason[] =>
    talk.reasons.flatMap((reason) => {
      const name = nameOf(reason, called(talk));
      return was.get(name) === is.get(name) ? renumbered(reason, name, after) : [];
    });
  const kept = talks.map((talk) => asAfter(talk, { stands, before, after, corrected, now }));
  const planned = new Set(
    talks.flatMap((talk) => talk.reasons.map((reason) => nameOf(reason, called(talk)))),
  );
  const wanted = wished.filter(({ reasons }) =>
    reasons.some((reason) => {
      const name = nameOf(reason, titles(after));
      return was.get(name) !== is.get(name) || !planned.has(name);
    }),
  );
  const plan = withWishedTalks({ others: kept, wished: wanted, newTalk, now });
  const rejoined = new Map(plan.changed.map((talk) => [talk.id, talk]));
  const result = kept.map((talk) => rejoined.get(talk.id) ?? talk);
  return [...result.filter((talk, place) => talk !== talks[place]), ...plan.added];
};

type After = Pick<Changed, 'before' | 'after'> & {
  readonly stands: (talk: FollowUp) => readonly FollowUpReason[];
  readonly corrected: CorrectedTitles;
  readonly now: Instant;
};

/**
 * A talk with the reasons that still stand. One that is over keeps its own, with the names of its milestones where they are
 * counted otherwise now; a corrected title goes along, so that what came of the milestone is found under it.
 */
const asAfter = (talk: FollowUp, { stands, before, after, corrected, now }: After): FollowUp => {
  if (!isLeft(talk)) return withNames(talk, { before, after, corrected });
  const reasons = stands(talk);
  if (reasons.length === 0)
    return { ...replaced(talk, now), milestones: asCalledNow(titles(before), corrected) };
  const isSame = reasons.map(reasonKey).join('-') === talk.reasons.map(reasonKey).join('-');
  return isSame ? talk : { ...talk, reasons, rev: talk.rev + 1 };
};

const withNames = (
  talk: FollowUp,
  { before, after, corrected }: Pick<After, 'before' | 'after' | 'corrected'>,
): FollowUp => {
  const counted = talk.milestones ?? titles(before);
  const milestones = asCalledNow(counted, corrected);
  const isNamed = isSameList(milestones, talk.milestones ?? titles(after));
  return isNamed ? talk : { ...talk, milestones };
};

const isSameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, place) => text === other[place]);

/** The day of each reason, by a name that does not change when milestones are counted anew. */
const daysOf = (
  { content }: Planned,
  wished: readonly PlannedTalk[],
  called: readonly string[],
): ReadonlyMap<string, CivilDate> =>
  new Map(
    wished.flatMap(({ due, reasons }) =>
      reasons.map((reason) => [nameOf(reason, called), agreedDay(reason, content) ?? due] as const),
    ),
  );

/** The day that was agreed on, also when it has passed and the plan would hold the talk tomorrow. */
const agreedDay = (
  reason: FollowUpReason,
  { sections: { progression } }: AgreementContent,
): CivilDate | undefined => {
  if (reason.kind === 'milestone') return progression.milestones[reason.milestone]?.date;
  const { outlook } = progression.expectations;
  return reason.kind === 'look-again' && outlook.kind === 'no-more-hours' ? outlook.lookAgain : undefined;
};

const milestonesOf = ({ content }: Planned) => content.sections.progression.milestones;
const titles = (planned: Planned): readonly string[] => titlesOf(milestonesOf(planned));

const nameOf = (reason: FollowUpReason, among: readonly string[]): string =>
  reason.kind === 'milestone' ? `milestone ${milestoneName(reason.milestone, among)}` : reasonKey(reason);

const renumbered = (reason: FollowUpReason, name: string, after: Planned): readonly FollowUpReason[] => {
  if (reason.kind !== 'milestone') return [reason];
  const own = titles(after);
  const place = own.findIndex((_, milestone) => nameOf({ kind: 'milestone', milestone }, own) === name);
  return place === -1 ? [] : [{ kind: 'milestone', milestone: place }];
};
