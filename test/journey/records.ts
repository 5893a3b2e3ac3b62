import { paginateQuery, paginateScan } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type Beside, openTableBeside } from '../../infra/local/beside-the-service.ts';
import { TABLE_NAME } from '../../infra/local/database/table.ts';
import type { AuditEntry } from '../../shared/domain/case/audit.ts';
import type { Case, CaseFile, Version } from '../../shared/domain/case/case.ts';
import { type Status, statusOf } from '../../shared/domain/case/status.ts';
import type { FollowUp } from '../../shared/domain/follow-up/follow-up.ts';
import type { Journey } from './people.ts';

const storedItem = z.looseObject({ pk: z.string(), sk: z.string() });
export type Item = Readonly<z.output<typeof storedItem>>;

/** Everything stored of one case, as it lies in the table. */
export type CaseRecords = {
  readonly items: readonly Item[];
  readonly file: CaseFile;
  readonly status: Status;
  readonly versions: readonly Version[];
  readonly history: readonly AuditEntry[];
  readonly followUps: readonly FollowUp[];
  readonly documents: readonly Item[];
};

export type Records = {
  readonly all: () => Promise<readonly Item[]>;
  readonly of: (journey: Pick<Journey, 'casePath'>) => Promise<CaseRecords>;
  readonly statusOf: (journey: Pick<Journey, 'casePath'>) => Promise<Status>;
  /** What has happened, oldest first: `employer: section-saved`. */
  readonly historyOf: (journey: Pick<Journey, 'casePath'>) => Promise<readonly string[]>;
  readonly close: () => void;
};

/** Reads the table beside the service: through the one door that opens what is sealed, and by no other code of ours. */
export const openRecords = (beside: Beside): Records => {
  const { client: reader } = openTableBeside(beside);
  const of: Records['of'] = async ({ casePath }) => {
    const pk = `CASE#${casePath.split('/').at(-1)}`;
    const order = { KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': pk } };
    return recordsIn(
      await itemsOf(
        paginateQuery({ client: reader }, { TableName: TABLE_NAME, ConsistentRead: true, ...order }),
      ),
    );
  };
  return {
    all: () => itemsOf(paginateScan({ client: reader }, { TableName: TABLE_NAME, ConsistentRead: true })),
    of,
    statusOf: async (journey) => (await of(journey)).status,
    historyOf: async (journey) => (await of(journey)).history.map(({ by, event }) => `${by.kind}: ${event}`),
    close: () => reader.destroy(),
  };
};

const itemsOf = async (
  pages: AsyncIterable<{ readonly Items?: Record<string, unknown>[] | undefined }>,
): Promise<readonly Item[]> => {
  const items: Item[] = [];
  for await (const { Items = [] } of pages) items.push(...z.array(storedItem).parse(Items));
  return items;
};

export const recordsIn = (items: readonly Item[]): CaseRecords => {
  const under = <Schema extends z.ZodType>(prefix: string, schema: Schema): z.output<Schema>[] =>
    z.array(schema).parse(items.filter(({ sk }) => sk.startsWith(prefix)).map(({ data }) => data));
  const [opened] = items.filter(({ sk }) => sk === 'CASE').map(({ data }) => z.custom<Case>().parse(data));
  const versions = under('VERSION#', z.custom<Version>());
  const version = versions.find(({ number }) => number === opened?.currentVersion);
  if (opened === undefined || version === undefined) throw new Error('a case without itself or its version');
  const file = { case: opened, version };
  return {
    items,
    file,
    status: statusOf(file),
    versions,
    history: under('EVENT#', z.custom<AuditEntry>()),
    followUps: under('FOLLOWUP#', z.custom<FollowUp>()),
    documents: items.filter(({ sk }) => sk.startsWith('DOCUMENT#')),
  };
};
