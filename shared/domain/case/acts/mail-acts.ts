import { accept, type Result, refuse } from '../../result.ts';
import { addressOf } from '../addresses.ts';
import { gate } from '../act-gates.ts';
import type { LinkPurpose } from '../../access/links.ts';
import type { CaseFile } from '../case.ts';
import { type ActContext, type Change, changeOf, type MessageDraft } from '../change.ts';
import type { Message } from '../messages.ts';
import { PARTIES } from '../parties.ts';
import { statusOf } from '../status.ts';
import { purposeFor } from './keep-going.ts';

/**
 * A mail that failed or came back is written anew to the address on record, with a fresh link where it had one; where the
 * agreement has moved on, and the link is for something else now, it is a plain new link. Refuses
 * `closed` when the party has no part in the agreement as it stands, and for codes, which are asked for by who signs, and for what was told to an address of before.
 */
export const sendMailAgain = (
  file: CaseFile,
  { message }: { readonly message: Message },
  context: ActContext,
): Result<Change> => {
  const { kind, to, destination } = message;
  if (kind === 'signing-code' || kind === 'address-replaced' || to.role === 'team')
    return refuse({ code: 'closed' });
  if (destination?.kind === 'link') {
    const { purpose, talk } = destination;
    if (purpose === 'answer' && talk !== undefined && gate('answer-questions', statusOf(file)).ok)
      return accept(sentAgain(file, { kind, to: to.role, link: purpose, talk }, context));
    const link = to.role === 'consultant' ? undefined : purposeNow(purpose, purposeFor(to.role, file));
    if (link === undefined || !gate('send-link', statusOf(file)).ok) return refuse({ code: 'closed' });
    const kindNow = link === purpose ? kind : 'new-link';
    return accept(sentAgain(file, { kind: kindNow, to: to.role, link }, context));
  }
  return accept(sentAgain(file, { kind, to: to.role }, context));
};

/** A link to read by, which may be passed on, stays one where the citizen could have a page of its own by now. */
const purposeNow = (before: LinkPurpose, now: LinkPurpose | undefined): LinkPurpose | undefined =>
  before === 'read' && now === 'own' ? before : now;

const sentAgain = (file: CaseFile, draft: MessageDraft, context: ActContext): Change =>
  changeOf(
    file,
    { events: [{ event: 'mail-sent-again', details: { mail: draft.kind } }], tell: [draft] },
    context,
  );

/**
 * A mail of the case came back: the consultant is told at once, wherever the case stands, and the case says so until the
 * party is written to anew. A mail to an address that has been corrected since is only told.
 */
export const noteMailReturned = (
  file: CaseFile,
  { kind, to }: Pick<Message, 'kind' | 'to'>,
  context: ActContext,
): Change => {
  const party = PARTIES.find((each) => each === to.role);
  const isLost = party !== undefined && to.email === addressOf(file.case, party);
  return changeOf(
    file,
    {
      case: isLost
        ? { mailLost: [...(file.case.mailLost ?? []).filter((each) => each !== party), party] }
        : {},
      events: [
        { event: 'mail-returned', details: { mail: kind, ...(party === undefined ? {} : { party }) } },
      ],
      tell: [{ kind: 'mail-returned', to: 'consultant' }],
    },
    context,
  );
};
