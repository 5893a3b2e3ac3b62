import { Aws } from 'aws-cdk-lib';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { Operations } from './operations.ts';
import type { ServiceFunction } from './service-function.ts';

export interface MailServiceProps {
  /** The one address mails come from; its domain is verified by the DNS records of the identity. */
  readonly mailFrom: string;
  /** The configuration set's name, and the first part of others. */
  readonly name: string;
  /** Encrypts the notices about mails. */
  readonly operations: Operations;
}

/** Mails leave over TLS only, from one address, and what became of each is published. */
export class MailService extends Construct {
  /** Verifies the domain of the sender's address. */
  readonly identity: EmailIdentity;
  /** Every mail is sent under this set. */
  readonly configurationSetName: string;
  /** What became of each mail: sent, delivered, bounced, complained of, refused. */
  readonly outcomes: Topic;
  private readonly mailFrom: string;

  constructor(scope: Construct, id: string, { mailFrom, name, operations }: MailServiceProps) {
    super(scope, id);
    this.mailFrom = mailFrom;
    this.outcomes = new Topic(this, 'Outcomes', { masterKey: operations.key, enforceSSL: true });
    const configurationSet = new ConfigurationSet(this, 'ConfigurationSet', {
      configurationSetName: name,
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    this.configurationSetName = name;
    configurationSet.addEventDestination('Outcome', {
      destination: EventDestination.snsTopic(this.outcomes),
      events: [
        EmailSendingEvent.SEND,
        EmailSendingEvent.DELIVERY,
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.REJECT,
        EmailSendingEvent.RENDERING_FAILURE,
      ],
    });
    this.identity = new EmailIdentity(this, 'Identity', {
      identity: Identity.domain(domainOf(mailFrom)),
      configurationSet,
    });
  }

  /** The function may send mails, from the one address and under the set alone. Both actions: a mail handed over as MIME counts as raw. */
  allowSending(sender: ServiceFunction): void {
    const set = `arn:${Aws.PARTITION}:ses:${Aws.REGION}:${Aws.ACCOUNT_ID}:configuration-set/${this.configurationSetName}`;
    sender.allow(['ses:SendEmail', 'ses:SendRawEmail'], [this.identity.emailIdentityArn, set], {
      StringEquals: { 'ses:FromAddress': this.mailFrom },
    });
  }
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);
