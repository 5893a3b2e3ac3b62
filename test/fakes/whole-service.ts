import * as z from 'zod';
import { makeAccessibility } from '../../functions/anyone/accessibility.ts';
import { makeSecurityTxt } from '../../functions/anyone/security-txt.ts';
import { makeStaticFile } from '../../functions/anyone/static-file.ts';
import { makeShowCalendar } from '../../functions/calendar/show-calendar.ts';
import { makeAmendment } from '../../functions/consultant/amendment.ts';
import { makeCaseActs } from '../../functions/consultant/case-acts.ts';
import { makeEvidence } from '../../functions/consultant/evidence/evidence.ts';
import { makeFigures } from '../../functions/consultant/figures/figures.ts';
import { makeLeavePages } from '../../functions/consultant/leaves/leaves.ts';
import { makeShowDocument } from '../../functions/consultant/show-case.ts';
import { makeSignIn } from '../../functions/consultant/sign-in/sign-in.ts';
import { makeTakeBack } from '../../functions/employer/take-back.ts';
import { makePartyPreview, makeStaffPreview } from '../../functions/preview/show-draft.ts';
import type { Party } from '../../shared/domain/case/parties.ts';
import type { PartyIdentity } from '../../shared/ports/party-identity.ts';
import { WEB_FUNCTIONS, type WebFunction } from '../../shared/runtime/functions.ts';
import type { Answer } from '../../shared/web/answer.ts';
import { countRequests } from '../../shared/web/count-requests.ts';
import { makeChooseLanguage, makeChooseLanguageHere } from '../../shared/web/party/choose-language.ts';
import { makeIdentityPages } from '../../shared/web/party/identity-pages.ts';
import { makeLazyPartyForms } from '../../shared/web/party/lazy-party-forms.ts';
import { makeFrameFor } from '../../shared/web/party/party-door.ts';
import { makePartySignIn } from '../../shared/web/party/party-sign-in.ts';
import { makeReadDocument } from '../../shared/web/party/read-document.ts';
import { Refused } from '../../shared/web/refused.ts';
import { ROUTES } from '../../shared/web/routes.ts';
import { makeSealedForms } from '../../shared/web/staff/sealed-form.ts';
import { makeWebFunction, type Route, type Routes } from '../../shared/web/web-function.ts';
import type { AnyRoute } from '../gallery/entry.ts';
import { routesIn } from '../gallery/routes.ts';
import type { FakeWorld } from './fake-world.ts';
import { CONTEXT } from './lambda-context.ts';
import { anEvent, type Asked } from './web-requests.ts';
import { isOverTls } from '../../shared/web/own-cookie.ts';

/** The service as a browser meets it: an address asked for, and the whole answer with all its headers. */
export type WholeService = (route: AnyRoute, asked?: Asked) => Promise<Answer>;

type Table = Readonly<Partial<Record<AnyRoute, Route>>>;
type Door = Parameters<typeof makeWebFunction>[1];

/** Every web function behind its own door, as the handlers put them together, over a world in memory; but for dead links of its own pages, nothing is counted against misuse. */
export const wholeService = (
  world: FakeWorld,
  {
    overTls = isOverTls(world.municipality.origin),
    identity,
  }: { readonly overTls?: boolean; readonly identity?: PartyIdentity } = {},
): WholeService => {
  const table: Table = { ...routesIn(world), ...besidesPages(world), ...byIdentity(world, identity) };
  const sealedForms = makeSealedForms({
    ...world,
    key: world.keys.sessionKey,
    origin: world.municipality.origin,
  });
  const { frame, log, keys, clock } = world;
  const common: Door = { frame, log, keys, clock, overTls };
  const doors: Readonly<Record<WebFunction, Door>> = {
    anyone: common,
    verify: common,
    preview: common,
    calendar: { ...common, danishOnly: true },
    consultant: { ...common, sealedForms, danishOnly: true },
    employer: {
      ...common,
      frameFor: makeFrameFor(world, 'employer'),
      sealedForms: makeLazyPartyForms(world, 'employer'),
    },
    citizen: {
      ...common,
      frameFor: makeFrameFor(world, 'citizen'),
      sealedForms: makeLazyPartyForms(world, 'citizen'),
    },
  };
  const functions = WEB_FUNCTIONS.map((name) => ({
    routes: new Set<string>(ROUTES[name]),
    handler: makeWebFunction(routesOf(name, table), doors[name]),
  }));
  return async (route, asked) => {
    const found = functions.find(({ routes }) => routes.has(route));
    if (found === undefined) throw new Error(`no function answers ${route}`);
    return found.handler(anEvent(route, asked), CONTEXT);
  };
};

/** The routes of one function; throws for one that nobody has put into the table. */
const routesOf = <Name extends WebFunction>(name: Name, table: Table): Routes<Name> => {
  const own = Object.fromEntries(ROUTES[name].map((key) => [key, table[key]]));
  const missing = Object.keys(own).filter((key) => own[key] === undefined);
  if (missing.length > 0) throw new Error(`unknown to the whole service: ${missing.join(', ')}`);
  return z.custom<Routes<Name>>().parse(own);
};

