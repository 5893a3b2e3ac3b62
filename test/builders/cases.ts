import { DOCUMENT_ID } from './document.ts';
import type { CodeId, SigningCode } from '../../shared/domain/access/codes.ts';
import { branded } from '../../shared/domain/branded.ts';
import { type SectionKey, SECTIONS } from '../../shared/domain/agreement/sections.ts';
import { type Instant, dayOf, instant, plusMinutes } from '../../shared/domain/calendar/instant.ts';
import { decline, end, expire, withdraw } from '../../shared/domain/case/acts/close.ts';
import { countersign } from '../../shared/domain/case/acts/countersign.ts';
import { storeDocument } from '../../shared/domain/case/acts/document.ts';
import { register } from '../../shared/domain/case/acts/keep-going.ts';
import { type NewCase, openCase } from '../../shared/domain/case/acts/open-case.ts';
import { saveSection } from '../../shared/domain/case/acts/save-section.ts';
import { sendCode } from '../../shared/domain/case/acts/send-code.ts';
import { signAsEmployer } from '../../shared/domain/case/acts/sign-as-employer.ts';
import { requestChange } from '../../shared/domain/case/acts/void-signature.ts';
import type { Actor } from '../../shared/domain/case/audit.ts';
import type { CaseFile, CaseId, FrozenContent } from '../../shared/domain/case/case.ts';
import type { ActContext, Change } from '../../shared/domain/case/change.ts';
import { frozenFrom, readDraft } from '../../shared/domain/case/content-of.ts';
import type { Party } from '../../shared/domain/case/parties.ts';
import type { Statement } from '../../shared/domain/case/signature.ts';
import type { Status } from '../../shared/domain/case/status.ts';
import type { FollowUp } from '../../shared/domain/follow-up/follow-up.ts';
import type { PlanSettings } from '../../shared/domain/follow-up/plan.ts';
import type { Result } from '../../shared/domain/result.ts';
import { type AllAnswers, completeAnswers, day } from './answers.ts';

export const CONSULTANT = {
  id: 'konsulent-1',
  name: 'Vita Vejledersen',
  phone: '56 12 34 56',
  email: 'vita@example.org',
} as const;

export const MUNICIPALITY = { name: 'Eksempelby Kommune', unit: 'Jobcenter Eksempelby' } as const;

export const PLAN_SETTINGS: PlanSettings = {
  followUpMonths: [1, 3],
  statutoryTalks: [{ validFrom: '2013-01-01', everyMonths: 30, temporaryStatusMonth: 54 }],
  closingDays: ['06-05', '12-24', '12-31'],
};

export const BROWSER = 'Prøve/1.0';

/** A Monday morning in November 2026, when the built cases are opened. */
export const OPENED_AT = instant('2026-11-02T09:00:00.000Z');

export type CaseOptions = {
  readonly id?: string;
  readonly openedAt?: Instant;
  readonly given?: Partial<NewCase>;
  readonly answers?: AllAnswers;
};

/** What a consultant typed when she opened the case of Demo Eksempelsen at Kantinen Testgaard. */
export const aNewCase = (given: Partial<NewCase> = {}): NewCase => ({
  consultant: CONSULTANT,
  caseNumber: 'EX-2026-2',
  kind: 'new',
  permanence: 'temporary',
  employee: {
    name: 'Demo Eksempelsen',
    email: 'demo@example.com',
    mobile: '31234567',
    address: { street: 'Prøvevej 12', postcode: '9999', city: 'Eksempelby' },
    addressProtected: false,
    cpr: '6505750003',
  },
  employerEmail: 'karla@example.com',
  assessment: { weeklyHours: 8, intensity: 75 },
  ...given,
});

/** The context of an act at `now` by a party, the consultant, anyone on an open page or the service itself. */
export const aContext = (now: Instant, by: Doer = 'employer'): ActContext => ({
  now,
  by: actor(by),
  from: by === 'service' ? '' : '192.0.2.1',
  linkLifetimeDays: 14,
});

