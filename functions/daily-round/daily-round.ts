import type { DueKind, DueRows } from '../../shared/ports/due-rows.ts';
import type { World } from '../../shared/runtime/world.ts';
import { askBeforeTalks } from './ask-before-talks.ts';
import { roundTime, tenAtOnce, type TimeLeft, workThroughDue } from '../../shared/cases/due-pages.ts';
import { findDueTalks } from './due-talks.ts';
import { moveCase, type Moved } from './move-case.ts';
import { promptTalks } from './prompt-talks.ts';

export type RoundWorld = World & { readonly dueRows: DueRows };

const BELLS = ['seal', 'journal', 'mail'] as const;

/**
 * Whatever is due and not done is done, also what a lost event, a crash or a week of downtime left behind: cases are reminded,
 * expired or ended, talks prompted, employer and citizen asked before talks, and mails and documents get their doorbell
 * rung. Twice in a row does nothing twice. A row that fails is left for the next round and does not stop the others. When
 * the time is nearly up nothing more is begun: the next round goes on, and `more` tells that there is some (decision 0033).
 */
export const makeDailyRound =
  (world: RoundWorld) =>
  async (timeLeft: TimeLeft = () => Number.POSITIVE_INFINITY): Promise<{ readonly more: boolean }> => {
    const { dueRows, clock, log } = world;
    const now = clock.now();
    const time = roundTime(timeLeft);
    const wanted = (kind: DueKind) => ({ kind, now, time });
    const counts: Record<Moved, number> = { remind: 0, expire: 0, end: 0 };
    await workThroughDue(dueRows, wanted('case'), (rows) =>
      tenAtOnce(rows, time, async ({ caseId }) => {
        const moved = caseId && (await moveCase(world, caseId));
        if (moved) counts[moved] += 1;
      }),
    );
    // After the cases: a job that has ended has no more talks.
    const { prompts, questions } = await findDueTalks(world, time);
    const prompted = await promptTalks(world, prompts, time);
    const asked = await askBeforeTalks(world, questions, time);
    let rung = 0;
    for (const bell of BELLS) {
      await workThroughDue(dueRows, wanted(bell), (rows) =>
        tenAtOnce(rows, time, async (row) => {
          await dueRows.ring(row, now);
          rung += 1;
        }),
      );
    }
    const more = time.wasUp();
    log({
      entry: 'round-finished',
      reminded: counts.remind,
      expired: counts.expire,
      ended: counts.end,
      asked,
      prompted,
      rung,
      left: more,
    });
    return { more };
  };
