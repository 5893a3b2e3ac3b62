import { randomUUID } from 'node:crypto';
import type { SNSEvent } from 'aws-lambda';
import type { Instant } from '../../../shared/domain/calendar/instant.ts';
import type { MailEvent, StoredMail } from './mail-store.ts';

const TOPIC = 'arn:aws:sns:eu-west-1:000000000000:mail-outcomes';

type Told = { readonly to: readonly string[]; readonly timestamp: Instant; readonly feedbackId: string };

const DETAILS: Readonly<Record<MailEvent, (told: Told) => object>> = {
  Send: () => ({ send: {} }),
  Delivery: ({ to, timestamp }) => {
    const delivery = {
      timestamp,
      recipients: to,
      processingTimeMillis: 1,
      smtpResponse: '250 ok',
      reportingMTA: 'local',
    };
    return { delivery };
  },
  Bounce: ({ to, timestamp, feedbackId }) => {
    const bouncedRecipients = to.map((emailAddress) => ({ emailAddress, action: 'failed', status: '5.1.1' }));
    return {
      bounce: { bounceType: 'Permanent', bounceSubType: 'General', bouncedRecipients, timestamp, feedbackId },
    };
  },
  Complaint: ({ to, timestamp, feedbackId }) => {
    const complainedRecipients = to.map((emailAddress) => ({ emailAddress }));
    return { complaint: { complainedRecipients, timestamp, feedbackId, complaintFeedbackType: 'abuse' } };
  },
};

const tagsOf = (mail: StoredMail): Record<string, string[]> => ({
  'ses:configuration-set': [mail.configurationSet ?? ''],
  ...Object.fromEntries(Object.entries(mail.tags).map(([name, value]) => [name, [value]])),
});

/** What SES publishes of a mail, as it reaches a function through SNS. */
export const sesEvent = (mail: StoredMail, event: MailEvent, at: Instant): SNSEvent => {
  const told = {
    eventType: event,
    mail: {
      timestamp: mail.acceptedAt,
      source: mail.from,
      sendingAccountId: '000000000000',
      messageId: mail.id,
      destination: mail.to,
      headersTruncated: false,
      tags: tagsOf(mail),
    },
    ...DETAILS[event]({ to: mail.to, timestamp: at, feedbackId: randomUUID() }),
  };
  const Sns: SNSEvent['Records'][number]['Sns'] = {
    SignatureVersion: '1',
    Timestamp: at,
    Signature: 'local',
    SigningCertUrl: 'local',
    MessageId: randomUUID(),
    Message: JSON.stringify(told),
    MessageAttributes: {},
    Type: 'Notification',
    UnsubscribeUrl: 'local',
    TopicArn: TOPIC,
    Subject: 'Amazon SES Email Event Notification',
  };
  return {
    Records: [{ EventVersion: '1.0', EventSubscriptionArn: `${TOPIC}:local`, EventSource: 'aws:sns', Sns }],
  };
};
