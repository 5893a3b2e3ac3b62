import type { AgreementContent } from '../agreement/agreement-content.ts';
import type { Instant } from '../calendar/instant.ts';
import type { Case } from '../case/case.ts';
import type { FollowUp } from './follow-up.ts';
import { type PlanSettings, plannedFollowUp } from './plan.ts';
import { talksAfterChange } from './talks-after-change.ts';

type Contents = { readonly before: AgreementContent; readonly after: AgreementContent };
type Planned = Pick<Case, 'id' | 'consultant' | 'rhythm'>;

/** The talks that an amendment makes others or new (`talksAfterChange`); new ones are named by its version. */
export const talksAfterAmendment = (
  opened: Planned,
  { talks, before, after }: Contents & { readonly talks: readonly FollowUp[] },
  settings: PlanSettings & { readonly now: Instant },
): readonly FollowUp[] => {
  const { rhythm } = opened;
  const { now } = settings;
  return talksAfterChange(
    {
      talks,
      before: { content: before, rhythm },
      after: { content: after, rhythm },
      newTalk: (each) => plannedFollowUp(opened, each, { by: `v${after.versionNumber}`, now }),
    },
    settings,
  );
};
