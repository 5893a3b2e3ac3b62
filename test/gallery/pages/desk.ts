import { STATUSES, type Status } from '../../../shared/domain/case/status.ts';
import { chooseLanguage } from '../../../shared/domain/case/acts/choose-language.ts';
import { branded } from '../../../shared/domain/branded.ts';
import type { CaseId } from '../../../shared/domain/case/case.ts';
import type { Change } from '../../../shared/domain/case/change.ts';
import { MAIL_STATES } from '../../../shared/ports/outbox.ts';
import { plusMinutes } from '../../../shared/domain/calendar/instant.ts';
import { completeAnswers, withField } from '../../builders/answers.ts';
import { aCase, aContext, accepted, aNewCase } from '../../builders/cases.ts';
import { signedAnew } from '../../builders/rounds.ts';
import { tenAgreements } from '../../builders/ten-agreements.ts';
import { VITA } from '../../fakes/fake-world.ts';
import { stored } from '../../fakes/stored-cases.ts';
import { entry, type Entry } from '../entry.ts';
import { type Scene, scene } from '../scene.ts';
import { deskAmendmentPages } from './amendments.ts';
import { calendarPages } from './calendar.ts';
import { deskFormPages, unassigned } from './desk-forms.ts';
import { deletionPages } from './deletions.ts';
import { figuresPages } from './figures.ts';
import { leavePages } from './leaves.ts';
import { ownSessionPages } from './own-sessions.ts';
import { progressPages } from './progress.ts';
import { recordPages } from './record.ts';
import { talkPages } from './talks.ts';

const LIST = 'GET /sager';
const CASE = 'GET /sager/{case}';
const TEA = { ...VITA, id: 'leder-1', name: 'Tea Teamleder', role: 'team-leader' } as const;
const MANY = 40;

/** Everything the consultants and the team leader see. */
export const deskPages = (): readonly Entry[] => [
  entry('desk/cases-none', async () => (await scene('invited', { staff: NEW_HERE })).open(LIST)),
  ...deskAmendmentPages(),
  ...calendarPages(),
  ...leavePages(),
  ...ownSessionPages(),
  ...deletionPages(),
  ...recordPages(),
  ...progressPages(),
  entry('desk/cases-one', async () => (await scene('drafting')).open(LIST)),
  entry('desk/cases-many', async () => (await withManyCases()).open(LIST)),
  entry('desk/cases-found-by-words', async () =>
    (await withManyCases()).open(LIST, { query: { text: 'testgaard' } }),
  ),
  entry('desk/cases-none-found', async () =>
    (await withManyCases()).open(LIST, { query: { text: 'findes ikke' } }),
  ),
  entry('desk/cases-unassigned', async () =>
    (await unassigned()).open(LIST, { query: { whose: 'unassigned' } }),
  ),
  entry('desk/cases-personnummer-not-searched', async () =>
    (await scene()).open(LIST, { query: { cpr: '1' } }),
  ),
  entry('desk/case-unassigned', async () => (await unassigned()).open(CASE)),
  entry('desk/cases-team-leader', async () => (await withManyCases(TEA)).open(LIST)),
  ...STATUSES.map((status) => entry(`desk/case-${status}`, async () => (await scene(status)).open(CASE))),
  entry('desk/case-call-asked-for', async () => {
    const { open, pass } = await scene('awaiting-citizen');
    await pass('/medarbejder/{link}/ring-til-mig', { when: 'Onsdag formiddag' });
    return open(CASE);
  }),
  entry('desk/case-languages-chosen-and-facts-corrected', async () => {
    const { open, pass, world, file } = await scene('drafting');
    const asking = aContext(world.clock.now(), 'employer');
    await stored(world, [accepted(chooseLanguage(file, { party: 'employer', language: 'en' }, asking))]);
    world.clock.forward({ minutes: 5 });
    await pass('/sager/{case}/ret-borger', { employeeName: 'Demo Nygift Eksempelsen' });
    world.clock.forward({ minutes: 5 });
    await pass('/sager/{case}/oplysninger', { kind: 'extension', weeklyHours: '9', intensity: '60' });
    return open(CASE);
  }),
  entry('desk/case-signed-again-with-changes', async () => (await signedAgain()).open(CASE)),
  entry('desk/case-mails-in-every-state', async () => (await withMailsInEveryState()).open(CASE)),
  ...deskFormPages(),
  ...talkPages(),
  ...figuresPages(),
];

const NEW_HERE = { ...VITA, id: 'konsulent-2', name: 'Viggo Vejledersen' };

/** Vita has 40 cases, at every stage, with the people and firms of the ten agreements; talks are due and mails came back. */
const withManyCases = async (staff: typeof VITA = VITA): Promise<Scene> => {
  const one = await scene('invited', { staff, at: '2027-03-02T08:00:00Z' });
  for (const { id, status, changes } of manyCases()) {
    await stored(one.world, changes);
    if (status === 'awaiting-citizen') await returned(one, id);
  }
  return one;
};

type Lived = { readonly id: CaseId; readonly status: Status; readonly changes: readonly Change[] };

let many: readonly Lived[] | undefined;

const manyCases = (): readonly Lived[] => {
  many ??= Array.from({ length: MANY }, (_, place) => lived(place));
  return many;
};

const lived = (place: number): Lived => {
  const told = tenAgreements[place % tenAgreements.length];
  const status = STATUSES[place % STATUSES.length] ?? 'invited';
  const id = branded<CaseId>(`00000000-0000-4000-8000-0000000000${String(place).padStart(2, '0')}`);
  const { employee } = aNewCase();
  const name = told?.agreement.employee.name ?? employee.name;
  const given = {
    consultant: VITA,
    caseNumber: place % 3 === 0 ? undefined : `EX-2026-${place}`,
    employerEmail: `arbejdsgiver.${place}@example.com`,
    employee: { ...employee, name, email: `borger.${place}@example.com` },
  };
  const options = { id, given, ...(told === undefined ? {} : { answers: told.answers }) };
  return { id, status, changes: aCase(options).changesTo(status) };
};

/** The citizen asked for a change, and the employer has made it and signed anew. */
const signedAgain = async (): Promise<Scene> => {
  const one = await scene('change-requested', { at: '2026-11-06T12:00:00Z' });
  const answers = withField(completeAnswers().hours, 'weeklyHours', '7');
  await stored(
    one.world,
    signedAnew(one.file, { section: 'hours', answers }, plusMinutes(one.world.clock.now(), -60)),
  );
  return one;
};

/** Every mail of the case came back. */
const returned = async ({ world }: Scene, id: CaseId): Promise<void> => {
  for (const { key } of await world.outbox.ofCase(id)) {
    await world.outbox.settle(key, 'bounced', world.clock.now());
  }
};

/** The mails of one case, each with another fate. */
const withMailsInEveryState = async (): Promise<Scene> => {
  const one = await scene('registered');
  const { outbox, clock } = one.world;
  const mails = await outbox.ofCase(one.file.case.id);
  const now = clock.now();
  for (const [place, { key }] of mails.entries()) {
    const state = MAIL_STATES[place % MAIL_STATES.length];
    if (state === 'sending' || state === 'failed') await outbox.take(key, now, now);
    if (state === 'failed') await outbox.notSent(key, now, undefined);
    if (state === 'sent') await outbox.sent(key, now);
    if (state === 'delivered' || state === 'bounced' || state === 'complained') {
      await outbox.settle(key, state, now);
    }
  }
  return one;
};
