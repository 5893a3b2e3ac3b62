import type { CaseFile, CaseId } from '../../shared/domain/case/case.ts';
import { isToBeAsked } from '../../shared/domain/follow-up/ask.ts';
import type { FollowUp } from '../../shared/domain/follow-up/follow-up.ts';
import { nextPrompt } from '../../shared/domain/follow-up/prompts.ts';
import { faultName } from '../../shared/runtime/log.ts';
import type { RoundWorld } from './daily-round.ts';
import { type RoundTime, tenAtOnce, workThroughDue } from '../../shared/cases/due-pages.ts';
import type { DueTalks } from './prompt-notice.ts';

/** A talk whose questions are to be sent. */
export type NamedTalk = { readonly caseId: CaseId; readonly followUpId: string };

/** All that is due of talks, as little of each as the mails need: ten thousand fit in memory. */
export type DueOfTalks = { readonly prompts: readonly DueTalks[]; readonly questions: readonly NamedTalk[] };

/**
 * Everything that is due of talks as they are now, each case read once: recorded, moved and dropped talks are not. All is found
 * before anything is sent, so that a consultant's one mail of the day counts all her cases. A case that cannot be read does not stop the others.
 */
export const findDueTalks = async (world: RoundWorld, time: RoundTime): Promise<DueOfTalks> => {
  const prompts: DueTalks[] = [];
  const questions: NamedTalk[] = [];
  const seen = new Set<CaseId>();
  const lookAt = async (caseId: CaseId): Promise<void> => {
    try {
      const followUps = await world.cases.followUps(caseId);
      questions.push(...toBeAsked(world, followUps));
      const due = duePrompts(world, followUps);
      const file = due.length === 0 ? undefined : await world.cases.load(caseId);
      if (file !== undefined) prompts.push(...due.map((talks) => ({ ...talks, file: leanly(file) })));
    } catch (fault) {
      world.log({ entry: 'fault', where: 'daily-round talks', fault: faultName(fault), reference: caseId });
    }
  };
  await workThroughDue(world.dueRows, { kind: 'talk', now: world.clock.now(), time }, (rows) => {
    const unseen = rows.flatMap(({ caseId }) => (caseId === undefined || seen.has(caseId) ? [] : caseId));
    for (const caseId of unseen) seen.add(caseId);
    return tenAtOnce([...new Set(unseen)], time, lookAt);
  });
  return { prompts, questions };
};

/**
 * The case with its talks that are due for a prompt as they are now, by the kind of prompt. The case is read first: who writes
 * to a talk after that makes the case another, and what was decided from here is not stored.
 */
export const dueTalks = async (
  world: RoundWorld,
  caseId: CaseId,
): Promise<readonly (DueTalks & { readonly file: CaseFile })[]> => {
  const file = await world.cases.load(caseId);
  if (file === undefined) return [];
  return duePrompts(world, await world.cases.followUps(caseId)).map((due) => ({ ...due, file }));
};

const duePrompts = (
  { clock, municipality }: RoundWorld,
  talks: readonly FollowUp[],
): readonly Omit<DueTalks, 'file'>[] => {
  const now = clock.now();
  const due = talks.flatMap((followUp) => {
    const prompt = nextPrompt(followUp, municipality.closingDays);
    return prompt === undefined || prompt.at > now ? [] : [{ followUp, kind: prompt.kind }];
  });
  return [...Map.groupBy(due, ({ kind }) => kind)].map(([kind, all]) => ({
    kind,
    followUps: all.map(({ followUp }) => followUp),
  }));
};

const toBeAsked = (
  { clock, municipality }: RoundWorld,
  followUps: readonly FollowUp[],
): readonly NamedTalk[] =>
  followUps
    .filter((talk) => isToBeAsked(talk, municipality, clock.now()))
    .map(({ caseId, id }) => ({ caseId, followUpId: id }));

const leanly = ({ case: { id, caseNumber, consultant } }: CaseFile): DueTalks['file'] => ({
  case: { id, caseNumber, consultant },
});
