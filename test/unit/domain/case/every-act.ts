import { DOCUMENT_ID } from '../../../builders/document.ts';
import type { SigningCode } from '../../../../shared/domain/access/codes.ts';
import type { StaffMember } from '../../../../shared/domain/access/staff.ts';
import { instant } from '../../../../shared/domain/calendar/instant.ts';
import { beginAmendment } from '../../../../shared/domain/case/acts/begin-amendment.ts';
import {
  cancelAmendment,
  decline,
  end,
  expire,
  withdraw,
} from '../../../../shared/domain/case/acts/close.ts';
import { chooseRhythm } from '../../../../shared/domain/case/acts/choose-rhythm.ts';
import { handOver, takeOver } from '../../../../shared/domain/case/acts/change-hands.ts';
import { correctCitizen } from '../../../../shared/domain/case/acts/correct-citizen.ts';
import { correctDetails } from '../../../../shared/domain/case/acts/correct-details.ts';
import { countersign } from '../../../../shared/domain/case/acts/countersign.ts';
import {
  notePrompts,
  postponeFollowUp,
  recordFollowUp,
} from '../../../../shared/domain/case/acts/follow-up-acts.ts';
import { delaySeal, journalDocument, storeDocument } from '../../../../shared/domain/case/acts/document.ts';
import {
  correctAddress,
  register,
  remind,
  reopen,
  sendLink,
} from '../../../../shared/domain/case/acts/keep-going.ts';
import { noteMailReturned, sendMailAgain } from '../../../../shared/domain/case/acts/mail-acts.ts';
import { askForCall, settleCall } from '../../../../shared/domain/case/acts/calls.ts';
import { answerQuestions, noteQuestionsAsked } from '../../../../shared/domain/case/acts/question-acts.ts';
import { announceDeletion } from '../../../../shared/domain/case/acts/deletion.ts';
import { liftHold, setHold } from '../../../../shared/domain/case/acts/hold.ts';
import { seeAnswer } from '../../../../shared/domain/case/acts/see-answer.ts';
import { requestLink } from '../../../../shared/domain/case/acts/request-link.ts';
import { noteSuccessor } from '../../../../shared/domain/case/acts/note-successor.ts';
import { branded } from '../../../../shared/domain/branded.ts';
import { saveSection } from '../../../../shared/domain/case/acts/save-section.ts';
import { refuseOpening } from '../../../../shared/domain/case/acts/await-identity.ts';
import { sendCode } from '../../../../shared/domain/case/acts/send-code.ts';
import { type PaperSigning, signOnPaper } from '../../../../shared/domain/case/acts/sign-on-paper.ts';
import { signAsEmployer } from '../../../../shared/domain/case/acts/sign-as-employer.ts';
import { requestChange, takeBack } from '../../../../shared/domain/case/acts/void-signature.ts';
import type { Act } from '../../../../shared/domain/case/act-gates.ts';
import type { CaseFile, CaseId, FrozenContent } from '../../../../shared/domain/case/case.ts';
import type { Change } from '../../../../shared/domain/case/change.ts';
import { controlCodeOf } from '../../../../shared/domain/case/paper-form.ts';
import { PARTIES, type Party } from '../../../../shared/domain/case/parties.ts';
import { accept, type Result } from '../../../../shared/domain/result.ts';
import { completeAnswers, day } from '../../../builders/answers.ts';
import {
  aCase,
  aContext,
  aStatement,
  BROWSER,
  codeOf,
  codeSent,
  CONSULTANT,
  contentOf,
  digestOf,
  OPENED_AT,
  PLAN_SETTINGS,
} from '../../../builders/cases.ts';
import { eightHours } from '../../../builders/amendments.ts';
import { anOutcome } from '../../../builders/follow-ups.ts';

/** So long after everything that every closed case is old enough. */
const LONG_AFTER = instant('2050-01-01T09:00:00.000Z');
const RETENTION = { unsignedDays: 90, declinedDays: 90, agreementYears: 5, noticeDays: 30 };

/** Later than everything that has happened to the built cases. */
export const NOW = instant('2027-07-15T09:00:00.000Z');

const drafted = aCase().drafting();
const aFrozen: FrozenContent = contentOf(drafted, OPENED_AT);
const [aTalk] = aCase().followUps();
if (aTalk === undefined) throw new Error('no talk was planned');

const code = (file: CaseFile, party: Party): SigningCode => ({
  ...codeOf(codeSent(drafted, 'employer', OPENED_AT)),
  party,
  contentHash: (file.version.frozen ?? aFrozen).hash,
});

