import { accept, type Result, refuse } from '../../result.ts';
import { gate } from '../act-gates.ts';
import type { CaseFile } from '../case.ts';
import { type ActContext, type Change, changeOf } from '../change.ts';
import type { Message, MessageKind } from '../messages.ts';
import { statusOf } from '../status.ts';
import { purposeFor } from './keep-going.ts';

/**
 * A mail that failed or came back is written anew to the address on record, with a fresh link where it had one. Refuses
 * `closed` when the party has no part in the agreement as it stands, and for codes, which are asked for by who signs.
 */
export const sendMailAgain = (
  file: CaseFile,
  { message }: { readonly message: Message },
  context: ActContext,
): Result<Change> => {
  const { kind, to, destination } = message;
  if (kind === 'signing-code' || to.role === 'team') return refuse({ code: 'closed' });
  const link =
    destination?.kind === 'link' && to.role !== 'consultant' ? purposeFor(to.role, file) : undefined;
  if (destination?.kind === 'link' && (link === undefined || !gate('send-link', statusOf(file)).ok))
    return refuse({ code: 'closed' });
  return accept(
    changeOf(
      file,
      {
        events: [{ event: 'mail-sent-again', details: { mail: kind } }],
        tell: [{ kind, to: to.role, ...(link === undefined ? {} : { link }) }],
      },
      context,
    ),
  );
};

/** A mail of the case came back: the consultant is told at once, wherever the case stands. */
export const noteMailReturned = (
  file: CaseFile,
  { kind }: { readonly kind: MessageKind },
  context: ActContext,
): Change =>
  changeOf(
    file,
    {
      events: [{ event: 'mail-returned', details: { mail: kind } }],
      tell: [{ kind: 'mail-returned', to: 'consultant' }],
    },
    context,
  );
