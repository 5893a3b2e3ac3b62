import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { readJson, storeFile, storeJson } from '../data/stored-file.ts';

/** What the mail service tells of a mail, in the order it happens. */
const MAIL_EVENTS = ['Send', 'Delivery', 'Bounce', 'Complaint'] as const;
export type MailEvent = (typeof MAIL_EVENTS)[number];

const storedMail = z.object({
  id: z.string(),
  acceptedAt: z.string(),
  from: z.string(),
  to: z.array(z.string()),
  configurationSet: z.string().optional(),
  tags: z.record(z.string(), z.string()),
  /** What has been told of it so far, and what is still to be told. */
  told: z.array(z.enum(MAIL_EVENTS)),
  toTell: z.array(z.enum(MAIL_EVENTS)),
});

/** An accepted mail as it lies in the data folder; its text lies beside it in the `.eml`. */
export type StoredMail = z.output<typeof storedMail>;

export type MailStore = {
  /** Both files lie in the folder when this returns; the `.json` comes last and makes the mail count. */
  readonly add: (mail: StoredMail, raw: Uint8Array) => void;
  readonly replace: (mail: StoredMail) => void;
  /** Oldest first. */
  readonly all: () => readonly StoredMail[];
  readonly raw: (mail: StoredMail) => Uint8Array;
};

const nameOf = ({ acceptedAt, id }: StoredMail): string => `${acceptedAt.replaceAll(/[:.]/g, '-')}-${id}`;

const loadMails = (folder: string): StoredMail[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .flatMap((name) => readJson(join(folder, name), storedMail) ?? []);

/** The mails in `folder`, those of earlier runs among them. */
export const openMailStore = (folder: string): MailStore => {
  const mails = new Map(loadMails(folder).map((mail) => [mail.id, mail]));
  const path = (mail: StoredMail, ending: string): string => join(folder, `${nameOf(mail)}.${ending}`);
  const replace = (mail: StoredMail): void => {
    storeJson(path(mail, 'json'), mail);
    mails.set(mail.id, mail);
  };
  return {
    add: (mail, raw) => {
      storeFile(path(mail, 'eml'), raw);
      replace(mail);
    },
    replace,
    all: () => [...mails.values()],
    raw: (mail) => readFileSync(path(mail, 'eml')),
  };
};
