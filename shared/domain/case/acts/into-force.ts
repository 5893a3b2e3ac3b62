import { followUpsAfterSigning, type PlanSettings } from '../../follow-up/plan.ts';
import type { CaseFile, FrozenContent } from '../case.ts';
import { type ActContext, type Change, changeOf, type Happening } from '../change.ts';
import type { Signature } from '../signature.ts';
import { progress } from './progress.ts';
import { answeredNow } from './sign-as-employer.ts';

type Signed = Pick<Happening, 'events' | 'code'> & {
  readonly frozen: FrozenContent;
  /** Those of both parties. */
  readonly signatures: readonly Signature[];
  readonly plan: PlanSettings;
};

/**
 * The agreement is in force, whichever way the last signature was given: the talks are planned and the document is due.
 * People are told when the document is stored.
 */
export const intoForce = (
  file: CaseFile,
  { frozen, signatures, events, plan, code }: Signed,
  context: ActContext,
): Change => {
  const followUps = followUpsAfterSigning(file.case, frozen.content, { ...plan, now: context.now });
  const { changeRequested: answered, ...facts } = file.case.facts;
  const changesAnswered = answered === undefined ? {} : answeredNow(facts, answered);
  return changeOf(
    file,
    {
      case: { ...progress(context), facts: { ...facts, ...changesAnswered } },
      version: { frozen, signatures },
      events: [...events, { event: 'follow-ups-planned', details: { count: followUps.length } }],
      followUps,
      code,
    },
    context,
  );
};
