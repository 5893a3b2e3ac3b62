import { makeDynamoCalendarFeeds } from '../../shared/adapters/dynamo/dynamo-calendar-feeds.ts';
import { makeDynamoCaseLists } from '../../shared/adapters/dynamo/dynamo-case-lists.ts';
import { makeDynamoCaseReads } from '../../shared/adapters/dynamo/dynamo-case-reads.ts';
import { makeDynamoDeletionProofs } from '../../shared/adapters/dynamo/dynamo-deletions.ts';
import { makeDynamoDueRows } from '../../shared/adapters/dynamo/dynamo-due-rows.ts';
import { makeDynamoFigures } from '../../shared/adapters/dynamo/dynamo-figures.ts';
import { makeDynamoLimits } from '../../shared/adapters/dynamo/dynamo-limits.ts';
import { makeDynamoOutbox } from '../../shared/adapters/dynamo/dynamo-outbox.ts';
import { makeDynamoSessions } from '../../shared/adapters/dynamo/dynamo-sessions.ts';
import { makeDynamoSigningCodes } from '../../shared/adapters/dynamo/dynamo-signing-codes.ts';
import { makeDynamoStaffDirectory } from '../../shared/adapters/dynamo/dynamo-staff-directory.ts';
import { makeDynamoTalkDrafts } from '../../shared/adapters/dynamo/dynamo-talk-drafts.ts';
import { makeLazySignIn } from '../../shared/adapters/oidc/lazy-sign-in.ts';
import { makeWorld } from '../../shared/runtime/world.ts';
import { countRequests } from '../../shared/web/count-requests.ts';
import { frameOf } from '../../shared/web/frame.ts';
import { lazily } from '../../shared/web/lazily.ts';
import { makeSealedForms } from '../../shared/web/staff/sealed-form.ts';
import { makeStaffSessions } from '../../shared/web/staff/staff-session.ts';
import { makeWebFunction } from '../../shared/web/web-function.ts';
import { makeCaseActs } from './case-acts.ts';
import { makeCaseList } from './desk/case-list.ts';
import type { ConsultantWorld } from './consultant-world.ts';
import { makeSignIn } from './sign-in/sign-in.ts';
import { isOverTls } from '../../shared/web/own-cookie.ts';

const base = await makeWorld();
const { municipality, clock, keys, secrets, table } = base;
const { origin, phone } = municipality;
const signIn = makeLazySignIn({
  ...municipality.signIn,
  phone,
  clientSecret: secrets.signInClientSecret,
  returnTo: `${origin}/log-ind/svar`,
});
const sessionStore = makeDynamoSessions(table);
const sessions = makeStaffSessions({
  ...base,
  key: keys.sessionKey,
  origin,
  store: sessionStore,
  limits: municipality.staffSession,
  renew: signIn.renew,
});

const world: ConsultantWorld = {
  ...base,
  frame: frameOf(municipality),
  sessions,
  signIn,
  reads: makeDynamoCaseReads(table),
  limits: makeDynamoLimits(table),
  lists: makeDynamoCaseLists(table),
  outbox: makeDynamoOutbox(table),
  staffDirectory: makeDynamoStaffDirectory(table),
  figures: makeDynamoFigures(table),
  drafts: makeDynamoTalkDrafts(table),
  codes: makeDynamoSigningCodes(table),
};

const doorway = makeSignIn(world);
const ownSessions = lazily(async () =>
  (await import('./sign-in/own-sessions.ts')).makeOwnSessions({ ...world, sessionStore }),
);
const oneCase = lazily(async () => (await import('./show-case.ts')).makeOneCase(world));
const opening = lazily(async () => (await import('./open-case.ts')).makeOpenCase(world));
const acts = makeCaseActs(world);
const forms = lazily(async () => (await import('./case-forms.ts')).makeCaseForms(world));
const hands = lazily(async () => (await import('./change-hands.ts')).makeChangeHands(world));
const paper = lazily(async () => (await import('./paper.ts')).makePaper(world));
const rhythm = lazily(async () => (await import('./rhythm.ts')).makeRhythm(world));
const amendment = lazily(async () => (await import('./amendment.ts')).makeAmendment(world));
const evidence = lazily(async () => (await import('./evidence/evidence.ts')).makeEvidence(world));
const calendar = lazily(async () =>
  (await import('./calendar.ts')).makeCalendar({ ...world, feeds: makeDynamoCalendarFeeds(table) }),
);
const figures = lazily(async () => (await import('./figures/figures.ts')).makeFigures(world));
const protectedAddress = lazily(async () =>
  (await import('./protected-address.ts')).makeShowProtectedAddress(world),
);
const accessCopy = lazily(async () => (await import('./access-copy/access-copy.ts')).makeAccessCopy(world));
const deletions = lazily(async () =>
  (await import('./deletions.ts')).makeDeletionPages({
    ...world,
    dueRows: makeDynamoDueRows(table),
    proofs: makeDynamoDeletionProofs(table),
  }),
);
const leaves = lazily(async () => (await import('./leaves/leaves.ts')).makeLeavePages(world));
const progress = lazily(async () => (await import('./progress.ts')).makeProgress(world));
const talk = lazily(async () => (await import('./follow-up/follow-up.ts')).makeFollowUp(world));