const askCode = (file: CaseFile, party: Party): Result<Change> => {
  const { hash } = file.version.frozen ?? aFrozen;
  const asked = { party, statement: aStatement(), contentHash: hash, shownHash: hash };
  return sendCode(file, { ...asked, earlier: undefined, digestOf }, aContext(NOW, party));
};

/** The mail by which `party` was first asked, as it was written then. */
const invitationOf = (party: Party) => {
  const message = aCase()
    .changesTo('awaiting-citizen')
    .flatMap(({ messages }) => messages)
    .find(({ kind, to }) => kind.endsWith('-invitation') && to.role === party);
  if (message === undefined) throw new Error('nobody was asked');
  return { message };
};

const closingDays = PLAN_SETTINGS.closingDays;
const found = { followUp: aTalk, shownRev: aTalk.rev, all: [aTalk] };
const staff = aContext(NOW, 'consultant');
const service = aContext(NOW, 'service');
const TO_EMPLOYER = { role: 'employer', email: 'karla@example.com', firstName: undefined } as const;
const anyone = aContext(NOW, 'anyone');
const employer = aContext(NOW, 'employer');
const citizen = aContext(NOW, 'citizen');

const VITA: StaffMember = { ...CONSULTANT, role: 'consultant' };
const TEA: StaffMember = {
  id: 'leder-1',
  name: 'Tea Teamleder',
  phone: '56 12 34 00',
  email: 'tea@example.org',
  role: 'team-leader',
};
const DETAILS = {
  kind: 'extension' as const,
  assessment: { weeklyHours: 9, intensity: 60 },
  caseNumber: 'EX-9',
  permanence: undefined,
};

/** What the consultant has seen on a paper that both have signed. */
const onPaper = (frozen: FrozenContent): PaperSigning => ({
  frozen,
  controlCode: controlCodeOf(frozen.hash),
  signedOn: day('2026-11-04'),
  reason: 'Demo har ingen e-mail.',
  statements: {
    employer: aStatement(),
    citizen: aStatement({ name: 'Demo Eksempelsen', consentVersion: 'citizen-2026-11' }),
  },
  recordedBy: CONSULTANT.name,
  browser: BROWSER,
  plan: PLAN_SETTINGS,
  wishSettled: true,
});

