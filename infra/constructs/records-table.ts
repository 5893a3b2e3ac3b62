import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { projectionOf, TABLE } from '../../shared/runtime/table-keys.ts';
import type { ServiceFunction } from './service-function.ts';

export interface RecordsTableProps {
  /** Encrypts every record and the stream. */
  readonly key: IKey;
}

/** What passes while a case lives: links, the addresses that lead to it, codes, drafts of talks, links to calendars, sessions. */
const PASSING = ['LINK#*', 'ADDRESS#*', 'CODE#*', 'DRAFT#*', 'CALENDAR#*', 'SESSIONS#*'] as const;

/** Where the rows of a case stand, and the row by which a deletion that has begun goes on. */
const OF_A_CASE = [
  'CASE#*',
  'CODE#*',
  'DRAFT#*',
  'READS#*',
  'LINK#*',
  'ADDRESS#*',
  'DOCUMENT#*',
  'COMMAND#*',
  'FIGURES#*',
  'DELETING#*',
] as const;

/** Where every history stood, day by day: written by the function that verifies, and by no other. */
const ANCHORED = ['ANCHORS', 'ANCHOR#*'] as const;

/**
 * Every record of the service in one table that cannot be deleted by a deployment and can be set back to any second of
 * the last 35 days. Nobody but the function that deletes by retention may delete in a case's partition. IAM can tell
 * partitions apart but not the kinds of row within one, nor demand a condition on a write: that an entry of the history is
 * never written over is up to the code, and is found out by `verify-audit` (decision 0038).
 */
export class RecordsTable extends Construct {
  readonly table: Table;
  private readonly key: IKey;

  constructor(scope: Construct, id: string, { key }: RecordsTableProps) {
    super(scope, id);
    this.key = key;
    this.table = new Table(this, 'Table', {
      partitionKey: { name: TABLE.partitionKey, type: AttributeType.STRING },
      sortKey: { name: TABLE.sortKey, type: AttributeType.STRING },
      timeToLiveAttribute: TABLE.expiresAt,
      billingMode: BillingMode.PAY_PER_REQUEST,
      // The stream's filters read the new row's kind; the functions behind it load the row anew.
      stream: StreamViewType.NEW_IMAGE,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: key,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    for (const index of Object.values(TABLE.indexes)) {
      const { type, attributes } = projectionOf(index);
      this.table.addGlobalSecondaryIndex({
        indexName: index.name,
        partitionKey: { name: index.partitionKey, type: AttributeType.STRING },
        sortKey: { name: index.sortKey, type: AttributeType.STRING },
        projectionType: ProjectionType[type],
        ...(attributes ? { nonKeyAttributes: attributes } : {}),
      });
    }
  }

  /** The function may read records by their keys. */
  allowReading(reader: ServiceFunction): void {
    reader.allow(['dynamodb:GetItem', 'dynamodb:Query'], [this.table.tableArn]);
    this.allowKey(reader, ['kms:Decrypt', 'kms:DescribeKey']);
  }

  /** The function may read single records of cases and documents by their keys, and no link, address or count. */
  allowChecking(checker: ServiceFunction): void {
    checker.allow(['dynamodb:GetItem'], [this.table.tableArn], {
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['CASE#*', 'DOCUMENT#*'] },
    });
    this.allowKey(checker, ['kms:Decrypt', 'kms:DescribeKey']);
  }

  /** The function may count against misuse, and change nothing else. */
  allowCounting(counter: ServiceFunction): void {
    counter.allow(['dynamodb:UpdateItem'], [this.table.tableArn], {
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['LIMIT#*'] },
    });
    this.allowKey(counter, ['kms:Encrypt', 'kms:GenerateDataKey']);
  }

