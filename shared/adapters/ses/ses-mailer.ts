import { domainToASCII } from 'node:url';
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { Mailer } from '../../ports/mailer.ts';
import { composeMail, type Sender } from './compose-mail.ts';

export type SesSettings = {
  readonly from: Sender;
  readonly configurationSet: string;
};

/** The tag under which SES gives a mail's name back with everything it tells of it. */
export const MAIL_KEY_TAG = 'mail-key';

/** Mails through Amazon SES, text and HTML of the same content, with the files that go along and without tracking. */
export const makeSesMailer = ({ from, configurationSet }: SesSettings): Mailer => {
  const client = new SESv2Client({
    maxAttempts: 3,
    requestHandler: { requestTimeout: 5_000, connectionTimeout: 2_000, throwOnRequestTimeout: true },
  });
  return {
    send: async (mail, key) => {
      await client.send(
        new SendEmailCommand({
          FromEmailAddress: from.address,
          Destination: { ToAddresses: [asciiAddress(mail.to)] },
          ConfigurationSetName: configurationSet,
          EmailTags: [{ Name: MAIL_KEY_TAG, Value: key }],
          Content: { Raw: { Data: await composeMail(mail, from) } },
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
