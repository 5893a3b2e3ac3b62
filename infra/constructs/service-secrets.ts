import { RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { ServiceFunction } from './service-function.ts';

export interface ServiceSecretsProps {
  /** Encrypts the secret. */
  readonly key: IKey;
}

/**
 * One secret: `masterKey`, made at the first deployment, from which the service derives every key it needs, and
 * `signInClientSecret`, which an operator puts in. Changing how it is generated would make a new one and break every
 * link that is out, so the two values below stay as they are.
 */
export class ServiceSecrets extends Construct {
  readonly secret: Secret;
  private readonly key: IKey;

  constructor(scope: Construct, id: string, { key }: ServiceSecretsProps) {
    super(scope, id);
    this.key = key;
    this.secret = new Secret(this, 'Secret', {
      description: 'Master key and sign-in client secret of the service',
      encryptionKey: key,
      removalPolicy: RemovalPolicy.RETAIN,
      generateSecretString: {
        secretStringTemplate: JSON.stringify({ signInClientSecret: '' }),
        generateStringKey: 'masterKey',
        passwordLength: 64,
        excludePunctuation: true,
      },
    });
    acknowledge(this.secret, {
      id: 'AwsSolutions-SMG4',
      reason:
        'A new master key would kill every link and session that is out; the client secret is changed together with the identity provider. Both are changed by hand.',
    });
  }

  /** The function may read the secret. */
  allowOpening(reader: ServiceFunction): void {
    const through = { StringEquals: { 'kms:ViaService': `secretsmanager.${reader.region}.amazonaws.com` } };
    reader.allow(['secretsmanager:GetSecretValue'], [this.secret.secretArn]);
    reader.allow(['kms:Decrypt'], [this.key.keyArn], through);
  }
}
