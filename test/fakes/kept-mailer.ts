import type { Mailer, WrittenMail } from '../../shared/ports/mailer.ts';

export type KeptMail = WrittenMail & { readonly key: string };

/** A mail service that keeps what it was given, and takes nothing while it is down. */
export type KeptMailer = Mailer & {
  readonly mails: readonly KeptMail[];
  readonly goDown: () => void;
  readonly comeUp: () => void;
};

export const makeKeptMailer = (): KeptMailer => {
  const mails: KeptMail[] = [];
  let up = true;
  return {
    mails,
    goDown: () => {
      up = false;
    },
    comeUp: () => {
      up = true;
    },
    send: (mail, key) => {
      if (!up) return Promise.reject(new Error(`the mail service is down; ${mail.to} waits`));
      mails.push({ ...mail, key });
      return Promise.resolve();
    },
  };
};
