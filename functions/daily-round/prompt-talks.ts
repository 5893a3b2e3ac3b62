import { actContext } from '../../shared/cases/act-context.ts';
import { commitNoticed } from '../../shared/cases/commit-noticed.ts';
import { notePrompts } from '../../shared/domain/case/acts/follow-up-acts.ts';
import type { ActContext, Change } from '../../shared/domain/case/change.ts';
import type { Notice } from '../../shared/ports/cases.ts';
import { faultName } from '../../shared/runtime/log.ts';
import type { RoundWorld } from './daily-round.ts';
import type { RoundTime } from '../../shared/cases/due-pages.ts';
import { dueTalks } from './due-talks.ts';
import { type DueTalks, ownerOf, promptNotice } from './prompt-notice.ts';

/** A transaction holds a hundred writes: some room is left for the mail. */
const MOST_WRITES = 90;

/** Each consultant is owed one mail of a kind for all her due talks, and each talk notes that it was told. Gives how many talks. */
export const promptTalks = async (
  world: RoundWorld,
  due: readonly DueTalks[],
  time: RoundTime,
): Promise<number> => {
  if (due.length === 0) return 0;
  let prompted = 0;
  const groups = Map.groupBy(due, (talks) => `${talks.kind} ${ownerKey(talks)}`);
  for (const group of groups.values()) {
    try {
      prompted += await promptGroup(world, group, time);
    } catch (fault) {
      world.log({ entry: 'fault', where: 'daily-round talks', fault: faultName(fault), reference: '' });
    }
  }
  return prompted;
};

const ownerKey = (talks: DueTalks): string => {
  const owner = ownerOf(talks);
  return owner === 'team' ? 'team' : `consultant ${owner.consultantId}`;
};

/**
 * The day's mail goes with the first commit and says how many cases there are. When an earlier try wrote it and died
 * half-way, the talks that were left only note it. Gives how many talks were told.
 */
const promptGroup = async (
  world: RoundWorld,
  group: readonly DueTalks[],
  time: RoundTime,
): Promise<number> => {
  const [first] = group;
  if (first === undefined) return 0;
  const notice = promptNotice(world, first, group);
  let told = 0;
  for (const chunk of chunksOf(group)) {
    if (time.isUp()) break;
    told += await commitChunk(world, chunk, notice);
  }
  return told;
};

/** As many cases as fit in one transaction each: a case is two writes (it and its figures), and each of its talks two. */
const chunksOf = (group: readonly DueTalks[]): readonly (readonly DueTalks[])[] => {
  const chunks: DueTalks[][] = [];
  let room = 0;
  for (const talks of group) {
    const writes = 2 + 2 * talks.followUps.length;
    if (writes > room) {
      chunks.push([]);
      room = MOST_WRITES;
    }
    chunks.at(-1)?.push(talks);
    room -= writes;
  }
  return chunks;
};

const commitChunk = async (
  world: RoundWorld,
  chunk: readonly DueTalks[],
  notice: Notice,
): Promise<number> => {
  const context = actContext(world, { kind: 'service' }, '');
  const stored = await commitNoticed(world.cases, notice, async () =>
    (await Promise.all(chunk.map((talks) => notedNow(world, talks, context)))).flat(),
  );
  return stored.flatMap(({ followUps }) => followUps).length;
};

/** The talks of one case that are still due for this kind of prompt, as told of. */
const notedNow = async (
  world: RoundWorld,
  { file, kind }: DueTalks,
  context: ActContext,
): Promise<readonly Change[]> => {
  const still = (await dueTalks(world, file.case.id)).find((talks) => talks.kind === kind);
  const noted = still && notePrompts(still.file, still, context);
  return noted?.ok === true ? [noted.value] : [];
};
