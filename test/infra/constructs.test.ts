import { Stack } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Template } from 'aws-cdk-lib/assertions';
import { afterAll, describe, expect, it } from 'vitest';
import { DeadLetters } from '../../infra/constructs/dead-letters.ts';
import { ImpactAlarm } from '../../infra/constructs/impact-alarm.ts';
import { Operations } from '../../infra/constructs/operations.ts';
import { ServiceFunction } from '../../infra/constructs/service-function.ts';
import { WebFunction } from '../../infra/constructs/web-function.ts';
import { resourcesOf, stubCode, testApp } from './synthesised.ts';
import { removeTemporaryFolders } from './temporary-folder.ts';

afterAll(removeTemporaryFolders);

const setUp = () => {
  const stack = new Stack(testApp(), 'Test');
  const operations = new Operations(stack, 'Operations');
  return {
    stack,
    operations,
    surroundings: { prefix: 'test', codeOf: stubCode, environment: {}, operations },
  };
};
const metric = new Metric({ namespace: 'Test', metricName: 'Faults' });
const WHO = 'Citizens cannot read their agreement.';

describe('an alarm', () => {
  it.each(['', 'Errors.', 'citizens cannot read their agreement', 'Citizens cannot read their agreement'])(
    'is refused when it does not say in a sentence who is hurt: "%s"',
    (whoIsHurt) => {
      const { stack, operations } = setUp();

      expect(
        () =>
          new ImpactAlarm(stack, 'Alarm', { whoIsHurt, metric, sounds: 'something-happened', operations }),
      ).toThrow(/who is hurt/);
    },
  );

  it('is silent while nothing is measured, unless it listens for silence', () => {
    const { stack, operations } = setUp();
    new ImpactAlarm(stack, 'Fault', { whoIsHurt: WHO, metric, sounds: 'something-happened', operations });
    new ImpactAlarm(stack, 'Silence', {
      whoIsHurt: WHO,
      metric,
      sounds: { nothingHappenedForPeriods: 2 },
      operations,
    });

    const missing = resourcesOf(Template.fromStack(stack), 'AWS::CloudWatch::Alarm').map(
      ({ properties }) => properties['TreatMissingData'],
    );
    expect(missing).toEqual(['notBreaching', 'breaching']);
  });
});

describe('the operators’ topic', () => {
  it('can be published to by alarms of this account alone', () => {
    const { stack } = setUp();

    const [policy] = resourcesOf(Template.fromStack(stack), 'AWS::SNS::TopicPolicy');
    expect(JSON.stringify(policy?.properties)).toContain(
      '"Principal":{"Service":"cloudwatch.amazonaws.com"}',
    );
    expect(JSON.stringify(policy?.properties)).toContain('aws:SourceAccount');
  });
});

describe('dead letters', () => {
  it('are kept for 14 days', () => {
    const { stack, operations } = setUp();
    new DeadLetters(stack, 'DeadLetters', { whoIsHurt: WHO, operations });

    const [queue] = resourcesOf(Template.fromStack(stack), 'AWS::SQS::Queue');
    expect(queue?.properties['MessageRetentionPeriod']).toBe(14 * 24 * 3600);
  });
});

describe('a web function', () => {
  it('gives up before the gateway does, so that the person gets our page and not the gateway’s', () => {
    const { stack, surroundings } = setUp();
    new WebFunction(stack, 'citizen', { name: 'citizen', whoIsHurt: WHO, surroundings });

    const [lambda] = resourcesOf(Template.fromStack(stack), 'AWS::Lambda::Function');
    expect(Number(lambda?.properties['Timeout'])).toBeLessThan(30);
  });

  it('has no right to any record until it is given one', () => {
    const { stack, surroundings } = setUp();
    const web = new WebFunction(stack, 'citizen', { name: 'citizen', whoIsHurt: WHO, surroundings });

    expect(web).toBeInstanceOf(ServiceFunction);
    expect(JSON.stringify(resourcesOf(Template.fromStack(stack), 'AWS::IAM::Policy'))).not.toMatch(
      /dynamodb|secretsmanager|ses:/,
    );
  });
});
