import { accept, type Result, refuse } from '../../result.ts';
import { gate } from '../act-gates.ts';
import { awaitedCall, awaitedEmployerCall } from '../awaited-call.ts';
import { without } from '../call-wishes.ts';
import type { CallRequest, CaseFile } from '../case.ts';
import { type ActContext, type Change, changeOf } from '../change.ts';
import type { Party } from '../parties.ts';
import { isInForce, statusOf } from '../status.ts';
import { progress } from './progress.ts';

type CallWish = Pick<CallRequest, 'when' | 'phone'>;

/**
 * The citizen asks to be called: the consultant is told, and the agreement stands as before. As long as the call is awaited
 * the wish can be corrected; the consultant reads it where it stands and is not told again. Refuses `already-done` when
 * the same wish is awaited, and `not-your-turn` before there is anything to talk about.
 */
export const askForCall = (
  file: CaseFile,
  { when, phone }: CallWish,
  context: ActContext,
): Result<Change> => {
  const opened = gate('ask-for-call', statusOf(file));
  if (!opened.ok) return opened;
  const awaited = awaitedCall(file);
  if (awaited !== undefined && awaited.when === when && awaited.phone === phone)
    return refuse({ code: 'already-done' });
  return accept(
    changeOf(
      file,
      {
        case: {
          ...progress(context),
          facts: {
            ...file.case.facts,
            callRequested: {
              at: awaited?.at ?? context.now,
              when,
              phone,
              ...(isInForce(opened.value) ? { inForce: true } : {}),
            },
          },
        },
        events: [{ event: 'call-requested' }],
        tell: awaited === undefined ? [{ kind: 'call-requested', to: 'consultant' }] : [],
      },
      context,
    ),
  );
};

/** The consultant has called the party: no call is awaited any more. Refuses `already-done` when none is. */
export const settleCall = (
  file: CaseFile,
  { party }: { readonly party: Party },
  context: ActContext,
): Result<Change> => {
  const opened = gate('settle-call', statusOf(file));
  if (!opened.ok) return opened;
  const awaited = party === 'citizen' ? awaitedCall(file) : awaitedEmployerCall(file);
  if (awaited === undefined) return refuse({ code: 'already-done' });
  const facts = without(file.case.facts, party);
  return accept(
    changeOf(file, { case: { facts }, events: [{ event: 'call-settled', details: { party } }] }, context),
  );
};
