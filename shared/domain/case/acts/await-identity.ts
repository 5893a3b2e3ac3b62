import { branded } from '../../branded.ts';
import type { CodeId, SigningCode } from '../../access/codes.ts';
import type { Mismatch } from '../../access/identity.ts';
import { plusMinutes } from '../../calendar/instant.ts';
import { accept, type Result, refuse } from '../../result.ts';
import type { CaseFile } from '../case.ts';
import type { Party } from '../parties.ts';
import { type ActContext, type Change, changeOf } from '../change.ts';
import { gateToSign } from '../signing-gate.ts';
import type { CodeRequest } from './send-code.ts';

/** Time enough to find a phone and, for some, to make their MitID work; then one begins again. */
export const IDENTITY_LIFETIME_MINUTES = 20;

/**
 * The party is on the way to the identity provider. What was typed, and which content was shown, is kept for the answer and
 * stands in place of any earlier. Refuses `changed-meanwhile` when the content is no longer the one shown, and what signing would.
 */
export const awaitIdentity = (
  file: CaseFile,
  asked: Omit<CodeRequest, 'earlier'>,
  context: ActContext,
): Result<Change> => {
  const { party, statement, contentHash, shownHash, digestOf } = asked;
  const opened = gateToSign(file, party);
  if (!opened.ok) return opened;
  if (shownHash !== contentHash) return refuse({ code: 'changed-meanwhile' });
  const id = branded<CodeId>(`${file.case.id}.${file.case.rev + 1}.${party}`);
  const awaited: SigningCode = {
    ...statement,
    id,
    caseId: file.case.id,
    party,
    contentHash,
    digest: digestOf(id),
    by: 'identity',
    expiresAt: plusMinutes(context.now, IDENTITY_LIFETIME_MINUTES),
    tries: 0,
    sentAt: [],
  };
  const events = [{ event: 'identity-asked', details: { party } }] as const;
  return accept(changeOf(file, { events, code: { store: awaited } }, context));
};

/** Whether one of these digests is of the answer that is awaited. Refuses `identity-expired` for any other, and 20 minutes after it was asked for. */
export const checkAwaited = (
  awaited: SigningCode | undefined,
  digestsOf: (id: CodeId) => readonly string[],
  { now }: Pick<ActContext, 'now'>,
): Result<SigningCode> =>
  awaited?.by === 'identity' && awaited.expiresAt > now && digestsOf(awaited.id).includes(awaited.digest)
    ? accept(awaited)
    : refuse({ code: 'identity-expired' });

/**
 * Somebody whom the provider knows was not the party. The history tells that it happened and why, never who it was, and
 * nothing is awaited any more.
 */
export const refuseIdentity = (
  file: CaseFile,
  { awaited, why }: { readonly awaited: SigningCode; readonly why: Mismatch | 'identity-too-low' },
  context: ActContext,
): Result<Change> => {
  const opened = gateToSign(file, awaited.party);
  if (!opened.ok) return opened;
  const events = [{ event: 'identity-refused', details: { party: awaited.party, why } }] as const;
  return accept(changeOf(file, { events, code: { use: awaited } }, context));
};

/**
 * Somebody whom the provider knows wanted to open the party's pages and was not the party. The history tells that it happened
 * and why, never who it was; in every status.
 */
export const refuseOpening = (
  file: CaseFile,
  { party, why }: { readonly party: Party; readonly why: Mismatch | 'identity-too-low' },
  context: ActContext,
): Change => changeOf(file, { events: [{ event: 'opening-refused', details: { party, why } }] }, context);
