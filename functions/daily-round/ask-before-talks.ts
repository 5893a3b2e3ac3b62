import { actContext } from '../../shared/cases/act-context.ts';
import { actOnCase } from '../../shared/cases/act-on-case.ts';
import { noteQuestionsAsked } from '../../shared/domain/case/acts/question-acts.ts';
import { isToBeAsked } from '../../shared/domain/follow-up/ask.ts';
import { refuse } from '../../shared/domain/result.ts';
import { faultName } from '../../shared/runtime/log.ts';
import type { RoundWorld } from './daily-round.ts';
import { type RoundTime, tenAtOnce } from '../../shared/cases/due-pages.ts';
import type { NamedTalk } from './due-talks.ts';

/**
 * Employer and citizen get the questions of each talk that is due for them, once. A talk that fails is left for the next round and
 * does not stop the others. Gives how many talks were asked about.
 */
export const askBeforeTalks = async (
  world: RoundWorld,
  talks: readonly NamedTalk[],
  time: RoundTime,
): Promise<number> => {
  let asked = 0;
  const byCase = Map.groupBy(talks, ({ caseId }) => caseId);
  await tenAtOnce([...byCase.values()], time, async (ofCase) => {
    for (const talk of ofCase) if (await askAbout(world, talk)) asked += 1;
  });
  return asked;
};

const askAbout = async (world: RoundWorld, { caseId, followUpId }: NamedTalk): Promise<boolean> => {
  try {
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

/** The talk as it is now, if its questions are to be sent. */
const dueTalk = async ({ cases, clock, municipality }: RoundWorld, { caseId, followUpId }: NamedTalk) => {
  const talks = await cases.followUps(caseId);
  return talks.find((talk) => talk.id === followUpId && isToBeAsked(talk, municipality, clock.now()));
};
