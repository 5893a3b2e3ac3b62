import { plusMinutes } from '../../shared/domain/calendar/instant.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Keys } from '../../shared/ports/keys.ts';
import type { Mailer } from '../../shared/ports/mailer.ts';
import type { Outbox, OutboxRow } from '../../shared/ports/outbox.ts';
import { faultName, type Log } from '../../shared/runtime/log.ts';
import type { Municipality } from '../../shared/runtime/municipality.ts';
import { writeMail } from '../../templates/mail/write-mail.tsx';
import { linkAddress } from './link-address.ts';

/**
 * How long a mail that was taken waits for word of it. When the sender died, the mail service's own word ("Send") settles
 * whether it went; only a mail of which nothing is heard for so long is sent again.
 */
const TAKEN_MINUTES = 15;
const MOST_TRIES = 12;

export type MailWorld = {
  readonly municipality: Municipality;
  readonly outbox: Outbox;
  readonly mailer: Mailer;
  readonly keys: Keys;
  readonly clock: Clock;
  readonly log: Log;
};

/**
 * The mail named by `key` is handed to the mail service once. Nothing happens when it is not due, done, or being sent by
 * another. When the service does not take it, it is owed again a little later, longer each time; after twelve tries it is
 * failed, which the case shows.
 */
export const makeDeliverMail =
  ({ outbox, mailer, clock, log, ...world }: MailWorld) =>
  async (key: string): Promise<void> => {
    const now = clock.now();
    const row = await outbox.take(key, now, plusMinutes(now, TAKEN_MINUTES));
    if (row === undefined) return;
    const { kind } = row.message;
    try {
      await mailer.send(written(row, world), key);
    } catch (fault) {
      const again = row.tries >= MOST_TRIES ? undefined : plusMinutes(now, minutesToWait(row.tries));
      await outbox.notSent(key, clock.now(), again);
      log({ entry: 'mail-not-sent', kind, fault: faultName(fault), tries: row.tries });
      return;
    }
    await outbox.sent(key, clock.now());
    log({ entry: 'mail-sent', kind });
  };

/** 1, 2, 4 … minutes, at most two hours. */
const minutesToWait = (tries: number): number => Math.min(2 ** (tries - 1), 120);

const written = (
  { message }: OutboxRow,
  { municipality, keys }: Pick<MailWorld, 'municipality' | 'keys'>,
) => {
  const { destination, codeId, to } = message;
  const body = writeMail(message, {
    municipality,
    address: destination === undefined ? undefined : linkAddress(destination, municipality.origin, keys),
    code: codeId === undefined ? undefined : keys.codeDigits(codeId),
  });
  return { to: to.email, ...body };
};
