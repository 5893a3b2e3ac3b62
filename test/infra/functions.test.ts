import { afterAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ENV } from '../../shared/runtime/env-names.ts';
import { BACKGROUND_FUNCTIONS, STREAM_FUNCTIONS, WEB_FUNCTIONS } from '../../shared/runtime/functions.ts';
import { deployment, names, type Resource, resourcesOf } from './synthesised.ts';
import { removeTemporaryFolders } from './temporary-folder.ts';

afterAll(removeTemporaryFolders);

const PREFIX = 'fleksaftale-eksempelby-';
const { service } = deployment();
const functions = resourcesOf(service, 'AWS::Lambda::Function');
const alarms = resourcesOf(service, 'AWS::CloudWatch::Alarm');
const nameOf = ({ properties }: Resource): string => String(properties['FunctionName']).replace(PREFIX, '');

/** A table's; ARNs of ours are shorter. Known only when deployed. */
const LONGEST_NAME_OF_A_RESOURCE = 255;
const asLongAsCanBe = (value: unknown): string =>
  typeof value === 'string' ? value : 'x'.repeat(LONGEST_NAME_OF_A_RESOURCE);

const logGroupOf = ({ LoggingConfig }: Resource['properties']): string => {
  const group = resourcesOf(service, 'AWS::Logs::LogGroup').find(({ id }) => names(LoggingConfig, id));
  return group?.id ?? 'no log group';
};
const metricFilter = z.object({
  FilterPattern: z.string(),
  MetricTransformations: z
    .array(z.object({ MetricName: z.string(), MetricNamespace: z.string(), MetricValue: z.literal('1') }))
    .length(1),
});
const filters = resourcesOf(service, 'AWS::Logs::MetricFilter');

/** The alarms that sound when a line of this log is an entry of this name. */
const alarmsOnEntry = (logGroup: string, entry: string) =>
  filters
    .filter(({ properties }) => names(properties['LogGroupName'], logGroup))
    .map(({ properties }) => metricFilter.parse(properties))
    .filter(({ FilterPattern }) => FilterPattern === `{ $.entry = "${entry}" }`)
    .flatMap(({ MetricTransformations }) => MetricTransformations)
    .flatMap(({ MetricName, MetricNamespace }) =>
      alarms
        .map(({ properties }) => properties)
        .filter((each) => each['MetricName'] === MetricName && each['Namespace'] === MetricNamespace),
    );