type Doer = Party | 'consultant' | 'anyone' | 'service';

const actor = (by: Doer): Actor => {
  if (by === 'consultant') return { kind: 'staff', id: CONSULTANT.id, name: CONSULTANT.name };
  return { kind: by };
};

/** The value of a result that must not refuse; throws with the refusal's code otherwise. */
export const accepted = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
};

/** The content as the employer would sign it on the day of `at`; throws while the draft has a problem. */
export const contentOf = (file: CaseFile, at: Instant): FrozenContent => {
  const { complete, problems } = readDraft(file.version, dayOf(at));
  if (complete === undefined) throw new Error(`an incomplete draft: ${JSON.stringify(problems)}`);
  return file.version.frozen ?? frozenFrom(file, complete, MUNICIPALITY);
};

/** What Karla Køkkentest states when she signs; `own` stands in place of it. */
export const aStatement = (own: Partial<Statement> = {}): Statement => ({
  name: 'Karla Køkkentest',
  consentVersion: 'employer-2026-11',
  ownWords: undefined,
  copyToUnion: false,
  ...own,
});

export const digestOf = (id: CodeId): string => `digest of ${id}`;

/** The change that sends `party` a code at `at`, for the content as it stands. */
export const codeSent = (file: CaseFile, party: Party, at: Instant): Change => {
  const { hash } = contentOf(file, at);
  const name = party === 'employer' ? 'Karla Køkkentest' : file.case.employee.name;
  const statement = aStatement({ name, consentVersion: `${party}-2026-11` });
  const asked = { party, statement, contentHash: hash, shownHash: hash };
  return accepted(sendCode(file, { ...asked, earlier: undefined, digestOf }, aContext(at, party)));
};

/** The code that a change stores. */
export const codeOf = ({ code }: Change): SigningCode => {
  if (code === undefined || !('store' in code)) throw new Error('no code was sent');
  return code.store;
};

/** Demo Eksempelsen's case, led by the real acts to where a test wants it. Each function gives the case file there. */
export const aCase = (options: CaseOptions = {}) => {
  const to = (status: Status): CaseFile => lastOf(changesTo(status, options)).after;
  return {
    /** Every change on the way to `status`, the opening first: what a store would be given. */
    changesTo: (status: Status): readonly Change[] => changesTo(status, options),
    in: to,
    invited: () => to('invited'),
    /** With all sections filled in, or only `sections`. */
    drafting: (sections: readonly SectionKey[] = SECTIONS) =>
      lastOf(draftingChanges(options, sections)).after,
    awaitingCitizen: () => to('awaiting-citizen'),
    changeRequested: () => to('change-requested'),
    inForce: () => to('in-force'),
    registered: () => to('registered'),
    ended: () => to('ended'),
    declined: () => to('declined'),
    expired: () => to('expired'),
    withdrawn: () => to('withdrawn'),
    /** The talks that were planned when the case came into force. */
    followUps: (): readonly FollowUp[] => changesTo('in-force', options).at(-1)?.followUps ?? [],
  };
};

/** `planned` are the talks that the steps before have planned. */
type Step = (
  file: CaseFile,
  at: (minutes: number) => Instant,
  planned: readonly FollowUp[],
) => Result<Change>;

const HOUR = 60;
const DAY = 24 * HOUR;

const changesTo = (status: Status, options: CaseOptions): readonly Change[] => {
  const start = status === 'invited' ? [opening(options)] : draftingChanges(options, SECTIONS);
  return walked(start, STEPS[status], options);
};

const opening = ({ id = 'c-2', openedAt = OPENED_AT, given }: CaseOptions): Change =>
  openCase(branded<CaseId>(id), aNewCase(given), aContext(openedAt, 'consultant'));

