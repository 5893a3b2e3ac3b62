import { typedDate } from '../../../shared/domain/agreement/prefilled-answers.ts';
import type { Answers } from '../../../shared/domain/agreement/typed.ts';
import type { CivilDate } from '../../../shared/domain/calendar/civil-date.ts';
import { dayOf } from '../../../shared/domain/calendar/instant.ts';
import { askedPlaces } from '../../../shared/domain/follow-up/ask.ts';
import { paidHoursNow } from '../../../shared/domain/follow-up/paid-hours.ts';
import { answersOfDraft } from '../../../shared/domain/follow-up/talk-draft.ts';
import type { PageRequest } from '../../../shared/web/page-request.ts';
import { followUpPage, type FollowUpPage } from '../../../templates/pages/consultant/follow-up-page.tsx';
import type { ConsultantWorld } from '../consultant-world.ts';
import { isPostponing } from './decide-talk.ts';
import type { OpenedTalk } from './opened-talk.ts';
import { milestonesOf, shownVersion } from './shown-milestones.ts';
import { shownDraftRev } from './talk-draft.ts';

/** What stands in the fields of a talk's page, and the `rev` of the draft it was read from; 0 where there is none. */
export type ShownTalk = Pick<FollowUpPage, 'answers' | 'problems' | 'standing'> & {
  readonly draftRev: number;
};

/** The page of the talk. */
export const talkPage = (
  { frame, clock, ids }: ConsultantWorld,
  found: OpenedTalk,
  { draftRev, ...typed }: ShownTalk,
): string =>
  followUpPage({
    frame,
    staff: found.staff,
    followUp: found.followUp,
    answersBefore: found.before,
    milestones: found.milestones,
    askedPlaces: placesAskedAbout(found),
    file: found.file,
    paidHoursNow: paidHoursNow(found.file, found.all, dayOf(clock.now())),
    hidden: {
      commandId: ids.commandId(),
      shownRev: String(found.followUp.rev),
      ...shownVersion(found.file),
      draftRev: String(draftRev),
    },
    ...typed,
  });

const placesAskedAbout = ({ followUp: { asked }, agreed }: OpenedTalk): readonly number[] =>
  asked === undefined ? [] : askedPlaces(asked, agreed.map(milestonesOf));

type Begun = Pick<ShownTalk, 'answers' | 'draftRev'>;

/** What stands in the fields at first: the draft, else the day; the day also where the talk was moved after the draft. */
export const begunWith = ({ draft, agreed, followUp }: OpenedTalk, today: CivilDate): Begun => {
  const held = heldOn(today);
  if (draft === undefined) return { answers: held, draftRev: 0 };
  const answers = answersOfDraft(draft, agreed.map(milestonesOf));
  const isMoved = (followUp.postponed.at(-1)?.at ?? '') >= draft.at;
  return { answers: isMoved ? { ...answers, ...held } : answers, draftRev: draft.rev };
};

/** Most talks are recorded on the day they are held. */
const heldOn = (today: CivilDate): Answers => ({ heldOn: typedDate(today) });

/** What was typed, as it came. The form that moves a talk brings nothing of what stands above it. */
export const typedAgain = (found: OpenedTalk, request: PageRequest, today: CivilDate): ShownTalk => {
  const { answers } = request.form;
  if (!isPostponing(request)) return { answers, problems: [], draftRev: shownDraftRev(request) };
  const begun = begunWith(found, today);
  return { answers: { ...begun.answers, ...answers }, problems: [], draftRev: begun.draftRev };
};
