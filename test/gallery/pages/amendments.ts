import { recordFollowUp } from '../../../shared/domain/case/acts/follow-up-acts.ts';
import type { Change } from '../../../shared/domain/case/change.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { day } from '../../builders/answers.ts';
import {
  agreedChanges,
  amendmentChanges,
  type AmendmentStage,
  declinedAmendment,
} from '../../builders/amendments.ts';
import { accepted, aCase, aContext, type CaseOptions, PLAN_SETTINGS } from '../../builders/cases.ts';
import type { Outcome } from '../../../shared/domain/follow-up/follow-up.ts';
import { anOutcome } from '../../builders/follow-ups.ts';
import { instant } from '../../../shared/domain/calendar/instant.ts';
import { VITA } from '../../fakes/fake-world.ts';
import { entry, type Entry } from '../entry.ts';
import { CASE_ID, scene, sceneAfter } from '../scene.ts';

const OVERVIEW = 'GET /arbejdsgiver/{link}';
const CHECK = 'GET /arbejdsgiver/{link}/tjek-svar';
const STEP = 'GET /arbejdsgiver/{link}/udfyld/{step}';
const AGREEMENT = 'GET /medarbejder/{link}';
const DECLINE = '/medarbejder/{link}/afvis';
const CASE = 'GET /sager/{case}';
const BEGIN = '/sager/{case}/tillaeg';
const CANCEL = '/sager/{case}/aflys-tillaeg';
const AT = '2027-05-10T12:00:00Z';

const options: CaseOptions = { id: CASE_ID, given: { consultant: VITA } };
const built = (stage: AmendmentStage): readonly Change[] => amendmentChanges(stage, { options });

/** An agreement of six paid hours is on its way to eight. */
const amended = (stage: AmendmentStage, language: Language = 'da') =>
  sceneAfter(built(stage), { at: AT, language });

const declined = (language: Language = 'da') => {
  const changes = built('employer-signed');
  const last = changes.at(-1);
  if (last === undefined) throw new Error('a case begins with its opening');
  return sceneAfter([...changes, declinedAmendment(last.after)], { at: AT, language });
};

const EIGHT_HOURS: Partial<Outcome> = { paidHours: { before: 6, after: 8, from: day('2027-06-01') } };

/** A talk has just changed the hours, or found something else to change. */
const afterTalk = (came = EIGHT_HOURS) => {
  const changes = agreedChanges(options);
  const last = changes.at(-1);
  const talk = aCase(options)
    .followUps()
    .find(({ id }) => id.includes('m3'));
  if (last === undefined || talk === undefined) throw new Error('a case in force has talks');
  const outcome = anOutcome({ heldOn: day('2027-05-03'), ...came });
  const recorded = recordFollowUp(
    last.after,
    {
      ahead: [],
      followUp: talk,
      shownRev: talk.rev,
      all: aCase(options).followUps(),
      outcome,
      next: undefined,
      by: VITA.name,
      closingDays: PLAN_SETTINGS.closingDays,
    },
    aContext(instant('2027-05-03T10:00:00.000Z'), 'consultant'),
  );
  return { talk, scene: sceneAfter([...changes, accepted(recorded)], { at: AT }) };
};

/** What the employer sees while an amendment is being agreed on. */
export const employerAmendmentPages = (language: Language): readonly Entry[] => [
  entry('employer/amendment-begun', async () => (await amended('begun', language)).open(OVERVIEW)),
  entry('employer/amendment-step', async () =>
    (await amended('begun', language)).open(STEP, { path: { step: 'arbejdstid-og-loen' } }),
  ),
  entry('employer/amendment-check', async () => (await amended('filled-in', language)).open(CHECK)),
  entry('employer/amendment-check-nothing-changed', async () => {
    const changes = amendmentChanges('begun', { options, wish: { paidHours: undefined } });
    return (await sceneAfter(changes, { at: AT, language })).open(CHECK);
  }),
  entry('employer/amendment-signed', async () => (await amended('employer-signed', language)).open(OVERVIEW)),
  entry('employer/amendment-change-requested', async () =>
    (await amended('change-requested', language)).open(OVERVIEW),
  ),
];

/** What the citizen sees of an amendment. */
export const citizenAmendmentPages = (language: Language): readonly Entry[] => [
  entry('citizen/amendment', async () => (await amended('employer-signed', language)).open(AGREEMENT)),
  entry('citizen/amendment-decline', async () =>
    (await amended('employer-signed', language)).open(`GET ${DECLINE}`),
  ),
  entry('citizen/amendment-declined', async () => (await declined(language)).open(AGREEMENT)),
  entry('citizen/amendment-in-force', async () => (await amended('in-force', language)).open(AGREEMENT)),
];

/** Amendments on the desk. */
export const deskAmendmentPages = (): readonly Entry[] => [
  entry('desk/case-amendment-offered', async () => (await afterTalk().scene).open(CASE)),
  entry('desk/case-amendment-offered-for-tasks', async () =>
    (await afterTalk({ needsChange: ['tasks', 'mentor'] }).scene).open(CASE),
  ),
  entry('desk/amendment-not-yet', async () => (await scene('in-force')).open(`GET ${BEGIN}`)),
  entry('desk/amendment-under-way', async () => (await amended('begun')).open(`GET ${BEGIN}`)),
  entry('desk/amendment', async () => {
    const { talk, scene: shown } = afterTalk();
    return (await shown).open(`GET ${BEGIN}`, { query: { samtale: talk.id } });
  }),
  entry('desk/amendment-errors', async () =>
    (await afterTalk().scene).send(BEGIN, {
      'effectiveFrom.day': '1',
      'effectiveFrom.month': '1',
      'effectiveFrom.year': '2020',
      paidHours: '50',
    }),
  ),
  ...(['begun', 'employer-signed', 'change-requested', 'in-force'] as const).map((stage) =>
    entry(`desk/case-amendment-${stage}`, async () => (await amended(stage)).open(CASE)),
  ),
  entry('desk/case-amendment-declined', async () => (await declined()).open(CASE)),
  entry('desk/open-case-after-a-job', async () =>
    (await scene('ended')).open('GET /sager/ny', { query: { efter: CASE_ID } }),
  ),
  entry('desk/cancel-amendment', async () => (await amended('begun')).open(`GET ${CANCEL}`)),
  entry('desk/cancel-amendment-errors', async () => (await amended('begun')).send(CANCEL, { reason: '' })),
];
