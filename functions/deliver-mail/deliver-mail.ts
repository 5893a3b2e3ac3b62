import { tellMailReturned } from '../../shared/cases/tell-mail-returned.ts';
import { CODE_LIFETIME_MINUTES } from '../../shared/domain/access/codes.ts';
import { plusMinutes } from '../../shared/domain/calendar/instant.ts';
import type { Keys } from '../../shared/ports/keys.ts';
import type { Mailer } from '../../shared/ports/mailer.ts';
import type { Outbox, OutboxRow } from '../../shared/ports/outbox.ts';
import { faultName, type Log } from '../../shared/runtime/log.ts';
import type { Municipality } from '../../shared/runtime/municipality.ts';
import { writeMail } from '../../templates/mail/write-mail.ts';
import { coveringRecipient, type CoveringWorld } from './covering-recipient.ts';
import { linkAddress } from './link-address.ts';

/**
 * How long a mail that was taken waits for word of it. When the sender died, the mail service's own word ("Send") settles
 * whether it went; only a mail of which nothing is heard for so long is sent again.
 */
const TAKEN_MINUTES = 15;
/** Tried at every hourly round for a week before it is given up. */
const MOST_TRIES = 168;
/** A short fault of the mail service is waited out here: codes are waited for. */
const PAUSES_MILLISECONDS = [500, 2_000];

export type MailWorld = CoveringWorld & {
  readonly municipality: Municipality;
  readonly outbox: Outbox;
  readonly mailer: Mailer;
  readonly keys: Keys;
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly log: Log;
};

/**
 * The mail named by `key` is handed to the mail service once. Nothing happens when it is not due, done, or being sent by
 * another; one that has lost its meaning, since its link is dead or its code too old, is dropped. When the service does not
 * take it, it is owed again at the next round; after a week of rounds it is failed, which the case and the desk show, and the consultant
 * is told.
 */
export const makeDeliverMail =
  (world: MailWorld) =>
  async (key: string): Promise<void> => {
    const { outbox, clock, log } = world;
    const now = clock.now();
    const row = await outbox.take(key, now, plusMinutes(now, TAKEN_MINUTES));
    if (row === undefined) return;
    const { kind } = row.message;
    if (!(await isStillMeant(row, world))) {
      await outbox.drop(key, clock.now());
      log({ entry: 'mail-dropped', kind });
      return;
    }
    try {
      await handOver(row, world);
    } catch (fault) {
      const isLast = row.tries >= MOST_TRIES;
      if (isLast) await tellMailReturned(world, row);
      await outbox.notSent(key, clock.now(), isLast ? undefined : plusMinutes(now, 1));
      log({
        entry: isLast ? 'mail-given-up' : 'mail-not-sent',
        kind,
        fault: faultName(fault),
        tries: row.tries,
      });
      return;
    }
    await outbox.sent(key, clock.now());
    log({ entry: 'mail-sent', kind });
  };

/** A link that was revoked, or a code whose ten minutes are over, is mailed to nobody. */
const isStillMeant = async ({ message }: OutboxRow, { cases, keys, clock }: MailWorld): Promise<boolean> => {
  const { destination, codeId, owedAt } = message;
  if (codeId !== undefined) return clock.now() < plusMinutes(owedAt, CODE_LIFETIME_MINUTES);
  if (destination?.kind === 'start') return clock.now() < destination.expiresAt;
  if (destination?.kind !== 'link') return true;
  const link = await cases.findLink(keys.linkToken(destination.linkId));
  return link !== undefined && link.expiresAt > clock.now();
};

const handOver = async (row: OutboxRow, world: MailWorld): Promise<void> => {
  const to = await coveringRecipient(row, world);
  const mail = written({ ...row.message, to }, world);
  for (const pause of PAUSES_MILLISECONDS) {
    try {
      return await world.mailer.send(mail, row.key);
    } catch {
      await world.pause(pause);
    }
  }
  return world.mailer.send(mail, row.key);
};

/** Whether an address was rightly corrected is not asked of the one who corrected it. */
const whomToCall = (
  { kind, contact }: OutboxRow['message'],
  { unit, phone }: Municipality,
): OutboxRow['message']['contact'] => (kind === 'address-replaced' ? { name: unit, phone } : contact);

const written = (
  message: OutboxRow['message'],
  { municipality, keys }: Pick<MailWorld, 'municipality' | 'keys'>,
) => {
  const { destination, codeId, to } = message;
  const body = writeMail(
    { ...message, contact: whomToCall(message, municipality) },
    {
      municipality,
      address: destination === undefined ? undefined : linkAddress(destination, municipality.origin, keys),
      code: codeId === undefined ? undefined : keys.codeDigits(codeId),
    },
  );
  return { to: to.email, ...body };
};
