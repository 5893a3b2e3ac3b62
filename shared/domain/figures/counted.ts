import { createHash } from 'node:crypto';
import type { CivilDate } from '../calendar/civil-date.ts';
import { dayOf } from '../calendar/instant.ts';
import { type CaseFile, type CaseId, signatureOf, type Version } from '../case/case.ts';
import { type Status, statusOf } from '../case/status.ts';
import type { FollowUp, MilestoneOutcome } from '../follow-up/follow-up.ts';
import { milestoneNames } from '../follow-up/milestone-names.ts';

/** Where a case stands, as the figures count it. */
export type CountedStanding = {
  readonly status: Status;
  readonly openedOn: CivilDate;
  readonly endedOn: CivilDate | undefined;
  /** The case about the citizen's job before this one. */
  readonly follows: CaseId | undefined;
};

/** What the figures need of an agreement that both have signed: the first one, or an amendment. */
export type CountedAgreement = {
  /** The version's; the first agreement is 1. */
  readonly number: number;
  readonly signedOn: CivilDate;
  readonly start: CivilDate;
  /** Its hours hold from this day: the job's start, or the day an amendment takes effect. */
  readonly from: CivilDate;
  readonly paidHours: number;
  readonly milestones: readonly CountedMilestone[];
};

/** A milestone, known again in a later version and in a talk by its `key`, which does not tell its title. */
export type CountedMilestone = { readonly key: string; readonly date: CivilDate };

/** What the figures need of a talk. */
export type CountedTalk = {
  readonly due: CivilDate;
  readonly dropped: boolean;
  readonly recorded: CountedOutcome | undefined;
};

export type CountedOutcome = {
  readonly recordedOn: CivilDate;
  readonly heldOn: CivilDate;
  readonly paidHours: { readonly after: number; readonly from: CivilDate } | undefined;
  readonly milestones: readonly { readonly key: string; readonly outcome: MilestoneOutcome['outcome'] }[];
};

/** A case as the figures read it: nothing of it names a person, a firm or a place. */
export type CountedCase = CountedStanding & {
  readonly caseId: CaseId;
  /** By number; none before both have signed. */
  readonly agreements: readonly CountedAgreement[];
  readonly talks: readonly CountedTalk[];
};

export const standingOf = (file: CaseFile): CountedStanding => ({
  status: statusOf(file),
  openedOn: dayOf(file.case.openedAt),
  endedOn: file.case.facts.ended?.on,
  follows: file.case.follows,
});

/** Nothing until both have signed. */
export const agreementOf = (version: Version): CountedAgreement | undefined => {
  const signed = signatureOf(version, 'citizen');
  if (signed === undefined || version.frozen === undefined) return undefined;
  const { sections, paidHours, amendment } = version.frozen.content;
  return {
    number: version.number,
    signedOn: dayOf(signed.at),
    start: sections.job.startDate,
    from: amendment?.effectiveFrom ?? sections.job.startDate,
    paidHours,
    milestones: milestonesIn(version),
  };
};

const milestonesIn = ({ frozen }: Version): readonly CountedMilestone[] => {
  const milestones = frozen?.content.sections.progression.milestones ?? [];
  const known = keysOf(milestones.map(({ title }) => title));
  return milestones.map(({ date }, place) => ({ key: known[place] ?? '', date }));
};

const keysOf = (titles: readonly string[]): readonly string[] =>
  milestoneNames(titles).map((name) => createHash('sha256').update(name).digest('hex').slice(0, KEY_LETTERS));

const KEY_LETTERS = 8;

/** A talk of a case whose agreement is `version`: the milestones in its outcome are those it was held about. */
export const talkOf = (
  { due, dropped, recorded, milestones: titles }: FollowUp,
  version: Version,
): CountedTalk => ({
  due,
  dropped: dropped !== undefined,
  recorded: recorded && {
    recordedOn: dayOf(recorded.at),
    heldOn: recorded.outcome.heldOn,
    paidHours: recorded.outcome.paidHours && {
      after: recorded.outcome.paidHours.after,
      from: recorded.outcome.paidHours.from,
    },
    milestones: recorded.outcome.milestones.flatMap(({ milestone, outcome }) => {
      const key = titles === undefined ? milestonesIn(version)[milestone]?.key : keysOf(titles)[milestone];
      return key === undefined ? [] : { key, outcome };
    }),
  },
});
