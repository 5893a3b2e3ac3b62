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
 * master key, so the values below stay as they are; what is not among them an operator adds. With a new master key the links
 * that are out go on opening until they expire (a row is found by the plain SHA-256 of its token) but can no longer be
 * revoked or worked out again, and everything else that is derived breaks: codes, sessions, the links in waiting mails, and
 * finding a case by its address.
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
        'With a new master key links that are out could no longer be revoked, and codes, sessions and waiting mails would break; the client secret is changed together with the identity provider. Both are changed by hand.',
    });
  }

  /** The function may read the secret. */
  allowOpening(reader: ServiceFunction): void {
    const through = { StringEquals: { 'kms:ViaService': `secretsmanager.${reader.region}.amazonaws.com` } };
    reader.allow(['secretsmanager:GetSecretValue'], [this.secret.secretArn]);
    reader.allow(['kms:Decrypt'], [this.key.keyArn], through);
  }
}
