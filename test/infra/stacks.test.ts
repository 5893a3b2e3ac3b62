import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Stack, Validations } from 'aws-cdk-lib';
import { afterAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readMunicipalityFile } from '../../infra/municipality-file.ts';
import { addDeployment } from '../../infra/stacks/deployment.ts';
import { TABLE } from '../../shared/runtime/table-keys.ts';
import { ROUTES } from '../../shared/web/routes.ts';
import { deployment, names, resourcesOf, stubCode, testApp } from './synthesised.ts';
import { removeTemporaryFolders } from './temporary-folder.ts';

afterAll(removeTemporaryFolders);

const { records, service, stacks } = deployment();

const keys = (partition: string, sort: string) => [
  { AttributeName: partition, KeyType: 'HASH' },
  { AttributeName: sort, KeyType: 'RANGE' },
];

describe('the records', () => {
  const [table] = resourcesOf(records, 'AWS::DynamoDB::Table');

  it('cannot be deleted by a deployment or by accident', () => {
    expect(table?.deletionPolicy).toBe('Retain');
    expect(table?.properties['DeletionProtectionEnabled']).toBe(true);
    expect(stacks.map(({ terminationProtection }) => terminationProtection)).toEqual([true, false]);
  });

  it('are encrypted with a key of their own that is renewed and kept', () => {
    const [key] = resourcesOf(records, 'AWS::KMS::Key');

    expect(key).toMatchObject({ deletionPolicy: 'Retain', properties: { EnableKeyRotation: true } });
    expect(table?.properties['SSESpecification']).toMatchObject({ SSEEnabled: true, SSEType: 'KMS' });
  });

  it('have beside them the key of the seal, which signs, is kept and is never renewed by itself', () => {
    const signing = resourcesOf(records, 'AWS::KMS::Key').filter(
      ({ properties }) => properties['KeyUsage'] === 'SIGN_VERIFY',
    );

    expect(signing).toMatchObject([{ deletionPolicy: 'Retain', properties: { KeySpec: 'RSA_3072' } }]);
    expect(signing[0]?.properties).not.toHaveProperty('EnableKeyRotation');
  });

  it('have beside them the key that wraps the keys of the fields, which is kept and renewed every year', () => {
    const wrapping = resourcesOf(records, 'AWS::KMS::Key').filter(({ id }) => id.startsWith('FieldsKey'));

    expect(wrapping).toMatchObject([{ deletionPolicy: 'Retain', properties: { EnableKeyRotation: true } }]);
    expect(wrapping[0]?.properties['KeyUsage'] ?? 'ENCRYPT_DECRYPT').toBe('ENCRYPT_DECRYPT');
  });

  it('can be set back to any second of the last 35 days, cost by use, tell what changed and clean up what expired', () => {
    expect(table?.properties).toMatchObject({
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
      BillingMode: 'PAY_PER_REQUEST',
      StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
      TimeToLiveSpecification: { AttributeName: TABLE.expiresAt, Enabled: true },
    });
  });

  it('have the keys and indexes that the service reads by', () => {
    expect(table?.properties['KeySchema']).toEqual(keys(TABLE.partitionKey, TABLE.sortKey));
    expect(table?.properties['GlobalSecondaryIndexes']).toMatchObject(
      Object.values(TABLE.indexes).map(({ name, partitionKey, sortKey }) => ({
        IndexName: name,
        KeySchema: keys(partitionKey, sortKey),
      })),
    );
  });

  it('are copied whole into no index: the desk’s carry the line of a case, the round’s the keys alone', () => {
    expect(table?.properties['GlobalSecondaryIndexes']).toMatchObject([
      { IndexName: 'by-consultant', Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['line'] } },
      { IndexName: 'by-desk', Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['line'] } },
      { IndexName: 'by-due', Projection: { ProjectionType: 'KEYS_ONLY' } },
    ]);
  });

  it('keep the secret whose loss would break codes, sign-ins and waiting mails, and leave links that nobody can revoke', () => {
    const [secret] = resourcesOf(records, 'AWS::SecretsManager::Secret');

    expect(secret).toMatchObject({
      deletionPolicy: 'Retain',
      properties: {
        GenerateSecretString: { GenerateStringKey: 'masterKey', PasswordLength: 64 },
        KmsKeyId: expect.anything(),
      },
    });
  });
});

describe('what waits for the case system', () => {
  const buckets = resourcesOf(records, 'AWS::S3::Bucket');
  const journal = buckets.find(({ id }) => id.startsWith('JournalBucket'));
  const log = buckets.find(({ id }) => id.startsWith('JournalReadings'));

  it('is kept, encrypted with the records’ key and brought back for 30 days after somebody deletes it', () => {
    expect(journal?.deletionPolicy).toBe('Retain');
    expect(journal?.properties).toMatchObject({
      VersioningConfiguration: { Status: 'Enabled' },
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [
          { ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: expect.anything() } },
        ],
      },
      LifecycleConfiguration: {
        Rules: [{ NoncurrentVersionExpiration: { NoncurrentDays: 30 }, Status: 'Enabled' }],
      },
    });
  });

  it('is never public, is reached by TLS alone, and who has read it stands in a log that ends', () => {
    const policies = resourcesOf(records, 'AWS::S3::BucketPolicy');

    expect(buckets).toHaveLength(2);
    for (const { id, properties } of buckets) {
      expect(properties['PublicAccessBlockConfiguration']).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      });
      const policy = policies.find(({ properties: { Bucket: bucket } }) => names(bucket, id));
      expect(JSON.stringify(policy?.properties)).toContain('"aws:SecureTransport":"false"');
    }
    expect(journal?.properties['LoggingConfiguration']).toEqual({ DestinationBucketName: { Ref: log?.id } });
    expect(log?.properties['LifecycleConfiguration']).toMatchObject({ Rules: [{ ExpirationInDays: 180 }] });
  });

  it('is named for the municipality, which lets its case system in', () => {
    const outputs = Object.entries(records.findOutputs('*')).filter(([name]) =>
      /^Journal(?:Name|KeyArn)/.test(name),
    );

    expect(outputs).toHaveLength(2);
  });
});

