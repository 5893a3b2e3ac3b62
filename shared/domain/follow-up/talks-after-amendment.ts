import type { AgreementContent } from '../agreement/agreement-content.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { dayOf, type Instant } from '../calendar/instant.ts';
import type { Case } from '../case/case.ts';
import { isLeft, replaced } from './drop.ts';
import type { FollowUp, FollowUpReason } from './follow-up.ts';
import { type PlannedTalk, type PlanSettings, plannedFollowUp, reasonKey, wishedTalks } from './plan.ts';
import { withWishedTalks } from './replan.ts';

type Contents = { readonly before: AgreementContent; readonly after: AgreementContent };
type Settings = PlanSettings & { readonly now: Instant };

/**
 * The talks that an amendment makes others or new; whatever is not among them stays as it is. Talks that were held stay
 * held. A talk that is left stays on its day as long as one of its reasons still stands, also where the consultant has moved
 * it; a reason that is gone, or has another day now, falls away, and a talk without any is replaced. A reason that is new,
 * or has another day, gets a talk, or joins one within 7 days. Nothing is planned twice, however often this is done.
 */
export const talksAfterAmendment = (
  opened: Pick<Case, 'id' | 'consultant'>,
  { talks, before, after }: Contents & { readonly talks: readonly FollowUp[] },
  { now, ...settings }: Settings,
): readonly FollowUp[] => {
  const today = dayOf(now);
  const was = daysOf(before, wishedTalks(before, settings, today));
  const wished = wishedTalks(after, settings, today);
  const is = daysOf(after, wished);
  const stands = (talk: FollowUp): readonly FollowUpReason[] =>
    talk.reasons.flatMap((reason) => {
      const name = nameOf(reason, titlesOf(talk, before));
      return was.get(name) === is.get(name) ? renumbered(reason, name, after) : [];
    });
  const kept = talks.map((talk) => asAfter(talk, { stands, before, after, now }));
  const planned = new Set(
    talks.flatMap((talk) => talk.reasons.map((reason) => nameOf(reason, titlesOf(talk, before)))),
  );
  const wanted = wished.filter(({ reasons }) =>
    reasons.some((reason) => {
      const name = nameOf(reason, titles(after));
      return was.get(name) !== is.get(name) || !planned.has(name);
    }),
  );
  const plan = withWishedTalks({
    others: kept,
    wished: wanted,
    newTalk: (each) => plannedFollowUp(opened, each, { version: after.versionNumber, now }),
    now,
  });
  const rejoined = new Map(plan.changed.map((talk) => [talk.id, talk]));
  const result = kept.map((talk) => rejoined.get(talk.id) ?? talk);
  return [...result.filter((talk, place) => talk !== talks[place]), ...plan.added];
};

type After = Contents & {
  readonly stands: (talk: FollowUp) => readonly FollowUpReason[];
  readonly now: Instant;
};

/**
 * A talk with the reasons that still stand. One that is over keeps its own, with the names that its milestones had, where
 * the amendment counts them otherwise.
 */
const asAfter = (talk: FollowUp, { stands, before, after, now }: After): FollowUp => {
  if (!isLeft(talk)) {
    const isRecounted = titles(before).join('\n') !== titles(after).join('\n');
    return isRecounted && talk.milestones === undefined ? { ...talk, milestones: titles(before) } : talk;
  }
  const reasons = stands(talk);
  if (reasons.length === 0) return { ...replaced(talk, now), milestones: titles(before) };
  const isSame = reasons.map(reasonKey).join('-') === talk.reasons.map(reasonKey).join('-');
  return isSame ? talk : { ...talk, reasons, rev: talk.rev + 1 };
};

/** The day of each reason, by a name that does not change when milestones are counted anew. */
const daysOf = (
  content: AgreementContent,
  wished: readonly PlannedTalk[],
): ReadonlyMap<string, CivilDate> => {
  const own = titles(content);
  const { milestones } = content.sections.progression;
  // A milestone has the day it was agreed for, also when that has passed and the plan would hold it tomorrow.
  const dayOfReason = (reason: FollowUpReason, due: CivilDate): CivilDate =>
    reason.kind === 'milestone' ? (milestones[reason.milestone]?.date ?? due) : due;
  return new Map(
    wished.flatMap(({ due, reasons }) =>
      reasons.map((reason) => [nameOf(reason, own), dayOfReason(reason, due)] as const),
    ),
  );
};

const titles = ({ sections }: AgreementContent): readonly string[] =>
  sections.progression.milestones.map(({ title }) => title);

const titlesOf = (talk: FollowUp, content: AgreementContent): readonly string[] =>
  talk.milestones ?? titles(content);

/** Milestones by their title, and by their turn where two have the same. */
const nameOf = (reason: FollowUpReason, among: readonly string[]): string => {
  if (reason.kind !== 'milestone') return reasonKey(reason);
  const title = among[reason.milestone] ?? '';
  const turn = among.slice(0, reason.milestone).filter((other) => other === title).length;
  return `milestone ${turn} ${title}`;
};

const renumbered = (
  reason: FollowUpReason,
  name: string,
  after: AgreementContent,
): readonly FollowUpReason[] => {
  if (reason.kind !== 'milestone') return [reason];
  const own = titles(after);
  const place = own.findIndex((_, milestone) => nameOf({ kind: 'milestone', milestone }, own) === name);
  return place === -1 ? [] : [{ kind: 'milestone', milestone: place }];
};