/** What the gallery of pages does not show: acts by a button, files, and the ways in and out. */
const besidesPages = (world: FakeWorld): Table => ({
  'POST /sprog': makeChooseLanguageHere(world),
  'GET /was': makeAccessibility(world).lead,
  'GET /.well-known/security.txt': makeSecurityTxt(world),
  'GET /static/{file}': makeStaticFile(''),
  $default: notFound,
  ...files(world),
  ...ofParties(world),
  ...ofStaff(world),
});

const notFound = (): never => {
  throw new Refused({ code: 'not-found' });
};

/** A document that nobody reads: what counts is who gets it. */
const renderer = { render: () => Promise.resolve(new TextEncoder().encode('%PDF-1.7')) };

const files = (world: FakeWorld): Table => {
  const counting = countRequests({ ...world, digest: world.keys.countDigest });
  const calendar = makeShowCalendar({ ...world, counting });
  const previews = { ...world, renderer };
  return {
    'GET /kalender/{file}': calendar,
    'HEAD /kalender/{file}': calendar,
    'GET /arbejdsgiver/{link}/udkast.pdf': makePartyPreview(previews, 'employer'),
    'GET /medarbejder/{link}/udkast.pdf': makePartyPreview(previews, 'citizen'),
    'GET /sager/{case}/udkast.pdf': makeStaffPreview(previews),
    'GET /sager/{case}/bevis.zip': makeEvidence(world),
    'GET /sager/{case}/aftale.pdf': makeShowDocument(world),
  };
};

const ofParties = (world: FakeWorld): Table => ({
  'POST /arbejdsgiver/{link}/ret': makeTakeBack(world).takeBack,
  'POST /arbejdsgiver/{link}/sprog': makeChooseLanguage(world, 'employer'),
  'GET /arbejdsgiver/{link}/aftale.pdf': makeReadDocument(world, 'employer'),
  'POST /medarbejder/{link}/sprog': makeChooseLanguage(world, 'citizen'),
  'GET /medarbejder/{link}/aftale.pdf': makeReadDocument(world, 'citizen'),
});

/** The municipality of the tests lets both parties sign by a code, and their links open by themselves; others ask `identity`. */
const byIdentity = (world: FakeWorld, identity: PartyIdentity | undefined): Table => {
  const pagesOf = (party: Party) => {
    const signing = makeIdentityPages({ world, party, identity });
    const door = makePartySignIn({ world, party, identity });
    const answer: Route = async (request) => (await door.answer(request)) ?? signing.answer(request);
    return { ...signing, ...door, answer };
  };
  const employer = pagesOf('employer');
  const citizen = pagesOf('citizen');
  return {
    'GET /arbejdsgiver/{link}/mitid': employer.show,
    'POST /arbejdsgiver/{link}/mitid': employer.sign,
    'GET /mitid/arbejdsgiver': employer.answer,
    'GET /arbejdsgiver/{link}/log-ind': employer.begin,
    'POST /arbejdsgiver/{link}/log-ud': employer.signOut,
    'GET /arbejdsgiver/{link}/tid': employer.timeLeft,
    'POST /arbejdsgiver/{link}/tid': employer.stay,
    'GET /medarbejder/{link}/mitid': citizen.show,
    'POST /medarbejder/{link}/mitid': citizen.sign,
    'GET /mitid/medarbejder': citizen.answer,
    'GET /medarbejder/{link}/log-ind': citizen.begin,
    'POST /medarbejder/{link}/log-ud': citizen.signOut,
    'GET /medarbejder/{link}/tid': citizen.timeLeft,
    'POST /medarbejder/{link}/tid': citizen.stay,
  };
};

const ofStaff = (world: FakeWorld): Table => {
  const doorway = makeSignIn(world);
  const acts = makeCaseActs(world);
  const figures = makeFigures(world);
  return {
    'GET /log-ind': doorway.begin,
    'GET /log-ind/svar': doorway.finish,
    'GET /log-ind/tid': doorway.timeLeft,
    'POST /log-ind/tid': doorway.stay,
    'GET /log-ud': doorway.signedOut,
    'POST /log-ud': doorway.end,
    'POST /log-ud/besked': doorway.signedOutThere,
    'GET /tal.csv': figures.csv,
    'GET /tal.json': figures.json,
    'POST /ferie/{leave}/slut': makeLeavePages(world).ending.send,
    'POST /sager/{case}/send-link': acts.sendLink,
    'POST /sager/{case}/genaabn': acts.reopen,
    'POST /sager/{case}/registrer': acts.register,
    'POST /sager/{case}/ringet-op': acts.settleCall,
    'POST /sager/{case}/svar-set': acts.seeAnswer,
    'POST /sager/{case}/send-mail-igen': acts.sendMailAgain,
    'GET /sager/{case}/aftaler/{version}': makeAmendment(world).earlier,
  };
};
