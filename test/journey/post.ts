import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import { linksIn, type Mail, readMail } from '../../infra/local/mailbox/read-mail.ts';
import { readJson } from '../../infra/local/data/stored-file.ts';

const stored = z.object({
  id: z.string(),
  acceptedAt: z.string(),
  from: z.string(),
  to: z.array(z.string()),
  tags: z.record(z.string(), z.string()),
  told: z.array(z.enum(['Send', 'Delivery', 'Bounce', 'Complaint'])),
  toTell: z.array(z.enum(['Send', 'Delivery', 'Bounce', 'Complaint'])),
});

/** The mails a service has accepted, read from its data folder, also while it is dead. */
export type Post = {
  /** Every mail to an address whose subject begins so, oldest first. */
  readonly mailsTo: (address: string, subject: string) => Promise<readonly Mail[]>;
  /** The nth such mail, once it has come. */
  readonly mailTo: (address: string, subject: string, nth?: number) => Promise<Mail>;
  readonly linkTo: (address: string, subject: string, nth?: number) => Promise<string>;
  readonly all: () => Promise<readonly Mail[]>;
};

const PATIENCE_MILLISECONDS = 30_000;
const LOOK_MILLISECONDS = 40;
/** Shorter than anything takes that brings a mail. */
const FRESH_MILLISECONDS = 5;

export const openPost = (dataFolder: string): Post => {
  const folder = join(dataFolder, 'mail');
  const known = new Map<string, Promise<Mail>>();
  let lookedAt = 0;
  const look = (): void => {
    if (Date.now() - lookedAt < FRESH_MILLISECONDS) return;
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
    for (const name of names.toSorted()) if (!known.has(name)) known.set(name, readFrom(folder, name));
    lookedAt = Date.now();
  };
  const all = (): Promise<readonly Mail[]> => {
    look();
    return Promise.all(known.values());
  };
  const mailsTo: Post['mailsTo'] = async (address, subject) =>
    (await all()).filter((mail) => mail.to.includes(address) && mail.subject.startsWith(subject));
  const mailTo: Post['mailTo'] = async (address, subject, nth = 1) => {
    const until = Date.now() + PATIENCE_MILLISECONDS;
    for (;;) {
      const mail = (await mailsTo(address, subject))[nth - 1];
      if (mail !== undefined) return mail;
      if (Date.now() > until) throw new Error(`no mail number ${nth} "${subject}" to ${address}`);
      await sleep(LOOK_MILLISECONDS);
    }
  };
  const linkTo: Post['linkTo'] = async (address, subject, nth) => {
    const [link] = linksIn((await mailTo(address, subject, nth)).text);
    if (link === undefined) throw new Error(`no link in "${subject}"`);
    return link;
  };
  return { mailsTo, mailTo, linkTo, all };
};

const readFrom = async (folder: string, name: string): Promise<Mail> => {
  const mail = readJson(join(folder, name), stored);
  if (mail === undefined) throw new Error(`${name} is gone`);
  return readMail(mail, readFileSync(join(folder, name.replace(/json$/, 'eml'))));
};
