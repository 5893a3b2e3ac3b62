import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import type { WrittenMail } from '../../ports/mailer.ts';

export type Sender = { readonly name: string; readonly address: string };

/** The mail as it travels (RFC 5322): text and HTML of the same content, and the files beside them. */
export const composeMail = ({ to, subject, text, html, files }: WrittenMail, from: Sender): Promise<Buffer> =>
  new MailComposer({
    from,
    to,
    subject,
    text,
    html,
    attachments: files.map(({ name, type, content }) => ({ filename: name, contentType: type, content })),
    textEncoding: 'quoted-printable',
    newline: 'windows',
  })
    .compile()
    .build();
