import { branded } from '../../../shared/domain/branded.ts';
import { instant } from '../../../shared/domain/calendar/instant.ts';
import { announceDeletion } from '../../../shared/domain/case/acts/deletion.ts';
import { setHold } from '../../../shared/domain/case/acts/hold.ts';
import type { CaseFile } from '../../../shared/domain/case/case.ts';
import type { Change } from '../../../shared/domain/case/change.ts';
import type { DeletionProof } from '../../../shared/domain/case/deletion-proof.ts';
import { accepted, aCase, aContext } from '../../builders/cases.ts';
import { TEA } from '../../builders/leaves.ts';
import { VITA } from '../../fakes/fake-world.ts';
import { proven } from '../../fakes/memory-deletion-proofs.ts';
import { stored } from '../../fakes/stored-cases.ts';
import { entry, type Entry } from '../entry.ts';
import { type Scene, scene } from '../scene.ts';

const NEAR = 'GET /sager/slettes';
const DELETED = 'GET /sager/slettet';
const CASE = 'GET /sager/{case}';
const HOLD = '/sager/{case}/bevar';
const LIFT = '/sager/{case}/bevar-ikke';

const SIX_YEARS_ON = '2032-06-10T09:00:00.000Z';
const REASON = 'Klagen j.nr. 12-34 er ikke afgjort.';

const announced = (file: CaseFile, at = SIX_YEARS_ON): Change => {
  const retention = { unsignedDays: 90, declinedDays: 90, agreementYears: 5, noticeDays: 30 };
  return accepted(announceDeletion(file, retention, aContext(instant(at), 'service')));
};

const held = (file: CaseFile, at: string): Change =>
  accepted(
    setHold(
      file,
      { by: TEA, reason: REASON },
      { ...aContext(instant(at)), by: { kind: 'staff', id: TEA.id, name: TEA.name } },
    ),
  );

const near = async (staff = VITA): Promise<Scene> => {
  const set = await scene('ended', { staff, at: SIX_YEARS_ON });
  await stored(set.world, [announced(set.file)]);
  const { employee } = set.file.case;
  const given = {
    consultant: VITA,
    employee: { ...employee, name: 'Fiktiva Mønster', email: 'fiktiva@example.com' },
  };
  const expired = aCase({ id: '00000000-0000-4000-8000-00000000ca5f', given }).changesTo('expired');
  const last = await stored(set.world, expired);
  await stored(set.world, [announced(last)]);
  return set;
};

const onHold = async (): Promise<Scene> => {
  const set = await scene('ended', { staff: TEA, at: SIX_YEARS_ON });
  await stored(set.world, [held(set.file, '2032-06-01T09:00:00.000Z')]);
  return set;
};

const proof = (own: Partial<DeletionProof>): DeletionProof => ({
  id: 'proof-1',
  rule: 'agreement',
  closedIn: branded('2027-06'),
  begunAt: instant('2032-06-09T06:00:00.000Z'),
  doneAt: instant('2032-06-09T07:00:00.000Z'),
  rows: {
    case: 1,
    version: 1,
    content: 1,
    history: 19,
    talk: 6,
    mail: 7,
    document: 2,
    link: 4,
    address: 2,
    figures: 1,
  },
  lastEntry: '5e'.repeat(32),
  ...own,
});

const deleted = async (): Promise<Scene> => {
  const set = await scene('invited', { staff: TEA, at: SIX_YEARS_ON });
  proven(set.world.memory, proof({}));
  proven(
    set.world.memory,
    proof({ id: 'proof-2', rule: 'unsigned', closedIn: branded('2032-03'), lastEntry: 'a7'.repeat(32) }),
  );
  return set;
};

/** What is deleted soon, what was, and the cases that are kept all the same. */
export const deletionPages = (): readonly Entry[] => [
  entry('desk/deletions-none', async () => (await scene()).open(NEAR)),
  entry('desk/deletions-near', async () => (await near()).open(NEAR)),
  entry('desk/deletions-near-team-leader', async () => (await near(TEA)).open(NEAR)),
  entry('desk/deletions-done', async () => (await deleted()).open(DELETED)),
  entry('desk/deletions-done-none', async () =>
    (await deleted()).open(DELETED, { query: { maaned: '2031-01' } }),
  ),
  entry('desk/case-deleted-soon', async () => (await near()).open(CASE)),
  entry('desk/case-on-hold', async () => (await onHold()).open(CASE)),
  entry('desk/hold', async () => (await scene('ended', { staff: TEA })).open(`GET ${HOLD}`)),
  entry('desk/hold-errors', async () => (await scene('ended', { staff: TEA })).send(HOLD, {})),
  entry('desk/hold-lift', async () => (await onHold()).open(`GET ${LIFT}`)),
  entry('desk/hold-lift-errors', async () => (await onHold()).send(LIFT, {})),
];
