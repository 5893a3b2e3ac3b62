import { Aws, Duration } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import type { Construct } from 'constructs';
import type { BackgroundFunction } from '../../shared/runtime/functions.ts';
import { DeadLetters } from './dead-letters.ts';
import { ImpactAlarm } from './impact-alarm.ts';
import { ServiceFunction, type ServiceFunctionProps, type Surroundings } from './service-function.ts';

export interface ScheduledFunctionProps {
  /** Which of the functions that work behind. */
  readonly name: BackgroundFunction;
  /** Every hour unless said otherwise; at night is at three. */
  readonly runs?: 'every-hour' | 'every-night';
  /** One sentence: who is hurt when it fails or does not run. */
  readonly whoIsHurt: string;
  /** Memory, and with it processor time. */
  readonly memoryMegabytes: number;
  /** After this long it is stopped; the next hour goes on. */
  readonly timeout: Duration;
  /** What every function shares. */
  readonly surroundings: Surroundings;
}

/** When it runs, and after how many quiet hours the operators hear. */
const RUNS = {
  'every-hour': { id: 'EveryHour', cron: 'cron(0 * * * ? *)', quietHours: 2 },
  'every-night': { id: 'EveryNight', cron: 'cron(0 3 * * ? *)', quietHours: 26 },
} as const;

/** A function runs at the beginning of every hour, or of one hour at night, Danish time, and the operators hear of it when it fails or has not run. */
export class ScheduledFunction extends ServiceFunction {
  constructor(scope: Construct, id: string, props: ScheduledFunctionProps) {
    const { operations } = props.surroundings;
    const deadLetters = new DeadLetters(scope, `${id}DeadLetters`, {
      whoIsHurt: props.whoIsHurt,
      operations,
    });
    super(scope, id, { ...props, failed: deadLetters.queue } satisfies ServiceFunctionProps);
    const runs = RUNS[props.runs ?? 'every-hour'];
    this.run(deadLetters, runs);
    new ImpactAlarm(this, 'NotRunning', {
      whoIsHurt: props.whoIsHurt,
      operations,
      metric: this.function.metricInvocations({ period: Duration.hours(1) }),
      sounds: { nothingHappenedForPeriods: runs.quietHours },
    });
  }

  private run({ queue }: DeadLetters, { id, cron }: (typeof RUNS)[keyof typeof RUNS]): void {
    const caller = new Role(this, 'Caller', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    });
    caller.addToPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [this.function.functionArn] }),
    );
    caller.addToPolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [queue.queueArn] }));
    const schedule = new CfnSchedule(this, id, {
      scheduleExpression: cron,
      scheduleExpressionTimezone: 'Europe/Copenhagen',
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: this.function.functionArn,
        roleArn: caller.roleArn,
        deadLetterConfig: { arn: queue.queueArn },
        retryPolicy: { maximumRetryAttempts: 3, maximumEventAgeInSeconds: Duration.minutes(50).toSeconds() },
      },
    });
    schedule.node.addDependency(caller);
  }
}
