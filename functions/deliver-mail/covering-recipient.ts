import { coverToday, type CoverWorld } from '../../shared/cases/cover-today.ts';
import type { Recipient } from '../../shared/domain/case/messages.ts';
import { toConsultant } from '../../shared/domain/case/owed-messages.ts';
import type { Cases } from '../../shared/ports/cases.ts';
import type { OutboxRow } from '../../shared/ports/outbox.ts';
import type { Municipality } from '../../shared/runtime/municipality.ts';

export type CoveringWorld = CoverWorld & {
  readonly cases: Cases;
  readonly municipality: Pick<Municipality, 'teamMailbox'>;
};

/**
 * Who gets a mail when it is handed over: one about a case to its consultant goes to her stand-in while she is on leave, or to
 * the team where the stand-in is away too. A prompt about several cases has found its reader already.
 */
export const coveringRecipient = async (
  { caseId, message: { to } }: OutboxRow,
  world: CoveringWorld,
): Promise<Recipient> => {
  if (to.role !== 'consultant' || caseId === undefined) return to;
  const covers = await coverToday(world);
  const file = await world.cases.load(caseId);
  if (file === undefined || file.case.consultant.email !== to.email) return to;
  const cover = covers(file.case.consultant.id);
  if (cover.kind === 'herself') return to;
  return cover.kind === 'stand-in'
    ? { ...toConsultant(cover.standIn), standsIn: true }
    : { role: 'team', email: world.municipality.teamMailbox, firstName: undefined };
};
