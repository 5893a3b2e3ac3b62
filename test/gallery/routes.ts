import { makeAccessibility } from '../../functions/anyone/accessibility.ts';
import { makeRequestLink } from '../../functions/anyone/request-link.ts';
import { makeStart } from '../../functions/anyone/start.ts';
import { makeAskForCall, makeDecline, makeRequestChange } from '../../functions/citizen/answers.ts';
import { makeReadAgreement } from '../../functions/citizen/read-agreement.ts';
import {
  makeAskToSendLink,
  makeCorrectAddress,
  makeCorrectCitizen,
  makeEnd,
  makeWithdraw,
} from '../../functions/consultant/case-forms.ts';
import { makeAccessCopy } from '../../functions/consultant/access-copy/access-copy.ts';
import { makeAmendment } from '../../functions/consultant/amendment.ts';
import { makeCalendar } from '../../functions/consultant/calendar.ts';
import { makeCaseList } from '../../functions/consultant/desk/case-list.ts';
import { makeCorrectDetails, makeHandOver, makeTakeOver } from '../../functions/consultant/change-hands.ts';
import { makeDeletionPages } from '../../functions/consultant/deletions.ts';
import { makeFigures } from '../../functions/consultant/figures/figures.ts';
import { makeFollowUp } from '../../functions/consultant/follow-up/follow-up.ts';
import { makeLeavePages } from '../../functions/consultant/leaves/leaves.ts';
import { makeOpenCase } from '../../functions/consultant/open-case.ts';
import { makeOwnSessions } from '../../functions/consultant/sign-in/own-sessions.ts';
import { makePaper } from '../../functions/consultant/paper.ts';
import { makeRhythm } from '../../functions/consultant/rhythm.ts';
import { makeProgress } from '../../functions/consultant/progress.ts';
import { makeShowProtectedAddress } from '../../functions/consultant/protected-address.ts';
import { makeShowCase } from '../../functions/consultant/show-case.ts';
import { makeSignIn } from '../../functions/consultant/sign-in/sign-in.ts';
import { makeCheckAnswers } from '../../functions/employer/check-answers.ts';
import { makeFillIn } from '../../functions/employer/fill-in.ts';
import { makeOverview } from '../../functions/employer/overview.ts';
import { makeTakeBack } from '../../functions/employer/take-back.ts';
import { makeCheckFile } from '../../functions/verify/check-file.ts';
import { html } from '../../shared/web/answer.ts';
import { frameForAnyone } from '../../shared/web/frame.ts';
import { makeQuestionPages } from '../../shared/web/party/question-pages.ts';
import { makeSigningPages } from '../../shared/web/party/signing-pages.ts';
import type { Route } from '../../shared/web/web-function.ts';
import { frontPage } from '../../templates/pages/anyone/front-page.tsx';
import type { FakeWorld } from '../fakes/fake-world.ts';
import type { AnyRoute } from './entry.ts';

type Table = Readonly<Partial<Record<AnyRoute, Route>>>;

/** The pages of the service and the forms on them, as the handlers put them together. */
export const routesIn = (world: FakeWorld): Table => ({
  ...ofAnyone(world),
  ...ofEmployer(world),
  ...ofCitizen(world),
  ...ofConsultant(world),
});

const ofAnyone = (world: FakeWorld): Table => {
  const newLink = makeRequestLink(world);
  const start = makeStart(world);
  const check = makeCheckFile({ ...world, documents: world.cases });
  return {
    'GET /': (request) => html(frontPage(frameForAnyone(world.frame, request), world.municipality)),
    'GET /log-ud': makeSignIn(world).signedOut,
    'GET /nyt-link': newLink.show,
    'POST /nyt-link': newLink.send,
    'GET /tilgaengelighed': makeAccessibility(world).show,
    'GET /start': start.show,
    'POST /start': start.send,
    'GET /start/{link}': start.open,
    'POST /start/{link}': start.begin,
    'GET /tjek': check.show,
    'POST /tjek': check.send,
  };
};

const ofEmployer = (world: FakeWorld): Table => {
  const steps = makeFillIn(world);
  const signing = makeSigningPages({ world, party: 'employer' });
  const correction = makeTakeBack(world);
  const questions = makeQuestionPages(world, 'employer');
  return {
    'GET /arbejdsgiver/{link}': makeOverview(world),
    'GET /arbejdsgiver/{link}/udfyld/{step}': steps.showStep,
    'POST /arbejdsgiver/{link}/udfyld/{step}': steps.saveStep,
    'GET /arbejdsgiver/{link}/tjek-svar': makeCheckAnswers(world),
    'GET /arbejdsgiver/{link}/underskriv': signing.sign,
    'POST /arbejdsgiver/{link}/underskriv': signing.askForCode,
    'GET /arbejdsgiver/{link}/kode': signing.code,
    'POST /arbejdsgiver/{link}/kode': signing.signWithCode,
    'GET /arbejdsgiver/{link}/ret': correction.show,
    'GET /arbejdsgiver/{link}/spoergsmaal/{talk}': questions.show,
    'POST /arbejdsgiver/{link}/spoergsmaal/{talk}': questions.send,
  };
};

