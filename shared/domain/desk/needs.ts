import { addDays, type CivilDate } from '../calendar/civil-date.ts';
import { endOf, type Instant } from '../calendar/instant.ts';
import type { CaseId } from '../case/case.ts';
import type { Party } from '../case/parties.ts';
import { expiryDayOf, type SilenceSettings } from '../case/next-due.ts';
import { UNASSIGNED } from '../access/staff.ts';
import { isClosed, isOpen, isWithEmployer } from '../case/status.ts';
import type { CaseLine, TalkLine } from './case-line.ts';

/** What a case may need of a consultant today, the most urgent first. */
export const NEED_KINDS = [
  'talk-overdue',
  'call-requested',
  'employer-call',
  'declined',
  'mail-lost',
  'talk-today',
  'expires-soon',
  'to-take-over',
  'to-register',
  'change-requested',
  'expired',
] as const;
export type NeedKind = (typeof NEED_KINDS)[number];

export type Need =
  | {
      readonly kind: 'talk-overdue' | 'talk-today';
      readonly followUpId: string;
      readonly due: CivilDate;
    }
  | { readonly kind: 'mail-lost'; readonly party: Party }
  | { readonly kind: 'expires-soon'; readonly on: CivilDate }
  | { readonly kind: 'expired' }
  | {
      readonly kind:
        | 'call-requested'
        | 'employer-call'
        | 'to-take-over'
        | 'to-register'
        | 'change-requested'
        | 'declined';
      readonly since: Instant;
    };

/** A case on the desk with what it needs today, the most urgent first; most need nothing. */
export type DeskCase = { readonly line: CaseLine; readonly needs: readonly Need[] };

const DAYS_OF_WARNING = 7;

/** The day, and the days of silence after which an agreement expires. */
export type DeskDay = { readonly today: CivilDate; readonly silence: SilenceSettings };

type DueTalk = Pick<TalkLine, 'caseId' | 'followUpId' | 'due'>;

/** The lines with what each needs on `today`; `talks` are those that are due by then. */
export const withNeeds = (
  lines: readonly CaseLine[],
  talks: readonly DueTalk[],
  day: DeskDay,
): readonly DeskCase[] => {
  const due = Map.groupBy(talks, ({ caseId }): CaseId => caseId);
  const measured = { ...day, warnedBefore: warnedBefore(day) };
  return lines.map((line) => ({ line, needs: needsOf(line, due.get(line.caseId) ?? [], measured) }));
};

/** `warnedBefore`: what was last worked on before this moment expires within the days of warning. */
type MeasuredDay = DeskDay & { readonly warnedBefore: Instant };

/** Found once for the whole list: a moment is compared as text, many times faster than a calendar day is reckoned. */
const warnedBefore = ({ today, silence: { silenceDays } }: DeskDay): Instant =>
  endOf(addDays(today, DAYS_OF_WARNING - silenceDays));

const needsOf = (line: CaseLine, talks: readonly DueTalk[], day: MeasuredDay): readonly Need[] => {
  const { status, mailLost, callSince, employerCallSince, progressAt: since } = line;
  const answers = answerNeeds(line);
  if (isClosed(status)) return [...answers, ...expiryNeeds(line, day)];
  const { today } = day;
  const needs: readonly Need[] = [
    ...talks.map(
      ({ followUpId, due }): Need => ({
        kind: due < today ? 'talk-overdue' : 'talk-today',
        followUpId,
        due,
      }),
    ),
    ...(callSince === undefined ? [] : [{ kind: 'call-requested', since: callSince } as const]),
    ...(employerCallSince === undefined
      ? []
      : [{ kind: 'employer-call', since: employerCallSince } as const]),
    ...mailLost.map((party): Need => ({ kind: 'mail-lost', party })),
    ...(isToTakeOver(line) ? [{ kind: 'to-take-over', since } as const] : []),
    ...(status === 'in-force' ? [{ kind: 'to-register', since } as const] : []),
    ...answers,
    ...expiryNeeds(line, day),
  ];
  return needs.length < 2 ? needs : needs.toSorted((one, other) => urgency(one) - urgency(other));
};

/** An employer cannot sign before somebody has the case (`awaitedOf`): nobody else will move it on. */
const isToTakeOver = ({ consultantId, status }: CaseLine): boolean =>
  consultantId === UNASSIGNED && isWithEmployer(status);

const answerNeeds = ({ status, answerSince }: CaseLine): readonly Need[] => {
  if (answerSince === undefined) return [];
  return status === 'declined' || status === 'change-requested' ? [{ kind: status, since: answerSince }] : [];
};

/** That an agreement is about to expire, or has: until it is opened again or withdrawn. */
const expiryNeeds = ({ status, progressAt }: CaseLine, day: MeasuredDay): readonly Need[] => {
  if (status === 'expired') return [{ kind: 'expired' }];
  if (!isOpen(status) || progressAt >= day.warnedBefore) return [];
  const on = expiryDayOf(progressAt, day.silence);
  return [{ kind: 'expires-soon', on: on < day.today ? day.today : on }];
};

const urgency = ({ kind }: Need): number => NEED_KINDS.indexOf(kind);

/** The most urgent case first: by its first need, an earlier talk before a later one; then what was last worked on. */
export const byUrgency = (one: DeskCase, other: DeskCase): number => {
  const [first, second] = [one.needs[0], other.needs[0]];
  const apart = rankOf(first) - rankOf(second);
  if (apart !== 0) return apart;
  const [due, dueOther] = [dueOf(first), dueOf(second)];
  if (due !== dueOther) return due < dueOther ? -1 : 1;
  return byProgress(one, other);
};

/** What was last worked on first. */
export const byProgress = ({ line: one }: DeskCase, { line: other }: DeskCase): number => {
  if (one.progressAt === other.progressAt) return 0;
  return one.progressAt < other.progressAt ? 1 : -1;
};

const rankOf = (need: Need | undefined): number => (need === undefined ? NEED_KINDS.length : urgency(need));
const dueOf = (need: Need | undefined): string => (need !== undefined && 'due' in need ? need.due : '');
