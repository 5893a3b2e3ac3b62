import { actContext } from '../../shared/cases/act-context.ts';
import { actOnCase } from '../../shared/cases/act-on-case.ts';
import { keptContents } from '../../shared/cases/kept-contents.ts';
import type { AgreementContent } from '../../shared/domain/agreement/agreement-content.ts';
import type { Answers } from '../../shared/domain/agreement/typed.ts';
import type { Milestone } from '../../shared/domain/agreement/progression.ts';
import type { StaffMember } from '../../shared/domain/access/staff.ts';
import type { CivilDate } from '../../shared/domain/calendar/civil-date.ts';
import { danishClock, dayOf } from '../../shared/domain/calendar/instant.ts';
import {
  type Drafted,
  type FoundTalk,
  postponeFollowUp,
  recordFollowUp,
} from '../../shared/domain/case/acts/follow-up-acts.ts';
import { gate } from '../../shared/domain/case/act-gates.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import type { ActContext, Change } from '../../shared/domain/case/change.ts';
import { statusOf } from '../../shared/domain/case/status.ts';
import { askedPlaces, askedTalk } from '../../shared/domain/follow-up/ask.ts';
import { isLeft } from '../../shared/domain/follow-up/drop.ts';
import type { FollowUp } from '../../shared/domain/follow-up/follow-up.ts';
import { readPostponing, readRecording } from '../../shared/domain/follow-up/outcome-form.ts';
import { plannedAhead } from '../../shared/domain/follow-up/plan-ahead.ts';
import { paidHoursNow } from '../../shared/domain/follow-up/paid-hours.ts';
import type { TalkAnswers } from '../../shared/domain/follow-up/talk-answers.ts';
import { answersOfDraft, isUnseen, type TalkDraft } from '../../shared/domain/follow-up/talk-draft.ts';
import { agreedContents } from '../../shared/domain/progress/agreed-contents.ts';
import { refuse, type Result } from '../../shared/domain/result.ts';
import { type Answer, html, json, seeOther } from '../../shared/web/answer.ts';
import { commandIn } from '../../shared/web/command.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { isWhileTyping, shownRevIn } from '../../shared/web/sent-form.ts';
import { REFUSAL_STATUS } from '../../shared/web/refusal-answers.ts';
import { orRefuse, Refused } from '../../shared/web/refused.ts';
import { doneAddress } from '../../templates/pages/consultant/desk-address.ts';
import { followUpPage, type FollowUpPage } from '../../templates/pages/consultant/follow-up-page.tsx';
import { admitToCase } from '../../shared/web/staff-door.ts';
import type { ConsultantWorld } from './consultant-world.ts';
import { inPlace, milestonesOf, shownVersion } from './shown-milestones.ts';
import { isToBeKept, isTooLarge, shownDraftRev, storeDraft } from './talk-draft.ts';

type Found = {
  readonly staff: StaffMember;
  readonly file: CaseFile;
  readonly followUp: FollowUp;
  readonly all: readonly FollowUp[];
  /** The milestones that the talk is about, and their places in the agreement. */
  readonly milestones: readonly Milestone[];
  readonly places: readonly number[];
  /** Every agreement both have signed, the one in force last. */
  readonly agreed: readonly AgreementContent[];
  /** What employer and citizen have answered before the talk. */
  readonly before: readonly TalkAnswers[];
  /** What has been typed of it before it is recorded. */
  readonly draft: TalkDraft | undefined;
};

type Shown = Pick<FollowUpPage, 'answers' | 'problems' | 'standing'> & { readonly draftRev: number };

