import * as z from 'zod/mini';
import { tellMailReturned } from '../../shared/cases/tell-mail-returned.ts';
import type { Outbox, OutboxRow } from '../../shared/ports/outbox.ts';
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
  bounce: z.optional(z.object({ bounceType: z.string(), bounceSubType: z.optional(z.string()) })),
});
type Word = z.output<typeof word>;

/**
 * Somebody's "out of office": SES tells of it as of a mail that came back, by this type and subtype, once the mail has arrived. Without
 * the arrival the same words mean that the mail did not.
 */
const isAutomaticAnswer = ({ bounce }: Word, row: OutboxRow | undefined): boolean =>
  row?.state === 'delivered' && bounce?.bounceType === 'Transient' && bounce.bounceSubType === 'General';

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
 * also settles a mail whose sender died before it could note it. Words of another shape, and of an automatic answer, are left
 * alone; the same word twice changes nothing.
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
    if (isAutomaticAnswer(read.data, row)) return;
    if (row !== undefined) await tellMailReturned(world, row);
    await outbox.settle(key, state, clock.now());
    log({ entry: 'mail-settled', state });
  };
