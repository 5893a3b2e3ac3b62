import type { CaseFile } from '../case.ts';
import { type ActContext, type Change, changeOf } from '../change.ts';
import type { MessageKind } from '../messages.ts';

/** A member of staff has had a mail sent again; may happen wherever the case stands. */
export const noteMailSentAgain = (
  file: CaseFile,
  { kind }: { readonly kind: MessageKind },
  context: ActContext,
): Change => changeOf(file, { events: [{ event: 'mail-sent-again', details: { mail: kind } }] }, context);

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
