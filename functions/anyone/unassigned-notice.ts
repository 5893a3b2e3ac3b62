import type { Change } from '../../shared/domain/case/change.ts';
import { toTeam } from '../../shared/domain/case/owed-messages.ts';
import type { Notice } from '../../shared/ports/cases.ts';
import type { Municipality } from '../../shared/runtime/municipality.ts';

/** The team hears that a case waits for a consultant; the mail names nobody. */
export const unassignedNotice = (
  { teamMailbox, unit, phone }: Pick<Municipality, 'teamMailbox' | 'unit' | 'phone'>,
  { after, at }: Change,
): Notice => ({
  owner: 'team',
  message: {
    id: `unassigned.${after.case.id}`,
    kind: 'case-unassigned',
    to: toTeam({ teamMailbox }),
    destination: { kind: 'case', caseId: after.case.id },
    contact: { name: unit, phone },
    owedAt: at,
  },
});
