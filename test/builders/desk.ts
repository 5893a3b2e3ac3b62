import { branded } from '../../shared/domain/branded.ts';
import type { CaseId } from '../../shared/domain/case/case.ts';
import type { CaseLine } from '../../shared/domain/desk/case-line.ts';
import { CONSULTANT, OPENED_AT } from './cases.ts';

/** The line of Demo Eksempelsen's case, in force and seen: it needs nothing. */
export const aLine = (own: Partial<CaseLine> = {}): CaseLine => ({
  caseId: branded<CaseId>('c-2'),
  caseNumber: 'EX-2026-2',
  consultantId: CONSULTANT.id,
  consultantName: CONSULTANT.name,
  employeeName: 'Demo Eksempelsen',
  companyName: 'Kantinen Testgaard ApS',
  status: 'registered',
  progressAt: OPENED_AT,
  mailLost: [],
  callSince: undefined,
  answerSince: undefined,
  foundBy: '',
  employerCallSince: undefined,
  isBeingAmended: false,
  ...own,
});
