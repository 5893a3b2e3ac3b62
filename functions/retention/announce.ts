import { actContext } from '../../shared/cases/act-context.ts';
import { commitNoticed } from '../../shared/cases/commit-noticed.ts';
import type { RoundTime } from '../../shared/cases/due-pages.ts';
import { announceDeletion } from '../../shared/domain/case/acts/deletion.ts';
import type { CaseFile, CaseId } from '../../shared/domain/case/case.ts';
import type { Change } from '../../shared/domain/case/change.ts';
import type { Recipient } from '../../shared/domain/case/messages.ts';
import { toConsultant, toTeam } from '../../shared/domain/case/owed-messages.ts';
import type { Notice } from '../../shared/ports/cases.ts';
import type { Attempt } from './retention.ts';
import type { RetentionWorld } from './retention-world.ts';

/** A case is two or three writes, and a transaction holds a hundred. */
const AT_ONCE = 25;

type Reader = { readonly owner: Notice['owner']; readonly to: Recipient };

/**
 * Each consultant is told of her cases that are to be deleted, in one mail that names none; the team of those of a consultant who
 * is not known any more. What falls due later on the same day, as when a hold is lifted, is another mail: no case is announced
 * without one. Gives how many cases were announced.
 */
export const announce = async (
  world: RetentionWorld,
  files: readonly CaseFile[],
  { time, attempt }: { readonly time: RoundTime; readonly attempt: Attempt },
): Promise<number> => {
  if (files.length === 0) return 0;
  const known = new Set((await world.staffDirectory.known(world.clock.now())).map(({ id }) => id));
  const readers = Map.groupBy(files, ({ case: { consultant } }) =>
    known.has(consultant.id) ? consultant.id : 'team',
  );
  let announced = 0;
  for (const [id, group] of readers) {
    const notice = noticeTo(world, readerOf(world, id, group), group.length);
    await attempt(async () => {
      for (let first = 0; first < group.length && !time.isUp(); first += AT_ONCE) {
        const ids = group.slice(first, first + AT_ONCE).map(({ case: opened }) => opened.id);
        const stored = await commitNoticed(world.cases, notice, async () =>
          (await Promise.all(ids.map((caseId) => announcedNow(world, caseId)))).flat(),
        );
        announced += stored.length;
      }
    });
  }
  return announced;
};

const readerOf = ({ municipality }: RetentionWorld, id: string, group: readonly CaseFile[]): Reader => {
  const consultant = group[0]?.case.consultant;
  return id === 'team' || consultant === undefined
    ? { owner: 'team', to: toTeam(municipality) }
    : { owner: { consultantId: id }, to: toConsultant(consultant) };
};

const noticeTo = ({ clock, municipality }: RetentionWorld, { owner, to }: Reader, count: number): Notice => {
  const now = clock.now();
  return {
    owner,
    message: {
      id: `deletion-near.${now}`,
      kind: 'deletion-near',
      to,
      destination: { kind: 'deletions' },
      contact: { name: municipality.unit, phone: municipality.phone },
      count,
      owedAt: now,
    },
  };
};

/** The announcement of a case as it is now; nothing for one that is no longer due. */
const announcedNow = async (world: RetentionWorld, id: CaseId): Promise<readonly Change[]> => {
  const file = await world.cases.load(id);
  const context = actContext(world, { kind: 'service' }, '');
  const announced = file && announceDeletion(file, world.municipality.retention, context);
  return announced?.ok === true ? [announced.value] : [];
};
