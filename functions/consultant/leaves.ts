import {
  changeLeave,
  type ArrangeContext,
  isLeft,
  nameStandIn,
  type ShownLeave,
  takeBack,
} from '../../shared/domain/access/arrange-leave.ts';
import { readLeave } from '../../shared/domain/access/leave-form.ts';
import { type Leave, mayArrangeFor, type StaffLeaves } from '../../shared/domain/access/leaves.ts';
import type { KnownStaff, StaffMember } from '../../shared/domain/access/staff.ts';
import type { FormReading } from '../../shared/domain/agreement/form-reading.ts';
import type { Problem } from '../../shared/domain/agreement/problems.ts';
import type { Answers } from '../../shared/domain/agreement/typed.ts';
import type { CivilDate } from '../../shared/domain/calendar/civil-date.ts';
import { dayOf } from '../../shared/domain/calendar/instant.ts';
import { type Answer, html, seeOther } from '../../shared/web/answer.ts';
import { commandIn } from '../../shared/web/command.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { shownRevIn } from '../../shared/web/sent-form.ts';
import { Refused } from '../../shared/web/refused.ts';
import { admitStaff } from '../../shared/web/staff-door.ts';
import {
  changeLeavePage,
  endLeavePage,
  LEAVE_NEWS,
  type LeaveNews,
  leavesPage,
} from '../../templates/pages/consultant/leave-pages.tsx';
import type { OwnedLeave } from '../../templates/pages/consultant/leave-table.tsx';
import type { ConsultantWorld } from './consultant-world.ts';
import { standInNotice } from './stand-in-notice.ts';

type Typed = { readonly answers: Answers; readonly problems: readonly Problem[] };
const NOTHING_TYPED: Typed = { answers: {}, problems: [] };
const TRIES = 5;
const NEWS = 'nyt';

/** Somebody at the pages about leaves, with everybody's leaves and who is known. */
type Visit = {
  readonly staff: StaffMember;
  readonly all: readonly StaffLeaves[];
  readonly known: readonly KnownStaff[];
  readonly today: CivilDate;
  readonly context: ArrangeContext;
};

const visitOf = async (world: ConsultantWorld, staff: StaffMember): Promise<Visit> => {
  const now = world.clock.now();
  const [all, known] = await Promise.all([world.leaves.all(), world.staffDirectory.known(now)]);
  const context = { now, by: { id: staff.id, name: staff.name } };
  return { staff, all, known, today: dayOf(now), context };
};

const done = (news: LeaveNews): Answer => seeOther(`/ferie?${NEWS}=${news}`);

const ownedIn = (all: readonly StaffLeaves[]): readonly OwnedLeave[] =>
  all.flatMap(({ consultant, leaves }) => leaves.map((leave) => ({ consultant, leave })));

/** Whose leave the form is about, where it does not ask: a consultant's own. */
const ownOf = ({ role, id, name }: StaffMember): StaffLeaves['consultant'] | undefined =>
  role === 'team-leader' ? undefined : { id, name };

/** What came of one try to write: stored, problems at fields, or that somebody else has changed the leave. */
type Tried = { readonly problems: readonly Problem[] } | 'stored' | 'changed-meanwhile';

/** Decides and stores; when somebody else wrote in between, everything is read and decided anew. */
const tryToKeep = async (
  world: ConsultantWorld,
  { staff, command }: { readonly staff: StaffMember; readonly command: string },
  decide: (visit: Visit) => FormReading<StaffLeaves> | 'changed-meanwhile',
): Promise<Tried> => {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const visit = await visitOf(world, staff);
    const decided = decide(visit);
    if (decided === 'changed-meanwhile') return decided;
    if (decided.value === undefined) return { problems: decided.problems };
    const { value: kept } = decided;
    const notice = standInNotice({ before: visit.all, kept }, visit.context, world.municipality);
    const outcome = await world.leaves.keep(kept, { command, at: visit.context.now, notice });
    if (outcome !== 'lost-race') return 'stored';
  }
  throw new Refused({ code: 'busy' });
};

/** Who is away and who stands in; a stand-in is named for oneself, and by a team leader for anybody. */
const makeNaming = (world: ConsultantWorld) => {
  const shown = (visit: Visit, { answers, problems }: Typed, news?: LeaveNews): string => {
    const { staff, all, known, today } = visit;
    const owned = ownedIn(all);
    const may = ({ consultant }: OwnedLeave) => mayArrangeFor(staff, consultant.id);
    return leavesPage({
      frame: world.frame,
      staff,
      form: {
        action: '/ferie',
        hidden: { commandId: world.ids.commandId() },
        known,
        consultant: ownOf(staff),
        answers,
        problems,
      },
      left: owned
        .filter((each) => isLeft(each.leave, today) && (may(each) || each.leave.standIn.id === staff.id))
        .toSorted((one, other) => (one.leave.from < other.leave.from ? -1 : 1)),
      told: owned.filter(may).toSorted((one, other) => (one.leave.from < other.leave.from ? 1 : -1)),
      may,
      news,
    });
  };
  return {
    show: async (request: PageRequest): Promise<Answer> => {
      const staff = await admitStaff(world, request);
      const news = LEAVE_NEWS.find((each) => each === request.query[NEWS]);
      return html(shown(await visitOf(world, staff), NOTHING_TYPED, news));
    },
    send: async (request: PageRequest): Promise<Answer> => {
      const staff = await admitStaff(world, request);
      const command = commandIn(request, world, staff.id);
      if (await world.leaves.isKept(command)) return done('saved');
      const id = world.ids.commandId();
      const { answers } = request.form;
      const tried = await tryToKeep(world, { staff, command }, ({ all, known, today, context }) => {
        const own = ownOf(staff);
        const read = readLeave(answers, { known, today, ...(own === undefined ? {} : { consultant: own }) });
        return read.value === undefined ? read : nameStandIn(all, { ...read.value, id }, context);
      });
      if (typeof tried === 'string') return done('saved');
      const { problems } = tried;
      return html(shown(await visitOf(world, staff), { answers, problems }), 422);
    },
  };
};

