import { noteMailReturned } from '../domain/case/acts/mail-acts.ts';
import { accept } from '../domain/result.ts';
import type { OutboxRow } from '../ports/outbox.ts';
import type { World } from '../runtime/world.ts';
import { actContext } from './act-context.ts';
import { actOnCase } from './act-on-case.ts';

export type ReturnedWorld = Pick<World, 'clock' | 'municipality'> & {
  readonly cases: Parameters<typeof actOnCase>[0];
};

/**
 * The consultant is told that a mail of her case did not arrive: once per mail, however often it is learned. A mail to
 * herself, and one to staff about several cases, is only shown on the desk. Throws when too many writes met it: whoever learned of the
 * mail learns of it again.
 */
export const tellMailReturned = async (world: ReturnedWorld, row: OutboxRow): Promise<void> => {
  if (row.caseId === undefined || row.message.to.role === 'consultant') return;
  const { kind, to } = row.message;
  const told = await actOnCase(world.cases, {
    caseId: row.caseId,
    command: `mail-returned ${row.key}`,
    rule: (file) => accept(noteMailReturned(file, { kind, to }, actContext(world, { kind: 'service' }, ''))),
  });
  if (!told.ok && told.refusal.code === 'busy') throw new Error('other writes met the mail eight times');
};
