import { describe, expect, it } from 'vitest';
import { REFUSAL_CODES } from '../../shared/domain/refusals.ts';
import { WEB_FUNCTIONS } from '../../shared/runtime/functions.ts';
import { deployment, resourcesOf } from './synthesised.ts';

const CODE = 'too-many-requests';
const { service } = deployment();

describe('the alarm for misuse', () => {
  it('counts what every function that answers people refuses because of a limit', () => {
    const filters = resourcesOf(service, 'AWS::Logs::MetricFilter')
      .map(({ properties }) => properties)
      .filter((properties) => JSON.stringify(properties['MetricTransformations']).includes(CODE));

    expect(REFUSAL_CODES).toContain(CODE);
    expect(filters).toHaveLength(WEB_FUNCTIONS.length);
    expect(new Set(filters.map((properties) => JSON.stringify(properties['LogGroupName']))).size).toBe(
      WEB_FUNCTIONS.length,
    );
    for (const properties of filters)
      expect(properties['FilterPattern']).toBe(`{ ($.entry = "request-refused") && ($.code = "${CODE}") }`);
  });

  it('sounds at twenty in five minutes, and not at the one person who presses again', () => {
    const alarms = resourcesOf(service, 'AWS::CloudWatch::Alarm')
      .map(({ properties }) => properties)
      .filter((properties) => properties['MetricName'] === CODE);

    expect(alarms).toMatchObject([
      {
        Namespace: 'fleksaftale-eksempelby',
        Statistic: 'Sum',
        Period: 300,
        Threshold: 20,
        ComparisonOperator: 'GreaterThanOrEqualToThreshold',
        TreatMissingData: 'notBreaching',
      },
    ]);
  });
});
