import { actContext } from '../../cases/act-context.ts';
import { actOnCase } from '../../cases/act-on-case.ts';
import type { AdmittedByLink } from '../../cases/load-for-actor.ts';
import { canOpenByIdentity, openingMismatch } from '../../domain/access/open-by-identity.ts';
import { refuseOpening } from '../../domain/case/acts/await-identity.ts';
import type { Party } from '../../domain/case/parties.ts';
import { accept } from '../../domain/result.ts';
import type { PartyIdentity } from '../../ports/party-identity.ts';
import type { DoorNote } from '../../../templates/pages/anyone/door-page.tsx';
import { type Answer, seeOther } from '../answer.ts';
import { identityAnswerTo, orUnavailable, type RefusedIdentity, weighIdentity } from './identity-answer.ts';
import { BACK, NOTE } from './door-page.ts';
import { pageToReturnTo } from './language-choice.ts';
import type { PageRequest } from '../page-request.ts';
import { beforeDoor, type DoorWorld } from './party-door.ts';
import type { ToIdentity } from './party-session.ts';
import { asksBeforeOpening } from './party-sessions.ts';
import { Refused } from '../refused.ts';
import { NO_TIME_LEFT, timeLeftAnswer } from '../time-left.ts';

type SignIn = {
  readonly world: DoorWorld;
  readonly party: Party;
  readonly identity: PartyIdentity | undefined;
};

type Opened = AdmittedByLink & { readonly base: string };

/**
 * The way in to a party's pages where MitID is asked before its link opens, and the way out (decision 0043). Nothing of the case
 * is shown on it. Where the link alone opens, both lead to the party's first page.
 */
export const makePartySignIn = ({ world, party, identity }: SignIn) => {
  const { log, partySessions, cases, municipality } = world;
  const asks = asksBeforeOpening(world, party);
  /** The history tells that somebody else wanted to come in, and why not. */
  const noteRefused = async (request: PageRequest, { file }: Opened, why: RefusedIdentity): Promise<void> => {
    const context = actContext(world, { kind: 'anyone' }, request.clientAddress);
    await actOnCase(cases, {
      caseId: file.case.id,
      rule: (current) => accept(refuseOpening(current, { party, why }, context)),
    });
  };

  /** What the answer of MitID comes to: the cookies of a session, or why there is none. */
  const weighed = async (
    request: PageRequest,
    opened: Opened,
    { asking, provider }: { readonly asking: ToIdentity; readonly provider: PartyIdentity },
  ): Promise<readonly string[] | DoorNote> => {
    const answer = new URL(`${identityAnswerTo(municipality.origin, party)}?${request.rawQuery}`);
    const came = await weighIdentity({
      log,
      reference: request.reference,
      finish: () => provider.finish(answer, asking),
      mismatch: (known) => openingMismatch(known, { file: opened.file, party }),
    });
    if (came.outcome === 'nothing') return came.code;
    if (came.outcome === 'known') return (await partySessions.open()).begin(request, opened, came.identity);
    await noteRefused(request, opened, came.why);
    return noteFor(came.why);
  };

  const toldTime = async (request: PageRequest, opened: Opened): Promise<Answer> => {
    const left = asks ? await (await partySessions.open()).timeLeft(request, opened) : NO_TIME_LEFT;
    if (asks && left.seconds === 0) throw new Refused({ code: 'identity-needed' });
    return timeLeftAnswer(left);
  };

  return {
    /** To MitID; for somebody who is known already, to the page that was asked for. */
    begin: async (request: PageRequest): Promise<Answer> => {
      const opened = await beforeDoor(world, request, party);
      const back = pageToReturnTo(request.query[BACK] ?? '', opened.base);
      if (!asks || identity === undefined || (await partySessions.isKnown(request, opened)))
        return seeOther(back);
      if (!canOpenByIdentity({ file: opened.file, party })) return told(opened, 'person-unknown');
      const begun = await orUnavailable(log, request.reference, () => identity.begin());
      if (!begun.ok) return told(opened, 'identity-unavailable');
      const { address, pending } = begun.value;
      const asking = { link: request.path['link'] ?? '', back, ...pending };
      return seeOther(address, [await (await partySessions.open()).keepAsking(party, asking)]);
    },
    /** Back from MitID, for a browser that is on its way in; nothing when the answer is of another asking, as a signature's. */
    answer: async (request: PageRequest): Promise<Answer | undefined> => {
      if (!asks || identity === undefined) return undefined;
      const sessions = await partySessions.open();
      const asking = await sessions.askingIn(request, party);
      if (asking === undefined || request.query['state'] !== asking.state) return undefined;
      const opened = await beforeDoor(world, { ...request, path: { link: asking.link } }, party);
      const came = await weighed(request, opened, { asking, provider: identity });
      const cookies = [sessions.endAsking(party)];
      return typeof came === 'string'
        ? told(opened, came, cookies)
        : seeOther(asking.back, [...came, ...cookies]);
    },
    /** How long the session lasts; asking does not make it longer. Refuses `identity-needed` when it is over. */
    timeLeft: async (request: PageRequest): Promise<Answer> =>
      toldTime(request, await beforeDoor(world, request, party)),
    /** The session is used. Refuses `identity-needed`. */
    stay: async (request: PageRequest): Promise<Answer> => {
      const opened = await beforeDoor(world, request, party);
      await partySessions.isKnown(request, opened);
      return toldTime(request, opened);
    },
    signOut: async (request: PageRequest): Promise<Answer> => {
      const opened = await beforeDoor(world, request, party);
      if (!asks) return seeOther(opened.base);
      return told(opened, 'signed-out', [await (await partySessions.open()).end(request, opened)]);
    },
  };
};

/** The page before the link, which says what came of it. */
const told = ({ base }: Opened, note: DoorNote, cookies: string[] = []): Answer =>
  seeOther(`${base}?${NOTE}=${note}`, cookies);

/** A private MitID opens no company's pages, whatever is stated besides. */
const noteFor = (why: RefusedIdentity): DoorNote => (why === 'authority-missing' ? 'company-missing' : why);
