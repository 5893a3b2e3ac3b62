import type { Frame } from '../../../templates/pages/layout.tsx';
import type { Link } from '../../domain/access/links.ts';
import { PARTY_IDLE_MINUTES } from '../../domain/access/party-session.ts';
import { amendmentOf } from '../../domain/case/amendment-view.ts';
import type { CaseFile } from '../../domain/case/case.ts';
import type { Language } from '../../domain/language.ts';
import type { Party } from '../../domain/case/parties.ts';
import type { SigningWorld } from '../../cases/signing.ts';
import { type AdmittedByLink, loadForActor } from '../../cases/load-for-actor.ts';
import type { World } from '../../runtime/world.ts';
import { orRefuse, Refused } from '../refused.ts';
import { frameIn } from '../frame.ts';
import { languageIn } from './language-choice.ts';
import type { Asking } from '../page-request.ts';
import { asksBeforeOpening, type PartySessions } from './party-sessions.ts';

/** What it takes to let a party in. */
export type DoorWorld = World & { readonly frame: Frame; readonly partySessions: PartySessions };

/** What the pages of a party need of the world. */
export type PartyWorld = SigningWorld & DoorWorld;

/** Where a party answers before a talk, and where the citizen asks for a call, under its own first page. */
const QUESTIONS_ROUTE = 'spoergsmaal/{talk}';
const CALL_ROUTE = 'ring-til-mig';

const PATHS = { employer: '/arbejdsgiver', citizen: '/medarbejder' } as const;

/** A party who came in by a link: the case, and where the link's own pages are. */
export type PartyVisit = {
  /** The case, or the view of its amendment alone (`amendmentOf`). */
  readonly file: CaseFile;
  readonly link: Link;
  readonly base: string;
  /** The frame of the page, in the party's language. */
  readonly frame: Frame;
};

/**
 * Lets a party in by the link in the address. Refuses `not-found`, also for an act with a link that is only to read by:
 * that one is passed on to payroll and family. One that came with the questions before a talk answers them, and reads besides;
 * one to the citizen's own page answers before a talk, and asks for a call. Where MitID is asked before a link opens, refuses
 * `identity-needed` until it has said in this browser that it is the party (decision 0043).
 */
export const admitParty = async (world: DoorWorld, request: Asking, party: Party): Promise<PartyVisit> => {
  const asks = asksBeforeOpening(world, party);
  const { partySessions } = world;
  const isKnown = async (by: AdmittedByLink) => !asks || partySessions.isKnown(request, by);
  const { link, file: whole } = await byLink(world, request, { party, isKnown });
  const file = shownBy(link, whole);
  if (isAct(request) && !mayAct(link, request)) throw new Refused({ code: 'not-found' });
  const base = baseOf(request, party);
  const frame = frameIn(world.frame, languageFor(request, { file, link }), { request, base });
  return {
    file,
    link,
    base,
    frame: asks ? { ...frame, letIn: { base, idleMinutes: PARTY_IDLE_MINUTES } } : frame,
  };
};

/** A link that opens, before MitID has said who holds it: for the way in and the way out alone, which show nothing of the case. */
export const beforeDoor = async (
  world: World,
  request: Asking,
  party: Party,
): Promise<AdmittedByLink & { readonly base: string }> => ({
  ...(await byLink(world, request, { party, isKnown: () => Promise.resolve(true) })),
  base: baseOf(request, party),
});

const byLink = async (
  world: World,
  { path }: Asking,
  { party, isKnown }: { readonly party: Party; readonly isKnown: (by: AdmittedByLink) => Promise<boolean> },
): Promise<AdmittedByLink> => {
  const { link, file } = orRefuse(await loadForActor(world, { party, token: path['link'], isKnown }));
  if (link === undefined) throw new TypeError('a party came in without a link');
  return { link, file };
};

const baseOf = ({ path }: Asking, party: Party): string => `${PATHS[party]}/${path['link']}`;

/** The frame in the party's language, also for a page that refuses what was asked. */
export const makeFrameFor =
  (world: DoorWorld, party: Party) =>
  async (asking: Asking): Promise<Frame> =>
    (await admitParty(world, asking, party)).frame;

/**
 * The amendment that is being agreed on, for the employer, and for the citizen once asked to sign it; else the agreement. A
 * link that was passed on shows the agreement that holds.
 */
const shownBy = ({ party, purpose }: Link, file: CaseFile): CaseFile => {
  const view = purpose === 'fill' || purpose === 'sign' ? amendmentOf(file) : undefined;
  if (view === undefined) return file;
  return party === 'employer' || view.case.facts.citizenAsked !== undefined ? view : file;
};

const isAct = ({ routeKey }: Asking): boolean => routeKey.startsWith('POST') && !routeKey.endsWith('/sprog');

const mayAct = (link: Link, { routeKey, path }: Asking): boolean => {
  if (link.purpose === 'fill' || link.purpose === 'sign') return true;
  if (routeKey.endsWith(`/${QUESTIONS_ROUTE}`)) return opensQuestions(link, path['talk']);
  return link.purpose === 'own' && routeKey.endsWith(`/${CALL_ROUTE}`);
};

/** The questions of one talk open by the link that came with them, and by one to the citizen's own page. */
export const opensQuestions = (link: Link, talk: string | undefined): boolean =>
  talk !== undefined && (link.purpose === 'own' || link.talk === talk);

/** The party's own choice holds on every device; one who reads by a link that was passed on chooses in the browser alone. */
const languageFor = (request: Asking, { file, link }: Pick<PartyVisit, 'file' | 'link'>): Language => {
  const kept = file.case.languages?.[link.party];
  const here = languageIn(request);
  return (link.purpose === 'read' ? (here ?? kept) : (kept ?? here)) ?? 'da';
};