describe('every function that is deployed', () => {
  it('is one that the service names, and none is missing', () => {
    expect(functions.map(nameOf).toSorted()).toEqual([...WEB_FUNCTIONS, ...BACKGROUND_FUNCTIONS].toSorted());
  });

  it.each(functions.map((lambda) => [nameOf(lambda), lambda] as const))(
    '%s runs on Node 24 on arm64 with tracing',
    (_name, { properties }) => {
      expect(properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        Handler: 'handler.handler',
        TracingConfig: { Mode: 'Active' },
      });
    },
  );

  it.each(functions.map((lambda) => [nameOf(lambda), lambda] as const))(
    '%s is told only what has a name in env-names, and never another time',
    (_name, { properties }) => {
      const told = Object.keys(
        z.object({ Variables: z.record(z.string(), z.unknown()) }).parse(properties['Environment']).Variables,
      );

      const known: readonly string[] = Object.values(ENV);
      expect(told.filter((variable) => !known.includes(variable))).toEqual([]);
      expect(told).not.toContain(ENV.clockOffset);
      expect(told).toEqual(expect.arrayContaining([ENV.table, ENV.municipality, ENV.secrets]));
    },
  );

  it.each(functions.map((lambda) => [nameOf(lambda), lambda] as const))(
    '%s logs to a group of its own that is encrypted and ends',
    (name, { properties }) => {
      const groups = resourcesOf(service, 'AWS::Logs::LogGroup').filter(({ id }) =>
        names(properties['LoggingConfig'], id),
      );

      expect(groups).toHaveLength(1);
      expect(groups[0]?.properties).toMatchObject({
        LogGroupName: `/aws/lambda/${PREFIX}${name}`,
        RetentionInDays: 180,
      });
      expect(groups[0]?.properties['KmsKeyId']).toBeDefined();
    },
  );

  it.each(functions.map((lambda) => [nameOf(lambda), lambda] as const))(
    '%s has an alarm that says who is hurt and reaches the operators',
    (_name, { id }) => {
      const onErrors = alarms.filter(
        ({ properties }) => properties['MetricName'] === 'Errors' && names(properties['Dimensions'], id),
      );

      expect(onErrors).toHaveLength(1);
      expect(onErrors[0]?.properties['AlarmDescription']).toMatch(/^[A-Z].{20,}\.$/);
      expect(onErrors[0]?.properties['AlarmActions']).toHaveLength(1);
    },
  );

  it.each(functions.map((lambda) => [nameOf(lambda), lambda] as const))(
    '%s sounds when it logs a fault that it has caught itself',
    (_name, { properties }) => {
      const sounding = alarmsOnEntry(logGroupOf(properties), 'fault');

      expect(sounding).toHaveLength(1);
      expect(sounding[0]).toMatchObject({
        AlarmDescription: expect.stringMatching(/^[A-Z].{20,}\.$/),
        AlarmActions: [expect.anything()],
        ComparisonOperator: 'GreaterThanOrEqualToThreshold',
        Threshold: 1,
        Period: 300,
        Statistic: 'Sum',
        TreatMissingData: 'notBreaching',
      });
      expect(properties['LoggingConfig']).toMatchObject({ LogFormat: 'Text' });
    },
  );

  it.each(functions.map((lambda) => [nameOf(lambda), lambda] as const))(
    '%s is told no more than fits in the 4 KB that the platform gives its variables',
    (_name, { properties }) => {
      const { Variables } = z
        .object({ Variables: z.record(z.string(), z.unknown()) })
        .parse(properties['Environment']);
      const told = Object.fromEntries(
        Object.entries(Variables).map(([name, value]) => [name, asLongAsCanBe(value)]),
      );

      expect(Object.keys(told)).toContain(ENV.municipality);
      expect(Buffer.byteLength(JSON.stringify(told))).toBeLessThan(4096);
    },
  );

  it.each(functions.map((lambda) => [nameOf(lambda), lambda] as const))(
    '%s has a role that no other function has',
    (_name, { properties }) => {
      expect(
        functions.filter(
          (other) => JSON.stringify(other.properties['Role']) === JSON.stringify(properties['Role']),
        ),
      ).toHaveLength(1);
    },
  );
});