/** The leave in the address, for somebody who may change it; nothing once it is over. Refuses `not-found`. */
const leaveIn = (request: PageRequest, { staff, all, today }: Visit): OwnedLeave | undefined => {
  const owned = ownedIn(all).find(({ leave }) => leave.id === request.path['leave']);
  if (owned === undefined || !mayArrangeFor(staff, owned.consultant.id))
    throw new Refused({ code: 'not-found' });
  return isLeft(owned.leave, today) ? owned : undefined;
};

const shownLeave = (request: PageRequest): ShownLeave => ({
  id: request.path['leave'] ?? '',
  rev: shownRevIn(request),
});

/** A leave gets another stand-in or other days. */
const makeChanging = (world: ConsultantWorld) => {
  const shown = (
    { staff, known }: Visit,
    { consultant, leave }: OwnedLeave,
    { answers, problems, meanwhile = false }: Typed & { readonly meanwhile?: boolean },
  ): string =>
    changeLeavePage({
      frame: world.frame,
      staff,
      consultant,
      leave,
      meanwhile,
      form: {
        action: `/ferie/${leave.id}`,
        hidden: { commandId: world.ids.commandId(), shownRev: String(leave.rev) },
        known,
        consultant,
        answers,
        problems,
      },
    });
  return {
    show: async (request: PageRequest): Promise<Answer> => {
      const visit = await visitOf(world, await admitStaff(world, request));
      const owned = leaveIn(request, visit);
      return owned === undefined
        ? done('over')
        : html(shown(visit, owned, { answers: answersOf(owned.leave), problems: [] }));
    },
    send: async (request: PageRequest): Promise<Answer> => {
      const staff = await admitStaff(world, request);
      const before = leaveIn(request, await visitOf(world, staff));
      const command = commandIn(request, world, request.path['leave']);
      if (await world.leaves.isKept(command)) return done('saved');
      if (before === undefined) return done('over');
      const { answers } = request.form;
      const tried = await tryToKeep(world, { staff, command }, (visit) => {
        const owned = leaveIn(request, visit);
        if (owned === undefined) return 'changed-meanwhile';
        const { consultant, leave: now } = owned;
        const read = readLeave(answers, { ...visit, consultant, now });
        if (read.value === undefined) return read;
        const changed = changeLeave(visit.all, { ...read.value, shown: shownLeave(request) }, visit.context);
        return changed.ok ? changed.value : 'changed-meanwhile';
      });
      if (tried === 'stored') return done('saved');
      const visit = await visitOf(world, staff);
      const owned = leaveIn(request, visit);
      if (owned === undefined) return done('over');
      const meanwhile = tried === 'changed-meanwhile';
      const problems = meanwhile ? [] : tried.problems;
      return html(shown(visit, owned, { answers, problems, meanwhile }), meanwhile ? 409 : 422);
    },
  };
};

const answersOf = ({ standIn, from, through }: Leave): Answers => ({
  standIn: standIn.id,
  from: partsOf(from),
  through: partsOf(through),
});

const partsOf = (on: CivilDate): Answers => {
  const [year = '', month = '', day = ''] = on.split('-').map((part) => part.replace(/^0/, ''));
  return { day, month, year };
};

/** The stand-in is stopped: the consultant has her cases back at once, or the leave is called off. */
const makeEnding = (world: ConsultantWorld) => ({
  show: async (request: PageRequest): Promise<Answer> => {
    const visit = await visitOf(world, await admitStaff(world, request));
    const owned = leaveIn(request, visit);
    if (owned === undefined) return done('over');
    const hidden = { commandId: world.ids.commandId(), shownRev: String(owned.leave.rev) };
    return html(endLeavePage({ frame: world.frame, staff: visit.staff, ...owned, hidden }));
  },
  send: async (request: PageRequest): Promise<Answer> => {
    const staff = await admitStaff(world, request);
    const command = commandIn(request, world, request.path['leave']);
    if (await world.leaves.isKept(command)) return done('stopped');
    const tried = await tryToKeep(world, { staff, command }, (visit) => {
      if (leaveIn(request, visit) === undefined) return 'changed-meanwhile';
      const over = takeBack(visit.all, shownLeave(request), visit.context);
      return over.ok ? { problems: [], value: over.value } : 'changed-meanwhile';
    });
    if (tried === 'stored') return done('stopped');
    const owned = leaveIn(request, await visitOf(world, staff));
    return owned === undefined ? done('over') : seeOther(`/ferie/${owned.leave.id}/slut`);
  },
});

/** The pages about leaves, loaded when the first of them is opened. */
export const makeLeavePages = (world: ConsultantWorld) => ({
  naming: makeNaming(world),
  changing: makeChanging(world),
  ending: makeEnding(world),
});