describe('the addresses', () => {
  it('are the service’s routes, no more and no fewer', () => {
    const deployed = resourcesOf(service, 'AWS::ApiGatewayV2::Route').map(
      ({ properties }) => properties['RouteKey'],
    );

    expect(deployed.map(String).toSorted()).toEqual(Object.values(ROUTES).flat().toSorted());
  });

  it('answer under the municipality’s own name over TLS 1.2, and under no other', () => {
    const [domain] = resourcesOf(service, 'AWS::ApiGatewayV2::DomainName');
    const [api] = resourcesOf(service, 'AWS::ApiGatewayV2::Api');

    expect(domain?.properties).toMatchObject({
      DomainName: 'fleksaftale.eksempelby.example.com',
      DomainNameConfigurations: [{ SecurityPolicy: 'TLS_1_2' }],
    });
    expect(api?.properties['DisableExecuteApiEndpoint']).toBe(true);
  });

  it('answer at a limited rate and leave no link in the access log', () => {
    const [stage] = resourcesOf(service, 'AWS::ApiGatewayV2::Stage');
    const format = JSON.stringify(stage?.properties['AccessLogSettings']);

    expect(stage?.properties['DefaultRouteSettings']).toEqual({
      ThrottlingRateLimit: 50,
      ThrottlingBurstLimit: 100,
    });
    expect(format).toContain('$context.routeKey');
    expect(format).not.toMatch(/context\.(path|http|resourcePath|identity)|query/i);
  });
});

describe('mails', () => {
  it('leave over TLS only, and what becomes of each is told', () => {
    const [set] = resourcesOf(service, 'AWS::SES::ConfigurationSet');
    const [outcome] = resourcesOf(service, 'AWS::SES::ConfigurationSetEventDestination');

    expect(set?.properties['DeliveryOptions']).toMatchObject({ TlsPolicy: 'REQUIRE' });
    expect(outcome?.properties['EventDestination']).toMatchObject({
      MatchingEventTypes: ['send', 'delivery', 'bounce', 'complaint', 'reject', 'renderingFailure'],
      SnsDestination: { TopicARN: expect.anything() },
    });
  });

  it('come from the verified domain of the municipality’s address', () => {
    const [identity] = resourcesOf(service, 'AWS::SES::EmailIdentity');

    expect(identity?.properties['EmailIdentity']).toBe('eksempelby.example.com');
  });
});

describe('notices', () => {
  it('are encrypted with a key and refuse plain connections', () => {
    const topics = resourcesOf(service, 'AWS::SNS::Topic');
    const policies = resourcesOf(service, 'AWS::SNS::TopicPolicy');

    expect(topics.filter(({ properties }) => properties['KmsMasterKeyId'] === undefined)).toEqual([]);
    const closed = policies.filter(({ properties }) =>
      JSON.stringify(properties).includes('"aws:SecureTransport":"false"'),
    );
    expect(closed.map(({ properties }) => JSON.stringify(properties['Topics'])).toSorted()).toEqual(
      topics.map(({ id }) => JSON.stringify([{ Ref: id }])).toSorted(),
    );
    expect(topics).not.toEqual([]);
  });
});

describe('the check against the AwsSolutions rules', () => {
  it('is told of five exceptions, each with its reason', () => {
    const told = stacks
      .flatMap((stack) => stack.node.findAll())
      .flatMap(({ node }) => node.metadata)
      .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
      .flatMap(({ data }) => Object.entries(z.record(z.string(), z.string().min(30)).parse(data)));

    expect([...new Set(told.map(([rule]) => rule.replace(/^[A-Za-z]+::/, '')))].toSorted()).toEqual([
      'AwsSolutions-APIG4',
      'AwsSolutions-IAM5[Resource::*]',
      'AwsSolutions-IAM5[Resource::fleksaftale-eksempelby-records-journal/*]',
      'AwsSolutions-SMG4',
      'AwsSolutions-SQS3',
    ]);
  });

  it('stops a deployment that breaks one', () => {
    const app = testApp();
    const [kept] = addDeployment(app, { municipality: readMunicipalityFile('eksempelby'), codeOf: stubCode });
    if (kept === undefined) throw new Error('A deployment has two stacks.');
    new Bucket(Stack.of(kept), 'OpenBucket');

    expect(() => app.synth()).toThrow(/AwsSolutions-S1/);
  });
});
