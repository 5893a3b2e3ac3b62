import { RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { JournalBucket } from '../constructs/journal-bucket.ts';
import { RecordsTable } from '../constructs/records-table.ts';
import { SealingKey } from '../constructs/sealing-key.ts';
import { ServiceSecrets } from '../constructs/service-secrets.ts';

/** What must survive every deployment: the records, the secret, what waits for the case system, and their keys. */
export class RecordsStack extends Stack {
  readonly records: RecordsTable;
  readonly secrets: ServiceSecrets;
  readonly sealing: SealingKey;
  readonly journal: JournalBucket;

  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, { ...props, terminationProtection: true });
    const key = new Key(this, 'Key', {
      description: 'Records and secret of the service',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.records = new RecordsTable(this, 'Records', { key });
    this.secrets = new ServiceSecrets(this, 'Secrets', { key });
    this.sealing = new SealingKey(this, 'Sealing');
    this.journal = new JournalBucket(this, 'Journal');
  }
}
