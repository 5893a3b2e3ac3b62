import { actOnCase, type Rule } from '../../shared/cases/act-on-case.ts';
import { SECTIONS } from '../../shared/domain/agreement/sections.ts';
import { addDays } from '../../shared/domain/calendar/civil-date.ts';
import { dayOf } from '../../shared/domain/calendar/instant.ts';
import { beginAmendment } from '../../shared/domain/case/acts/begin-amendment.ts';
import { chooseRhythm } from '../../shared/domain/case/acts/choose-rhythm.ts';
import { handOver } from '../../shared/domain/case/acts/change-hands.ts';
import { cancelAmendment, end } from '../../shared/domain/case/acts/close.ts';
import { countersign } from '../../shared/domain/case/acts/countersign.ts';
import { journalDocument, storeDocument } from '../../shared/domain/case/acts/document.ts';
import { postponeFollowUp, recordFollowUp } from '../../shared/domain/case/acts/follow-up-acts.ts';
import { openCase } from '../../shared/domain/case/acts/open-case.ts';
import { saveSection } from '../../shared/domain/case/acts/save-section.ts';
import { signAsEmployer } from '../../shared/domain/case/acts/sign-as-employer.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import type { Party } from '../../shared/domain/case/parties.ts';
import { isInForce, isOpen, statusOf } from '../../shared/domain/case/status.ts';
import { isLeft } from '../../shared/domain/follow-up/drop.ts';
import type { FollowUp, Outcome } from '../../shared/domain/follow-up/follow-up.ts';
import { plannedAhead } from '../../shared/domain/follow-up/plan-ahead.ts';
import { accept } from '../../shared/domain/result.ts';
import { day, typedDate, withField } from '../builders/answers.ts';
import { aContext, BROWSER, codeSent, contentOf } from '../builders/cases.ts';
import { DOCUMENT_ID } from '../builders/document.ts';
import { anOutcome } from '../builders/follow-ups.ts';
import type { FakeWorld } from '../fakes/fake-world.ts';
import type { AmendmentPlan, Habit, Life } from './lives.ts';
import { answersOf, caseIdOf, consultantOf, newCaseOf } from './product-people.ts';
import type { Step } from './timeline.ts';

type World = Pick<FakeWorld, 'cases' | 'codes' | 'clock' | 'municipality'>;
/** An agreement as somebody finds it, and whether the act is about its amendment. */
type Found = { readonly world: World; readonly life: Life; readonly amendment?: number | undefined };

/** The step is done by the product's own rules; nothing happens where the agreement no longer stands so that it can be done. */
export const doStep = async (world: World, { life, act, rhythm }: Step): Promise<void> => {
  const now = world.clock.now();
  const by = { world, life };
  if (act === 'open') {
    const opening = openCase(caseIdOf(life.number), newCaseOf(life), aContext(now, 'consultant'));
    await world.cases.commit({ changes: [opening] });
    return;
  }
  const file = await world.cases.load(caseIdOf(life.number));
  if (file === undefined) throw new Error('no such agreement');
  const status = statusOf(file);
  if (act === 'employer-signs') return isOpen(status) ? employerSigns(by, answersOf(life)) : undefined;
  if (act === 'citizen-signs') return status === 'awaiting-citizen' ? citizenSigns(by) : undefined;
  if (act === 'choose-rhythm') {
    if (!isInForce(status) && !isOpen(status) && status !== 'awaiting-citizen') return;
    return chosen(by, rhythm);
  }
  if (!isInForce(status)) return;
  if (act === 'end') {
    const followUps = await world.cases.followUps(file.case.id);
    return done(by, (each) =>
      end(each, { on: dayOf(now), reason: 'Flytter.', followUps }, aContext(now, 'consultant')),
    );
  }
  if (act === 'hand-over') return handedOver(by, file);
  if (act === 'amend') return file.case.amendment === undefined ? amend(by) : undefined;
  const amending = { ...by, amendment: file.case.amendment?.version };
  if (file.case.amendment === undefined) return;
  const isSigned = file.amendment?.signatures.length === 1;
  if (act === 'employer-amends') return isSigned ? undefined : employerAmends(amending);
  if (act === 'citizen-amends') return isSigned ? citizenSigns(amending) : undefined;
  return done(by, (each) =>
    cancelAmendment(each, { reason: 'Ikke alligevel.' }, aContext(now, 'consultant')),
  );
};

const done = async ({ world, life, amendment }: Found, rule: Rule): Promise<void> => {
  const acted = await actOnCase(world.cases, { caseId: caseIdOf(life.number), rule, amendment });
  if (!acted.ok)
    throw new Error(`case ${life.number} on ${world.clock.now()}: ${JSON.stringify(acted.refusal)}`);
};

const employerSigns = async (by: Found, answers: ReturnType<typeof answersOf>): Promise<void> => {
  const { world } = by;
  for (const section of SECTIONS) {
    await done(by, (file) => {
      const shownRev = file.version.sections[section]?.rev ?? 0;
      return saveSection(file, { section, answers: answers[section], shownRev }, aContext(world.clock.now()));
    });
  }
  await signsAsEmployer(by);
};

const signsAsEmployer = async (by: Found): Promise<void> => {
  const { world } = by;
  const now = world.clock.now();
  const code = await codeFor(by, 'employer');
  await done(by, (file) =>
    signAsEmployer(file, { frozen: contentOf(file, now), code, browser: BROWSER }, aContext(now)),
  );
};

const codeFor = async (by: Found, party: Party) => {
  const { world, life } = by;
  await done(by, (file) => accept(codeSent(file, party, world.clock.now())));
  const code = await world.codes.find(caseIdOf(life.number), party);
  if (code === undefined) throw new Error('no code was sent');
  return code;
};

