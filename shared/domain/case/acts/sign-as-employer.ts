import type { SigningCode } from '../../access/codes.ts';
import { accept, type Result, refuse } from '../../result.ts';
import { gate } from '../act-gates.ts';
import type { CaseFacts, CaseFile, ChangeRequest, FrozenContent } from '../case.ts';
import { type ActContext, type Change, changeOf } from '../change.ts';
import type { Signature } from '../signature.ts';
import { statusOf } from '../status.ts';
import { progress } from './progress.ts';

/**
 * The employer has signed and the citizen is asked to read and countersign. The content is frozen as it was shown when the
 * code was sent. Refuses `already-done` when it is signed, and `changed-meanwhile` when the content is no longer the same.
 */
export const signAsEmployer = (
  file: CaseFile,
  signing: { readonly frozen: FrozenContent; readonly code: SigningCode; readonly browser: string },
  context: ActContext,
): Result<Change> => {
  const opened = gate('sign-as-employer', statusOf(file));
  if (!opened.ok) return opened;
  if (signing.code.contentHash !== signing.frozen.hash) return refuse({ code: 'changed-meanwhile' });
  const signature = signatureBy(signing.code, signing.browser, context);
  const { changeRequested: answered, ...facts } = file.case.facts;
  const changesAnswered = answered === undefined ? {} : answeredNow(facts, answered);
  return accept(
    changeOf(
      file,
      {
        case: {
          ...progress(context),
          facts: { ...facts, ...changesAnswered, citizenAsked: { at: context.now } },
        },
        version: { frozen: signing.frozen, signatures: [signature] },
        events: [
          {
            event: 'employer-signed',
            details: { contentHash: signing.frozen.hash, consent: signature.consentVersion },
          },
          { event: 'link-sent', details: { party: 'citizen' } },
        ],
        tell: [{ kind: 'sign-invitation', to: 'citizen', link: 'sign' }],
        code: { use: signing.code },
      },
      context,
    ),
  );
};

/** A wish for a change that is answered by signing anew is kept among those that were. */
export const answeredNow = (
  { changesAnswered = [] }: CaseFacts,
  answered: ChangeRequest,
): Pick<CaseFacts, 'changesAnswered'> => ({ changesAnswered: [...changesAnswered, answered] });

/** The signature that a checked code stands for. */
export const signatureBy = (code: SigningCode, browser: string, { now, from }: ActContext): Signature => ({
  name: code.name,
  consentVersion: code.consentVersion,
  ownWords: code.ownWords,
  copyToUnion: code.copyToUnion,
  party: code.party,
  method: 'email-code',
  contentHash: code.contentHash,
  at: now,
  clientAddress: from,
  browser,
});
