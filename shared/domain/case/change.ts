import type { SigningCode } from '../access/codes.ts';
import type { Link, LinkId, LinkPurpose } from '../access/links.ts';
import { linksAfter } from '../access/live-links.ts';
import type { Instant } from '../calendar/instant.ts';
import { isLeft } from '../follow-up/drop.ts';
import type { FollowUp } from '../follow-up/follow-up.ts';
import type { TalkAnswers } from '../follow-up/talk-answers.ts';
import { type Actor, type AuditDetails, type AuditEntry, type AuditEvent, chain } from './audit.ts';
import type { Case, CaseFile, Version } from './case.ts';
import type { Message, MessageKind } from './messages.ts';
import { linkFor, messageOf } from './owed-messages.ts';
import type { Party } from './parties.ts';

/** What an act needs to know besides the case: when, by whom, from where, and the municipality's limits. */
export type ActContext = {
  readonly now: Instant;
  readonly by: Actor;
  /** The client's address as the gateway saw it; empty for the service itself. */
  readonly from: string;
  readonly linkLifetimeDays: number;
};

/** Everything one act writes, in one transaction: all of it is stored or none of it. */
export type Change = {
  readonly before: CaseFile | undefined;
  readonly after: CaseFile;
  readonly at: Instant;
  readonly entries: readonly AuditEntry[];
  readonly messages: readonly Message[];
  readonly issued: readonly Link[];
  readonly revoked: readonly LinkId[];
  readonly followUps: readonly FollowUp[];
  /** What a party has answered before a talk. */
  readonly talkAnswers?: readonly TalkAnswers[];
  /** The talk whose draft is no longer wanted, and the `rev` of the draft that was seen; 0 where there was none. */
  readonly draftDone?: DraftDone | undefined;
  readonly code: { readonly store: SigningCode } | { readonly use: SigningCode } | undefined;
};

/** What an act says happened, before links, mails and history are worked out. */
export type Happening = {
  readonly case?: Partial<Omit<Case, 'id' | 'rev' | 'links' | 'audit'>>;
  readonly version?: Partial<Version>;
  readonly events: readonly { readonly event: AuditEvent; readonly details?: AuditDetails }[];
  readonly tell?: readonly MessageDraft[];
  /** Links of these parties stop working at once. */
  readonly revoke?: readonly Party[];
  readonly followUps?: readonly FollowUp[];
  readonly talkAnswers?: readonly TalkAnswers[];
  readonly draftDone?: DraftDone | undefined;
  readonly code?: Change['code'];
};

export type DraftDone = { readonly talk: string; readonly rev: number };

/** A mail to write. With `link` the party gets a new link of that purpose; staff get a link to the case. */
export type MessageDraft = {
  readonly kind: MessageKind;
  readonly to: Party | 'consultant';
  readonly link?: LinkPurpose;
  /** The talk that a link to answer is about. */
  readonly talk?: string;
  readonly codeId?: SigningCode['id'];
  /** Goes here and not to the address on record. Nobody knows who reads it: such a mail has no link and no name. */
  readonly at?: string;
};

/** The change that `happening` makes to `file`: one write further, its history chained, its mails owed, its links issued. */
export const changeOf = (file: CaseFile, happening: Happening, context: ActContext): Change => {
  const before = file.case.rev === 0 ? undefined : file;
  const rev = file.case.rev + 1;
  const current: Case = { ...file.case, ...happening.case, rev };
  const issued = (happening.tell ?? []).flatMap((draft) => linkFor(draft, current, context));
  const links = linksAfter(file.case.links, { issued, revoke: happening.revoke ?? [], now: context.now });
  const entries = chain(
    file.case.audit,
    happening.events.map(({ event, details = {} }) => ({
      at: context.now,
      by: context.by,
      from: context.from,
      event,
      details,
    })),
  );
  const last = entries.at(-1);
  return {
    before,
    after: {
      ...file,
      case: {
        ...current,
        ...mailLostAfter(current, happening),
        links: links.live,
        audit: last === undefined ? file.case.audit : { count: last.number, hash: last.hash },
      },
      version: happening.version === undefined ? file.version : { ...file.version, ...happening.version },
    },
    at: context.now,
    entries,
    messages: (happening.tell ?? []).map((draft) => messageOf(draft, current, { context, issued })),
    issued,
    revoked: links.revoked,
    followUps: happening.followUps ?? [],
    ...(happening.talkAnswers === undefined ? {} : { talkAnswers: happening.talkAnswers }),
    ...(happening.draftDone === undefined ? {} : { draftDone: happening.draftDone }),
    code: happening.code,
  };
};

/** The talks that can no longer be recorded after this: a draft of one is of no use. */
export const fallenTalks = ({ followUps, draftDone }: Change): readonly string[] =>
  followUps.filter((talk) => !isLeft(talk) && talk.id !== draftDone?.talk).map(({ id }) => id);

/** A mail that was lost no longer matters once its party is written to anew, or the party's links have ended. */
const mailLostAfter = ({ mailLost }: Case, { tell = [], revoke = [] }: Happening): Pick<Case, 'mailLost'> => {
  if (mailLost === undefined) return {};
  const settled = new Set<string>([...tell.map(({ to }) => to), ...revoke]);
  return { mailLost: mailLost.filter((party) => !settled.has(party)) };
};
