import { branded } from '../../shared/domain/branded.ts';
import type { CaseId } from '../../shared/domain/case/case.ts';
import { instant } from '../../shared/domain/calendar/instant.ts';
import type { FollowUp, Outcome } from '../../shared/domain/follow-up/follow-up.ts';
import { day } from './answers.ts';
import { CONSULTANT } from './cases.ts';

/** A talk that went well and changed nothing. */
export const anOutcome = (own: Partial<Outcome> = {}): Outcome => ({
  heldOn: day('2027-03-01'),
  form: 'visit',
  participants: ['citizen', 'employer'],
  wellbeing: 3,
  needsChange: [],
  milestones: [],
  paidHours: undefined,
  note: undefined,
  actions: [],
  ...own,
});

/** The talk one month after Demo Eksempelsen's start, planned and not yet prompted. */
export const aFollowUp = (own: Partial<FollowUp> = {}): FollowUp => ({
  id: 'v1-m1',
  caseId: branded<CaseId>('c-2'),
  consultantId: CONSULTANT.id,
  reasons: [{ kind: 'after-start', months: 1 }],
  due: day('2027-03-01'),
  plannedAt: instant('2026-11-04T09:05:00.000Z'),
  prompts: [],
  postponed: [],
  recorded: undefined,
  dropped: undefined,
  rev: 1,
  ...own,
});
