import { coverToday, type CoverWorld } from '../../shared/cases/cover-today.ts';
import type { Recipient } from '../../shared/domain/case/messages.ts';
import { toConsultant, toTeam } from '../../shared/domain/case/owed-messages.ts';
import type { Cases } from '../../shared/ports/cases.ts';
import type { OutboxRow } from '../../shared/ports/outbox.ts';
import type { Municipality } from '../../shared/runtime/municipality.ts';

export type CoveringWorld = CoverWorld & {
  readonly cases: Cases;
  readonly municipality: Pick<Municipality, 'teamMailbox'>;
};

/**
 * Who gets a mail when it is handed over: one about a case to its consultant, and a prompt of her talks, goes to her stand-in while
 * she is on leave, or to the team where the stand-in is away too.
 */
export const coveringRecipient = async (row: OutboxRow, world: CoveringWorld): Promise<Recipient> => {
  const { to } = row.message;
  const consultantId = await whoseMail(row, world);
  if (consultantId === undefined) return to;
  const cover = await coverToday(world, consultantId);
  if (cover.kind === 'herself') return to;
  return cover.kind === 'stand-in'
    ? { ...toConsultant(cover.standIn), standsIn: true }
    : toTeam(world.municipality);
};

/** The consultant whom the mail is to as such; nothing of one to herself alone, to a party or to the team. */
const whoseMail = async (
  { caseId, message: { to, consultantId } }: OutboxRow,
  { cases }: CoveringWorld,
): Promise<string | undefined> => {
  if (to.role !== 'consultant' || caseId === undefined) return consultantId;
  const consultant = (await cases.load(caseId))?.case.consultant;
  return consultant?.email === to.email ? consultant.id : undefined;
};
