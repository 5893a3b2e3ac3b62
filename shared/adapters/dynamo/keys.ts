import { createHash } from 'node:crypto';
import { branded } from '../../domain/branded.ts';
import type { ContentHash } from '../../domain/agreement/content-hash.ts';
import type { FeedHash } from '../../domain/access/calendar-feed.ts';
import type { DocumentId } from '../../domain/document/document-id.ts';
import type { CaseId } from '../../domain/case/case.ts';
import type { Notice } from '../../ports/cases.ts';
import type { SessionName } from '../../ports/session-store.ts';
import type { Party } from '../../domain/case/parties.ts';
import type { Key } from './table.ts';

const casePart = (id: CaseId): string => `CASE#${id}`;
const shortDigest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);
const padded = (number: number, width: number): string => String(number).padStart(width, '0');

/** What the parties have answered before one talk, side by side. */
export const answersPrefix = (followUpId: string): string => `ANSWERS#${followUpId}#`;

/** What has been typed of talks that are not recorded yet. */
export const DRAFT_PREFIX = 'DRAFT#';

/** Which forms a case was written to by: they are deleted with it. */
export const FORM_PREFIX = 'COMMAND#';
/** The partition of the proofs that cases were deleted. */
export const PROOFS = 'DELETED';

/** Where each kind of item lives. Everything of a case shares its partition. */
export const keys = {
  caseItem: (id: CaseId): Key => ({ pk: casePart(id), sk: 'CASE' }),
  version: (id: CaseId, number: number): Key => ({ pk: casePart(id), sk: `VERSION#${padded(number, 4)}` }),
  event: (id: CaseId, number: number): Key => ({ pk: casePart(id), sk: `EVENT#${padded(number, 8)}` }),
  followUp: (id: CaseId, followUpId: string): Key => ({ pk: casePart(id), sk: `FOLLOWUP#${followUpId}` }),
  talkAnswers: (id: CaseId, followUpId: string, party: Party): Key => ({
    pk: casePart(id),
    sk: `${answersPrefix(followUpId)}${party}`,
  }),
  talkDraft: (id: CaseId, followUpId: string): Key => ({
    pk: draftsOwner(id),
    sk: `${DRAFT_PREFIX}${followUpId}`,
  }),
  document: (id: CaseId, version: number): Key => ({
    pk: casePart(id),
    sk: `DOCUMENT#${padded(version, 4)}`,
  }),
  documentName: (id: DocumentId): Key => ({ pk: `DOCUMENT#${id}`, sk: 'DOCUMENT' }),
  content: (id: CaseId, hash: ContentHash): Key => ({ pk: casePart(id), sk: `CONTENT#${hash}` }),
  code: (id: CaseId, party: Party): Key => ({ pk: `CODE#${id}`, sk: `CODE#${party}` }),
  caseRead: (id: CaseId, name: string): Key => ({ pk: readsOwner(id), sk: `READ#${name}` }),
  anchor: (day: string): Key => ({ pk: ANCHORS, sk: `DAY#${day}` }),
  anchoredHeads: (day: string, part: string): Key => ({ pk: `ANCHOR#${day}`, sk: `HEADS#${part}` }),
  mail: (owner: string, messageId: string): Key => ({ pk: owner, sk: `MAIL#${messageId}` }),
  link: (hash: string): Key => ({ pk: `LINK#${hash}`, sk: 'LINK' }),
  address: (digest: string, id: CaseId, party: Party): Key => ({
    pk: addressOwner(digest),
    sk: `${id}#${party}`,
  }),
  command: (id: string): Key => ({ pk: `COMMAND#${id}`, sk: 'COMMAND' }),
  form: (id: CaseId, command: string): Key => ({ pk: casePart(id), sk: `${FORM_PREFIX}${command}` }),
  deletion: (id: CaseId): Key => ({ pk: `DELETING#${id}`, sk: 'DELETION' }),
  proof: (month: string, proof: string): Key => ({ pk: PROOFS, sk: `${month}#${proof}` }),
  figures: (id: CaseId): Key => ({
    pk: figurePartition(Number.parseInt(shortDigest(id).slice(0, 1), 16) % 4),
    sk: id,
  }),
  staff: (id: string): Key => ({ pk: STAFF, sk: `MEMBER#${shortDigest(id)}` }),
  leaves: (consultantId: string): Key => ({ pk: LEAVES, sk: `OF#${shortDigest(consultantId)}` }),
  calendarLink: (consultantId: string): Key => ({ pk: consultantOwner(consultantId), sk: 'CALENDAR' }),
  calendarFeed: (hash: FeedHash): Key => ({ pk: `CALENDAR#${hash}`, sk: 'CALENDAR' }),
  session: ({ owner, id }: SessionName): Key => ({
    pk: sessionOwner(owner),
    sk: `SESSION#${createHash('sha256').update(id).digest('hex')}`,
  }),
  keyRing: (): Key => ({ pk: KEYS, sk: 'RING' }),
  limit: (name: string): Key => ({ pk: `LIMIT#${name}`, sk: 'LIMIT' }),
};

