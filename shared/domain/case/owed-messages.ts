import type { Link, LinkId } from '../access/links.ts';
import { branded } from '../branded.ts';
import { addDays } from '../calendar/civil-date.ts';
import { dayOf, endOf, plusMilliseconds } from '../calendar/instant.ts';
import { isUnassigned } from '../access/staff.ts';
import type { Case, CaseId, Consultant } from './case.ts';
import type { ActContext, MessageDraft } from './change.ts';
import { type Destination, firstNameOf, type Message, type Recipient } from './messages.ts';
import type { Party } from './parties.ts';

/** The link that a mail to a party carries; none for mails without one and for staff. Its id follows from the write. */
export const linkFor = (draft: MessageDraft, current: Case, context: ActContext): readonly Link[] => {
  if (draft.link === undefined || draft.to === 'consultant') return [];
  const lastDay = addDays(dayOf(context.now), context.linkLifetimeDays);
  return [
    {
      id: linkIdOf(current.id, current.rev, draft.to),
      caseId: current.id,
      party: draft.to,
      purpose: draft.link,
      ...(draft.talk === undefined ? {} : { talk: draft.talk }),
      expiresAt: endOf(lastDay),
    },
  ];
};

/** The id of the link that a party gets with the write that made the case's `rev`. */
export const linkIdOf = (id: CaseId, rev: number, party: Party): LinkId =>
  branded<LinkId>(`${id}.${rev}.${party}`);

/** A drafted mail as it is owed: to whom, about which link, and whom to call. Its id follows from the write. */
export const messageOf = (
  draft: MessageDraft,
  current: Case,
  { context, issued }: { readonly context: ActContext; readonly issued: readonly Link[] },
): Message => {
  const link = draft.at === undefined ? issued.find(({ party }) => party === draft.to) : undefined;
  return {
    id: `${current.id}.${current.rev}.${draft.kind}.${draft.to}`,
    kind: draft.kind,
    to: recipientOf(draft, current),
    destination: destinationOf(draft, current, link),
    ...(draft.codeId === undefined ? {} : { codeId: draft.codeId }),
    ...languageOf(draft.to, current),
    contact: { name: current.consultant.name, phone: current.consultant.phone },
    owedAt: context.now,
  };
};

const languageOf = (to: MessageDraft['to'], { languages }: Case): Pick<Message, 'language'> => {
  const language = to === 'consultant' ? undefined : languages?.[to];
  return language === undefined ? {} : { language };
};

const destinationOf = (
  draft: MessageDraft,
  current: Case,
  link: Link | undefined,
): Destination | undefined => {
  if (draft.to === 'consultant') return { kind: 'case', caseId: current.id };
  if (link === undefined) return undefined;
  const { id, party, purpose, talk, expiresAt } = link;
  // The link ends at midnight; the day people are told is the last one on which it works.
  const until = dayOf(plusMilliseconds(expiresAt, -1));
  return { kind: 'link', linkId: id, party, purpose, ...(talk === undefined ? {} : { talk }), until };
};

/** The consultant of a case by first name; the team's shared mailbox has none. */
export const toConsultant = (consultant: Consultant): Recipient => ({
  role: 'consultant',
  email: consultant.email,
  firstName: isUnassigned({ consultant }) ? undefined : firstNameOf(consultant.name),
});

/** The team, at the mailbox where an unanswered follow-up ends. */
export const toTeam = ({ teamMailbox }: { readonly teamMailbox: string }): Recipient => ({
  role: 'team',
  email: teamMailbox,
  firstName: undefined,
});

const recipientOf = (
  { to: role, at }: Pick<MessageDraft, 'to' | 'at'>,
  { consultant, employee, employerEmail }: Case,
): Recipient => {
  if (role === 'consultant') return toConsultant(consultant);
  if (at !== undefined) return { role, email: at, firstName: undefined };
  if (role === 'citizen') return { role, email: employee.email, firstName: firstNameOf(employee.name) };
  return { role, email: employerEmail, firstName: undefined };
};
