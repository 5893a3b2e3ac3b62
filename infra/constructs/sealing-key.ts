import { CfnOutput, RemovalPolicy } from 'aws-cdk-lib';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { ServiceFunction } from './service-function.ts';

/**
 * The key of the municipality's seal. It never leaves KMS and is never renewed by itself: its certificate is for this key.
 * How an operator gets the certificate: docs/runbook.md, "The seal".
 */
export class SealingKey extends Construct {
  readonly key: Key;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.key = new Key(this, 'Key', {
      description: 'Seals signed agreements',
      keySpec: KeySpec.RSA_3072,
      keyUsage: KeyUsage.SIGN_VERIFY,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    new CfnOutput(this, 'Arn', {
      value: this.key.keyArn,
      description: 'The seal’s key, which needs a certificate (docs/runbook.md, "The seal")',
    });
  }

  /** The function may sign digests with the key, in the one way that the seal is made. */
  allowSealing(sealer: ServiceFunction): void {
    sealer.allow(['kms:Sign'], [this.key.keyArn], {
      StringEquals: {
        'kms:MessageType': 'DIGEST',
        'kms:SigningAlgorithm': 'RSASSA_PKCS1_V1_5_SHA_256',
      },
    });
  }
}
