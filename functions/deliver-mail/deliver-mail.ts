import { liveLinkToken, liveStartToken } from '../../shared/cases/live-token.ts';
import { tellMailReturned } from '../../shared/cases/tell-mail-returned.ts';
import { CODE_LIFETIME_MINUTES } from '../../shared/domain/access/codes.ts';
import type { LinkToken } from '../../shared/domain/access/links.ts';
import { type Instant, plusMinutes } from '../../shared/domain/calendar/instant.ts';
import type { Keys } from '../../shared/ports/keys.ts';
import type { Mailer } from '../../shared/ports/mailer.ts';
import type { Outbox, OutboxRow } from '../../shared/ports/outbox.ts';
import type { Starts } from '../../shared/ports/starts.ts';
import { faultName, type Log } from '../../shared/runtime/log.ts';
import type { Municipality } from '../../shared/runtime/municipality.ts';
import { writeMail } from '../../templates/mail/write-mail.ts';
import { coveringRecipient, type CoveringWorld } from './covering-recipient.ts';
import { linkAddress } from './link-address.ts';
import { isOvertaken } from './overtaken.ts';

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
  readonly starts: Pick<Starts, 'find'>;
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly log: Log;
};

/**
 * The mail named by `key` is handed to the mail service once. Nothing happens when it is not due, done, or being sent by
 * another; one that has lost its meaning, since its link is dead, its code too old or what it asks for done, is dropped. When
 * the service does not take it, it is owed again at the next round; after a week of rounds it is failed, which the case and
 * the desk show, and the consultant is told.
 */
export const makeDeliverMail =
  (world: MailWorld) =>
  async (key: string): Promise<void> => {
    const { outbox, clock, log } = world;
    const now = clock.now();
    const row = await outbox.take(key, now, plusMinutes(now, TAKEN_MINUTES));
    if (row === undefined) return;
    const { kind } = row.message;
    const token = await tokenOf(row, world);
    if (!isStillMeant(row, token, clock.now()) || (await isOvertaken(row, world))) {
      await outbox.drop(key, clock.now());
      log({ entry: 'mail-dropped', kind });
      return;
    }
    try {
      await handOver(row, world, token?.token);
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

type Token = { readonly token: LinkToken; readonly opened: { readonly expiresAt: Instant } };

/** What opens the link in the mail, while there is such a link. */
const tokenOf = async ({ message }: OutboxRow, world: MailWorld): Promise<Token | undefined> => {
  const { destination } = message;
  if (destination?.kind === 'start') return liveStartToken(world, destination.startId);
  return destination?.kind === 'link' ? liveLinkToken(world, destination.linkId) : undefined;
};

/** A link that was revoked, or a code whose ten minutes are over, is mailed to nobody. */
const isStillMeant = ({ message }: OutboxRow, token: Token | undefined, now: Instant): boolean => {
  const { destination, codeId, owedAt } = message;
  if (codeId !== undefined) return now < plusMinutes(owedAt, CODE_LIFETIME_MINUTES);
  if (destination?.kind !== 'link' && destination?.kind !== 'start') return true;
  return token !== undefined && token.opened.expiresAt > now;
};

const handOver = async (row: OutboxRow, world: MailWorld, token: LinkToken | undefined): Promise<void> => {
  const to = await coveringRecipient(row, world);
  const mail = written({ ...row.message, to }, world, token);
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
  token: LinkToken | undefined,
) => {
  const { destination, codeId, to } = message;
  const body = writeMail(
    { ...message, contact: whomToCall(message, municipality) },
    {
      municipality,
      address: destination === undefined ? undefined : linkAddress(destination, municipality.origin, token),
      code: codeId === undefined ? undefined : keys.codeDigits(codeId),
    },
  );
  return { to: to.email, ...body };
};
