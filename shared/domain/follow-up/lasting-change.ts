import { type SectionKey, SECTIONS } from '../agreement/sections.ts';
import type { Instant } from '../calendar/instant.ts';
import { type CaseFile, signatureOf } from '../case/case.ts';
import { isInForce, statusOf } from '../case/status.ts';
import type { FollowUp, Outcome } from './follow-up.ts';

/** What talks have left to be changed in the agreement: the last of those talks, and what is known of the change. */
export type LastingChange = {
  readonly talk: FollowUp;
  readonly paidHours: Outcome['paidHours'];
  /** What the last talk found in need of change, and nobody has decided since. */
  readonly topics: Outcome['needsChange'];
  readonly sections: readonly SectionKey[];
};

/** Where the agreement says what a talk found in need of change. */
const SECTION_OF: Readonly<Record<Outcome['needsChange'][number], SectionKey>> = {
  tasks: 'job',
  considerations: 'job',
  hours: 'hours',
  intensity: 'hours',
  mentor: 'support',
};

/**
 * The change that an amendment is offered for: other paid hours than the agreement has, recorded at a talk, and what the last
 * talk found in need of change, until the agreement is amended or an amendment has come to nothing. Nothing while one is
 * being agreed on.
 */
export const lastingChange = (file: CaseFile, talks: readonly FollowUp[]): LastingChange | undefined => {
  const content = file.version.frozen?.content;
  if (content === undefined || file.case.amendment !== undefined || !isInForce(statusOf(file)))
    return undefined;
  const held = talks.flatMap(heldTalk).toSorted((one, other) => (one.at < other.at ? -1 : 1));
  const ofHours = held.findLast(({ outcome }) => outcome.paidHours !== undefined);
  const isChanged = ofHours !== undefined && ofHours.outcome.paidHours?.after !== content.paidHours;
  const last = held.at(-1);
  const needs = last !== undefined && last.at > lastDecided(file) ? last.outcome.needsChange : [];
  const { talk } = (needs.length > 0 ? last : ofHours) ?? {};
  const named = new Set(needs.map((topic) => SECTION_OF[topic]));
  if (isChanged) named.add('hours');
  return talk === undefined || named.size === 0
    ? undefined
    : {
        talk,
        paidHours: isChanged ? ofHours.outcome.paidHours : undefined,
        topics: needs,
        sections: SECTIONS.filter((section) => named.has(section)),
      };
};

const heldTalk = (talk: FollowUp) =>
  talk.recorded === undefined ? [] : [{ talk, at: talk.recorded.at, outcome: talk.recorded.outcome }];

/** When it was last decided what the agreement says: frozen by the employer's signature, or left as it was. */
const lastDecided = ({ version, case: { amendmentsClosed = [] } }: CaseFile): Instant | '' => {
  const signed = signatureOf(version, 'employer')?.at ?? '';
  const closed = amendmentsClosed.at(-1)?.at ?? '';
  return signed > closed ? signed : closed;
};
