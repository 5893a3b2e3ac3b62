import { RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { FieldKey } from '../constructs/field-key.ts';
import { JournalBucket } from '../constructs/journal-bucket.ts';
import { RecordsTable } from '../constructs/records-table.ts';
import { SealingKey } from '../constructs/sealing-key.ts';
import { ServiceSecrets } from '../constructs/service-secrets.ts';

export interface RecordsStackProps extends StackProps {
  /** The key of the municipality whose records these are. */
  readonly municipality: string;
}

/** What must survive every deployment: the records, the secret, what waits for the case system, and their keys. */
export class RecordsStack extends Stack {
  readonly records: RecordsTable;
  readonly secrets: ServiceSecrets;
  readonly sealing: SealingKey;
  readonly fields: FieldKey;
  readonly journal: JournalBucket;

  constructor(scope: Construct, id: string, { municipality, ...props }: RecordsStackProps) {
    super(scope, id, { ...props, terminationProtection: true });
    const key = new Key(this, 'Key', {
      description: 'Records and secret of the service',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.records = new RecordsTable(this, 'Records', { key });
    this.secrets = new ServiceSecrets(this, 'Secrets', { key });
    this.sealing = new SealingKey(this, 'Sealing');
    this.fields = new FieldKey(this, 'Fields', { municipality });
    this.journal = new JournalBucket(this, 'Journal');
  }
}
