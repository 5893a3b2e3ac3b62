import { actContext } from '../../shared/cases/act-context.ts';
import { actOnCase } from '../../shared/cases/act-on-case.ts';
import { noteQuestionsAsked } from '../../shared/domain/case/acts/question-acts.ts';
import type { CaseId } from '../../shared/domain/case/case.ts';
import { isToBeAsked } from '../../shared/domain/follow-up/ask.ts';
import { refuse } from '../../shared/domain/result.ts';
import type { DueRow } from '../../shared/ports/due-rows.ts';
import { faultName } from '../../shared/runtime/log.ts';
import type { RoundWorld } from './daily-round.ts';

/** How many talks employer and citizen were asked about, and the rows that are due for something else. */
export type AskedBefore = { readonly asked: number; readonly left: readonly DueRow[] };

/**
 * Employer and citizen get the questions of each talk that is due for them, once. A talk that fails is left for the next round and
 * does not stop the others.
 */
export const askBeforeTalks = async (world: RoundWorld, rows: readonly DueRow[]): Promise<AskedBefore> => {
  const left: DueRow[] = [];
  for (const row of rows) if (!(await askAbout(world, row))) left.push(row);
  return { asked: rows.length - left.length, left };
};

const askAbout = async (world: RoundWorld, row: DueRow): Promise<boolean> => {
  const { caseId, followUpId } = row;
  if (caseId === undefined || followUpId === undefined) return false;
  try {
    if ((await dueTalk(world, { caseId, followUpId })) === undefined) return false;
    const context = actContext(world, { kind: 'service' }, '');
    const asked = await actOnCase(world.cases, {
      caseId,
      rule: async (file) => {
        const followUp = await dueTalk(world, { caseId, followUpId });
        return followUp === undefined
          ? refuse({ code: 'already-done' })
          : noteQuestionsAsked(file, { followUp }, context);
      },
    });
    return asked.ok;
  } catch (fault) {
    world.log({ entry: 'fault', where: 'daily-round questions', fault: faultName(fault), reference: caseId });
    return false;
  }
};

type Named = { readonly caseId: CaseId; readonly followUpId: string };

/** The talk as it is now, if its questions are to be sent. */
const dueTalk = async ({ cases, clock, municipality }: RoundWorld, { caseId, followUpId }: Named) => {
  const talks = await cases.followUps(caseId);
  return talks.find((talk) => talk.id === followUpId && isToBeAsked(talk, municipality, clock.now()));
};
