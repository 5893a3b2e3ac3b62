import { isLeft } from '../../follow-up/drop.ts';
import type { FollowUp } from '../../follow-up/follow-up.ts';
import { plannedFollowUp, type PlanSettings } from '../../follow-up/plan.ts';
import type { Rhythm } from '../../follow-up/rhythm.ts';
import { talksAfterChange } from '../../follow-up/talks-after-change.ts';
import { accept, type Result } from '../../result.ts';
import { gate } from '../act-gates.ts';
import type { CaseFile } from '../case.ts';
import { type ActContext, type Change, changeOf, type Happening } from '../change.ts';
import { isInForce, statusOf } from '../status.ts';
import { plannedEvent, replacedEvents } from './planned-events.ts';

type Chosen = {
  readonly rhythm: Rhythm;
  /** All talks of the case. */
  readonly talks: readonly FollowUp[];
  readonly plan: PlanSettings;
};

/**
 * Regular talks are held as often as is chosen. While the agreement is in force they are planned at once and those of an
 * earlier choice fall away, but none whose day has come; else they are planned when both have signed.
 */
export const chooseRhythm = (file: CaseFile, chosen: Chosen, context: ActContext): Result<Change> => {
  const opened = gate('choose-rhythm', statusOf(file));
  if (!opened.ok) return opened;
  const { rhythm } = chosen;
  const followUps = isInForce(opened.value) ? replanned(file, chosen, context) : [];
  return accept(
    changeOf(
      file,
      {
        case: { rhythm },
        events: [{ event: 'rhythm-chosen', details: { rhythm } }, ...eventsOf(followUps)],
        followUps,
      },
      context,
    ),
  );
};

const replanned = (
  file: CaseFile,
  { rhythm, talks, plan }: Chosen,
  { now }: ActContext,
): readonly FollowUp[] => {
  const content = file.version.frozen?.content;
  if (content === undefined) return [];
  const by = `rhythm-${file.case.rev + 1}`;
  return talksAfterChange(
    {
      talks,
      before: { content, rhythm: file.case.rhythm },
      after: { content, rhythm },
      newTalk: (each) => plannedFollowUp(file.case, each, { by, now }),
    },
    { ...plan, now },
  );
};

const eventsOf = (followUps: readonly FollowUp[]): Happening['events'] => [
  ...(followUps.some(isLeft) ? [plannedEvent(followUps)] : []),
  ...replacedEvents(followUps),
];
