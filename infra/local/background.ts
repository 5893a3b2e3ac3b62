import { setTimeout as sleep } from 'node:timers/promises';
import type { Closing } from './closing.ts';
import type { Invoke } from './functions/function-host.ts';
import type { Ground } from './ground.ts';
import { openMailStore } from './mailbox/mail-store.ts';
import { type Mailbox, makeMailbox } from './mailbox/mailbox.ts';
import { makeOutcomeTeller, type OutcomeTeller } from './mailbox/outcome-teller.ts';
import { makeRounds, type Rounds } from './events/rounds.ts';
import { type StreamPump, startStreamPump } from './events/stream-pump.ts';
import type { Work } from './events/work.ts';

export type Mails = { readonly mailbox: Mailbox; readonly teller: OutcomeTeller };

/** The mailbox with the mails of earlier runs; what becomes of a mail is told from now on. */
export const openMails = ({ folder, clock, onFault }: Ground, invoke: Invoke): Mails => {
  const store = openMailStore(folder.mail);
  const teller = makeOutcomeTeller({ store, invoke, clock, onFault });
  return { teller, mailbox: makeMailbox({ store, clock, onAccepted: teller.wake }) };
};

export type Pumps = { readonly rounds: Rounds; readonly pump: StreamPump };

/** A function that is at work when the service stops is given this long. */
const PATIENCE_MILLISECONDS = 800;

const stopAll = async (works: readonly Work[]): Promise<void> => {
  const stopped = Promise.all(works.map((work) => work.stop()));
  await Promise.race([stopped, sleep(PATIENCE_MILLISECONDS, undefined, { ref: false })]);
};

export type PumpOrder = {
  readonly teller: OutcomeTeller;
  readonly invoke: Invoke;
  readonly closing: Closing;
};

/**
 * Stream and schedule run, beginning with one round for what fell due while nothing ran. Before it, the mail service tells
 * what it has accepted: a mail that had gone when the service was killed would else be sent again by that round.
 */
export const startPumps = async (ground: Ground, { teller, invoke, closing }: PumpOrder): Promise<Pumps> => {
  const { clock, engine, streamArn, onFault } = ground;
  const pump = await startStreamPump({ endpoint: engine.endpoint, streamArn, invoke, onFault });
  teller.wake();
  const rounds = makeRounds({ invoke, clock, onFault, after: teller.caughtUp() });
  closing.add(() => stopAll([pump, rounds, teller]));
  rounds.run().catch(() => onFault('the first daily-round failed; the next runs at the next full hour'));
  rounds.startHourly();
  return { rounds, pump };
};
