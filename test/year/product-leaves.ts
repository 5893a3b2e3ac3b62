import { standInNotice } from '../../functions/consultant/leaves/stand-in-notice.ts';
import {
  changeLeave,
  isLeft,
  nameStandIn,
  type ShownLeave,
  takeBack,
} from '../../shared/domain/access/arrange-leave.ts';
import { type AskedLeave, readLeave } from '../../shared/domain/access/leave-form.ts';
import type { StaffLeaves } from '../../shared/domain/access/leaves.ts';
import { dayOf } from '../../shared/domain/calendar/instant.ts';
import { typedDate } from '../builders/answers.ts';
import type { FakeWorld } from '../fakes/fake-world.ts';
import { CONSULTANTS } from './leave-plans.ts';
import { consultantOf } from './product-people.ts';
import type { LeaveStep } from './timeline.ts';

type World = Pick<FakeWorld, 'leaves' | 'staffDirectory' | 'clock' | 'municipality'>;

/** The consultant is on the page about leaves: what she types is read, judged and stored by the product's own rules. */
export const doLeaveStep = async (world: World, step: LeaveStep): Promise<void> => {
  const now = world.clock.now();
  for (let number = 0; number < CONSULTANTS; number += 1)
    await world.staffDirectory.note(consultantOf(number), now);
  const by = consultantOf(step.leave.who);
  const before = await world.leaves.all();
  const kept = await decided(world, step);
  const notice = standInNotice({ before, kept }, { now, by }, world.municipality);
  const command = `${step.act} ${step.leave.number}`;
  const outcome = await world.leaves.keep(kept, { command, at: now, notice });
  if (outcome !== 'stored') throw new Error(`leave ${step.leave.number}: ${outcome}`);
};

const decided = async (world: World, step: LeaveStep): Promise<StaffLeaves> => {
  const { act, leave } = step;
  const now = world.clock.now();
  const all = await world.leaves.all();
  const { id, name } = consultantOf(leave.who);
  const context = { now, by: { id, name } };
  if (act === 'take-back') {
    const taken = takeBack(all, shown(all, leave.number), context);
    if (taken.ok) return taken.value;
    throw new Error(`leave ${leave.number}: ${JSON.stringify(taken.refusal)}`);
  }
  const asked = await typed(world, step, all);
  if (act === 'name-stand-in') {
    const { value, problems } = nameStandIn(all, { ...asked, id: idOf(leave.number) }, context);
    return orThrow(value, problems);
  }
  const changed = changeLeave(all, { ...asked, shown: shown(all, leave.number) }, context);
  return orThrow(changed.ok ? changed.value.value : undefined, changed);
};

const typed = async (world: World, { act, leave, from }: LeaveStep, all: readonly StaffLeaves[]) => {
  const standIn = act === 'change-stand-in' ? (leave.changed?.standIn ?? leave.standIn) : leave.standIn;
  const { id, name } = consultantOf(leave.who);
  const now = leavesIn(all).find((each) => each.id === idOf(leave.number));
  const today = dayOf(world.clock.now());
  const { value, problems } = readLeave(
    { standIn: consultantOf(standIn).id, from: typedDate(from), through: typedDate(leave.through) },
    {
      known: await world.staffDirectory.known(world.clock.now()),
      today,
      consultant: { id, name },
      ...(now === undefined || !isLeft(now, today) ? {} : { now }),
    },
  );
  return orThrow<AskedLeave>(value, problems);
};

const idOf = (number: number): string => `leave-${number}`;

const leavesIn = (all: readonly StaffLeaves[]) => all.flatMap(({ leaves }) => leaves);

const shown = (all: readonly StaffLeaves[], number: number): ShownLeave => {
  const id = idOf(number);
  return { id, rev: leavesIn(all).find((leave) => leave.id === id)?.rev ?? 0 };
};

const orThrow = <Value>(value: Value | undefined, why: unknown): Value => {
  if (value === undefined) throw new Error(`a leave was refused: ${JSON.stringify(why)}`);
  return value;
};
