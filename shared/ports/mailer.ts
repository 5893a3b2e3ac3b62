/** A mail as people read it: both parts say the same. */
export type WrittenMail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

/** Hands a mail to the mail service. `key` comes back with what the service later tells of it. Throws when it is not accepted. */
export type Mailer = { readonly send: (mail: WrittenMail, key: string) => Promise<void> };
