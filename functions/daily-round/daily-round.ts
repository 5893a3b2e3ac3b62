import type { DueKind, DueRows } from '../../shared/ports/due-rows.ts';
import type { World } from '../../shared/runtime/world.ts';
import { askBeforeTalks } from './ask-before-talks.ts';
import { moveCase, type Moved } from './move-case.ts';
import { promptTalks } from './prompt-talks.ts';

export type RoundWorld = World & { readonly dueRows: DueRows };

/** How many rows of a kind one round takes. What is left is taken by the next; `more` tells that there is some. */
const MOST_ROWS = 500;

/**
 * Whatever is due and not done is done, also what a lost event, a crash or a week of downtime left behind: mails and
 * documents get their doorbell rung, cases are reminded, expired or ended, employer and citizen are asked before talks,
 * and talks are prompted. Twice in a row does nothing twice. A row that fails is left for the next round and does not
 * stop the others.
 */
export const makeDailyRound = (world: RoundWorld) => async (): Promise<{ readonly more: boolean }> => {
  const { dueRows, clock, log } = world;
  const now = clock.now();
  const due = (kind: DueKind) => dueRows.due(kind, now, MOST_ROWS);
  const bells = [...(await due('seal')), ...(await due('journal')), ...(await due('mail'))];
  for (const row of bells) await dueRows.ring(row, now);
  const cases = await due('case');
  const moved: (Moved | undefined)[] = [];
  for (const { caseId } of cases) if (caseId !== undefined) moved.push(await moveCase(world, caseId));
  const talks = await due('talk');
  const { asked, left } = await askBeforeTalks(world, talks);
  const prompted = await promptTalks(world, left);
  const more = [bells, cases, talks].some((rows) => rows.length >= MOST_ROWS);
  const count = (kind: Moved) => moved.filter((each) => each === kind).length;
  log({
    entry: 'round-finished',
    reminded: count('remind'),
    expired: count('expire'),
    ended: count('end'),
    asked,
    prompted,
    rung: bells.length,
    left: more,
  });
  return { more };
};
