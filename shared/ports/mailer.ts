/** A mail as people read it: both parts say the same, and files may go with it. */
export type WrittenMail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** `type` is the media type with its parameters. */
  readonly files: readonly { readonly name: string; readonly type: string; readonly content: string }[];
};

/** Hands a mail to the mail service. `key` comes back with what the service later tells of it. Throws when it is not accepted. */
export type Mailer = { readonly send: (mail: WrittenMail, key: string) => Promise<void> };