  /**
   * The function may find a calendar by its token, look whether its consultant is known, list her talks, and note on the
   * calendar's own row that it was fetched. It reads no case, and by this can change nothing else.
   */
  allowShowingCalendars(shower: ServiceFunction): void {
    shower.allow(['dynamodb:GetItem'], [this.table.tableArn], {
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['CALENDAR#*', 'STAFF', 'KEYS'] },
    });
    shower.allow(['dynamodb:UpdateItem'], [this.table.tableArn], {
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['CALENDAR#*'] },
      'ForAllValues:StringEquals': { 'dynamodb:Attributes': ['pk', 'sk', 'fetchedOn', 'expiresAt'] },
    });
    shower.allow(['dynamodb:Query'], [this.indexArn('byConsultant')]);
    shower.allow(['dynamodb:Query'], [this.table.tableArn], {
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['LEAVES'] },
    });
    this.allowKey(shower, ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey']);
  }

  /** The function may find what is due. */
  allowFindingDue(finder: ServiceFunction): void {
    finder.allow(['dynamodb:Query'], [this.indexArn('byDue')]);
  }

  /** The function may list cases: a consultant's, or all of them for a team leader. */
  allowListingCases(desk: ServiceFunction): void {
    desk.allow(['dynamodb:Query'], [this.indexArn('byConsultant'), this.indexArn('byDesk')]);
  }

  /** The function may carry out acts: transactions that write, each with its conditions. */
  allowActing(actor: ServiceFunction): void {
    const actions = ['ConditionCheckItem', 'PutItem', 'UpdateItem'];
    actor.allow(
      actions.map((action) => `dynamodb:${action}`),
      [this.table.tableArn],
    );
    actor.allow(['dynamodb:DeleteItem'], [this.table.tableArn], {
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [...PASSING] },
    });
    actor.forbid(['dynamodb:PutItem', 'dynamodb:UpdateItem'], this.table.tableArn, ANCHORED);
    actor.forbid(['dynamodb:UpdateItem'], this.table.tableArn, ['READS#*']);
    this.allowKey(actor, ['kms:Encrypt', 'kms:GenerateDataKey', 'kms:ReEncryptFrom', 'kms:ReEncryptTo']);
  }

  /** The function may note who has seen a case, and write nothing else. */
  allowNotingReadings(reader: ServiceFunction): void {
    reader.allow(['dynamodb:PutItem'], [this.table.tableArn], {
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['READS#*'] },
    });
    this.allowKey(reader, ['kms:Encrypt', 'kms:GenerateDataKey']);
  }

  /** The function may find every case, and write down where their histories stand, and nothing else. */
  allowVerifying(verifier: ServiceFunction): void {
    verifier.allow(['dynamodb:Query'], [this.indexArn('byDesk'), this.indexArn('byDue')]);
    verifier.allow(['dynamodb:PutItem'], [this.table.tableArn], {
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [...ANCHORED] },
    });
    this.allowKey(verifier, ['kms:Encrypt', 'kms:GenerateDataKey']);
  }

  /** The function may delete all of a case that has been kept long enough (decision 0039), and no proof of it. */
  allowDeletingCases(deleter: ServiceFunction): void {
    deleter.allow(['dynamodb:DeleteItem'], [this.table.tableArn], {
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [...OF_A_CASE] },
    });
  }

  /** The function may follow the stream of changed records. */
  allowHearing(listener: ServiceFunction): void {
    const actions = ['DescribeStream', 'GetRecords', 'GetShardIterator'];
    listener.allow(
      actions.map((action) => `dynamodb:${action}`),
      [this.streamArn],
    );
    listener.allow(['dynamodb:ListStreams'], ['*']);
    this.allowKey(listener, ['kms:Decrypt']);
  }

  get streamArn(): string {
    const { tableStreamArn } = this.table;
    if (tableStreamArn === undefined) throw new Error('The table has no stream.');
    return tableStreamArn;
  }

  private indexArn(index: keyof typeof TABLE.indexes): string {
    return `${this.table.tableArn}/index/${TABLE.indexes[index].name}`;
  }

  private allowKey(user: ServiceFunction, actions: readonly string[]): void {
    const through = { StringEquals: { 'kms:ViaService': `dynamodb.${user.region}.amazonaws.com` } };
    user.allow(actions, [this.key.keyArn], through);
  }
}
