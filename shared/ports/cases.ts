import type { LinkToken, Link } from '../domain/access/links.ts';
import type { AuditEntry } from '../domain/case/audit.ts';
import type { CaseFile, CaseId, KeptContent, Version } from '../domain/case/case.ts';
import type { Change } from '../domain/case/change.ts';
import type { Message } from '../domain/case/messages.ts';
import type { Party } from '../domain/case/parties.ts';
import type { DocumentId } from '../domain/document/document-id.ts';
import type { StandingFacts } from '../domain/document/standing.ts';
import type { FollowUp } from '../domain/follow-up/follow-up.ts';
import type { TalkAnswers } from '../domain/follow-up/talk-answers.ts';
import type { OutboxRow } from './outbox.ts';

/** Id of one sending of a form. The same id twice is the same command, and happens once. */
export type CommandId = string;

/** What is written together: all of it or nothing. */
export type Commit = {
  readonly changes: readonly Change[];
  /** Mails that belong to no single case: prompts to staff. */
  readonly notices?: readonly Notice[];
  readonly documents?: readonly StoredDocument[];
  readonly command?: CommandId;
};

/** A mail to a consultant, or to the team, about several cases. */
export type Notice = {
  readonly owner: { readonly consultantId: string } | 'team';
  readonly message: Message;
};

export type StoredDocument = {
  readonly id: DocumentId;
  readonly caseId: CaseId;
  readonly versionNumber: number;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, 64 hexadecimal letters. */
  readonly sha256: string;
};

/** Which file a document's id stands for: there is one, and its bytes never change. */
export type NamedDocument = Omit<StoredDocument, 'bytes'>;

/**
 * - `stored`: everything is written.
 * - `lost-race`: somebody wrote to one of the cases since it was read; nothing is written. Read again and decide anew.
 * - `repeated`: a command with this id has been written before; nothing is written.
 */
export type CommitOutcome = 'stored' | 'lost-race' | 'repeated';

/** What is told of a case beside itself: its talks by their day, its history from the first entry, its mails by when they were owed. */
export type CaseRecords = {
  readonly followUps: readonly FollowUp[];
  readonly history: readonly AuditEntry[];
  readonly mails: readonly OutboxRow[];
};

/** The cases and all that belongs to them. Reads see every finished write. */
export type Cases = {
  /** The case with its current version, or nothing when there is none. */
  readonly load: (id: CaseId) => Promise<CaseFile | undefined>;
  /** Every version of the agreement, drafts and those that came to nothing among them, by number. */
  readonly versions: (id: CaseId) => Promise<readonly Version[]>;
  /** The link a token opens, expired or not, or nothing when it was never issued or has been revoked. */
  readonly findLink: (token: LinkToken) => Promise<Link | undefined>;
  readonly followUps: (id: CaseId) => Promise<readonly FollowUp[]>;
  /** What the parties have answered before a talk; nothing of one who has not. */
  readonly talkAnswers: (id: CaseId, followUpId: string) => Promise<readonly TalkAnswers[]>;
  /** The case's history from its first entry. */
  readonly history: (id: CaseId) => Promise<readonly AuditEntry[]>;
  /** Talks, history and mails in one reading. */
  readonly records: (id: CaseId) => Promise<CaseRecords>;
  /** Every content the employer has signed, in no order: the history tells when each was signed, by its hash. */
  readonly contents: (id: CaseId) => Promise<readonly KeptContent[]>;
  readonly document: (id: CaseId, versionNumber: number) => Promise<StoredDocument | undefined>;
  /** What the standing of the case's documents follows from, or nothing when the case is no longer kept. */
  readonly standing: (id: CaseId) => Promise<StandingFacts | undefined>;
  /** The document with this id, or nothing when there is none. */
  readonly documentNamed: (id: DocumentId) => Promise<NamedDocument | undefined>;
  /** The case that a command was about, when it has been written; kept for 30 days. */
  readonly commandDone: (id: CommandId) => Promise<CaseId | undefined>;
  /** The cases in which an address is on record, with the party it belongs to. */
  readonly casesAt: (email: string) => Promise<readonly { readonly caseId: CaseId; readonly party: Party }[]>;
  /** Whether a notice has been written, sent or not. */
  readonly isNoticed: (notice: Notice) => Promise<boolean>;
  readonly commit: (commit: Commit) => Promise<CommitOutcome>;
};