describe('what fails', () => {
  it.each(['mail-not-sent', 'mail-given-up'])('a mail that cannot be sent sounds as %s', (entry) => {
    const deliver = functions.find((candidate) => nameOf(candidate) === 'deliver-mail');

    const sounding = alarmsOnEntry(logGroupOf(deliver?.properties ?? {}), entry);

    expect(sounding).toMatchObject([{ AlarmActions: [expect.anything()], TreatMissingData: 'notBreaching' }]);
  });

  it('a document that cannot be sealed sounds as seal-waits', () => {
    const seal = functions.find((candidate) => nameOf(candidate) === 'seal-agreement');

    const sounding = alarmsOnEntry(logGroupOf(seal?.properties ?? {}), 'seal-waits');

    expect(sounding).toMatchObject([{ AlarmActions: [expect.anything()], TreatMissingData: 'notBreaching' }]);
  });

  it('is counted for each function and entry apart', () => {
    const metrics = filters.flatMap(({ properties }) =>
      metricFilter
        .parse(properties)
        .MetricTransformations.map(({ MetricName, MetricNamespace }) => `${MetricNamespace} ${MetricName}`),
    );

    expect(metrics).toHaveLength(functions.length + WEB_FUNCTIONS.length + 5);
    // What limits refuse is one count over all who answer people.
    const apart = metrics.filter((metric) => !metric.endsWith(' too-many-requests'));
    expect(metrics.length - apart.length).toBe(WEB_FUNCTIONS.length);
    expect(new Set(apart).size).toBe(apart.length);
  });

  it('ends in queues that are encrypted, refuse plain connections and sound an alarm', () => {
    const queues = resourcesOf(service, 'AWS::SQS::Queue');

    expect(queues).toHaveLength(BACKGROUND_FUNCTIONS.length);
    for (const queue of queues) {
      expect(queue.properties['SqsManagedSseEnabled']).toBe(true);
      expect(
        resourcesOf(service, 'AWS::SQS::QueuePolicy').filter(
          (policy) =>
            names(policy.properties, queue.id) &&
            JSON.stringify(policy.properties).includes('"aws:SecureTransport":"false"'),
        ),
      ).toHaveLength(1);
      expect(alarms.filter(({ properties }) => names(properties['Dimensions'], queue.id))).toHaveLength(1);
    }
  });

  it.each(STREAM_FUNCTIONS)(
    'a row that %s cannot handle is parted from its neighbours, tried again and then kept',
    (name) => {
      const lambda = functions.find((candidate) => nameOf(candidate) === name);
      const mappings = resourcesOf(service, 'AWS::Lambda::EventSourceMapping').filter(({ properties }) =>
        names(properties['FunctionName'], lambda?.id ?? ''),
      );

      expect(mappings).toHaveLength(1);
      expect(mappings[0]?.properties).toMatchObject({
        BisectBatchOnFunctionError: true,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        MaximumRetryAttempts: 3,
        DestinationConfig: { OnFailure: { Destination: expect.anything() } },
      });
    },
  );

  it.each(STREAM_FUNCTIONS)('%s sounds when it falls behind, though nothing of it fails', (name) => {
    const lambda = functions.find((candidate) => nameOf(candidate) === name);
    const behind = alarms.filter(
      ({ properties }) =>
        properties['MetricName'] === 'IteratorAge' && names(properties['Dimensions'], lambda?.id ?? ''),
    );

    expect(behind.map(({ properties }) => properties)).toMatchObject([
      {
        ComparisonOperator: 'GreaterThanOrEqualToThreshold',
        Threshold: 900_000,
        Statistic: 'Maximum',
        AlarmActions: [expect.anything()],
      },
    ]);
    expect(Number(lambda?.properties['Timeout']) * 1_000).toBeLessThan(900_000);
  });

  it('deliver-mail gets through ten mails that the mail service never answers, each tried nine times for five seconds', () => {
    const lambda = functions.find((candidate) => nameOf(candidate) === 'deliver-mail');

    expect(Number(lambda?.properties['Timeout'])).toBeGreaterThan(10 * (9 * 5 + 2.5));
  });

  it.each([
    ['seal-agreement', 'seal'],
    ['journal-agreement', 'journal'],
    ['deliver-mail', 'mail'],
  ])('%s wakes for rows of its own kind only, when they are written or changed', (name, kind) => {
    const lambda = functions.find((candidate) => nameOf(candidate) === name);
    const mapping = resourcesOf(service, 'AWS::Lambda::EventSourceMapping').find(({ properties }) =>
      names(properties['FunctionName'], lambda?.id ?? ''),
    );

    const pattern = JSON.stringify({
      eventName: ['INSERT', 'MODIFY'],
      dynamodb: { NewImage: { dueKind: { S: [kind] } } },
    });
    expect(mapping?.properties['FilterCriteria']).toEqual({ Filters: [{ Pattern: pattern }] });
  });

  it('the round runs every hour in Danish time, keeps a call that cannot be made, and sounds when it has not run', () => {
    const [schedule] = resourcesOf(service, 'AWS::Scheduler::Schedule');
    const round = functions.find((candidate) => nameOf(candidate) === 'daily-round');

    expect(schedule?.properties).toMatchObject({
      ScheduleExpression: 'cron(0 * * * ? *)',
      ScheduleExpressionTimezone: 'Europe/Copenhagen',
      Target: { DeadLetterConfig: { Arn: expect.anything() }, RetryPolicy: { MaximumRetryAttempts: 3 } },
    });
    const notRunning = alarms.filter(
      ({ properties }) =>
        properties['MetricName'] === 'Invocations' && names(properties['Dimensions'], round?.id ?? ''),
    );
    expect(notRunning.map(({ properties }) => properties)).toMatchObject([
      { ComparisonOperator: 'LessThanThreshold', Threshold: 1, TreatMissingData: 'breaching' },
    ]);
  });

  it('a notice about a mail that cannot be delivered to its function, or handled by it, is kept', () => {
    const [subscription] = resourcesOf(service, 'AWS::SNS::Subscription');
    const lambda = functions.find((candidate) => nameOf(candidate) === 'record-mail-outcome');

    expect(subscription?.properties['RedrivePolicy']).toMatchObject({
      deadLetterTargetArn: expect.anything(),
    });
    const kept = resourcesOf(service, 'AWS::Lambda::EventInvokeConfig').filter(({ properties }) =>
      names(properties['FunctionName'], lambda?.id ?? ''),
    );
    expect(kept.map(({ properties }) => properties)).toMatchObject([
      { DestinationConfig: { OnFailure: expect.anything() } },
    ]);
  });
});
