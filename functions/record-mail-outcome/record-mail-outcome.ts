import * as z from 'zod/mini';
import { tellMailReturned } from '../../shared/cases/tell-mail-returned.ts';
import type { Outbox } from '../../shared/ports/outbox.ts';
import type { World } from '../../shared/runtime/world.ts';

/** What SES tells of a mail that matters to us; other events are left alone. */
const FATES = {
  Send: 'sent',
  Delivery: 'delivered',
  Bounce: 'bounced',
  Complaint: 'complained',
  Reject: 'bounced',
} as const;

const word = z.object({
  eventType: z.enum(['Send', 'Delivery', 'Bounce', 'Complaint', 'Reject']),
  mail: z.object({ tags: z.object({ 'mail-key': z.tuple([z.string()]) }) }),
});

/** What a notice tells. SES also publishes one that is plain text, when it is first given the topic: it tells of no mail. */
export const toldIn = (notice: string): unknown => {
  try {
    return JSON.parse(notice);
  } catch {
    return undefined;
  }
};

export type OutcomeWorld = Pick<World, 'cases' | 'clock' | 'log' | 'municipality'> & {
  readonly outbox: Outbox;
};

/**
 * What the mail service tells of a mail is kept on its row, and a mail that came back is told to the consultant. "Sent"
 * also settles a mail whose sender died before it could note it. Words of another shape are left alone; the same word
 * twice changes nothing.
 */
export const makeRecordMailOutcome =
  (world: OutcomeWorld) =>
  async (told: unknown): Promise<void> => {
    const { outbox, clock, log } = world;
    const read = word.safeParse(told);
    if (!read.success) return;
    const state = FATES[read.data.eventType];
    const key = read.data.mail.tags['mail-key'][0];
    const row = state === 'bounced' || state === 'complained' ? await outbox.find(key) : undefined;
    if (row !== undefined) await tellMailReturned(world, row);
    await outbox.settle(key, state, clock.now());
    log({ entry: 'mail-settled', state });
  };
