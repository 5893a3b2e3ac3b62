import { isLeft } from '../../follow-up/drop.ts';
import type { FollowUp } from '../../follow-up/follow-up.ts';
import { followUpsAfterSigning, type PlanSettings } from '../../follow-up/plan.ts';
import { talksAfterAmendment } from '../../follow-up/talks-after-amendment.ts';
import type { CaseFile, FrozenContent } from '../case.ts';
import { type ActContext, type Change, changeOf, type Happening } from '../change.ts';
import type { Signature } from '../signature.ts';
import { plannedEvent, replacedEvents } from './planned-events.ts';
import { progress } from './progress.ts';
import { answeredNow } from './sign-as-employer.ts';

type Signed = Pick<Happening, 'events' | 'code'> & {
  readonly frozen: FrozenContent;
  /** Those of both parties. */
  readonly signatures: readonly Signature[];
  readonly plan: PlanSettings;
  /** The talks there are, where an amendment comes into force. */
  readonly talks?: readonly FollowUp[] | undefined;
};

/**
 * The agreement, or its amendment, is in force, whichever way the last signature was given: the talks are planned, after an
 * amendment as far as they are not yet, and the document is due.
 * People are told when the document is stored.
 */
export const intoForce = (
  file: CaseFile,
  { frozen, signatures, events, plan, code, talks = [] }: Signed,
  context: ActContext,
): Change => {
  const settings = { ...plan, now: context.now };
  const { rhythm } = file.case;
  const before = file.inForce?.frozen?.content;
  const after = frozen.content;
  const followUps =
    before === undefined
      ? followUpsAfterSigning(file.case, after, { ...settings, rhythm })
      : talksAfterAmendment(file.case, { talks, before, after }, settings);
  const { changeRequested: answered, ...facts } = file.case.facts;
  const changesAnswered = answered === undefined ? {} : answeredNow(facts, answered);
  return changeOf(
    file,
    {
      case: { ...progress(context), facts: { ...facts, ...changesAnswered } },
      version: { frozen, signatures },
      events: [
        ...events,
        ...(after.amendment === undefined
          ? []
          : [
              {
                event: 'amended' as const,
                details: {
                  version: after.versionNumber,
                  amendment: after.amendment.number,
                  from: after.amendment.effectiveFrom,
                },
              },
            ]),
        plannedEvent(followUps),
        ...replacedEvents(followUps.filter(({ id }) => talks.some((talk) => talk.id === id && isLeft(talk)))),
      ],
      followUps,
      code,
    },
    context,
  );
};
