import { type AskedLeave, readLeave } from '../../shared/domain/access/leave-form.ts';
import { nameStandIn } from '../../shared/domain/access/arrange-leave.ts';
import type { StaffLeaves } from '../../shared/domain/access/leaves.ts';
import { asConsultant, type KnownStaff, type StaffMember } from '../../shared/domain/access/staff.ts';
import type { Answers } from '../../shared/domain/agreement/typed.ts';
import { type Instant, instant } from '../../shared/domain/calendar/instant.ts';
import { VITA } from '../fakes/fake-world.ts';
import { day } from './answers.ts';

export const JONAS: StaffMember = {
  ...VITA,
  id: 'konsulent-2',
  name: 'Jonas Jobformidler',
  email: 'jonas@example.org',
};
export const PERLE: StaffMember = {
  ...VITA,
  id: 'konsulent-3',
  name: 'Perle Prøvesen',
  email: 'perle@example.org',
};
export const TEA: StaffMember = {
  ...VITA,
  id: 'leder-1',
  name: 'Tea Teamleder',
  email: 'tea@example.org',
  role: 'team-leader',
};

export const NAMED_AT: Instant = instant('2026-11-02T09:00:00Z');

export const asKnown = (...members: readonly StaffMember[]): readonly KnownStaff[] =>
  members.map((member) => ({ ...member, seenAt: NAMED_AT }));

/** Who is away, who stands in, and on which days; Vita and Jonas where nobody else is named. */
export type Away = {
  readonly who?: StaffMember;
  readonly standIn?: StaffMember;
  readonly from: string;
  readonly through: string;
  readonly id?: string;
};

export const asked = ({
  who = VITA,
  standIn = JONAS,
  from,
  through,
  id = 'leave-1',
}: Away): AskedLeave & { readonly id: string } => ({
  id,
  consultant: { id: who.id, name: who.name },
  standIn: asConsultant(standIn),
  from: day(from),
  through: day(through),
});

/** `all` with what a write of one consultant's leaves makes of it. */
export const withLeaves = (all: readonly StaffLeaves[], kept: StaffLeaves): readonly StaffLeaves[] => [
  ...all.filter(({ consultant }) => consultant.id !== kept.consultant.id),
  kept,
];

/** Everybody's leaves after each of these was named, in order. */
export const leavesOf = (...named: readonly Away[]): readonly StaffLeaves[] =>
  named.reduce<readonly StaffLeaves[]>((all, away, place) => {
    const made = nameStandIn(all, asked({ id: `leave-${place + 1}`, ...away }), {
      now: NAMED_AT,
      by: { id: TEA.id, name: TEA.name },
    });
    if (made.value === undefined) throw new Error(JSON.stringify(made.problems));
    return withLeaves(all, made.value);
  }, []);

/** A date as it is typed in three fields. */
export const typedDay = (on: string): Answers => {
  const [year = '', month = '', dayOfMonth = ''] = on.split('-');
  return { day: dayOfMonth, month, year };
};

export const readProblems = (...read: Parameters<typeof readLeave>): readonly string[] =>
  readLeave(...read).problems.map(({ field, rule }) => `${field} ${rule}`);
