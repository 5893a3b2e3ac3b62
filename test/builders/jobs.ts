import type { AgreementContent } from '../../shared/domain/agreement/agreement-content.ts';
import { branded } from '../../shared/domain/branded.ts';
import type { CivilDate } from '../../shared/domain/calendar/civil-date.ts';
import { instant } from '../../shared/domain/calendar/instant.ts';
import type { CaseFile, KeptContent } from '../../shared/domain/case/case.ts';
import type { FollowUp, Outcome } from '../../shared/domain/follow-up/follow-up.ts';
import type { ContentHash } from '../../shared/domain/agreement/content-hash.ts';
import { anAgreed } from './amendments.ts';
import { completeAnswers, withField } from './answers.ts';
import { aFollowUp, anOutcome } from './follow-ups.ts';

type Progression = AgreementContent['sections']['progression'];

/** What of Demo Eksempelsen's agreement is others: the rest is as it was agreed first. */
export type Agreed = {
  readonly paidHours: number;
  readonly weeklyHours?: number;
  readonly intensity?: number;
  readonly outlook?: Progression['expectations']['outlook'];
  /** Titles and days. */
  readonly milestones?: readonly (readonly [string, CivilDate])[];
};
/** An agreement that took the place of the one before it, from a day on. */
export type Amended = Agreed & { readonly from: CivilDate };

type Job = {
  readonly start: CivilDate;
  readonly first: Agreed;
  readonly amendments?: readonly Amended[];
  readonly ended?: CivilDate;
};

const agreed = anAgreed();

/** Nothing in particular is expected of the hours, as it is read from what was typed. */
export const openOutlook = (): Progression['expectations']['outlook'] => {
  const answers = completeAnswers();
  const progression = withField(answers.progression, 'expectations.outlook', { kind: 'open' });
  const { frozen } = anAgreed({ answers: { ...answers, progression } }).version;
  if (frozen === undefined) throw new Error('not signed');
  return frozen.content.sections.progression.expectations.outlook;
};

/** A job with all that both have signed about it, as the case holds it and as its contents are kept. */
export const aJob = ({
  start,
  first,
  amendments = [],
  ended,
}: Job): {
  readonly file: CaseFile;
  readonly contents: readonly KeptContent[];
} => {
  const { frozen } = agreed.version;
  if (frozen === undefined) throw new Error('not signed');
  const contents: KeptContent[] = [
    { hash: hashOf(1), content: changed(startingOn(frozen.content, start), first) },
  ];
  for (const { from, ...own } of amendments) contents.push(amendedBy(contents, from, own));
  const last = contents.at(-1);
  return {
    contents,
    file: {
      case: {
        ...agreed.case,
        facts:
          ended === undefined
            ? agreed.case.facts
            : { ...agreed.case.facts, ended: { at: agreed.case.openedAt, on: ended, reason: 'Flytter' } },
        currentVersion: contents.length,
        earlier: amendments.map(({ from }, place) => ({ number: place + 1, until: from })),
      },
      version: {
        ...agreed.version,
        number: contents.length,
        frozen: last && { ...last, canonical: '' },
      },
    },
  };
};

const hashOf = (number: number): ContentHash => branded<ContentHash>(String(number).padStart(64, '0'));

const startingOn = (content: AgreementContent, startDate: CivilDate): AgreementContent => ({
  ...content,
  sections: { ...content.sections, job: { ...content.sections.job, startDate } },
});

const amendedBy = (before: readonly KeptContent[], from: CivilDate, own: Agreed): KeptContent => {
  const last = before.at(-1);
  if (last === undefined) throw new Error('nothing to amend');
  const versionNumber = before.length + 1;
  const { hash: contentHash, content } = last;
  const amends = { versionNumber: before.length, contentHash, paidHours: content.paidHours };
  return {
    hash: hashOf(versionNumber),
    content: {
      ...changed(content, own),
      versionNumber,
      amendment: { number: before.length, effectiveFrom: from, amends },
    },
  };
};

const changed = (content: AgreementContent, own: Agreed): AgreementContent => {
  const { hours, progression } = content.sections;
  const [sample] = progression.milestones;
  if (sample === undefined) throw new Error('no milestone');
  const { weeklyHours = hours.weeklyHours, intensity = hours.intensity, outlook, milestones } = own;
  return {
    ...content,
    paidHours: own.paidHours,
    sections: {
      ...content.sections,
      hours: { ...hours, weeklyHours, intensity },
      progression: {
        ...progression,
        expectations: {
          ...progression.expectations,
          outlook: outlook ?? progression.expectations.outlook,
        },
        milestones:
          milestones?.map(([title, date]) => ({ ...sample, title, date })) ?? progression.milestones,
      },
    },
  };
};

/** A talk that was held, with what came of it. */
export const aHeldTalk = (own: Partial<Outcome>, talk: Partial<FollowUp> = {}): FollowUp => {
  const outcome = anOutcome(own);
  return aFollowUp({
    id: `talk-${outcome.heldOn}`,
    due: outcome.heldOn,
    recorded: { at: instant(`${outcome.heldOn}T12:00:00.000Z`), by: 'Vita Vejledersen', outcome },
    ...talk,
  });
};
