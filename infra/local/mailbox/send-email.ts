import * as z from 'zod';
import { type AwsAnswer, refusal } from '../aws/aws-answers.ts';
import type { Mailbox } from './mailbox.ts';

/** SES refuses other letters in the name and value of a tag. */
const tag = z
  .string()
  .min(1)
  .max(256)
  .regex(/^[A-Za-z0-9_.@-]+$/);
const addresses = z.array(z.string().min(3)).optional();

const sendEmail = z.object({
  FromEmailAddress: z.string().min(3),
  Destination: z.object({ ToAddresses: addresses, CcAddresses: addresses, BccAddresses: addresses }),
  Content: z.object({ Raw: z.object({ Data: z.base64().min(1) }) }),
  ConfigurationSetName: z.string().optional(),
  EmailTags: z
    .array(z.object({ Name: tag, Value: tag }))
    .max(50)
    .optional(),
});

/** Answers SendEmail of SES v2, for raw messages. The mail lies in the data folder before the answer is given. */
export const answerSendEmail = (body: unknown, mailbox: Mailbox): AwsAnswer => {
  const read = sendEmail.safeParse(body);
  if (!read.success) {
    const places = read.error.issues.map(({ path }) => path.join('.')).join(', ');
    return refusal(400, 'BadRequestException', `Not a mail that SES takes: ${places}`);
  }
  const { FromEmailAddress, Destination, Content, ConfigurationSetName, EmailTags = [] } = read.data;
  const to = [
    ...(Destination.ToAddresses ?? []),
    ...(Destination.CcAddresses ?? []),
    ...(Destination.BccAddresses ?? []),
  ];
  if (to.length === 0 || to.length > 50)
    return refusal(400, 'BadRequestException', 'A mail has 1 to 50 recipients.');
  const id = mailbox.accept({
    raw: Buffer.from(Content.Raw.Data, 'base64'),
    from: FromEmailAddress,
    to,
    configurationSet: ConfigurationSetName,
    tags: Object.fromEntries(EmailTags.map(({ Name, Value }) => [Name, Value])),
  });
  return id === undefined
    ? refusal(503, 'ServiceUnavailableException', 'The mail service is turned off.')
    : { ok: true, body: { MessageId: id } };
};