/** Every act as people do it, each with all it needs, so that only the case's status can refuse it. */
export const DO: Readonly<Record<Act | FurtherAct, (file: CaseFile) => Result<Change>>> = {
  'save-section': (file) =>
    saveSection(
      file,
      {
        section: 'support',
        answers: { ...completeAnswers().support, other: 'En stol til salatbaren.' },
        shownRev: file.version.sections.support?.rev ?? 0,
      },
      employer,
    ),
  'sign-as-employer': (file) =>
    signAsEmployer(
      file,
      { frozen: file.version.frozen ?? aFrozen, code: code(file, 'employer'), browser: BROWSER },
      employer,
    ),
  'take-back': (file) => takeBack(file, employer),
  countersign: (file) =>
    countersign(file, { code: code(file, 'citizen'), browser: BROWSER, plan: PLAN_SETTINGS }, citizen),
  'ask-for-call': (file) => askForCall(file, { when: 'Onsdag formiddag' }, citizen),
  'note-questions-asked': (file) => noteQuestionsAsked(file, { followUp: aTalk }, service),
  'answer-questions': (file) =>
    answerQuestions(
      file,
      {
        followUp: {
          ...aTalk,
          asked: { at: OPENED_AT, parties: PARTIES, set: 'beginning', milestone: undefined },
        },
        party: 'citizen',
        before: undefined,
        answers: { given: { tasks: 'yes' }, call: false, phone: undefined },
        shownRev: 0,
      },
      citizen,
    ),
  'see-answer': (file) => seeAnswer(file, staff),
  // None of the built cases awaits a call.
  'settle-call': (file) => settleCall(file, { party: 'citizen' }, staff),
  'request-change': (file) => requestChange(file, { comment: 'Jeg vil gerne møde kl. 10.' }, citizen),
  decline: (file) => decline(file, { reason: undefined }, citizen),
  withdraw: (file) => withdraw(file, { reason: 'Jobbet blev ikke til noget.' }, staff),
  'send-link': (file) => sendLink(file, { party: 'employer' }, staff),
  'correct-address': (file) => correctAddress(file, { party: 'employer', email: 'ny@example.com' }, staff),
  remind: (file) => remind(file, { sent: 2, warning: true }, service),
  expire: (file) => expire(file, service),
  reopen: (file) => reopen(file, staff),
  'store-document': (file) => storeDocument(file, { id: DOCUMENT_ID, sha256: 'ab'.repeat(32) }, service),
  'delay-seal': (file) => delaySeal(file, { waitsFor: 'timestamp' }, service),
  'journal-document': (file) => journalDocument(file, { name: 'aftale' }, service),
  register: (file) => register(file, { by: 'Vita Vejledersen' }, staff),
  end: (file) => end(file, { on: day('2027-07-14'), reason: 'Kantinen lukker.', followUps: [aTalk] }, staff),
  'record-follow-up': (file) =>
    recordFollowUp(
      file,
      { ahead: [], ...found, outcome: anOutcome(), next: undefined, by: 'Vita Vejledersen', closingDays },
      staff,
    ),
  'take-over': (file) =>
    takeOver(
      file,
      { by: TEA, shownConsultant: CONSULTANT.id, followUps: [aTalk], details: undefined },
      staff,
    ),
  'hand-over': (file) =>
    handOver(file, { by: VITA, to: TEA, shownConsultant: CONSULTANT.id, followUps: [aTalk] }, staff),
  'correct-details': (file) => correctDetails(file, DETAILS, staff),
  'correct-citizen': (file) =>
    correctCitizen(
      file,
      { name: file.case.employee.name, mobile: '20123456', addressProtected: false },
      staff,
    ),
  'correct-citizen with another name': (file) =>
    correctCitizen(
      file,
      { name: 'Demo Nygift Eksempelsen', mobile: undefined, addressProtected: false },
      staff,
    ),
  'choose-rhythm': (file) =>
    chooseRhythm(file, { rhythm: 'quarterly', talks: [aTalk], plan: PLAN_SETTINGS }, staff),
  'begin-amendment': (file) => beginAmendment(file, eightHours(), staff),
  // None of the built cases is being amended.
  'cancel-amendment': (file) => cancelAmendment(file, { reason: 'Kantinen kan ikke.' }, staff),
  'note-successor': (file) => noteSuccessor(file, { successor: branded<CaseId>('c-3') }, staff),
  'set-hold': (file) => setHold(file, { by: TEA, reason: 'En klage er ikke afgjort.' }, staff),
  // None of the built cases is on hold.
  'lift-hold': (file) => liftHold(file, { by: TEA, reason: 'Klagen er afgjort.' }, staff),
  'announce-deletion': (file) => announceDeletion(file, RETENTION, aContext(LONG_AFTER, 'service')),
  'sign-on-paper': (file) => signOnPaper(file, onPaper(file.version.frozen ?? aFrozen), staff),
  'take-over with the details': (file) =>
    takeOver(file, { by: TEA, shownConsultant: CONSULTANT.id, followUps: [aTalk], details: DETAILS }, staff),
  'send-link to the citizen': (file) => sendLink(file, { party: 'citizen' }, staff),
  'correct-address of the citizen': (file) =>
    correctAddress(file, { party: 'citizen', email: 'ny@example.com' }, staff),
  'request-link by the employer': (file) => requestLink(file, { party: 'employer' }, anyone),
  'request-link by the citizen': (file) => requestLink(file, { party: 'citizen' }, anyone),
  'send-code to the employer': (file) => askCode(file, 'employer'),
  'send-code to the citizen': (file) => askCode(file, 'citizen'),
  'postpone-follow-up': (file) =>
    postponeFollowUp(file, { ...found, to: day('2027-08-16'), reason: 'Ferie.', closingDays }, staff),
  'note-prompts': (file) => notePrompts(file, { followUps: [aTalk], kind: 'prompt' }, service),
  'note-mail-returned': (file) =>
    accept(noteMailReturned(file, { kind: 'new-link', to: TO_EMPLOYER }, service)),
  'refuse-opening': (file) =>
    accept(refuseOpening(file, { party: 'citizen', why: 'another-person' }, anyone)),
  'send-mail-again to the employer': (file) => sendMailAgain(file, invitationOf('employer'), staff),
  'send-mail-again to the citizen': (file) => sendMailAgain(file, invitationOf('citizen'), staff),
};

export type FurtherAct =
  | 'take-over with the details'
  | 'correct-citizen with another name'
  | 'send-link to the citizen'
  | 'correct-address of the citizen'
  | 'request-link by the employer'
  | 'request-link by the citizen'
  | 'send-code to the employer'
  | 'send-code to the citizen'
  | 'postpone-follow-up'
  | 'note-prompts'
  | 'delay-seal'
  | 'journal-document'
  | 'note-mail-returned'
  | 'refuse-opening'
  | 'send-mail-again to the employer'
  | 'send-mail-again to the citizen';
