import { domainToASCII } from 'node:url';
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import type { Mailer } from '../../ports/mailer.ts';

export type SesSettings = {
  readonly from: { readonly name: string; readonly address: string };
  readonly configurationSet: string;
};

/** The tag under which SES gives a mail's name back with everything it tells of it. */
export const MAIL_KEY_TAG = 'mail-key';

/** Mails through Amazon SES, text and HTML of the same content, without attachments and without tracking. */
export const makeSesMailer = ({ from, configurationSet }: SesSettings): Mailer => {
  const client = new SESv2Client({
    maxAttempts: 3,
    requestHandler: { requestTimeout: 5_000, connectionTimeout: 2_000, throwOnRequestTimeout: true },
  });
  return {
    send: async ({ to, subject, text, html }, key) => {
      const composed = new MailComposer({
        from,
        to,
        subject,
        text,
        html,
        textEncoding: 'quoted-printable',
      }).compile();
      await client.send(
        new SendEmailCommand({
          FromEmailAddress: from.address,
          Destination: { ToAddresses: [asciiAddress(to)] },
          ConfigurationSetName: configurationSet,
          EmailTags: [{ Name: MAIL_KEY_TAG, Value: key }],
          Content: { Raw: { Data: await composed.build() } },
        }),
      );
    },
  };
};

/** SES takes a domain with æ, ø or å in its ASCII form only. */
const asciiAddress = (address: string): string => {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1))}`;
};
