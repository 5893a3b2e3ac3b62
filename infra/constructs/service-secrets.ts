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
 * `signInClientSecret`, `sealCertificates` and, for MitID, `citizenClientSecret` and `employerClientSecret`, which an operator puts in. Changing how it is generated would make a new
 * master key, so the values below stay as they are; what is not among them an operator adds. The master key is changed by hand,
 * by way of two at a time (decision 0042): a bare exchange kills every link, code and session that is out.
 */
export class ServiceSecrets extends Construct {
  readonly secret: Secret;
  private readonly key: IKey;

  constructor(scope: Construct, id: string, { key }: ServiceSecretsProps) {
    super(scope, id);
    this.key = key;
    this.secret = new Secret(this, 'Secret', {
      description: 'Master key, sign-in client secret and seal certificates of the service',
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
        'The master key is changed in two steps with a fortnight between them, so that links and codes that are out go on working (decision 0042); the client secret is changed together with the identity provider. Both are changed by hand.',
    });
  }

  /** The function may read the secret. */
  allowOpening(reader: ServiceFunction): void {
    const through = { StringEquals: { 'kms:ViaService': `secretsmanager.${reader.region}.amazonaws.com` } };
    reader.allow(['secretsmanager:GetSecretValue'], [this.secret.secretArn]);
    reader.allow(['kms:Decrypt'], [this.key.keyArn], through);
  }
}
