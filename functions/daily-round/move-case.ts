import { actContext } from '../../shared/cases/act-context.ts';
import { actOnCase } from '../../shared/cases/act-on-case.ts';
import { onAmendment } from '../../shared/domain/case/amendment-view.ts';
import { end, expire } from '../../shared/domain/case/acts/close.ts';
import { remind } from '../../shared/domain/case/acts/keep-going.ts';
import type { CaseFile, CaseId } from '../../shared/domain/case/case.ts';
import type { Change } from '../../shared/domain/case/change.ts';
import { type CaseDue, isWarning, nextDue, remindersDueBy } from '../../shared/domain/case/next-due.ts';
import { type Result, refuse } from '../../shared/domain/result.ts';
import { faultName } from '../../shared/runtime/log.ts';
import { END_DATE_REACHED } from '../../templates/texts/desk/service-reasons.ts';
import type { RoundWorld } from './daily-round.ts';

export type Moved = CaseDue['act'];

/** Does to a case what time alone brings, if it is still due when the case is read. Gives what was done. */
export const moveCase = async (world: RoundWorld, caseId: CaseId): Promise<Moved | undefined> => {
  const { cases, clock, municipality, log } = world;
  let done: Moved | undefined;
  try {
    const acted = await actOnCase(cases, {
      caseId,
      rule: async (file) => {
        const due = nextDue(file, municipality);
        done = due?.act;
        if (due === undefined || due.at > clock.now()) return refuse({ code: 'already-done' });
        return due.act !== 'end' && due.of === 'amendment'
          ? (onAmendment(file, (view) => movedInSilence(world, view, due)) ??
              refuse({ code: 'already-done' }))
          : moved(world, file, due);
      },
    });
    return acted.ok ? done : undefined;
  } catch (fault) {
    log({ entry: 'fault', where: 'daily-round case', fault: faultName(fault), reference: caseId });
    return undefined;
  }
};

const moved = async (world: RoundWorld, file: CaseFile, due: CaseDue): Promise<Result<Change>> => {
  if (due.act !== 'end') return movedInSilence(world, file, due);
  const context = actContext(world, { kind: 'service' }, '');
  const followUps = await world.cases.followUps(file.case.id);
  return end(file, { on: due.on, reason: END_DATE_REACHED, followUps }, context);
};

const movedInSilence = (
  world: RoundWorld,
  file: CaseFile,
  { act }: { readonly act: 'remind' | 'expire' },
): Result<Change> => {
  const context = actContext(world, { kind: 'service' }, '');
  if (act === 'expire') return expire(file, context);
  const sent = remindersDueBy(file, world.municipality, context.now);
  return remind(file, { sent, warning: isWarning(sent, world.municipality) }, context);
};
