import type { Link } from '../../domain/access/links.ts';
import type { Case, CaseFile, Version } from '../../domain/case/case.ts';
import type { Message } from '../../domain/case/messages.ts';
import { nextDue, type SilenceSettings } from '../../domain/case/next-due.ts';
import { signatureOf } from '../../domain/case/case.ts';
import { statusOf } from '../../domain/case/status.ts';
import type { ClosingDays } from '../../domain/calendar/working-days.ts';
import { isLeft } from '../../domain/follow-up/drop.ts';
import type { FollowUp } from '../../domain/follow-up/follow-up.ts';
import { nextPrompt } from '../../domain/follow-up/prompts.ts';
import type { CaseLine } from '../../ports/case-lists.ts';
import type { OutboxRow } from '../../ports/outbox.ts';
import { caseOwner, consultantOwner, keyName, keys } from './keys.ts';
import type { Item } from './table.ts';

/** How long a dead link, an old code or a done command is remembered before the table clears it away, in days. */
const REMEMBERED_DAYS = 30;

export type DueSettings = SilenceSettings & { readonly closingDays: ClosingDays };

/** The case with its line in the list, and when time alone will move it. */
export const caseItem = (file: CaseFile, settings: DueSettings): Item => {
  const due = nextDue(file, settings);
  const line = caseLine(file);
  return {
    ...keys.caseItem(file.case.id),
    rev: file.case.rev,
    data: file.case,
    line,
    consultantKey: consultantOwner(file.case.consultant.id),
    listKey: `CASE#${file.case.progressAt}`,
    ...(due === undefined ? {} : { dueKind: 'case', dueAt: due.at }),
  };
};

const caseLine = (file: CaseFile): CaseLine => ({
  caseId: file.case.id,
  caseNumber: file.case.caseNumber,
  consultantName: file.case.consultant.name,
  employeeName: file.case.employee.name,
  companyName: companyNameOf(file.version) ?? file.case.employerEmail,
  status: statusOf(file),
  openedAt: file.case.openedAt,
  progressAt: file.case.progressAt,
});

const companyNameOf = ({ sections }: Version): string | undefined => {
  const name = sections.company?.answers['name'];
  return typeof name === 'string' && name.trim() !== '' ? name.trim().slice(0, 120) : undefined;
};

/** The version; due for its document from the moment both have signed until it is stored. */
export const versionItem = ({ case: { id, progressAt }, version }: CaseFile): Item => ({
  ...keys.version(id, version.number),
  data: version,
  ...(signatureOf(version, 'citizen') !== undefined && !version.documentStored
    ? { dueKind: 'seal', dueAt: progressAt }
    : {}),
});

export const followUpItem = (followUp: FollowUp, closingDays: ClosingDays): Item => {
  const prompt = nextPrompt(followUp, closingDays);
  return {
    ...keys.followUp(followUp.caseId, followUp.id),
    data: followUp,
    ...(isLeft(followUp)
      ? { consultantKey: consultantOwner(followUp.consultantId), listKey: `TALK#${followUp.due}` }
      : {}),
    ...(prompt === undefined ? {} : { dueKind: 'talk', dueAt: prompt.at }),
  };
};

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

export const epochSeconds = (at: string): number => Math.floor(new Date(at).getTime() / 1000);

export const ownerOf = (file: CaseFile): string => caseOwner(file.case.id);
