import type { Link } from '../../domain/access/links.ts';
import { forgottenAt, type KnownStaff } from '../../domain/access/staff.ts';
import type { Start } from '../../domain/access/start.ts';
import type { Case, CaseFile, KeptContent, Version } from '../../domain/case/case.ts';
import type { Message } from '../../domain/case/messages.ts';
import { nextDue, type SilenceSettings } from '../../domain/case/next-due.ts';
import { signatureOf } from '../../domain/case/case.ts';
import { retentionDue, type RetentionSettings } from '../../domain/case/retention.ts';
import { caseLineOf, talkLineOf } from '../../domain/desk/case-line.ts';
import { type AskSettings, nextAsk } from '../../domain/follow-up/ask.ts';
import { isLeft } from '../../domain/follow-up/drop.ts';
import type { FollowUp } from '../../domain/follow-up/follow-up.ts';
import { nextPrompt } from '../../domain/follow-up/prompts.ts';
import type { TalkAnswers } from '../../domain/follow-up/talk-answers.ts';
import type { TalkDraft } from '../../domain/follow-up/talk-draft.ts';
import { standingFactsOf } from '../../domain/document/standing.ts';
import type { NamedDocument, Notice, StoredDocument } from '../../ports/cases.ts';
import type { DueKind } from '../../ports/due-rows.ts';
import type { OutboxRow } from '../../ports/outbox.ts';
import { caseOwner, keyName, keys, listed, listKeys, noticeOwner } from './keys.ts';
import { caseLineText, talkLineText } from './line-text.ts';
import type { Item } from './table.ts';

/** How long a dead link, an old code or a done command is remembered before the table clears it away, in days. */
const REMEMBERED_DAYS = 30;
/** How long a mail to staff about several cases is kept, in days: shorter than any case. */
const NOTICE_DAYS = 60;
/** How long a draft of a talk is kept after its last change, in days. */
const DRAFT_DAYS = 90;

export type DueSettings = SilenceSettings &
  AskSettings & { readonly journal: boolean; readonly retention: RetentionSettings };

/** The case with its line in the list, and when time alone will move it: an open one on, a closed one out. */
export const caseItem = (file: CaseFile, settings: DueSettings): Item => {
  const due = nextDue(file, settings);
  return {
    ...keys.caseItem(file.case.id),
    rev: file.case.rev,
    standing: standingFactsOf(file),
    data: file.case,
    line: caseLineText(caseLineOf(file)),
    ...listed(file.case.consultant.id, listKeys.case(file.case.progressAt)),
    ...(due === undefined ? retentionDueOf(file, settings) : { dueKind: 'case', dueAt: due.at }),
  };
};

const retentionDueOf = (file: CaseFile, { retention }: DueSettings): Partial<Item> => {
  const due = retentionDue(file, retention);
  return due === undefined ? {} : { dueKind: 'retention', dueAt: due.at };
};

/** The version; due for its document from the moment both have signed until it is stored, and then for the journal. */
export const versionItem = (
  { case: { id, progressAt }, version }: CaseFile,
  { journal }: Pick<DueSettings, 'journal'>,
): Item => {
  const dueKind = versionDue(version, journal);
  return {
    ...keys.version(id, version.number),
    data: version,
    ...(dueKind === undefined ? {} : { dueKind, dueAt: progressAt }),
  };
};

const versionDue = (version: Version, journal: boolean): DueKind | undefined => {
  if (signatureOf(version, 'citizen') === undefined) return undefined;
  if (!version.documentStored) return 'seal';
  return journal && version.journalled === undefined ? 'journal' : undefined;
};

/** The document, and the item that finds it by its id. */
export const documentItems = ({ bytes, ...named }: StoredDocument): readonly Item[] => [
  { ...keys.document(named.caseId, named.versionNumber), bytes, data: named },
  { ...keys.documentName(named.id), data: named satisfies NamedDocument },
];

/** What is frozen, under its hash: kept when the signature falls and the version is a draft again (decision 0016). */
export const contentItem = ({ case: { id } }: CaseFile, { content, hash }: KeptContent): Item => ({
  ...keys.content(id, hash),
  data: { content, hash } satisfies KeptContent,
});

/** The talk, with its line while it is left; due for its questions until they are sent, and then for its prompts. */
export const followUpItem = (followUp: FollowUp, settings: AskSettings): Item => {
  const dueAt = nextAsk(followUp, settings) ?? nextPrompt(followUp, settings.closingDays)?.at;
  return {
    ...keys.followUp(followUp.caseId, followUp.id),
    rev: followUp.rev,
    data: followUp,
    ...(isLeft(followUp)
      ? {
          line: talkLineText(talkLineOf(followUp)),
          ...listed(followUp.consultantId, listKeys.talk(followUp.due)),
        }
      : {}),
    ...(dueAt === undefined ? {} : { dueKind: 'talk', dueAt }),
  };
};

export const talkAnswersItem = (answers: TalkAnswers): Item => ({
  ...keys.talkAnswers(answers.caseId, answers.followUpId, answers.party),
  data: answers,
});

/** What has been typed of a talk; nobody's for ever, when the talk is never recorded. */
export const talkDraftItem = (draft: TalkDraft): Item => ({
  ...keys.talkDraft(draft.caseId, draft.followUpId),
  rev: draft.rev,
  data: draft,
  expiresAt: epochSeconds(draft.at) + DRAFT_DAYS * 86_400,
});

export const mailItem = (owner: string, message: Message): Item => {
  const key = keys.mail(owner, message.id);
  const standing: Pick<OutboxRow, 'key' | 'state' | 'tries' | 'at'> = {
    key: keyName(key),
    state: 'owed',
    tries: 0,
    at: message.owedAt,
  };
  return { ...key, data: message, ...standing, dueKind: 'mail', dueAt: message.owedAt };
};

export const linkItem = (link: Link, hash: string): Item => ({
  ...keys.link(hash),
  data: link,
  expiresAt: epochSeconds(link.expiresAt) + REMEMBERED_DAYS * 86_400,
});

export const commandItem = (command: string, caseId: Case['id'], now: string): Item => ({
  ...keys.command(command),
  data: caseId,
  expiresAt: epochSeconds(now) + REMEMBERED_DAYS * 86_400,
});

/** In the case's own partition, so that the form's row is found when the case is deleted. */
export const formItem = (command: string, caseId: Case['id'], now: string): Item => ({
  ...keys.form(caseId, command),
  expiresAt: epochSeconds(now) + REMEMBERED_DAYS * 86_400,
});

/** A mail to staff about several cases; it is nobody's for ever, for it may name cases by their number. */
export const noticeItem = ({ owner, message }: Notice): Item => ({
  ...mailItem(noticeOwner(owner), message),
  expiresAt: epochSeconds(message.owedAt) + NOTICE_DAYS * 86_400,
});

/** The mail that confirms an address; it is gone a day after its link. */
export const startItem = (owner: string, confirmation: Message, { expiresAt }: Start): Item => ({
  ...mailItem(owner, confirmation),
  expiresAt: epochSeconds(expiresAt) + 86_400,
});

export const staffItem = (member: KnownStaff): Item => ({
  ...keys.staff(member.id),
  data: member,
  expiresAt: epochSeconds(forgottenAt(member)),
});

export const epochSeconds = (at: string): number => Math.floor(new Date(at).getTime() / 1000);

export const ownerOf = (file: CaseFile): string => caseOwner(file.case.id);
