import { Duration } from 'aws-cdk-lib';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Construct } from 'constructs';
import type { DueKind } from '../../shared/ports/due-rows.ts';
import type { FunctionName, STREAM_FUNCTIONS } from '../../shared/runtime/functions.ts';
import { TABLE } from '../../shared/runtime/table-keys.ts';
import { DeadLetters } from './dead-letters.ts';
import { ImpactAlarm } from './impact-alarm.ts';
import type { RecordsTable } from './records-table.ts';
import { ServiceFunction, type Surroundings } from './service-function.ts';

export interface StreamFunctionProps {
  /** Which of the functions behind the table's stream. */
  readonly name: FunctionName & (typeof STREAM_FUNCTIONS)[number];
  /** It wakes when a row of this kind is written or changed, and for nothing else. */
  readonly wakesFor: DueKind;
  /** The records whose stream rings. */
  readonly records: RecordsTable;
  /** One sentence: who is hurt when it fails. */
  readonly whoIsHurt: string;
  /** Memory, and with it processor time. */
  readonly memoryMegabytes: number;
  /** After this long it is stopped; a minute unless a batch of ten rows may take longer. */
  readonly timeout?: Duration;
  /** What every function shares. */
  readonly surroundings: Surroundings;
}

/** Longer than the longest run on ten rows. */
const BEHIND = Duration.minutes(15);

/**
 * A function wakes as soon as a row it must act on is written. A row that fails is parted from its neighbours and tried
 * again 3 times; then its place in the stream ends among the dead letters, and the hourly round finds the row itself. The operators
 * hear too when it falls behind: what waits in the stream is no error of the function.
 */
export class StreamFunction extends ServiceFunction {
  constructor(scope: Construct, id: string, props: StreamFunctionProps) {
    super(scope, id, { ...props, timeout: props.timeout ?? Duration.minutes(1) });
    const { operations } = props.surroundings;
    const deadLetters = new DeadLetters(this, 'DeadLetters', { whoIsHurt: props.whoIsHurt, operations });
    props.records.allowHearing(this);
    this.function.addEventSourceMapping('Stream', {
      eventSourceArn: props.records.streamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: 10,
      bisectBatchOnError: true,
      retryAttempts: 3,
      maxRecordAge: Duration.hours(6),
      reportBatchItemFailures: true,
      onFailure: new SqsDlq(deadLetters.queue),
      filters: [rowsOfKind(props.wakesFor)],
    });
    new ImpactAlarm(this, 'Behind', {
      whoIsHurt: props.whoIsHurt,
      operations,
      metric: this.function.metric('IteratorAge', { period: Duration.minutes(5), statistic: Stats.MAXIMUM }),
      sounds: { atLeast: BEHIND.toMilliseconds() },
    });
  }
}

const rowsOfKind = (kind: DueKind) =>
  FilterCriteria.filter({
    eventName: FilterRule.or('INSERT', 'MODIFY'),
    dynamodb: { NewImage: { [TABLE.indexes.byDue.partitionKey]: { S: FilterRule.isEqual(kind) } } },
  });