const figurePartition = (number: number): string => `FIGURES#${number}`;
/** What the figures know of every case, some hundred letters each, in partitions that are read side by side. */
export const FIGURE_PARTITIONS: readonly string[] = [0, 1, 2, 3].map(figurePartition);
/** The partition of the keys that fields are sealed with, each wrapped. */
export const KEYS = 'KEYS';
/** The partition of everybody who has signed in. */
export const STAFF = 'STAFF';
/** The partition of all sessions of a member of staff. */
export const sessionOwner = (owner: string): string => `SESSIONS#${shortDigest(owner)}`;
/** The partition of everybody's leaves. */
export const LEAVES = 'LEAVES';
/** The owner of the mail that confirms an address: found by the hash of the token that it carries. */
export const startOwner = (tokenHash: string): string => `START#${tokenHash}`;

/** The partition of an address: the cases that it leads to. */
export const addressOwner = (digest: string): string => `${ADDRESSES}${digest}`;
/** How the partitions of addresses begin. */
export const ADDRESSES = 'ADDRESS#';

/** The partition of a case: its mails' owner. */
export const caseOwner = casePart;
/** What may be deleted while the case lives stands beside its partition: nobody needs the right to delete in that one (0038). */
export const draftsOwner = (id: CaseId): string => `DRAFT#${id}`;
/** Who of the staff has seen a case stands by itself, so that a function may note a reading and write nothing else. */
export const readsOwner = (id: CaseId): string => `READS#${id}`;
/** Every partition that holds something of one case alone. */
export const casePartitions = (id: CaseId): readonly string[] => [
  casePart(id),
  `CODE#${id}`,
  draftsOwner(id),
  readsOwner(id),
];
/** The partition of the days on which the heads of all histories were written down. */
export const ANCHORS = 'ANCHORS';
/** A consultant's partition and list. The subject of a sign-in may be long; its digest keeps names of rows short. */
export const consultantOwner = (consultantId: string): string => `CONSULTANT#${shortDigest(consultantId)}`;

/** Where something stands in the desk's lists: among a consultant's own, and among everybody's. */
export const listed = (consultantId: string, listKey: string) => ({
  consultantKey: consultantOwner(consultantId),
  deskKey: DESK,
  listKey,
});
/** The one list of everybody's: a municipality's cases all fit in a partition. */
export const DESK = 'DESK';
/** Cases sort before mails, and mails before talks. */
export const listKeys = {
  case: (progressAt: string): string => `CASE#${progressAt}`,
  talk: (due: string): string => `TALK#${due}`,
  mail: (at: string): string => `MAIL#${at}`,
};

export const noticeOwner = (owner: Notice['owner']): string =>
  owner === 'team' ? 'TEAM' : consultantOwner(owner.consultantId);

/** Whether the row is a mail to staff: a prompt, or one of a case to its consultant or the team. */
export const isToStaff = ({ pk, sk }: Key): boolean =>
  pk === 'TEAM' ||
  pk.startsWith('CONSULTANT#') ||
  (pk.startsWith('CASE#') && /\.(?:consultant|team)$/.test(sk));

/** A row's name outside the table, for example as a tag on a mail: letters, digits, hyphen and underscore only. */
export const keyName = ({ pk, sk }: Key): string => Buffer.from(`${pk}|${sk}`).toString('base64url');

/** The row that `keyName` named, or nothing for a name of another shape. A sign-on's own id of a person may hold a bar. */
export const keyNamed = (name: string): Key | undefined => {
  const [, pk, sk] = /^(.+)\|([^|]+)$/s.exec(Buffer.from(name, 'base64url').toString()) ?? [];
  return pk === undefined || sk === undefined ? undefined : { pk, sk };
};

/** The case whose partition this is, or nothing for another kind of partition. */
export const caseIdIn = (pk: string): CaseId | undefined =>
  pk.startsWith('CASE#') ? branded<CaseId>(pk.slice('CASE#'.length)) : undefined;
