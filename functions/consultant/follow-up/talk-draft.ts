import type { Answers } from '../../../shared/domain/agreement/typed.ts';
import { type DraftDecided, keepTalkDraft } from '../../../shared/domain/case/acts/keep-talk-draft.ts';
import type { CaseFile } from '../../../shared/domain/case/case.ts';
import type { StaffMember } from '../../../shared/domain/access/staff.ts';
import type { FollowUp } from '../../../shared/domain/follow-up/follow-up.ts';
import { type Result, refuse } from '../../../shared/domain/result.ts';
import type { PageRequest } from '../../../shared/web/page-request.ts';
import { isWhileTyping } from '../../../shared/web/sent-form.ts';
import type { ConsultantWorld } from '../consultant-world.ts';

/** More than the form can hold within its limits: a letter takes at most three bytes. */
const MOST_STORED_BYTES = 30_000;
const TRIES = 8;

/** Whether the form was sent to be kept, by the page itself or by its button, and not to be recorded. */
export const isToBeKept = (request: PageRequest): boolean =>
  isWhileTyping(request) || request.form.text('save') === 'later';

/** The `rev` of the draft that the page was shown with; 0 where it was shown with none. */
export const shownDraftRev = ({ form }: PageRequest): number => revIn(form.text('draftRev'));

const revIn = (text: string): number => (/^\d{1,9}$/.test(text) ? Number(text) : 0);

/** What was typed, without what the page put into the form. */
const typedIn = ({ form }: PageRequest): Answers => {
  const {
    commandId: _id,
    sentBy: _who,
    shownRev: _rev,
    shownVersion: _version,
    draftRev: _draft,
    act: _act,
    save: _save,
    ...typed
  } = form.answers;
  return typed;
};

export const isTooLarge = (request: PageRequest): boolean =>
  Buffer.byteLength(JSON.stringify(typedIn(request))) > MOST_STORED_BYTES;

type Kept = {
  readonly staff: StaffMember;
  readonly file: CaseFile;
  readonly followUp: FollowUp;
  readonly milestones: readonly { readonly title: string }[];
};

/**
 * Stores what was typed of a talk as it is, unless somebody has saved another draft since the page was shown. Refuses what
 * recording refuses, and `busy` when eight tries met other writes.
 */
export const storeDraft = async (
  { cases, drafts, clock }: ConsultantWorld,
  request: PageRequest,
  { staff, file: { case: opened }, followUp: { id }, milestones }: Kept,
): Promise<Result<DraftDecided>> => {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const file = await cases.load(opened.id);
    const followUp = (await cases.followUps(opened.id)).find((talk) => talk.id === id);
    if (file === undefined || followUp === undefined) return refuse({ code: 'not-found' });
    const decided = keepTalkDraft(file, {
      followUp,
      shownRev: revIn(request.form.text('shownRev')),
      stored: await drafts.find(opened.id, id),
      shownDraftRev: shownDraftRev(request),
      answers: typedIn(request),
      milestones: milestones.map(({ title }) => title),
      by: { id: staff.id, name: staff.name },
      now: clock.now(),
    });
    if (!decided.ok || decided.value.came !== 'new') return decided;
    if ((await drafts.keep(decided.value.draft, followUp.rev)) === 'stored') return decided;
  }
  return refuse({ code: 'busy' });
};