const citizenSigns = async (by: Found): Promise<void> => {
  const { world, life } = by;
  const now = world.clock.now();
  const code = await codeFor(by, 'citizen');
  const talks = await world.cases.followUps(caseIdOf(life.number));
  await done(by, (file) =>
    countersign(file, { code, browser: BROWSER, plan: world.municipality, talks }, aContext(now, 'citizen')),
  );
  const service = aContext(now, 'service');
  const whole = { world, life };
  await done(whole, (file) => storeDocument(file, { id: DOCUMENT_ID, sha256: 'ab'.repeat(32) }, service));
  await done(whole, (file) => journalDocument(file, { name: 'aftale' }, service));
};

const amend = async (by: Found): Promise<void> => {
  const { world, life } = by;
  const now = world.clock.now();
  const wish = life.amendment?.wish;
  const changes = {
    effectiveFrom: addDays(dayOf(now), 60),
    asked: wish?.kind === 'milestone' || wish?.kind === 'look-again' ? (['progression'] as const) : [],
    paidHours: wish?.kind === 'hours' ? 8 : undefined,
    endDate: wish?.kind === 'end' ? day(wish.end) : undefined,
    talk: undefined,
    by: 'Vita Vejledersen',
    journal: true,
  };
  await done(by, (file) => beginAmendment(file, changes, aContext(now, 'consultant')));
};

const employerAmends = async (by: Found): Promise<void> => {
  const { amendment } = by.life;
  const typed = amendment && typedFor(amendment, by.life);
  if (typed !== undefined) {
    const { section, field, answer } = typed;
    await done(by, (view) => {
      const { answers = {}, rev: shownRev = 0 } = view.version.sections[section] ?? {};
      const changed = withField(answers, field, answer);
      return saveSection(view, { section, answers: changed, shownRev }, aContext(by.world.clock.now()));
    });
  }
  await signsAsEmployer(by);
};

/** What the employer types beyond what the consultant has filled in. */
const typedFor = ({ wish }: AmendmentPlan, { end: endBefore }: Life) => {
  if (wish.kind === 'hours' || (wish.kind === 'end' && endBefore !== undefined)) return undefined;
  if (wish.kind === 'look-again') {
    const field = 'expectations.outlook.lookAgain';
    return { section: 'progression', field, answer: typedDate(wish.to) } as const;
  }
  if (wish.kind === 'milestone') {
    const field = `milestones.${wish.place}.date`;
    return { section: 'progression', field, answer: typedDate(wish.to) } as const;
  }
  const duration = { kind: 'until', endDate: typedDate(wish.end), reason: 'Et vikariat.' };
  return { section: 'job', field: 'duration', answer: duration } as const;
};

const chosen = async (by: Found, rhythm: Step['rhythm'] = 'none'): Promise<void> => {
  const { cases, clock, municipality: plan } = by.world;
  const talks = await cases.followUps(caseIdOf(by.life.number));
  await done(by, (file) => chooseRhythm(file, { rhythm, talks, plan }, aContext(clock.now(), 'consultant')));
};

const handedOver = async (by: Found, { case: { id, consultant } }: CaseFile): Promise<void> => {
  const { world, life } = by;
  if (life.handedOver === undefined || consultant.id === consultantOf(life.handedOver.to).id) return;
  const followUps = await world.cases.followUps(id);
  const handing = {
    by: { ...consultantOf(life.consultant), id: consultant.id },
    to: consultantOf(life.handedOver.to),
    shownConsultant: consultant.id,
    followUps,
  };
  await done(by, (file) => handOver(file, handing, aContext(world.clock.now(), 'consultant')));
};

type Doing = { readonly life: Life; readonly due: string; readonly habit: Habit };

/** The consultant records or moves the talk that is left and due on a day. */
export const doAboutTalk = async (world: World, { life, due, habit }: Doing): Promise<void> => {
  const all = await world.cases.followUps(caseIdOf(life.number));
  const followUp = all.find((talk) => isLeft(talk) && talk.due === due);
  if (followUp === undefined || habit.kind === 'never') return;
  const now = world.clock.now();
  const { closingDays } = world.municipality;
  const settings = { ...world.municipality, now };
  const found = { followUp, all, shownRev: followUp.rev, closingDays };
  const context = aContext(now, 'consultant');
  await done({ world, life }, (file) =>
    habit.kind === 'postpone'
      ? postponeFollowUp(file, { ...found, to: day(habit.to), reason: 'Ferie' }, context)
      : recordFollowUp(
          file,
          {
            ahead: plannedAhead(file, all, settings),
            ...found,
            ...whatCame(followUp, habit, dayOf(now)),
            by: 'Vita Vejledersen',
          },
          context,
        ),
  );
};

const whatCame = (
  { reasons }: FollowUp,
  habit: Extract<Habit, { kind: 'record' }>,
  heldOn: Outcome['heldOn'],
): { readonly outcome: Outcome; readonly next: Outcome['heldOn'] | undefined } => {
  const milestone = reasons.find((reason) => reason.kind === 'milestone');
  const { milestoneTo, next } = habit;
  if (milestoneTo === undefined || milestone?.kind !== 'milestone')
    return { outcome: anOutcome({ heldOn }), next: next === undefined ? undefined : day(next) };
  const later = {
    milestone: milestone.milestone,
    outcome: 'postponed',
    newDate: day(milestoneTo),
    comment: undefined,
  } as const;
  return { outcome: anOutcome({ heldOn, milestones: [later] }), next: undefined };
};
