import {
  type Drafted,
  type FoundTalk,
  postponeFollowUp,
  recordFollowUp,
} from '../../../shared/domain/case/acts/follow-up-acts.ts';
import { dayOf } from '../../../shared/domain/calendar/instant.ts';
import type { CaseFile } from '../../../shared/domain/case/case.ts';
import type { ActContext, Change } from '../../../shared/domain/case/change.ts';
import { readPostponing, readRecording } from '../../../shared/domain/follow-up/outcome-form.ts';
import { paidHoursNow } from '../../../shared/domain/follow-up/paid-hours.ts';
import { plannedAhead } from '../../../shared/domain/follow-up/plan-ahead.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { PageRequest } from '../../../shared/web/page-request.ts';
import { shownRevIn } from '../../../shared/web/sent-form.ts';
import type { FollowUpPage } from '../../../templates/pages/consultant/follow-up-page.tsx';
import type { ConsultantWorld } from '../consultant-world.ts';
import type { OpenedTalk } from './opened-talk.ts';

type TalkRule = (
  file: CaseFile,
  found: Pick<FoundTalk, 'followUp' | 'all'> & Drafted,
  context: ActContext,
) => Result<Change>;

/** What the form asks for, as a rule to apply to the talk as it is stored; or what is wrong with the form. */
export type Decided = { readonly rule: TalkRule } | { readonly problems: FollowUpPage['problems'] };

/** Whether the form moves the talk and does not record it. */
export const isPostponing = ({ form }: PageRequest): boolean => form.text('act') === 'postpone';

/** Reads the form: the talk is moved, or recorded. */
export const decideTalk = (world: ConsultantWorld, request: PageRequest, shown: OpenedTalk): Decided =>
  isPostponing(request) ? decidePostponing(world, request) : decideRecording(world, request, shown);

const decidePostponing = ({ clock, municipality }: ConsultantWorld, request: PageRequest): Decided => {
  const { closingDays } = municipality;
  const shownRev = shownRevIn(request);
  const { value, problems } = readPostponing(request.form.answers, dayOf(clock.now()));
  if (value === undefined) return { problems };
  return {
    rule: (file, found, context) =>
      postponeFollowUp(file, { ...found, shownRev, closingDays, ...value }, context),
  };
};

const decideRecording = (
  { clock, municipality }: ConsultantWorld,
  request: PageRequest,
  { file: shownFile, all, places, staff }: OpenedTalk,
): Decided => {
  const { closingDays } = municipality;
  const shownRev = shownRevIn(request);
  const today = dayOf(clock.now());
  const now = paidHoursNow(shownFile, all, today);
  const { job, hours } = shownFile.version.frozen?.content.sections ?? {};
  const { value, problems } = readRecording(request.form.answers, {
    milestonePlaces: places,
    paidHoursNow: now,
    presence: hours?.weeklyHours ?? now,
    start: job?.startDate ?? today,
    today,
  });
  if (value === undefined) return { problems };
  return {
    rule: (file, found, context) => {
      const ahead = plannedAhead(file, found.all, { ...municipality, now: context.now });
      return recordFollowUp(
        file,
        { ...found, shownRev, by: staff.name, closingDays, ahead, ...value },
        context,
      );
    },
  };
};