const draftingChanges = (options: CaseOptions, sections: readonly SectionKey[]): readonly Change[] => {
  const answers = options.answers ?? completeAnswers();
  const saves = sections.map(
    (section, place): Step =>
      (file, at) =>
        saveSection(
          file,
          { section, answers: answers[section], shownRev: 0 },
          aContext(at(HOUR + place), 'employer'),
        ),
  );
  return walked([opening(options)], saves, options);
};

const walked = (
  start: readonly Change[],
  steps: readonly Step[],
  { openedAt = OPENED_AT }: CaseOptions,
): readonly Change[] =>
  steps.reduce<readonly Change[]>(
    (changes, step) =>
      changes.concat(
        accepted(
          step(
            lastOf(changes).after,
            (minutes) => plusMinutes(openedAt, minutes),
            changes.flatMap(({ followUps }) => followUps),
          ),
        ),
      ),
    start,
  );

const lastOf = (changes: readonly Change[]): Change => {
  const change = changes.at(-1);
  if (change === undefined) throw new Error('a case begins with its opening');
  return change;
};

const askEmployerCode: Step = (file, at) => ({ ok: true, value: codeSent(file, 'employer', at(DAY)) });

const employerSigns: Step = (file, at) =>
  signAsEmployer(
    file,
    { frozen: contentOf(file, at(DAY)), code: codeSentBefore(file, 'employer', at(DAY)), browser: BROWSER },
    aContext(at(DAY + 5), 'employer'),
  );

const askCitizenCode: Step = (file, at) => ({ ok: true, value: codeSent(file, 'citizen', at(2 * DAY)) });

const citizenSigns: Step = (file, at) =>
  countersign(
    file,
    { code: codeSentBefore(file, 'citizen', at(2 * DAY)), browser: BROWSER, plan: PLAN_SETTINGS },
    aContext(at(2 * DAY + 5), 'citizen'),
  );

/** The code that the step before sent: the same request on the write before gives the same code. */
const codeSentBefore = (file: CaseFile, party: Party, at: Instant): SigningCode =>
  codeOf(codeSent({ ...file, case: { ...file.case, rev: file.case.rev - 1 } }, party, at));

const documentStored: Step = (file, at) =>
  storeDocument(file, { id: DOCUMENT_ID, sha256: 'ab'.repeat(32) }, aContext(at(2 * DAY + 6), 'service'));

const changeAsked: Step = (file, at) =>
  requestChange(file, { comment: 'Jeg vil gerne møde kl. 10.' }, aContext(at(2 * DAY), 'citizen'));

const registeredByStaff: Step = (file, at) =>
  register(file, { by: CONSULTANT.id }, aContext(at(3 * DAY), 'consultant'));

const endedByStaff: Step = (file, at, planned) =>
  end(
    file,
    { on: day('2027-06-30'), reason: 'Demo flytter til en anden by.', followUps: planned },
    aContext(at(230 * DAY), 'consultant'),
  );

const declinedByCitizen: Step = (file, at) =>
  decline(file, { reason: undefined }, aContext(at(2 * DAY), 'citizen'));

const expiredInSilence: Step = (file, at) => expire(file, aContext(at(31 * DAY), 'service'));

const withdrawnByStaff: Step = (file, at) =>
  withdraw(file, { reason: 'Jobbet blev ikke til noget.' }, aContext(at(3 * DAY), 'consultant'));

const TO_CITIZEN = [askEmployerCode, employerSigns];
const TO_FORCE = [...TO_CITIZEN, askCitizenCode, citizenSigns];

/** The steps from a filled-in draft to each status. */
const STEPS: Readonly<Record<Status, readonly Step[]>> = {
  invited: [],
  drafting: [],
  'awaiting-citizen': TO_CITIZEN,
  'change-requested': [...TO_CITIZEN, changeAsked],
  'in-force': TO_FORCE,
  registered: [...TO_FORCE, documentStored, registeredByStaff],
  ended: [...TO_FORCE, documentStored, endedByStaff],
  declined: [...TO_CITIZEN, declinedByCitizen],
  expired: [expiredInSilence],
  withdrawn: [withdrawnByStaff],
};
