import { Duration } from 'aws-cdk-lib';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, type ILogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { LogEntry } from '../../shared/runtime/log.ts';
import { ImpactAlarm } from './impact-alarm.ts';
import type { Operations } from './operations.ts';

export interface EntryAlarmProps {
  /** The log it listens to. A line counts only when it is JSON by itself. */
  readonly logGroup: ILogGroup;
  /** The name of the entry that sounds it. */
  readonly entry: LogEntry['entry'];
  /** Stands before the entry in the metric's name: `deliver-mail`. */
  readonly functionName: string;
  /** The metric's namespace: `fleksaftale-eksempelby`. */
  readonly namespace: string;
  /** One sentence: who is hurt when the entry is logged. */
  readonly whoIsHurt: string;
  /** Where the operators hear it. */
  readonly operations: Operations;
}

/** The operators hear when a function logs an entry of this name. What our code has caught is no error to the platform. */
export class EntryAlarm extends Construct {
  constructor(scope: Construct, id: string, props: EntryAlarmProps) {
    super(scope, id);
    const { logGroup, entry, functionName, namespace, whoIsHurt, operations } = props;
    const filter = new MetricFilter(this, 'Filter', {
      logGroup,
      filterPattern: FilterPattern.stringValue('$.entry', '=', entry),
      metricNamespace: namespace,
      metricName: `${functionName}-${entry}`,
      metricValue: '1',
    });
    new ImpactAlarm(this, 'Alarm', {
      whoIsHurt,
      operations,
      metric: filter.metric({ period: Duration.minutes(5), statistic: Stats.SUM }),
      sounds: 'something-happened',
    });
  }
}
