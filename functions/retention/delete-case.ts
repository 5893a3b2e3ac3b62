import { actContext } from '../../shared/cases/act-context.ts';
import { plusMinutes } from '../../shared/domain/calendar/instant.ts';
import { forgetLinked } from '../../shared/domain/case/acts/deletion.ts';
import type { CaseFile, CaseId } from '../../shared/domain/case/case.ts';
import type { Change } from '../../shared/domain/case/change.ts';
import { retentionDue } from '../../shared/domain/case/retention.ts';
import type { RetentionWorld } from './retention-world.ts';

const TRIES = 5;
/** What was read before the case went out of reach is written or given up long before this. */
const LOOK_AGAIN_MINUTES = 60;

/**
 * A case whose time is over goes out of reach at once, in one transaction that decides by the case as it is then: held,
 * opened again or extended in the same moment it stays. What is left of it is deleted after that. False when nothing was begun.
 */
export const beginDeletion = async (
  world: RetentionWorld,
  id: CaseId,
  isUp: () => boolean,
): Promise<boolean> => {
  const { cases, clock, municipality, deletions } = world;
  for (let tried = 0; tried < TRIES; tried += 1) {
    const at = clock.now();
    const file = await cases.load(id);
    const due = file && retentionDue(file, municipality.retention);
    if (file === undefined || due?.act !== 'delete' || due.at > at) return false;
    const linked = await linkedChanges(world, file);
    const deletion = await deletions.begin({ file, kept: due, linked, at });
    if (deletion === 'lost-race') continue;
    await deletions.sweep(deletion, isUp);
    await deletions.lookAgain(deletion, plusMinutes(at, LOOK_AGAIN_MINUTES));
    return true;
  }
  throw new Error('other writes met the deletion five times');
};

/**
 * A deletion that has begun goes on. It is proven an hour after nothing more was there than is now: a page that was being
 * answered when the case went may still have noted that it was read. True when it is proven.
 */
export const continueDeletion = async (
  { deletions, clock }: RetentionWorld,
  key: string,
  isUp: () => boolean,
): Promise<boolean> => {
  const deletion = await deletions.open(key);
  if (deletion === undefined) return false;
  const now = clock.now();
  const found = await deletions.sweep(deletion, isUp);
  if (found > 0 || now < plusMinutes(deletion.proof.begunAt, LOOK_AGAIN_MINUTES)) {
    await deletions.lookAgain(deletion, plusMinutes(now, LOOK_AGAIN_MINUTES));
    return false;
  }
  await deletions.prove(deletion, now);
  return true;
};

/** The citizen's case before and after, each without this one. */
const linkedChanges = async (
  world: RetentionWorld,
  { case: { id, follows, followedBy } }: CaseFile,
): Promise<readonly Change[]> => {
  const context = actContext(world, { kind: 'service' }, '');
  const changes: Change[] = [];
  for (const linked of new Set([follows, followedBy])) {
    const file = linked && (await world.cases.load(linked));
    const change = file && forgetLinked(file, id, context);
    if (change !== undefined) changes.push(change);
  }
  return changes;
};
