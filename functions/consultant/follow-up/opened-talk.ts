import { keptContents } from '../../../shared/cases/kept-contents.ts';
import type { StaffMember } from '../../../shared/domain/access/staff.ts';
import type { AgreementContent } from '../../../shared/domain/agreement/agreement-content.ts';
import type { Milestone } from '../../../shared/domain/agreement/progression.ts';
import { gate } from '../../../shared/domain/case/act-gates.ts';
import type { CaseFile } from '../../../shared/domain/case/case.ts';
import { statusOf } from '../../../shared/domain/case/status.ts';
import { askedTalk } from '../../../shared/domain/follow-up/ask.ts';
import type { FollowUp } from '../../../shared/domain/follow-up/follow-up.ts';
import type { TalkAnswers } from '../../../shared/domain/follow-up/talk-answers.ts';
import type { TalkDraft } from '../../../shared/domain/follow-up/talk-draft.ts';
import { agreedContents } from '../../../shared/domain/progress/agreed-contents.ts';
import type { PageRequest } from '../../../shared/web/page-request.ts';
import { Refused } from '../../../shared/web/refused.ts';
import { admitToCase } from '../../../shared/web/staff/staff-door.ts';
import type { ConsultantWorld } from '../consultant-world.ts';

/** The talk in the address, with all that its page is made of. */
export type OpenedTalk = {
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

/** Finds it for a member of staff who may see its case. Refuses `not-found` otherwise. */
export const openTalk = async (world: ConsultantWorld, request: PageRequest): Promise<OpenedTalk> => {
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

/** Talks of a case that has ended stay as they are. */
export const mayRecord = ({ file }: Pick<OpenedTalk, 'file'>) => gate('record-follow-up', statusOf(file));