export const handler = makeWebFunction<'consultant'>(
  {
    'GET /log-ind': doorway.begin,
    'GET /log-ind/svar': doorway.finish,
    'GET /log-ind/tid': doorway.timeLeft,
    'POST /log-ind/tid': doorway.stay,
    'GET /log-ud': doorway.signedOut,
    'POST /log-ud': doorway.end,
    'POST /log-ud/besked': doorway.signedOutThere,
    'GET /mit-login': ownSessions(({ show }) => show),
    'POST /mit-login': ownSessions(({ endOthers }) => endOthers),
    'GET /sager': makeCaseList(world),
    'GET /tal': figures(({ show }) => show),
    'GET /tal.csv': figures(({ csv }) => csv),
    'GET /tal.json': figures(({ json }) => json),
    'GET /ferie': leaves(({ naming }) => naming.show),
    'POST /ferie': leaves(({ naming }) => naming.send),
    'GET /ferie/{leave}': leaves(({ changing }) => changing.show),
    'POST /ferie/{leave}': leaves(({ changing }) => changing.send),
    'GET /ferie/{leave}/slut': leaves(({ ending }) => ending.show),
    'POST /ferie/{leave}/slut': leaves(({ ending }) => ending.send),
    'GET /sager/ny': opening(({ show }) => show),
    'POST /sager/ny': opening(({ open }) => open),
    'GET /sager/slettes': deletions(({ near }) => near),
    'GET /sager/slettet': deletions(({ deleted }) => deleted),
    'GET /sager/kalender': calendar(({ show }) => show),
    'GET /sager/kalender/nyt-link': calendar(({ askToReplace }) => askToReplace),
    'POST /sager/kalender/nyt-link': calendar(({ make }) => make),
    'GET /sager/kalender/luk': calendar(({ askToClose }) => askToClose),
    'POST /sager/kalender/luk': calendar(({ close }) => close),
    'GET /sager/{case}': oneCase(({ show }) => show),
    'GET /sager/{case}/udvikling': progress((show) => show),
    'GET /sager/{case}/send-link/{party}': forms(({ askToSendLink }) => askToSendLink),
    'POST /sager/{case}/send-link': acts.sendLink,
    'GET /sager/{case}/ret-adresse/{party}': forms(({ address }) => address.show),
    'POST /sager/{case}/ret-adresse/{party}': forms(({ address }) => address.send),
    'GET /sager/{case}/ret-borger': forms(({ citizen }) => citizen.show),
    'POST /sager/{case}/ret-borger': forms(({ citizen }) => citizen.send),
    'GET /sager/{case}/traek-tilbage': forms(({ withdrawal }) => withdrawal.show),
    'POST /sager/{case}/traek-tilbage': forms(({ withdrawal }) => withdrawal.send),
    'POST /sager/{case}/genaabn': acts.reopen,
    'POST /sager/{case}/registrer': acts.register,
    'POST /sager/{case}/ringet-op': acts.settleCall,
    'POST /sager/{case}/svar-set': acts.seeAnswer,
    'GET /sager/{case}/afslut': forms(({ ending }) => ending.show),
    'POST /sager/{case}/afslut': forms(({ ending }) => ending.send),
    'GET /sager/{case}/bevar': deletions(({ hold }) => hold.show),
    'POST /sager/{case}/bevar': deletions(({ hold }) => hold.send),
    'GET /sager/{case}/bevar-ikke': deletions(({ lift }) => lift.show),
    'POST /sager/{case}/bevar-ikke': deletions(({ lift }) => lift.send),
    'GET /sager/{case}/overtag': hands(({ takingOver }) => takingOver.show),
    'POST /sager/{case}/overtag': hands(({ takingOver }) => takingOver.send),
    'GET /sager/{case}/giv-videre': hands(({ handingOver }) => handingOver.show),
    'POST /sager/{case}/giv-videre': hands(({ handingOver }) => handingOver.send),
    'GET /sager/{case}/oplysninger': hands(({ details }) => details.show),
    'POST /sager/{case}/oplysninger': hands(({ details }) => details.send),
    'GET /sager/{case}/papir': paper(({ show }) => show),
    'POST /sager/{case}/papir': paper(({ send }) => send),
    'GET /sager/{case}/papir/udskriv': paper(({ print }) => print),
    'POST /sager/{case}/send-mail-igen': acts.sendMailAgain,
    'GET /sager/{case}/opfoelgning/{followUp}': talk(({ show }) => show),
    'POST /sager/{case}/opfoelgning/{followUp}': talk(({ send }) => send),
    'GET /sager/{case}/faste-samtaler': rhythm(({ show }) => show),
    'POST /sager/{case}/faste-samtaler': rhythm(({ send }) => send),
    'GET /sager/{case}/tillaeg': amendment(({ begin }) => begin.show),
    'POST /sager/{case}/tillaeg': amendment(({ begin }) => begin.send),
    'GET /sager/{case}/aflys-tillaeg': amendment(({ cancel }) => cancel.show),
    'POST /sager/{case}/aflys-tillaeg': amendment(({ cancel }) => cancel.send),
    'GET /sager/{case}/aftaler/{version}': amendment(({ earlier }) => earlier),
    'GET /sager/{case}/aftale.pdf': oneCase(({ document }) => document),
    'GET /sager/{case}/bevis.zip': evidence((send) => send),
    'POST /sager/{case}/vis-adresse': protectedAddress((show) => show),
    'GET /sager/{case}/indsigt': accessCopy(({ show }) => show),
    'POST /sager/{case}/indsigt': accessCopy(({ send }) => send),
  },
  {
    ...world,
    counting: countRequests({ ...world, digest: keys.countDigest }),
    sealedForms: makeSealedForms({ key: keys.sessionKey, clock, sessions, origin }),
    overTls: isOverTls(origin),
    danishOnly: true,
  },
);
