import { roundTime, tenAtOnce, type TimeLeft, workThroughDue } from '../../shared/cases/due-pages.ts';
import type { CaseFile, CaseId } from '../../shared/domain/case/case.ts';
import { retentionDue } from '../../shared/domain/case/retention.ts';
import type { DueRow } from '../../shared/ports/due-rows.ts';
import { faultName } from '../../shared/runtime/log.ts';
import { announce } from './announce.ts';
import { beginDeletion, continueDeletion } from './delete-case.ts';
import type { RetentionWorld } from './retention-world.ts';

/**
 * Staff are told of cases that have nearly been kept long enough, and those that have are deleted (decision 0039). A deletion that
 * was cut short goes on where it was. Twice in a row does nothing twice; a case that fails is left for the next round and does
 * not stop the others. `more` tells that the time was up before all was done.
 */
export const makeRetention =
  (world: RetentionWorld) =>
  async (timeLeft: TimeLeft = () => Number.POSITIVE_INFINITY): Promise<{ readonly more: boolean }> => {
    const time = roundTime(timeLeft);
    const { dueRows, clock, log } = world;
    const counts = { begun: 0, proven: 0 };
    const attempt = safely(world);
    const wanted = { now: clock.now(), time };
    // What was begun earlier comes first: a case out of reach is soon gone.
    await workThroughDue(dueRows, { ...wanted, kind: 'deletion' }, (rows) =>
      tenAtOnce(rows, time, ({ key }) =>
        attempt(async () => {
          if (await continueDeletion(world, key, time.isUp)) counts.proven += 1;
        }),
      ),
    );
    const soon: CaseFile[] = [];
    await workThroughDue(dueRows, { ...wanted, kind: 'retention' }, (rows) =>
      tenAtOnce(rows, time, (row) =>
        attempt(async () => {
          const file = await dueCase(world, row);
          if (file?.act === 'announce') soon.push(file.file);
          if (file?.act === 'delete' && (await beginDeletion(world, file.id, time.isUp))) counts.begun += 1;
        }, row.caseId),
      ),
    );
    const announced = await announce(world, soon, { time, attempt });
    const more = time.wasUp();
    log({ entry: 'retention-finished', announced, ...counts, left: more });
    return { more };
  };

/** A fault in one case is logged, and the others go on. */
const safely =
  ({ log }: RetentionWorld) =>
  async (work: () => Promise<void>, reference: string = ''): Promise<void> => {
    try {
      await work();
    } catch (fault) {
      log({ entry: 'fault', where: 'retention', fault: faultName(fault), reference });
    }
  };

export type Attempt = ReturnType<typeof safely>;

type DueCase = { readonly id: CaseId; readonly file: CaseFile; readonly act: 'announce' | 'delete' };

/** The case and what is due, as it is now. */
const dueCase = async (
  { cases, clock, municipality }: RetentionWorld,
  { caseId }: DueRow,
): Promise<DueCase | undefined> => {
  const file = caseId && (await cases.load(caseId));
  const due = file && retentionDue(file, municipality.retention);
  if (file === undefined || due === undefined || due.at > clock.now()) return undefined;
  return { id: file.case.id, file, act: due.act };
};
