import type { Instant } from '../calendar/instant.ts';
import type { AuditEntry } from '../case/audit.ts';
import type { Case, KeptContent, Version } from '../case/case.ts';
import type { Message } from '../case/messages.ts';
import type { Signature } from '../case/signature.ts';
import type { FollowUp } from '../follow-up/follow-up.ts';
import type { TalkAnswers } from '../follow-up/talk-answers.ts';
import type { TalkDraft } from '../follow-up/talk-draft.ts';
import type { CaseRead } from './case-read.ts';

/** A value as it is stored: what a record consists of. */
export type Stored = string | number | boolean | readonly Stored[] | { readonly [field: string]: Stored };

type HeldMail = { readonly message: Message; readonly state: string; readonly at: Instant };

/** Everything that is stored about a citizen in one case. */
export type CaseRecordsHeld = {
  readonly case: Case;
  readonly versions: readonly Version[];
  readonly contents: readonly KeptContent[];
  readonly history: readonly AuditEntry[];
  readonly followUps: readonly FollowUp[];
  readonly answers: readonly TalkAnswers[];
  readonly drafts: readonly TalkDraft[];
  readonly mails: readonly HeldMail[];
  readonly reads: readonly CaseRead[];
};

/**
 * The same without what the citizen has no right to, or what would let a reader in: the employer's e-mail, phone, client
 * address and browser; staff's ids and client addresses; names of links and codes; and how the service keeps order in its rows.
 */
export const toldToCitizen = (held: CaseRecordsHeld) => ({
  case: toldCase(held.case),
  versions: held.versions.map((version) => ({
    ...version,
    frozen: version.frozen && { hash: version.frozen.hash, content: version.frozen.content },
    signatures: version.signatures.map(toldSignature),
  })),
  contents: held.contents,
  history: held.history.map(toldEntry),
  followUps: held.followUps.map(({ consultantId: _staff, caseId: _case, ...talk }) => talk),
  answers: held.answers.map(({ phone, caseId: _case, ...given }) =>
    given.party === 'citizen' ? { ...given, phone } : given,
  ),
  drafts: held.drafts.map(({ by: { name }, caseId: _case, ...draft }) => ({ ...draft, by: name })),
  mails: held.mails.map(toldMail),
  reads: held.reads.map(({ by: { name, role }, at, kind }) => ({ at, kind, by: { name, role } })),
});

const toldCase = ({ links, consultant, employerEmail: _employer, audit: _audit, ...opened }: Case) => {
  const { id: _staff, ...contact } = consultant;
  return { ...opened, consultant: contact, linksOpenUntil: links.citizen.map(({ expiresAt }) => expiresAt) };
};

const toldSignature = (signature: Signature) => {
  if (signature.party === 'citizen' && signature.method !== 'paper') return signature;
  const { clientAddress: _address, browser: _browser, ...own } = signature;
  return own;
};

const toldEntry = ({ by, from, at, event, number, details }: AuditEntry) => ({
  number,
  at,
  event,
  by: by.kind === 'staff' ? { kind: by.kind, name: by.name } : by,
  details,
  ...(by.kind === 'citizen' ? { from } : {}),
});

const toldMail = ({ message, state, at }: CaseRecordsHeld['mails'][number]) => {
  const { kind, to, language, destination, owedAt } = message;
  return {
    kind,
    to: to.role === 'citizen' ? { role: to.role, email: to.email } : { role: to.role },
    language,
    owedAt,
    state,
    at,
    ...(destination?.kind === 'link' ? { linkOpenUntil: destination.until } : {}),
  };
};

/** The records as plain data: nothing that is undefined, and no counts of writes. */
export const asStored = (value: unknown): Stored => {
  if (Array.isArray(value)) return value.map(asStored);
  if (typeof value === 'object' && value !== null) {
    const kept = Object.entries(value).filter(([field, one]) => one !== undefined && field !== 'rev');
    return Object.fromEntries(kept.map(([field, one]) => [field, asStored(one)]));
  }
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
};