const ofCitizen = (world: FakeWorld): Table => {
  const signing = makeSigningPages({ world, party: 'citizen' });
  const change = makeRequestChange(world);
  const refusal = makeDecline(world);
  const call = makeAskForCall(world);
  const questions = makeQuestionPages(world, 'citizen');
  return {
    'GET /medarbejder/{link}': makeReadAgreement(world),
    'GET /medarbejder/{link}/underskriv': signing.sign,
    'POST /medarbejder/{link}/underskriv': signing.askForCode,
    'GET /medarbejder/{link}/kode': signing.code,
    'POST /medarbejder/{link}/kode': signing.signWithCode,
    'GET /medarbejder/{link}/bed-om-aendring': change.show,
    'POST /medarbejder/{link}/bed-om-aendring': change.send,
    'GET /medarbejder/{link}/afvis': refusal.show,
    'POST /medarbejder/{link}/afvis': refusal.send,
    'GET /medarbejder/{link}/ring-til-mig': call.show,
    'POST /medarbejder/{link}/ring-til-mig': call.send,
    'GET /medarbejder/{link}/spoergsmaal/{talk}': questions.show,
    'POST /medarbejder/{link}/spoergsmaal/{talk}': questions.send,
  };
};

const ofConsultant = (world: FakeWorld): Table => {
  const opening = makeOpenCase(world);
  const address = makeCorrectAddress(world);
  const citizen = makeCorrectCitizen(world);
  const askToSendLink = makeAskToSendLink(world);
  const withdrawal = makeWithdraw(world);
  const ending = makeEnd(world);
  const takingOver = makeTakeOver(world);
  const handingOver = makeHandOver(world);
  const details = makeCorrectDetails(world);
  const paper = makePaper(world);
  const rhythm = makeRhythm(world);
  const amendment = makeAmendment(world);
  const talk = makeFollowUp(world);
  const calendar = makeCalendar(world);
  const leaves = makeLeavePages(world);
  const accessCopy = makeAccessCopy(world);
  const deletions = makeDeletionPages(world);
  const ownSessions = makeOwnSessions(world);
  return {
    'GET /mit-login': ownSessions.show,
    'POST /mit-login': ownSessions.endOthers,
    'GET /sager': makeCaseList(world),
    'GET /tal': makeFigures(world).show,
    'GET /ferie': leaves.naming.show,
    'POST /ferie': leaves.naming.send,
    'GET /ferie/{leave}': leaves.changing.show,
    'POST /ferie/{leave}': leaves.changing.send,
    'GET /ferie/{leave}/slut': leaves.ending.show,
    'GET /sager/ny': opening.show,
    'POST /sager/ny': opening.open,
    'GET /sager/slettes': deletions.near,
    'GET /sager/slettet': deletions.deleted,
    'GET /sager/{case}/bevar': deletions.hold.show,
    'POST /sager/{case}/bevar': deletions.hold.send,
    'GET /sager/{case}/bevar-ikke': deletions.lift.show,
    'POST /sager/{case}/bevar-ikke': deletions.lift.send,
    'GET /sager/kalender': calendar.show,
    'GET /sager/kalender/nyt-link': calendar.askToReplace,
    'POST /sager/kalender/nyt-link': calendar.make,
    'GET /sager/kalender/luk': calendar.askToClose,
    'POST /sager/kalender/luk': calendar.close,
    'GET /sager/{case}': makeShowCase(world),
    'GET /sager/{case}/udvikling': makeProgress(world),
    'GET /sager/{case}/indsigt': accessCopy.show,
    'POST /sager/{case}/indsigt': accessCopy.send,
    'POST /sager/{case}/vis-adresse': makeShowProtectedAddress(world),
    'GET /sager/{case}/ret-adresse/{party}': address.show,
    'POST /sager/{case}/ret-adresse/{party}': address.send,
    'GET /sager/{case}/send-link/{party}': askToSendLink,
    'GET /sager/{case}/ret-borger': citizen.show,
    'POST /sager/{case}/ret-borger': citizen.send,
    'GET /sager/{case}/traek-tilbage': withdrawal.show,
    'POST /sager/{case}/traek-tilbage': withdrawal.send,
    'GET /sager/{case}/afslut': ending.show,
    'POST /sager/{case}/afslut': ending.send,
    'GET /sager/{case}/overtag': takingOver.show,
    'POST /sager/{case}/overtag': takingOver.send,
    'GET /sager/{case}/giv-videre': handingOver.show,
    'POST /sager/{case}/giv-videre': handingOver.send,
    'GET /sager/{case}/faste-samtaler': rhythm.show,
    'POST /sager/{case}/faste-samtaler': rhythm.send,
    'GET /sager/{case}/oplysninger': details.show,
    'POST /sager/{case}/oplysninger': details.send,
    'GET /sager/{case}/tillaeg': amendment.begin.show,
    'POST /sager/{case}/tillaeg': amendment.begin.send,
    'GET /sager/{case}/aflys-tillaeg': amendment.cancel.show,
    'POST /sager/{case}/aflys-tillaeg': amendment.cancel.send,
    'GET /sager/{case}/papir': paper.show,
    'POST /sager/{case}/papir': paper.send,
    'GET /sager/{case}/papir/udskriv': paper.print,
    'GET /sager/{case}/opfoelgning/{followUp}': talk.show,
    'POST /sager/{case}/opfoelgning/{followUp}': talk.send,
  };
};
