import { actContext } from '../../shared/cases/act-context.ts';
import { actOnCase } from '../../shared/cases/act-on-case.ts';
import type { Answers } from '../../shared/domain/agreement/typed.ts';
import type { Milestone } from '../../shared/domain/agreement/progression.ts';
import type { StaffMember } from '../../shared/domain/access/staff.ts';
import type { CivilDate } from '../../shared/domain/calendar/civil-date.ts';
import { dayOf } from '../../shared/domain/calendar/instant.ts';
import { postponeFollowUp, recordFollowUp } from '../../shared/domain/case/acts/follow-up-acts.ts';
import { gate } from '../../shared/domain/case/act-gates.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import type { ActContext, Change } from '../../shared/domain/case/change.ts';
import { statusOf } from '../../shared/domain/case/status.ts';
import { askedTalk } from '../../shared/domain/follow-up/ask.ts';
import { isLeft } from '../../shared/domain/follow-up/drop.ts';
import type { FollowUp } from '../../shared/domain/follow-up/follow-up.ts';
import { readPostponing, readRecording } from '../../shared/domain/follow-up/outcome-form.ts';
import { paidHoursNow } from '../../shared/domain/follow-up/paid-hours.ts';
import type { TalkAnswers } from '../../shared/domain/follow-up/talk-answers.ts';
import type { Result } from '../../shared/domain/result.ts';
import { type Answer, html, seeOther } from '../../shared/web/answer.ts';
import { commandIn } from '../../shared/web/command.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { orRefuse, Refused } from '../../shared/web/refused.ts';
import { doneAddress } from '../../templates/pages/consultant/desk-address.ts';
import { followUpPage, type FollowUpPage } from '../../templates/pages/consultant/follow-up-page.tsx';
import { admitToCase } from '../../shared/web/staff-door.ts';
import type { ConsultantWorld } from './consultant-world.ts';

type Found = {
  readonly staff: StaffMember;
  readonly file: CaseFile;
  readonly followUp: FollowUp;
  readonly all: readonly FollowUp[];
  /** The milestones that the talk is about, and their places in the agreement. */
  readonly milestones: readonly Milestone[];
  readonly places: readonly number[];
  /** What employer and citizen have answered before the talk. */
  readonly before: readonly TalkAnswers[];
};

/** One talk: shown, recorded or moved. */
export const makeFollowUp = (world: ConsultantWorld) => {
  const find = async (request: PageRequest): Promise<Found> => {
    const { staff, file } = await admitToCase(world, request);
    const all = await world.cases.followUps(file.case.id);
    const followUp = all.find(({ id }) => id === request.path['followUp']);
    if (followUp === undefined) throw new Refused({ code: 'not-found' });
    const milestones = file.version.frozen?.content.sections.progression.milestones ?? [];
    const before = await world.cases.talkAnswers(file.case.id, askedTalk(followUp));
    return { staff, file, followUp, all, milestones, places: milestones.map((_, place) => place), before };
  };

  const show = (found: Found, typed: Pick<FollowUpPage, 'answers' | 'problems'>): string =>
    followUpPage({
      frame: world.frame,
      staff: found.staff,
      followUp: found.followUp,
      answersBefore: found.before,
      milestones: found.milestones,
      file: found.file,
      paidHoursNow: paidHoursNow(found.file.version, found.all, dayOf(world.clock.now())),
      hidden: { commandId: world.ids.commandId(), shownRev: String(found.followUp.rev) },
      ...typed,
    });

  const ruleFor = (request: PageRequest, shown: Found): Decided => {
    const today = dayOf(world.clock.now());
    const { closingDays } = world.municipality;
    const shownRev = Number(request.form.text('shownRev'));
    if (request.form.text('act') === 'postpone') {
      const { value, problems } = readPostponing(request.form.answers, today);
      return value === undefined
        ? { problems }
        : {
            rule: (file, found, context) =>
              postponeFollowUp(file, { ...found, shownRev, closingDays, ...value }, context),
          };
    }
    const now = paidHoursNow(shown.file.version, shown.all, today);
    const start = shown.file.version.frozen?.content.sections.job.startDate ?? today;
    const presence = shown.file.version.frozen?.content.sections.hours.weeklyHours ?? now;
    const facts = { milestonePlaces: shown.places, paidHoursNow: now, presence, start, today };
    const { value, problems } = readRecording(request.form.answers, facts);
    const by = shown.staff.name;
    return value === undefined
      ? { problems }
      : {
          rule: (file, found, context) =>
            recordFollowUp(file, { ...found, shownRev, by, closingDays, ...value }, context),
        };
  };

  return {
    show: async (request: PageRequest): Promise<Answer> => {
      const found = await find(request);
      if (!isLeft(found.followUp) || !mayRecord(found).ok) return seeOther(`/sager/${found.file.case.id}`);
      return html(show(found, { answers: heldToday(dayOf(world.clock.now())), problems: [] }));
    },
    send: async (request: PageRequest): Promise<Answer> => {
      const found = await find(request);
      const decided = ruleFor(request, found);
      if ('problems' in decided) {
        orRefuse(mayRecord(found));
        return html(show(found, { answers: request.form.answers, problems: decided.problems }), 422);
      }
      const by = { kind: 'staff', id: found.staff.id, name: found.staff.name } as const;
      const context = actContext(world, by, request.clientAddress);
      orRefuse(
        await actOnCase(world.cases, {
          caseId: found.file.case.id,
          command: commandIn(request, world, found.followUp.id),
          rule: async (current) => {
            const all = await world.cases.followUps(current.case.id);
            const followUp = all.find(({ id }) => id === found.followUp.id) ?? found.followUp;
            return decided.rule(current, { followUp, all }, context);
          },
        }),
      );
      return seeOther(doneAddress(found.file.case.id));
    },
  };
};

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
        found: Pick<Found, 'followUp' | 'all'>,
        context: ActContext,
      ) => Result<Change>;
    }
  | { readonly problems: FollowUpPage['problems'] };
