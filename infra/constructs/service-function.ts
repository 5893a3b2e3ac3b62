import { type Duration, Duration as Time, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  type Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { EnvName } from '../../shared/runtime/env-names.ts';
import type { FunctionName } from '../../shared/runtime/functions.ts';
import type { LogEntry } from '../../shared/runtime/log.ts';
import { acknowledge } from './acknowledge.ts';
import { EntryAlarm } from './entry-alarm.ts';
import { ImpactAlarm } from './impact-alarm.ts';
import type { Operations } from './operations.ts';

/** What every function of one deployment shares. */
export interface Surroundings {
  /** Stands before each function's name: `fleksaftale-eksempelby`. */
  readonly prefix: string;
  /** The bundle of a function. */
  readonly codeOf: (name: FunctionName) => Code;
  /** What the functions are told, by the names both sides read. */
  readonly environment: Readonly<Partial<Record<EnvName, string>>>;
  /** Key for logs, topic for alarms. */
  readonly operations: Operations;
}

export interface ServiceFunctionProps {
  /** Names the folder in `functions/`, the bundle, the deployed function and its log group. */
  readonly name: FunctionName;
  /** One sentence: who is hurt when it fails. */
  readonly whoIsHurt: string;
  /** Memory, and with it processor time: 1 769 MB is one whole processor. */
  readonly memoryMegabytes: number;
  /** After this long it is stopped. */
  readonly timeout: Duration;
  /** Takes what still fails after the retries of a call that nobody waits for. */
  readonly failed?: IQueue;
  /** What every function shares. */
  readonly surroundings: Surroundings;
}

/** A function runs with rights of its own, logs that are encrypted and end, and an alarm that says who is hurt when it fails. */
export class ServiceFunction extends Construct {
  readonly function: LambdaFunction;
  readonly role: Role;
  readonly logGroup: LogGroup;
  private readonly props: ServiceFunctionProps;

  constructor(scope: Construct, id: string, props: ServiceFunctionProps) {
    super(scope, id);
    this.props = props;
    const { name, surroundings, whoIsHurt } = props;
    const { operations, prefix, environment, codeOf } = surroundings;
    this.logGroup = new LogGroup(this, 'Logs', {
      logGroupName: `/aws/lambda/${prefix}-${name}`,
      retention: RetentionDays.SIX_MONTHS,
      encryptionKey: operations.key,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    this.logGroup.grantWrite(this.role);
    this.function = new LambdaFunction(this, 'Function', {
      functionName: `${prefix}-${name}`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'handler.handler',
      code: codeOf(name),
      role: this.role,
      logGroup: this.logGroup,
      // Leaves what is written to standard output as it is: one JSON line per entry, which the metric filters read.
      loggingFormat: LoggingFormat.TEXT,
      memorySize: props.memoryMegabytes,
      timeout: props.timeout,
      environment: { ...environment },
      tracing: Tracing.ACTIVE,
      ...(props.failed ? { onFailure: new SqsDestination(props.failed), retryAttempts: 2 } : {}),
    });
    acknowledge(this.role, {
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason:
        'The two X-Ray actions and dynamodb:ListStreams take no resource: they can only be allowed on all.',
    });
    new ImpactAlarm(this, 'Failing', {
      whoIsHurt,
      operations,
      metric: this.function.metricErrors({ period: Time.minutes(5) }),
      sounds: 'something-happened',
    });
    this.soundWhenLogged('fault', whoIsHurt);
  }

  /** The operators hear when the function logs an entry of this name, with the sentence that says who is hurt. */
  soundWhenLogged(entry: LogEntry['entry'], whoIsHurt: string): void {
    const { name, surroundings } = this.props;
    new EntryAlarm(this, inOneWord(entry), {
      logGroup: this.logGroup,
      entry,
      functionName: name,
      namespace: surroundings.prefix,
      whoIsHurt,
      operations: surroundings.operations,
    });
  }

  /** Exactly these actions on exactly these resources are added to the function's rights. */
  allow(
    actions: readonly string[],
    resources: readonly string[],
    conditions?: Record<string, Record<string, string | readonly string[]>>,
  ): void {
    this.role.addToPrincipalPolicy(
      new PolicyStatement({
        actions: [...actions],
        resources: [...resources],
        ...(conditions ? { conditions } : {}),
      }),
    );
  }

  /** These actions are forbidden on rows of these partitions, whatever else is allowed. */
  forbid(actions: readonly string[], resource: string, partitions: readonly string[]): void {
    this.role.addToPrincipalPolicy(
      new PolicyStatement({
        effect: Effect.DENY,
        actions: [...actions],
        resources: [resource],
        conditions: { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': [...partitions] } },
      }),
    );
  }

  /** The region the function is deployed in. */
  get region(): string {
    return Stack.of(this).region;
  }
}

/** `mail-not-sent` as `MailNotSent`. */
const inOneWord = (entry: string): string =>
  entry.replaceAll(/(?:^|-)(\w)/g, (_all, letter: string) => letter.toUpperCase());
