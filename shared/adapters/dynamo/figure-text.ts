import { branded } from '../../domain/branded.ts';
import { type CaseFile, type CaseId, signatureOf } from '../../domain/case/case.ts';
import type { Change } from '../../domain/case/change.ts';
import type { FollowUp } from '../../domain/follow-up/follow-up.ts';
import {
  agreementOf,
  type CountedAgreement,
  type CountedCase,
  type CountedOutcome,
  type CountedStanding,
  type CountedTalk,
  standingOf,
  talkOf,
} from '../../domain/figures/counted.ts';

/**
 * What the figures know of a case stands in one item beside it, one text for each part: each write puts in the parts it
 * changes and reads nothing. As with the desk's lines a text has values alone; a new one goes to the end.
 */
export type FigureParts = Readonly<Record<string, string>>;

const STANDING = 'standing';
const AGREEMENT = 'agreement#';
const PLAN = 'plan#';
const TALK = 'talk#';

type StandingValues = readonly [
  status: CountedStanding['status'],
  openedOn: CountedStanding['openedOn'],
  endedOn: CountedStanding['endedOn'] | null,
  follows?: CaseId | null,
];
type AgreementValues = readonly [
  number: number,
  signedOn: CountedAgreement['signedOn'],
  start: CountedAgreement['start'],
  from: CountedAgreement['from'],
  paidHours: number,
  milestones: readonly (readonly [key: string, date: CountedAgreement['start']])[],
];
type OutcomeValues = readonly [
  recordedOn: CountedOutcome['recordedOn'],
  heldOn: CountedOutcome['heldOn'],
  paidHours: readonly [after: number, from: CountedOutcome['heldOn']] | null,
  milestones: readonly (readonly [key: string, CountedOutcome['milestones'][number]['outcome']])[],
];
/** The talks that one act planned, by id and day, until something is known of them. */
type PlanValues = readonly (readonly [id: string, due: CountedTalk['due']])[];
type TalkValues = readonly [due: CountedTalk['due'], dropped: 0 | 1, recorded: OutcomeValues | null];

/** The parts that a change writes anew; none when the figures are as before. */
export const figureParts = ({ before, after, followUps }: Change): FigureParts => {
  const planned = followUps.filter(isAsPlanned);
  const changed = followUps.filter((followUp) => !isAsPlanned(followUp));
  return {
    ...changedStanding(before, after),
    ...changedAgreement(before, after),
    ...(planned.length === 0 ? {} : { [PLAN + after.case.rev]: planText(planned) }),
    ...Object.fromEntries(
      changed.map((followUp) => [TALK + followUp.id, talkText(talkOf(followUp, after.version))]),
    ),
  };
};

/** Written for the first time: whatever is done to a talk later shows in it. */
const isAsPlanned = ({ rev, prompts, asked, recorded, dropped }: FollowUp): boolean =>
  rev === 1 && prompts.length === 0 && asked === undefined && recorded === undefined && dropped === undefined;

const changedStanding = (before: CaseFile | undefined, after: CaseFile): FigureParts => {
  const text = standingText(standingOf(after));
  return before !== undefined && standingText(standingOf(before)) === text ? {} : { [STANDING]: text };
};

/** A version changes no more in what the figures know of it once both have signed. */
const changedAgreement = (before: CaseFile | undefined, { version }: CaseFile): FigureParts => {
  const isKnown =
    before?.version.number === version.number && signatureOf(before.version, 'citizen') !== undefined;
  const agreement = isKnown ? undefined : agreementOf(version);
  return agreement === undefined ? {} : { [AGREEMENT + agreement.number]: agreementText(agreement) };
};

const standingText = ({ status, openedOn, endedOn, follows }: CountedStanding): string => {
  const values: StandingValues = [status, openedOn, endedOn ?? null, follows ?? null];
  return JSON.stringify(values);
};

const agreementText = (agreement: CountedAgreement): string => {
  const { number, signedOn, start, from, paidHours, milestones } = agreement;
  const days = milestones.map(({ key, date }) => [key, date] as const);
  const values: AgreementValues = [number, signedOn, start, from, paidHours, days];
  return JSON.stringify(values);
};

const planText = (planned: readonly FollowUp[]): string => {
  const values: PlanValues = planned.map(({ id, due }) => [id, due]);
  return JSON.stringify(values);
};

const talkText = ({ due, dropped, recorded }: CountedTalk): string => {
  const values: TalkValues = [due, dropped ? 1 : 0, recorded === undefined ? null : outcomeValues(recorded)];
  return JSON.stringify(values);
};

const outcomeValues = ({ recordedOn, heldOn, paidHours, milestones }: CountedOutcome): OutcomeValues => [
  recordedOn,
  heldOn,
  paidHours === undefined ? null : [paidHours.after, paidHours.from],
  milestones.map(({ key, outcome }) => [key, outcome]),
];

/**
 * The case whose parts these are. Nothing where a part is missing that an earlier release did not write: how the case stands,
 * or the first agreement of a case that both have signed.
 */
export const countedIn = (caseId: string, parts: FigureParts): CountedCase | undefined => {
  const standing = parts[STANDING];
  if (standing === undefined) return undefined;
  const agreements: CountedAgreement[] = [];
  const talks = new Map<string, CountedTalk>();
  for (const [name, text] of Object.entries(parts)) {
    if (name.startsWith(AGREEMENT)) agreements.push(agreementIn(JSON.parse(text)));
    if (name.startsWith(TALK)) talks.set(name.slice(TALK.length), talkIn(JSON.parse(text)));
  }
  for (const [id, due] of plansIn(parts)) {
    if (!talks.has(id)) talks.set(id, { due, dropped: false, recorded: undefined });
  }
  agreements.sort((one, other) => one.number - other.number);
  const counted = {
    caseId: branded<CaseId>(caseId),
    ...standingIn(JSON.parse(standing)),
    agreements,
    talks: [...talks.values()],
  };
  return isWithoutAgreement(counted) ? undefined : counted;
};

const plansIn = (parts: FigureParts): PlanValues =>
  Object.entries(parts).flatMap(
    ([name, text]): PlanValues => (name.startsWith(PLAN) ? JSON.parse(text) : []),
  );

const SIGNED: ReadonlySet<CountedStanding['status']> = new Set(['in-force', 'registered', 'ended']);

const isWithoutAgreement = ({ status, agreements: [first] }: CountedCase): boolean =>
  SIGNED.has(status) && first?.number !== 1;

const standingIn = ([status, openedOn, endedOn, follows]: StandingValues): CountedStanding => ({
  status,
  openedOn,
  endedOn: endedOn ?? undefined,
  follows: follows ?? undefined,
});

const agreementIn = ([
  number,
  signedOn,
  start,
  from,
  paidHours,
  milestones,
]: AgreementValues): CountedAgreement => ({
  number,
  signedOn,
  start,
  from,
  paidHours,
  milestones: milestones.map(([key, date]) => ({ key, date })),
});

const talkIn = ([due, dropped, recorded]: TalkValues): CountedTalk => ({
  due,
  dropped: dropped === 1,
  recorded: recorded === null ? undefined : outcomeIn(recorded),
});

const outcomeIn = ([recordedOn, heldOn, paidHours, milestones]: OutcomeValues): CountedOutcome => ({
  recordedOn,
  heldOn,
  paidHours: paidHours === null ? undefined : { after: paidHours[0], from: paidHours[1] },
  milestones: milestones.map(([key, outcome]) => ({ key, outcome })),
});
