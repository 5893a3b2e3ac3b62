import type { SigningCode } from '../../access/codes.ts';
import type { Identity } from '../../access/identity.ts';
import { accept, type Result, refuse } from '../../result.ts';
import type { AuditDetails } from '../audit.ts';
import type { CaseFacts, CaseFile, ChangeRequest, FrozenContent } from '../case.ts';
import { type ActContext, type Change, changeOf } from '../change.ts';
import type { Signature } from '../signature.ts';
import { signatureHash } from '../../record/signature-hash.ts';
import { gateToSign } from '../signing-gate.ts';
import { progress } from './progress.ts';

/**
 * The employer has signed and the citizen is asked to read and countersign. The content is frozen as it was shown when the
 * code was sent. Refuses `already-done` when it is signed, `not-taken-over`, and `changed-meanwhile` when the content is no longer the same.
 */
export const signAsEmployer = (
  file: CaseFile,
  signing: Proof & { readonly frozen: FrozenContent },
  context: ActContext,
): Result<Change> => {
  const opened = gateToSign(file, 'employer');
  if (!opened.ok) return opened;
  if (signing.code.contentHash !== signing.frozen.hash) return refuse({ code: 'changed-meanwhile' });
  const signature = signatureBy(signing, context);
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
            details: { contentHash: signing.frozen.hash, ...signedDetails(signature) },
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

/** A code that was checked; and where the party was known by an identity provider, who it was. */
export type Proof = {
  readonly code: SigningCode;
  readonly identity?: Identity | undefined;
  readonly browser: string;
};

/** The signature that a checked code stands for. */
export const signatureBy = ({ code, identity, browser }: Proof, { now, from }: ActContext): Signature => ({
  name: code.name,
  consentVersion: code.consentVersion,
  ownWords: code.ownWords,
  copyToUnion: code.copyToUnion,
  ...(code.authority === undefined ? {} : { authority: code.authority }),
  party: code.party,
  ...(identity === undefined ? { method: 'email-code' } : { method: 'mitid', identity }),
  contentHash: code.contentHash,
  at: now,
  clientAddress: from,
  browser,
});

/** What the history tells of a signature besides the content. */
export const signedDetails = (signature: Signature): AuditDetails => ({
  consent: signature.consentVersion,
  signature: signatureHash(signature),
  ...(signature.method === 'mitid' ? { method: 'mitid', assurance: signature.identity.assurance } : {}),
});
