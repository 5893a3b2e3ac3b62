import {
  identityKnownPage,
  identityRefusedPage,
  toIdentityPage,
} from '../../../templates/pages/signing/identity.tsx';
import {
  awaitedFor,
  mismatchOf,
  noteRefusedIdentity,
  signByIdentity,
} from '../../cases/signing-by-identity.ts';
import type { SigningCode } from '../../domain/access/codes.ts';
import type { TestedIdentity } from '../../domain/access/identity.ts';
import { signatureOf } from '../../domain/case/case.ts';
import type { Party } from '../../domain/case/parties.ts';
import { isTurnToSign } from '../../domain/case/signing-gate.ts';
import type { RefusalCode } from '../../domain/refusals.ts';
import type { PartyIdentity } from '../../ports/party-identity.ts';
import { type Answer, html, seeOther } from '../answer.ts';
import { identityPage } from './begin-identity.ts';
import { identityAnswerTo, weighIdentity } from './identity-answer.ts';
import { commandIn } from '../command.ts';
import { makeIdentityCookie, type UnderWay } from './identity-cookie.ts';
import type { PageRequest } from '../page-request.ts';
import { admitParty, type PartyVisit, type PartyWorld } from './party-door.ts';
import { REFUSAL_STATUS } from '../refusal-answers.ts';
import { Refused } from '../refused.ts';
import { readingPage, signAddress } from './signing-addresses.ts';

type ByIdentity = {
  readonly world: PartyWorld;
  readonly party: Party;
  /** Nothing where the party signs by another means: then these pages lead back to the agreement. */
  readonly identity: PartyIdentity | undefined;
};

type Asked = Extract<UnderWay, { readonly stage: 'asked' }>;

/**
 * The way over MitID: to it, back from it, and the signature. The answer that comes back signs nothing; it says who the party
 * is, and the party then signs by a form of ours, in the same browser, what was shown before.
 */
export const makeIdentityPages = ({ world, party, identity }: ByIdentity) => {
  const { log, municipality, ids } = world;
  const cookie = makeIdentityCookie(world, party);
  const hasSigned = ({ file }: PartyVisit) => signatureOf(file.version, party) !== undefined;
  const maySign = ({ file }: PartyVisit) => isTurnToSign(file, party);
  const signerOf = (request: PageRequest, { file }: PartyVisit) => ({
    file,
    party,
    clientAddress: request.clientAddress,
    browser: request.browser,
  });
  /** What this browser keeps about this very link. */
  const underWayFor = async (request: PageRequest): Promise<UnderWay | undefined> => {
    const kept = await cookie.read(request);
    return kept?.link === request.path['link'] ? kept : undefined;
  };

  const showStage = (
    stage: Extract<UnderWay, { stage: 'asked' | 'known' }>,
    { frame, base }: PartyVisit,
  ): Answer => {
    const back = readingPage(party, base);
    if (stage.stage === 'asked') return html(toIdentityPage({ frame, party, back, address: stage.address }));
    const action = identityPage(base);
    return html(identityKnownPage({ frame, party, back, action, hidden: { commandId: ids.commandId() } }));
  };

  /** What the answer comes to: who the party is, or why not. */
  const weighed = async (
    request: PageRequest,
    visited: PartyVisit,
    {
      asked,
      awaited,
      provider,
    }: { readonly asked: Asked; readonly awaited: SigningCode; readonly provider: PartyIdentity },
  ): Promise<UnderWay> => {
    const { link, state, shown } = asked;
    const turnedAway = (code: RefusalCode): UnderWay => ({ stage: 'refused', link, state, shown, code });
    const answer = new URL(`${identityAnswerTo(municipality.origin, party)}?${request.rawQuery}`);
    const came = await weighIdentity({
      log,
      reference: request.reference,
      finish: () => provider.finish(answer, asked),
      mismatch: (known) => mismatchOf(world, { file: visited.file, party }, { shown: known, awaited }),
    });
    if (came.outcome === 'nothing') return turnedAway(came.code);
    if (came.outcome === 'known')
      return { stage: 'known', link, state, shown, identity: remembered(came.identity) };
    const { why } = came;
    const noted = await noteRefusedIdentity(world, signerOf(request, visited), { awaited, why });
    return turnedAway(noted.ok ? why : noted.refusal.code);
  };

  return {
    show: async (request: PageRequest): Promise<Answer> => {
      const visited = await admitParty(world, request, party);
      if (identity === undefined || !maySign(visited)) return seeOther(visited.base);
      const stage = await underWayFor(request);
      if (stage === undefined || stage.stage === 'signed') return seeOther(readingPage(party, visited.base));
      if (stage.stage === 'refused') return showRefused(visited, stage, stage.code);
      const awaited = await awaitedFor(world, visitedBy(visited, party), stage.state);
      return awaited.ok ? showStage(stage, visited) : showRefused(visited, stage, awaited.refusal.code);
    },
    /** The browser comes back from MitID. An answer that belongs to no asking of this browser changes nothing in it. */
    answer: async (request: PageRequest): Promise<Answer> => {
      const stage = await cookie.read(request);
      if (identity === undefined) throw new Refused({ code: 'not-found' });
      if (stage === undefined) throw new Refused({ code: 'identity-expired' });
      const asking = { ...request, path: { link: stage.link } };
      const visited = await admitParty(world, asking, party);
      if (hasSigned(visited)) return seeOther(visited.base);
      const here = identityPage(visited.base);
      if (stage.stage !== 'asked' || request.query['state'] !== stage.state) return seeOther(here);
      const awaited = await awaitedFor(world, visitedBy(visited, party), stage.state);
      if (!awaited.ok) return seeOther(here);
      const provider = identity;
      const next = await weighed(request, visited, { asked: stage, awaited: awaited.value, provider });
      return seeOther(here, [await cookie.keep(next)]);
    },
    sign: async (request: PageRequest): Promise<Answer> => {
      const visited = await admitParty(world, request, party);
      if (identity === undefined || hasSigned(visited)) return seeOther(visited.base);
      const stage = await underWayFor(request);
      if (stage?.stage !== 'known') return seeOther(identityPage(visited.base));
      const signer = { ...signerOf(request, visited), command: commandIn(request, world) };
      const signed = await signByIdentity(world, signer, stage);
      const { link, state, shown } = stage;
      if (signed.ok)
        return seeOther(visited.base, [await cookie.keep({ stage: 'signed', link, state, shown })]);
      // The same form may have been sent twice at once: whoever has signed meanwhile gets the receipt.
      if (hasSigned(await admitParty(world, request, party))) return seeOther(visited.base);
      if (signed.refusal.code === 'identity-expired') return showRefused(visited, stage, signed.refusal.code);
      throw new Refused(signed.refusal);
    },
  };
};

const visitedBy = ({ file }: PartyVisit, party: Party) => ({ file, party });

/** Without the numbers that were compared. */
const remembered = ({ cpr: _cpr, cvr: _cvr, ...identity }: TestedIdentity) => identity;

const showRefused = (
  { frame, file, base }: PartyVisit,
  { shown }: Pick<UnderWay, 'shown'>,
  code: RefusalCode,
): Answer => {
  const { name, phone } = file.case.consultant;
  const page = { frame, code, again: signAddress(base, shown), contactPerson: { name, phone } };
  return html(identityRefusedPage(page), REFUSAL_STATUS[code]);
};
