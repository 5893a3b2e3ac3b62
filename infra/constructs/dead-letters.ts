import { Duration } from 'aws-cdk-lib';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { ImpactAlarm } from './impact-alarm.ts';
import type { Operations } from './operations.ts';

export interface DeadLettersProps {
  /** One sentence: who is hurt when something ends here. */
  readonly whoIsHurt: string;
  /** Where the operators hear it. */
  readonly operations: Operations;
}

/** What could not be handled is kept for 14 days, encrypted and reachable by TLS only, and the operators are told at once. */
export class DeadLetters extends Construct {
  /** Takes what could not be handled. */
  readonly queue: Queue;

  constructor(scope: Construct, id: string, props: DeadLettersProps) {
    super(scope, id);
    this.queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    acknowledge(this.queue, { id: 'AwsSolutions-SQS3', reason: 'This queue is itself where failures end.' });
    new ImpactAlarm(this, 'NotEmpty', {
      ...props,
      metric: this.queue.metricApproximateNumberOfMessagesVisible({
        period: Duration.minutes(5),
        statistic: Stats.MAXIMUM,
      }),
      sounds: 'something-happened',
    });
  }
}