/** One talk: shown, recorded or moved. */
export const makeFollowUp = (world: ConsultantWorld) => {
  const find = async (request: PageRequest): Promise<Found> => {
    const { staff, file } = await admitToCase(world, request);
    const all = await world.cases.followUps(file.case.id);
    const followUp = all.find(({ id }) => id === request.path['followUp']);
    if (followUp === undefined) throw new Refused({ code: 'not-found' });
    const milestones = file.version.frozen?.content.sections.progression.milestones ?? [];
    const [before, draft, kept] = await Promise.all([
      world.cases.talkAnswers(file.case.id, askedTalk(followUp)),
      world.drafts.find(file.case.id, followUp.id),
      keptContents(world.cases, file),
    ]);
    const places = milestones.map((_, place) => place);
    const agreed = agreedContents(file.version, kept);
    return { staff, file, followUp, all, milestones, places, agreed, before, draft };
  };

  const show = (found: Found, { draftRev, ...typed }: Shown): string =>
    followUpPage({
      frame: world.frame,
      staff: found.staff,
      followUp: found.followUp,
      answersBefore: found.before,
      milestones: found.milestones,
      askedPlaces: placesAskedAbout(found),
      file: found.file,
      paidHoursNow: paidHoursNow(found.file, found.all, dayOf(world.clock.now())),
      hidden: {
        commandId: world.ids.commandId(),
        shownRev: String(found.followUp.rev),
        ...shownVersion(found.file),
        draftRev: String(draftRev),
      },
      ...typed,
    });

  const ruleFor = (request: PageRequest, shown: Found): Decided => {
    const today = dayOf(world.clock.now());
    const { closingDays } = world.municipality;
    const shownRev = shownRevIn(request);
    if (request.form.text('act') === 'postpone') {
      const { value, problems } = readPostponing(request.form.answers, today);
      return value === undefined
        ? { problems }
        : {
            rule: (file, found, context) =>
              postponeFollowUp(file, { ...found, shownRev, closingDays, ...value }, context),
          };
    }
    const now = paidHoursNow(shown.file, shown.all, today);
    const start = shown.file.version.frozen?.content.sections.job.startDate ?? today;
    const presence = shown.file.version.frozen?.content.sections.hours.weeklyHours ?? now;
    const facts = { milestonePlaces: shown.places, paidHoursNow: now, presence, start, today };
    const { value, problems } = readRecording(request.form.answers, facts);
    const by = shown.staff.name;
    return value === undefined
      ? { problems }
      : {
          rule: (file, found, context) => {
            const ahead = plannedAhead(file, found.all, { ...world.municipality, now: context.now });
            return recordFollowUp(file, { ...found, shownRev, by, closingDays, ahead, ...value }, context);
          },
        };
  };

  /** The page again with all that was typed, because of a draft that was saved meanwhile. */
  const meet = (found: Found, request: PageRequest, draft: TalkDraft): Answer => {
    const again = typedAgain({ ...found, draft }, request);
    return html(
      show(found, { ...again, draftRev: draft.rev, standing: { kind: 'met', draft } }),
      REFUSAL_STATUS['changed-meanwhile'],
    );
  };

  /** The page again with all that was typed, of a talk that can no longer be recorded as it was shown. */
  const tooLate = async (request: PageRequest): Promise<Answer> => {
    const found = await find(request);
    const standing = { kind: 'closed', recordedBy: found.followUp.recorded?.by } as const;
    return html(show(found, { ...typedAgain(found, request), standing }), REFUSAL_STATUS['already-done']);
  };

  const keep = async (request: PageRequest, found: Found): Promise<Answer> => {
    const again = typedAgain(found, request);
    if (isTooLarge(request)) {
      const decided = ruleFor(request, found);
      const problems = 'problems' in decided ? decided.problems.filter(({ rule }) => rule !== 'missing') : [];
      if (problems.length === 0) throw new Refused({ code: 'too-large' });
      return html(show(found, { ...again, problems }), 422);
    }
    const kept = await storeDraft(world, request, found);
    if (!kept.ok) {
      if (!isWhileTyping(request) || kept.refusal.code === 'busy') throw new Refused(kept.refusal);
      return tooLate(request);
    }
    const { came, draft } = kept.value;
    if (came === 'met') return meet(found, request, draft);
    if (isWhileTyping(request)) return json({ rev: draft.rev, at: danishClock(draft.at).time });
    return seeOther(`/sager/${found.file.case.id}/opfoelgning/${found.followUp.id}?${KEPT}=ja`);
  };

  /** What stands in the fields at first: the draft, else the day; the day also where the talk was moved after the draft. */
  const begunWith = ({ draft, agreed, followUp }: Found): Pick<Shown, 'answers' | 'draftRev'> => {
    const today = heldToday(dayOf(world.clock.now()));
    if (draft === undefined) return { answers: today, draftRev: 0 };
    const answers = answersOfDraft(draft, agreed.map(milestonesOf));
    const isMoved = (followUp.postponed.at(-1)?.at ?? '') >= draft.at;
    return { answers: isMoved ? { ...answers, ...today } : answers, draftRev: draft.rev };
  };

  /** What was typed, as it came. The form that moves a talk brings nothing of what stands above it. */
  const typedAgain = (found: Found, request: PageRequest): Shown => {
    const { answers } = request.form;
    if (request.form.text('act') !== 'postpone')
      return { answers, problems: [], draftRev: shownDraftRev(request) };
    const begun = begunWith(found);
    return { answers: { ...begun.answers, ...answers }, problems: [], draftRev: begun.draftRev };
  };

  return {
    show: async (request: PageRequest): Promise<Answer> => {
      const found = await find(request);
      if (!isLeft(found.followUp) || !mayRecord(found).ok) return seeOther(`/sager/${found.file.case.id}`);
      const { draft } = found;
      const kind = request.query[KEPT] === 'ja' ? 'kept' : 'shown';
      const standing = draft && ({ kind, draft } as const);
      return html(show(found, { ...begunWith(found), problems: [], standing }));
    },
    send: async (sent: PageRequest): Promise<Answer> => {
      const found = await find(sent);
      const request = inPlace(sent, found);
      if (isToBeKept(request)) return keep(request, found);
      const decided = ruleFor(request, found);
      if ('problems' in decided) {
        orRefuse(mayRecord(found));
        return html(show(found, { ...typedAgain(found, request), problems: decided.problems }), 422);
      }
      const by = { kind: 'staff', id: found.staff.id, name: found.staff.name } as const;
      const context = actContext(world, by, request.clientAddress);
      let met: TalkDraft | undefined;
      const acted = await actOnCase(world.cases, {
        caseId: found.file.case.id,
        command: commandIn(request, world, found.followUp.id),
        rule: async (current) => {
          if (current.version.number !== found.file.version.number)
            return refuse({ code: 'changed-meanwhile' });
          const all = await world.cases.followUps(current.case.id);
          const followUp = all.find(({ id }) => id === found.followUp.id) ?? found.followUp;
          const draft = await world.drafts.find(current.case.id, followUp.id);
          const change = decided.rule(current, { followUp, all, draftRev: draft?.rev ?? 0 }, context);
          met = change.ok && isLostUnread(draft, request) ? draft : undefined;
          return met === undefined ? change : refuse({ code: 'changed-meanwhile' });
        },
      });
      if (!acted.ok && met !== undefined) return meet(found, request, met);
      if (!acted.ok && acted.refusal.code === 'already-done') return tooLate(request);
      orRefuse(acted);
      return seeOther(doneAddress(found.file.case.id));
    },
  };
};

const placesAskedAbout = ({ followUp: { asked }, agreed }: Found): readonly number[] =>
  asked === undefined ? [] : askedPlaces(asked, agreed.map(milestonesOf));

/** In the address of a talk whose draft has just been kept by the button. */
const KEPT = 'gemt';

/** Whether a draft would be done with that the sender has not seen. One that is moved keeps its draft. */
const isLostUnread = (draft: TalkDraft | undefined, request: PageRequest): boolean =>
  request.form.text('act') !== 'postpone' && isUnseen(draft, shownDraftRev(request));

/** Most talks are recorded on the day they are held. */
const heldToday = (today: CivilDate): Answers => {
  const [year = '', month = '', day = ''] = today.split('-');
  return { heldOn: { day: String(Number(day)), month: String(Number(month)), year } };
};

/** Talks of a case that has ended stay as they are. */
const mayRecord = ({ file }: Pick<Found, 'file'>) => gate('record-follow-up', statusOf(file));

type Decided =
  | {
      readonly rule: (
        file: CaseFile,
        found: Pick<FoundTalk, 'followUp' | 'all'> & Drafted,
        context: ActContext,
      ) => Result<Change>;
    }
  | { readonly problems: FollowUpPage['problems'] };
