import { keptContents } from '../../shared/cases/kept-contents.ts';
import { dayOf, plusMilliseconds } from '../../shared/domain/calendar/instant.ts';
import type { CivilDate } from '../../shared/domain/calendar/civil-date.ts';
import type { Link } from '../../shared/domain/access/links.ts';
import { amendmentOf } from '../../shared/domain/case/amendment-view.ts';
import { awaitedCall } from '../../shared/domain/case/awaited-call.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import { statusOf } from '../../shared/domain/case/status.ts';
import { askedTalk } from '../../shared/domain/follow-up/ask.ts';
import type { FollowUp } from '../../shared/domain/follow-up/follow-up.ts';
import { talksAhead } from '../../shared/domain/follow-up/talks-ahead.ts';
import { agreedContents } from '../../shared/domain/progress/agreed-contents.ts';
import { milestonesOf } from '../../shared/domain/progress/milestones.ts';
import type { PartyVisit, PartyWorld } from '../../shared/web/party/party-door.ts';
import { answersOf } from '../../shared/web/party/question-visit.ts';
import { type OwnPage, ownPage } from '../../templates/pages/citizen/own-page.tsx';
import type { ShownTalk } from '../../templates/pages/citizen/own-talks.tsx';

/** The citizen's own page. What staff have written for themselves is not on it: no notes, comments, actions or wellbeing. */
export const showOwnPage = async (
  world: Pick<PartyWorld, 'cases' | 'clock'>,
  { file, link, base, frame }: PartyVisit,
): Promise<string> => {
  const { frozen, signatures, documentStored } = file.version;
  if (frozen === undefined) throw new TypeError('an agreement in force without its content');
  const { content } = frozen;
  const today = dayOf(world.clock.now());
  const [talks, kept] = await Promise.all([
    world.cases.followUps(file.case.id),
    keptContents(world.cases, file),
  ]);
  const common = {
    frame,
    base,
    today,
    whole: { content, signatures },
    document: documentStored ? `${base}/aftale.pdf` : undefined,
    milestones: milestonesOf(agreedContents(file.version, kept), talks),
    contactPerson: file.case.consultant,
    linkUntil: lastDayOf(link),
  };
  const { ended } = file.case.facts;
  if (ended !== undefined) return ownPage({ ...common, stands: 'ended', on: ended.on });
  const call = awaitedCall(file);
  const view = amendmentOf(file);
  return ownPage({
    ...common,
    stands: 'in-force',
    talks: await shownTalks(world, { file, base }, { talks, today }),
    callAwaited: call && { ...call, phoneOnRecord: file.case.employee.mobile },
    amendmentWaits: view !== undefined && statusOf(view) === 'awaiting-citizen',
  });
};

type Shown = Extract<OwnPage, { readonly stands: 'in-force' }>;

const shownTalks = async (
  { cases }: Pick<PartyWorld, 'cases'>,
  { file, base }: Pick<PartyVisit, 'file' | 'base'>,
  { talks, today }: { readonly talks: readonly FollowUp[]; readonly today: CivilDate },
): Promise<Shown['talks']> => {
  const { waiting, next, lastHeld } = talksAhead(talks, today);
  const asked = [next, waiting].find((talk) => talk?.asked !== undefined);
  return {
    waiting: waiting && shownTalk(waiting, file),
    next: next && shownTalk(next, file),
    lastHeld,
    questions: asked && {
      address: `${base}/spoergsmaal/${askedTalk(asked)}`,
      answered: (await answersOf(cases, asked, 'citizen')) !== undefined,
    },
  };
};

const shownTalk = ({ due, reasons, milestones }: FollowUp, { version }: CaseFile): ShownTalk => {
  const agreed = version.frozen?.content.sections.progression.milestones ?? [];
  return { due, reasons, milestoneTitles: milestones ?? agreed.map(({ title }) => title) };
};

/** The link ends at midnight. */
const lastDayOf = ({ expiresAt }: Link): CivilDate => dayOf(plusMilliseconds(expiresAt, -1));
