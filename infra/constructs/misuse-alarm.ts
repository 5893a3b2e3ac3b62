import { Duration } from 'aws-cdk-lib';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, type ILogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { LogEntry } from '../../shared/runtime/log.ts';
import { ImpactAlarm } from './impact-alarm.ts';
import type { Operations } from './operations.ts';

export interface MisuseAlarmProps {
  /** The metric's namespace: `fleksaftale-eksempelby`. */
  readonly namespace: string;
  /** One sentence: who is hurt when limits are met again and again. */
  readonly whoIsHurt: string;
  /** Where the operators hear it. */
  readonly operations: Operations;
}

const ENTRY: LogEntry['entry'] = 'request-refused';
/** The refusal of limits; held to those of the domain by the test. */
const CODE = 'too-many-requests';
/** Somebody who presses a button again and again stays below this. */
const MANY = 20;

/** The operators hear when limits against misuse are met many times in five minutes, over all the functions it listens to. */
export class MisuseAlarm extends Construct {
  private readonly namespace: string;

  constructor(scope: Construct, id: string, { namespace, whoIsHurt, operations }: MisuseAlarmProps) {
    super(scope, id);
    this.namespace = namespace;
    const period = Duration.minutes(5);
    new ImpactAlarm(this, 'Many', {
      whoIsHurt,
      operations,
      metric: new Metric({ namespace, metricName: CODE, period, statistic: Stats.SUM }),
      sounds: { atLeast: MANY },
    });
  }

  /** What this function refuses counts too. */
  listenTo(functionName: string, logGroup: ILogGroup): void {
    new MetricFilter(this, functionName, {
      logGroup,
      filterPattern: FilterPattern.all(
        FilterPattern.stringValue('$.entry', '=', ENTRY),
        FilterPattern.stringValue('$.code', '=', CODE),
      ),
      metricNamespace: this.namespace,
      metricName: CODE,
      metricValue: '1',
    });
  }
}
