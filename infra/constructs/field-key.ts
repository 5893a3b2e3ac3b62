import { RemovalPolicy } from 'aws-cdk-lib';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { ServiceFunction } from './service-function.ts';

export interface FieldKeyProps {
  /** The municipality whose keys it wraps. */
  readonly municipality: string;
}

/**
 * Wraps the keys that personal data is sealed with before it is stored. It never leaves KMS, is renewed every year, and is
 * kept: without it no record opens. A wrapped key opens for this municipality alone.
 */
export class FieldKey extends Construct {
  readonly key: Key;
  private readonly municipality: string;

  constructor(scope: Construct, id: string, { municipality }: FieldKeyProps) {
    super(scope, id);
    this.municipality = municipality;
    this.key = new Key(this, 'Key', {
      description: 'Wraps the keys that personal data is sealed with',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  /** The function may open wrapped keys: it reads people's words. */
  allowOpening(reader: ServiceFunction): void {
    reader.allow(['kms:Decrypt'], [this.key.keyArn], this.forItsOwn());
  }

  /** The function may have a key made too: it may be the first of all to store something. */
  allowMaking(writer: ServiceFunction): void {
    writer.allow(['kms:GenerateDataKey'], [this.key.keyArn], this.forItsOwn());
  }

  private forItsOwn(): Record<string, Record<string, string>> {
    return {
      StringEquals: {
        'kms:EncryptionContext:service': 'fleksaftale',
        'kms:EncryptionContext:municipality': this.municipality,
      },
    };
  }
}
