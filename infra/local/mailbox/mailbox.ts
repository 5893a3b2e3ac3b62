import { randomUUID } from 'node:crypto';
import type { Clock } from '../../../shared/ports/clock.ts';
import { type MailEvent, type MailStore, openMailStore } from './mail-store.ts';
import { type Mail, readMail } from './read-mail.ts';

/** A mail as it is handed over, before it has a number. */
type OfferedMail = {
  readonly raw: Uint8Array;
  readonly from: string;
  readonly to: readonly string[];
  readonly configurationSet: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
};

export type Mailbox = {
  /** The mail's number, once it lies in the data folder; nothing while the mail service is down. */
  readonly accept: (mail: OfferedMail) => string | undefined;
  /** Every mail ever accepted, oldest first. */
  readonly list: () => Promise<readonly Mail[]>;
  readonly byId: (id: string) => Promise<Mail | undefined>;
  /** "Mail down": while it is off every mail is refused, as when SES does not answer. */
  readonly turnOff: () => void;
  readonly turnOn: () => void;
  readonly isOn: () => boolean;
};

/** SES tells of a mail only when it was sent with a configuration set. */
const eventsFor = ({ configurationSet, to }: OfferedMail): MailEvent[] => {
  if (configurationSet === undefined) return [];
  if (to.some((address) => address.startsWith('bounce@'))) return ['Send', 'Bounce'];
  if (to.some((address) => address.startsWith('complaint@'))) return ['Send', 'Delivery', 'Complaint'];
  return ['Send', 'Delivery'];
};

export type MailboxParts = {
  readonly store: MailStore;
  readonly clock: Clock;
  readonly onAccepted: () => void;
};

export const makeMailbox = ({ store, clock, onAccepted }: MailboxParts): Mailbox => {
  let on = true;
  const list = (): Promise<Mail[]> => Promise.all(store.all().map((mail) => readMail(mail, store.raw(mail))));
  return {
    accept: (offered) => {
      if (!on) return undefined;
      const { raw, from, to, configurationSet, tags } = offered;
      const id = randomUUID();
      const base = {
        id,
        acceptedAt: clock.now(),
        from,
        to: [...to],
        tags: { ...tags },
        told: [],
        toTell: eventsFor(offered),
      };
      store.add(configurationSet === undefined ? base : { ...base, configurationSet }, raw);
      onAccepted();
      return id;
    },
    list,
    byId: async (id) => {
      const stored = store.all().find((mail) => mail.id === id);
      return stored && readMail(stored, store.raw(stored));
    },
    turnOff: () => {
      on = false;
    },
    turnOn: () => {
      on = true;
    },
    isOn: () => on,
  };
};

/** The mails that lie in `folder`, as a person reads them; the service need not run. */
export const mailsIn = (folder: string): Promise<readonly Mail[]> => {
  const store = openMailStore(folder);
  return Promise.all(store.all().map((mail) => readMail(mail, store.raw(mail))));
};
