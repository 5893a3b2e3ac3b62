import { SECTIONS, type SectionKey } from '../../../shared/domain/agreement/sections.ts';
import { dayOf, type Instant } from '../../../shared/domain/calendar/instant.ts';
import type { AuditEntry, AuditEvent } from '../../../shared/domain/case/audit.ts';
import type { CaseFile } from '../../../shared/domain/case/case.ts';
import type { FollowUp } from '../../../shared/domain/follow-up/follow-up.ts';
import type { OutboxRow } from '../../../shared/ports/outbox.ts';
import type { DifferenceLine, RoundInWords } from '../../texts/desk/difference-texts.ts';

/** One thing that happened, with what belongs to it. */
export type TimelineEvent = {
  readonly entry: AuditEntry;
  /** In whose own words: a wish for a change, a reason. */
  readonly words: string | undefined;
  readonly followUp: FollowUp | undefined;
  /** What was changed since the signature before. */
  readonly differences: readonly DifferenceLine[];
};

/** What one act did: everything of the same moment, by the same person, with the mails it sent. */
export type Moment = {
  readonly at: Instant;
  readonly by: AuditEntry['by'];
  readonly events: readonly TimelineEvent[];
  /** The steps that were saved, where nothing else happened. */
  readonly saved: readonly SectionKey[];
  readonly mails: readonly OutboxRow[];
};

type Sources = {
  readonly file: CaseFile;
  readonly history: readonly AuditEntry[];
  readonly rounds: readonly RoundInWords[];
  readonly followUps: readonly FollowUp[];
  readonly mails: readonly OutboxRow[];
};

/** Everything that has happened to a case, newest first: its history, and each mail with the act that owed it. */
export const timelineOf = (sources: Sources): readonly Moment[] => {
  const { history, mails } = sources;
  const eventOf = eventWith(sources);
  const mailsAt = Map.groupBy(mails, ({ message }) => message.owedAt);
  const moments = [...Map.groupBy(history, ({ at }) => at)].map(([at, entries]): Moment => {
    const sent = mailsAt.get(at) ?? [];
    const told = entries.filter((entry) => !isSaidByMail(entry, sent));
    return {
      at,
      by: entries[0]?.by ?? { kind: 'service' },
      events: told.map(eventOf),
      saved: savedIn(told),
      mails: sent,
    };
  });
  return withSavesTogether(moments).toReversed();
};

/** A mail in the same moment says it better, with its fate. */
const SAID_BY_MAIL: ReadonlySet<AuditEvent> = new Set(['link-sent', 'code-sent', 'reminded']);

const isSaidByMail = ({ event, details }: AuditEntry, mails: readonly OutboxRow[]): boolean =>
  SAID_BY_MAIL.has(event) && mails.some(({ message }) => message.to.role === details['party']);

const savedIn = (entries: readonly AuditEntry[]): readonly SectionKey[] =>
  entries.every(({ event }) => event === 'section-saved')
    ? SECTIONS.filter((key) => entries.some(({ details }) => details['section'] === key))
    : [];

/** Saves one after the other, on one day and by one person, are one line; so are a party's answers before a talk. */
const withSavesTogether = (moments: readonly Moment[]): readonly Moment[] => {
  const together: Moment[] = [];
  for (const moment of moments) {
    const last = together.at(-1);
    if (last !== undefined && isMoreSaving(last, moment))
      together[together.length - 1] = bothSaved(last, moment);
    else if (last !== undefined && isMoreAnswering(last, moment)) together[together.length - 1] = moment;
    else together.push(moment);
  }
  return together;
};

const isMoreSaving = (last: Moment, next: Moment): boolean =>
  last.saved.length > 0 &&
  next.saved.length > 0 &&
  last.by.kind === next.by.kind &&
  dayOf(last.at) === dayOf(next.at);

const isMoreAnswering = (last: Moment, next: Moment): boolean =>
  [last, next].every(isAnswering) &&
  last.by.kind === next.by.kind &&
  last.events[0]?.followUp?.id === next.events[0]?.followUp?.id &&
  dayOf(last.at) === dayOf(next.at);

const isAnswering = ({ events, mails }: Moment): boolean =>
  mails.length === 0 &&
  events.length > 0 &&
  events.every(({ entry }) => entry.event === 'questions-answered');

const bothSaved = (last: Moment, next: Moment): Moment => ({
  ...next,
  events: [...last.events, ...next.events],
  saved: SECTIONS.filter((key) => last.saved.includes(key) || next.saved.includes(key)),
  mails: [...last.mails, ...next.mails],
});

const eventWith =
  ({ file, rounds, followUps }: Sources) =>
  (entry: AuditEntry): TimelineEvent => ({
    entry,
    words: wordsAt(file, entry),
    followUp: followUps.find(({ id }) => id === entry.details['followUp']),
    differences: rounds.find((round) => round.entry === entry.number)?.lines ?? [],
  });

/** The own words that belong to an event, found by their moment. */
const wordsAt = ({ case: { facts } }: CaseFile, { event, at }: AuditEntry): string | undefined => {
  const { changesAnswered = [], changeRequested, callRequested, declined, withdrawn, ended } = facts;
  const changes = changeRequested === undefined ? changesAnswered : [...changesAnswered, changeRequested];
  const words: { readonly [Each in AuditEvent]?: string | undefined } = {
    'change-requested': changes.find((asked) => asked.at === at)?.comment,
    'call-requested': callRequested?.at === at ? callRequested.when : undefined,
    declined: declined?.reason,
    withdrawn: withdrawn?.reason,
    ended: ended?.reason,
  };
  return words[event];
};
