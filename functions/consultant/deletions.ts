import { loadForActor } from '../../shared/cases/load-for-actor.ts';
import type { StaffMember } from '../../shared/domain/access/staff.ts';
import { dayOf, plusMinutes } from '../../shared/domain/calendar/instant.ts';
import { liftHold, mayHold, setHold } from '../../shared/domain/case/acts/hold.ts';
import { readWithdrawal } from '../../shared/domain/case/consultant-forms.ts';
import { retentionDue } from '../../shared/domain/case/retention.ts';
import { isIn, month, monthOf, monthsAfter } from '../../shared/domain/figures/months.ts';
import type { DeletionProofs } from '../../shared/ports/deletions.ts';
import type { DueRow, DueRows } from '../../shared/ports/due-rows.ts';
import { type Answer, html } from '../../shared/web/answer.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { Refused } from '../../shared/web/refused.ts';
import { admitStaff } from '../../shared/web/staff/staff-door.ts';
import {
  deletedPage,
  deletionListPage,
  type NearDeletion,
} from '../../templates/pages/consultant/deletion-pages.tsx';
import { liftHoldPage, setHoldPage } from '../../templates/pages/consultant/hold-pages.tsx';
import type { ConsultantWorld } from './consultant-world.ts';
import { makeStaffForm } from './staff-form.ts';

export type DeletionWorld = ConsultantWorld & {
  readonly dueRows: DueRows;
  readonly proofs: DeletionProofs;
};

/** A page holds so many cases; a municipality has some tens in a month. */
const MOST = 200;
const DAY = 24 * 60;

/** What is deleted soon and what was, and the cases that a team leader has kept (decision 0039). */
export const makeDeletionPages = (world: DeletionWorld) => ({
  near: makeNear(world),
  deleted: makeDeleted(world),
  hold: makeStaffForm(world, {
    act: 'set-hold',
    may: ({ staff, file }) => mayHold(staff) && file.case.hold === undefined,
    path: 'bevar',
    page: setHoldPage,
    read: readWithdrawal,
    rule:
      ({ reason }) =>
      (file, context, by) =>
        setHold(file, { by, reason }, context),
  }),
  lift: makeStaffForm(world, {
    act: 'lift-hold',
    may: ({ staff, file }) => mayHold(staff) && file.case.hold !== undefined,
    path: 'bevar-ikke',
    page: (form) => liftHoldPage(form, world.municipality.retention.noticeDays),
    read: readWithdrawal,
    rule:
      ({ reason }) =>
      (file, context, by) =>
        liftHold(file, { by, reason }, context),
  }),
});

/** The cases that staff have been told of, as far as they are this reader's. */
const makeNear =
  (world: DeletionWorld) =>
  async (request: PageRequest): Promise<Answer> => {
    const staff = await admitStaff(world, request);
    const { retention } = world.municipality;
    const until = plusMinutes(world.clock.now(), (retention.noticeDays + 1) * DAY);
    const rows = await world.dueRows.due('retention', until, { most: MOST });
    const near = await Promise.all(rows.map((row) => nearDeletion(world, row, staff)));
    return html(
      deletionListPage({ frame: world.frame, staff, near: near.flat(), isMore: rows.length === MOST }),
    );
  };

const nearDeletion = async (
  world: DeletionWorld,
  { caseId }: DueRow,
  staff: StaffMember,
): Promise<readonly NearDeletion[]> => {
  const admitted = await loadForActor(world, { staff, caseId });
  if (!admitted.ok) return [];
  const { file } = admitted.value;
  const due = retentionDue(file, world.municipality.retention);
  return due?.act === 'delete' ? [{ file, on: due.on, rule: due.rule }] : [];
};

/** The proofs of a month, this one unless another is asked for. Refuses `not-found` to anyone but a team leader. */
const makeDeleted =
  (world: DeletionWorld) =>
  async (request: PageRequest): Promise<Answer> => {
    const staff = await admitStaff(world, request);
    if (!mayHold(staff)) throw new Refused({ code: 'not-found' });
    const now = monthOf(dayOf(world.clock.now()));
    const kept = { from: monthsAfter(now, -12 * world.municipality.retention.proofYears), to: now };
    const asked = month(request.query['maaned'] ?? '');
    const shown = asked !== undefined && isIn(kept, asked) ? asked : now;
    const proofs = await world.proofs.ofMonth(shown);
    return html(
      deletedPage({
        frame: world.frame,
        staff,
        month: shown,
        earlier: shown > kept.from ? monthsAfter(shown, -1) : undefined,
        later: shown < now ? monthsAfter(shown, 1) : undefined,
        proofs: proofs.toSorted((one, other) => (one.doneAt < other.doneAt ? 1 : -1)),
      }),
    );
  };
