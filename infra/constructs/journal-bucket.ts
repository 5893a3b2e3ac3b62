import { Aws, CfnOutput, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, CfnBucket, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { ServiceFunction } from './service-function.ts';

const SHUT = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
  removalPolicy: RemovalPolicy.RETAIN,
} as const;

/**
 * Where the municipality's case system picks up signed documents (docs/journal.md). Nothing in it ends by itself: whoever
 * has picked a folder up deletes it, and it can be brought back for 30 days. Who reads it is the municipality's to decide;
 * who has read it stands in a log for 180 days. Its key opens nothing else, so that the case system can be given it.
 */
export class JournalBucket extends Construct {
  readonly bucket: Bucket;
  private readonly key: Key;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.key = new Key(this, 'Key', {
      description: 'Signed documents that wait for the case system',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.bucket = new Bucket(this, 'Bucket', {
      ...SHUT,
      encryption: BucketEncryption.KMS,
      encryptionKey: this.key,
      bucketKeyEnabled: true,
      versioned: true,
      lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(30), expiredObjectDeleteMarker: true }],
    });
    this.logReadings();
    new CfnOutput(this, 'Name', {
      value: this.bucket.bucketName,
      description: 'Signed documents for the case system to pick up (docs/journal.md)',
    });
    new CfnOutput(this, 'KeyArn', {
      value: this.key.keyArn,
      description: 'Whoever picks documents up needs kms:Decrypt on this key',
    });
  }

  /** S3 can write access logs only to a bucket that is encrypted with a key of S3's own. */
  private logReadings(): void {
    const log = new Bucket(this, 'Readings', {
      ...SHUT,
      encryption: BucketEncryption.S3_MANAGED,
      lifecycleRules: [{ expiration: Duration.days(180) }],
    });
    log.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('logging.s3.amazonaws.com')],
        actions: ['s3:PutObject'],
        resources: [log.arnForObjects('*')],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
    const logged = this.bucket.node.defaultChild;
    if (logged instanceof CfnBucket) logged.loggingConfiguration = { destinationBucketName: log.bucketName };
  }

  /** The function may put objects here, and neither read nor delete them. */
  allowHandingOver(giver: ServiceFunction): void {
    const through = { StringEquals: { 'kms:ViaService': `s3.${giver.region}.amazonaws.com` } };
    const records = Stack.of(this);
    const exported = `${records.stackName}-journal`;
    giver.allow(['s3:PutObject'], [`${records.exportValue(this.bucket.bucketArn, { name: exported })}/*`]);
    giver.allow(['kms:GenerateDataKey'], [this.key.keyArn], through);
    acknowledge(giver.role, {
      id: `AwsSolutions-IAM5[Resource::${exported}/*]`,
      reason: 'An object is named by its case and document, which nobody knows when the right is given.',
    });
  }
}
