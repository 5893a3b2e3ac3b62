import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { dueCount } from '../../../../infra/local/events/due-count.ts';
import { mailsIn } from '../../../../infra/local/mailbox/mailbox.ts';
import { type RunningService, startService } from '../../../../infra/local/service.ts';
import { engineClient, TABLE_NAME } from '../../../../infra/local/database/table.ts';
import { instant } from '../../../../shared/domain/calendar/instant.ts';
import { emptyFolder, removeFolders, stubFunctions } from './stub-functions.ts';

type Child = { readonly process: ChildProcess; readonly origin: string; readonly engineUrl: string };

const startChild = async (dataFolder: string, functions = stubFunctions()): Promise<Child> => {
  const script = join(import.meta.dirname, 'service-process.ts');
  const child = spawn(process.execPath, [script, dataFolder, functions], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  return { process: child, ...JSON.parse(line) };
};

const kill = async (child: ChildProcess): Promise<void> => {
  child.kill('SIGKILL');
  await once(child, 'exit');
};

const start = async (dataFolder: string): Promise<RunningService> => {
  const service = await startService({ dataFolder, ports: 'any', functionsFolder: stubFunctions() });
  onTestFinished(service.stop);
  return service;
};

/** A busy machine needs longer than a quiet one; only a test that fails waits this long. */
/** Less than a test may take, so that a failing one says what it waited for. */
const PATIENTLY = { timeout: 30_000 };

const Key = { pk: { S: 'CASE#1' }, sk: { S: 'CASE' } };

const withTable = async <Answer>(
  engineUrl: string,
  work: (table: DynamoDBClient) => Promise<Answer>,
): Promise<Answer> => {
  const table = new DynamoDBClient(engineClient(engineUrl));
  try {
    return await work(table);
  } finally {
    table.destroy();
  }
};

const writeCase = (engineUrl: string): Promise<unknown> =>
  withTable(engineUrl, (table) =>
    table.send(new PutItemCommand({ TableName: TABLE_NAME, Item: { ...Key, name: { S: 'Testine' } } })),
  );

const readCase = (engineUrl: string): Promise<string | undefined> =>
  withTable(engineUrl, async (table) => {
    const { Item } = await table.send(new GetItemCommand({ TableName: TABLE_NAME, Key }));
    return Item?.['name']?.S;
  });

const mailsDue = (engineUrl: string): Promise<number> =>
  withTable(engineUrl, (table) => dueCount(table, 'mail', instant('2026-01-02T00:00:00.000Z')));

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  );

const enginePid = (folder: string): number =>
  JSON.parse(readFileSync(join(folder, 'engine.json'), 'utf8')).pid;

const parentOf = (pid: number): number =>
  Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1]);

afterAll(removeFolders);

describe('a service that is killed', () => {
  it('takes its table engine with it, and its data are there at the next start', async () => {
    const folder = emptyFolder();
    const child = await startChild(folder);
    await writeCase(child.engineUrl);

    await kill(child.process);

    await expect.poll(() => answers(child.engineUrl), PATIENTLY).toBe(false);
    const service = await start(folder);
    expect(await readCase(service.engineUrl)).toBe('Testine');
  });

  it('starts again beside an engine that outlived it, and ends that engine', async () => {
    const folder = emptyFolder();
    const child = await startChild(folder);
    await writeCase(child.engineUrl);
    const guard = parentOf(enginePid(folder));
    onTestFinished(() => void process.kill(guard, 'SIGKILL'));
    process.kill(guard, 'SIGSTOP');
    await kill(child.process);
    expect(await answers(child.engineUrl)).toBe(true);

    const service = await start(folder);

    expect(await answers(child.engineUrl)).toBe(false);
    expect(await readCase(service.engineUrl)).toBe('Testine');
  });

  it('tells at the next start what became of a mail it had accepted', async () => {
    const folder = emptyFolder();
    const dying = { 'record-mail-outcome': 'export const handler = () => new Promise(() => {});' };
    const child = await startChild(folder, stubFunctions(dying));
    const mail = { pk: { S: 'CASE#m' }, sk: { S: 'MAIL#1' }, to: { S: 'testine@example.com' } };
    const due = { dueKind: { S: 'mail' }, dueAt: { S: '2026-01-01T00:00:00.000Z' } };
    await withTable(child.engineUrl, (table) =>
      table.send(new PutItemCommand({ TableName: TABLE_NAME, Item: { ...mail, ...due } })),
    );
    await expect.poll(async () => (await mailsIn(join(folder, 'mail'))).length, PATIENTLY).toBe(1);
    // The function still has its row to write: killed before that, it would send again, as the stub knows no lease.
    await expect.poll(() => mailsDue(child.engineUrl), PATIENTLY).toBe(0);
    await kill(child.process);

    const service = await start(folder);
    await service.settle();

    const mails = await service.mailbox.list();
    expect(mails.map(({ told }) => told)).toEqual([['Send', 'Delivery']]);
  });
});

describe('a service that is stopped', () => {
  it('ends although a function hangs, and leaves its folder free', async () => {
    const folder = emptyFolder();
    const hanging = stubFunctions({ 'daily-round': 'export const handler = () => new Promise(() => {});' });
    const service = await startService({ dataFolder: folder, ports: 'any', functionsFolder: hanging });

    await service.stop();

    expect(await answers(service.origin)).toBe(false);
    expect(await answers(service.engineUrl)).toBe(false);
    await start(folder);
  });
});

describe('the table engine', () => {
  it('comes back at the same address with its data when it dies alone', async () => {
    const folder = emptyFolder();
    const service = await start(folder);
    await writeCase(service.engineUrl);

    process.kill(enginePid(folder), 'SIGKILL');

    await expect.poll(() => readCase(service.engineUrl).catch(() => 'no answer'), PATIENTLY).toBe('Testine');
    await service.settle();
  });

  it('says which folder to move away when its file is damaged', async () => {
    const folder = emptyFolder();
    const first = await start(folder);
    await first.stop();
    writeFileSync(join(folder, 'table.db'), 'x'.repeat(5_000));

    await expect(start(folder)).rejects.toThrow(`The data folder is damaged: ${folder}`);
    expect(readFileSync(join(folder, 'table.db'), 'utf8')).toHaveLength(5_000);
  });
});
