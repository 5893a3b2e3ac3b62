import { actContext } from '../../shared/cases/act-context.ts';
import { notePrompts } from '../../shared/domain/case/acts/follow-up-acts.ts';
import type { CaseId } from '../../shared/domain/case/case.ts';
import type { Change } from '../../shared/domain/case/change.ts';
import { nextPrompt } from '../../shared/domain/follow-up/prompts.ts';
import type { Notice } from '../../shared/ports/cases.ts';
import type { DueRow } from '../../shared/ports/due-rows.ts';
import { faultName } from '../../shared/runtime/log.ts';
import type { RoundWorld } from './daily-round.ts';
import { type DueTalks, promptNotice } from './prompt-notice.ts';

/** A transaction holds a hundred writes: some room is left for the mail. */
const MOST_WRITES = 90;
const TRIES = 5;

/** Each consultant gets one mail for all her due talks of a kind, and each talk notes that it was told. Gives how many talks. */
export const promptTalks = async (world: RoundWorld, rows: readonly DueRow[]): Promise<number> => {
  const caseIds = [...new Set(rows.flatMap(({ caseId }) => caseId ?? []))];
  const due: DueTalks[] = [];
  for (const caseId of caseIds) due.push(...(await dueTalks(world, caseId)));
  let prompted = 0;
  for (const group of Map.groupBy(due, recipientKey).values()) {
    try {
      prompted += await promptGroup(world, group);
    } catch (fault) {
      world.log({ entry: 'fault', where: 'daily-round talks', fault: faultName(fault), reference: '' });
    }
  }
  return prompted;
};

const recipientKey = ({ file, kind }: DueTalks): string =>
  kind === 'escalation' ? kind : `${kind} ${file.case.consultant.id}`;

/** The case's talks that are due for a prompt as they are now: recorded, moved and dropped ones are not. */
const dueTalks = async (world: RoundWorld, caseId: CaseId): Promise<readonly DueTalks[]> => {
  const { cases, clock, municipality } = world;
  const file = await cases.load(caseId);
  if (file === undefined) return [];
  const now = clock.now();
  const due = (await cases.followUps(caseId)).flatMap((followUp) => {
    const prompt = nextPrompt(followUp, municipality.closingDays);
    return prompt === undefined || prompt.at > now ? [] : [{ followUp, kind: prompt.kind }];
  });
  return [...Map.groupBy(due, ({ kind }) => kind)].map(([kind, talks]) => ({
    file,
    kind,
    followUps: talks.map(({ followUp }) => followUp),
  }));
};

/**
 * The day's mail goes with the first commit and says how many cases there are. When an earlier try wrote it and died
 * half-way, the talks that were left only note it. Gives how many talks were told.
 */
const promptGroup = async (world: RoundWorld, group: readonly DueTalks[]): Promise<number> => {
  const [first] = group;
  if (first === undefined) return 0;
  const notice = promptNotice(world, first, group);
  let told = 0;
  for (const chunk of chunksOf(group)) told += await commitChunk(world, chunk, notice);
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
  const { cases } = world;
  const context = actContext(world, { kind: 'service' }, '');
  for (let tried = 0; tried < TRIES; tried += 1) {
    const changes: Change[] = [];
    for (const { file, kind } of chunk) {
      const still = (await dueTalks(world, file.case.id)).find((talks) => talks.kind === kind);
      const noted = still === undefined ? undefined : notePrompts(still.file, still, context);
      if (noted?.ok === true) changes.push(noted.value);
    }
    if (changes.length === 0) return 0;
    const notices = (await cases.isNoticed(notice)) ? [] : [notice];
    const outcome = await cases.commit({ changes, notices });
    if (outcome === 'stored') return changes.flatMap(({ followUps }) => followUps).length;
  }
  throw new Error('other writes met the prompts five times');
};
