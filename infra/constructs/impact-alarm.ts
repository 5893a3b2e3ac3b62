import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Construct } from 'constructs';
import type { Operations } from './operations.ts';

export interface ImpactAlarmProps {
  /** One sentence: who is hurt while this is wrong. It becomes the alarm's description. */
  readonly whoIsHurt: string;
  /** What is measured, with its period and statistic. */
  readonly metric: IMetric;
  /** `something-happened` sounds at one or more in a period, `atLeast` at so many or so much; `nothingHappenedForPeriods` at none in so many periods in a row. */
  readonly sounds:
    | 'something-happened'
    | { readonly atLeast: number }
    | { readonly nothingHappenedForPeriods: number };
  /** Where the operators hear it. */
  readonly operations: Operations;
}

/** The operators hear of a fault together with who is hurt by it. */
export class ImpactAlarm extends Construct {
  constructor(scope: Construct, id: string, props: ImpactAlarmProps) {
    super(scope, id);
    if (!/^[A-Z].{20,}\.$/.test(props.whoIsHurt))
      throw new Error(`${this.node.path}: say in one sentence who is hurt.`);
    const { sounds } = props;
    const alarm = new Alarm(this, 'Alarm', {
      alarmDescription: props.whoIsHurt,
      metric: props.metric,
      threshold: typeof sounds === 'object' && 'atLeast' in sounds ? sounds.atLeast : 1,
      ...(sounds === 'something-happened' || 'atLeast' in sounds
        ? {
            comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
            evaluationPeriods: 1,
            treatMissingData: TreatMissingData.NOT_BREACHING,
          }
        : {
            comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
            evaluationPeriods: sounds.nothingHappenedForPeriods,
            treatMissingData: TreatMissingData.BREACHING,
          }),
    });
    alarm.addAlarmAction(new SnsAction(props.operations.operatorTopic));
  }
}
