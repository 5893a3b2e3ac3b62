import type { CodeId, SigningCode } from '../domain/access/codes.ts';
import type { Identity, Mismatch, TestedIdentity } from '../domain/access/identity.ts';
import {
  canBeKnown,
  citizenMismatch,
  employerMismatch,
  type KnownCitizen,
} from '../domain/access/match-identity.ts';
import { awaitIdentity, checkAwaited, refuseIdentity } from '../domain/case/acts/await-identity.ts';
import { amendmentIn } from '../domain/case/amendment-view.ts';
import { type CaseFile, signatureOf } from '../domain/case/case.ts';
import type { Statement } from '../domain/case/signature.ts';
import { accept, type Result, refuse } from '../domain/result.ts';
import { actContext } from './act-context.ts';
import { type Acted, actOnCase } from './act-on-case.ts';
import { contentToSign } from './content-to-sign.ts';
import { signContent } from './sign-content.ts';
import type { Signer, SigningWorld } from './signing.ts';

/** Whether MitID could ever say that somebody is the party; the citizen needs a number on record or an earlier signature. */
export const canBeKnownByIdentity = ({ file, party }: Pick<Signer, 'file' | 'party'>): boolean =>
  party === 'employer' || canBeKnown(knownCitizen(file));

/** What was typed and shown is kept for the answer that belongs to `state`; nothing is signed yet. */
export const askForIdentity = (
  world: SigningWorld,
  signer: Signer,
  asked: { readonly statement: Statement; readonly shownHash: string; readonly state: string },
): Promise<Result<Acted>> => {
  const { file, party, command, clientAddress } = signer;
  return actOnCase(world.cases, {
    caseId: file.case.id,
    amendment: amendmentIn(file),
    command,
    rule: (current) => {
      const content = contentToSign(current, party, world);
      if (!content.ok) return content;
      if (!canBeKnownByIdentity({ file: current, party })) return refuse({ code: 'person-unknown' });
      const { statement, shownHash } = asked;
      const request = { party, statement, shownHash, contentHash: content.value.hash };
      const context = actContext(world, { kind: party }, clientAddress);
      return awaitIdentity(
        current,
        { ...request, digestOf: (id: CodeId) => world.keys.codeDigest(id, textOf(asked.state)) },
        context,
      );
    },
  });
};

/** What is awaited, if it is the answer that belongs to `state`. Refuses `identity-expired`. */
export const awaitedFor = async (
  world: SigningWorld,
  { file, party }: Pick<Signer, 'file' | 'party'>,
  state: string,
): Promise<Result<SigningCode>> =>
  checkAwaited(
    await world.codes.find(file.case.id, party),
    (id) => world.keys.codeDigests(id, textOf(state)),
    { now: world.clock.now() },
  );

/** Why the one whom MitID knows is not the party that signs, or nothing when it is. */
export const mismatchOf = (
  { municipality, clock }: SigningWorld,
  { file, party }: Pick<Signer, 'file' | 'party'>,
  { shown, awaited }: { readonly shown: TestedIdentity; readonly awaited: SigningCode },
): Mismatch | undefined => {
  if (party === 'citizen') return citizenMismatch(shown, knownCitizen(file));
  const content = contentToSign(file, party, { municipality, clock });
  const { employer } = municipality.signing;
  return employerMismatch(shown, {
    cvr: content.ok ? content.value.content.sections.company.cvr : '',
    citizensCpr: file.case.employee.cpr,
    allowPrivate: employer.method === 'oidc' && employer.allowPrivate,
    authority: awaited.authority,
  });
};

/** The history tells that somebody else tried, and why that was refused; what was awaited is used up. */
export const noteRefusedIdentity = (
  world: SigningWorld,
  { file, party, clientAddress }: Omit<Signer, 'command'>,
  refused: { readonly awaited: SigningCode; readonly why: Mismatch | 'identity-too-low' },
): Promise<Result<Acted>> =>
  actOnCase(world.cases, {
    caseId: file.case.id,
    amendment: amendmentIn(file),
    rule: async (current) => {
      const awaited = await world.codes.find(current.case.id, party);
      if (awaited?.id !== refused.awaited.id) return refuse({ code: 'identity-expired' });
      return refuseIdentity(current, refused, actContext(world, { kind: party }, clientAddress));
    },
  });

/**
 * The party has signed what was shown before MitID was asked. Refuses `identity-expired` when that is used up or too old, and
 * what the act refuses; the same form twice gives the first receipt.
 */
export const signByIdentity = async (
  world: SigningWorld,
  signer: Signer,
  proven: { readonly identity: Identity; readonly state: string },
): Promise<Result<Acted>> => {
  const { file, command, browser } = signer;
  if ((await world.cases.commandDone(command)) === file.case.id) return accept({ outcome: 'repeated' });
  const awaited = await awaitedFor(world, signer, proven.state);
  if (!awaited.ok) return awaited;
  return signContent(world, signer, { code: awaited.value, identity: proven.identity, browser });
};

const textOf = (state: string): string => `state ${state}`;

const knownCitizen = ({ case: { employee }, version, inForce }: CaseFile): KnownCitizen => ({
  cpr: employee.cpr,
  earlier: inForce?.signatures.filter(({ party }) => party === 'citizen') ?? [],
  employers: signatureOf(version, 'employer'),
});
