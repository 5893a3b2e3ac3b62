import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { engineClient, TABLE_NAME } from '../../infra/local/database/table.ts';
import { readJson } from '../../infra/local/data/stored-file.ts';
import type { Item } from './records.ts';

/** A service in a process of its own, with a table engine beside it. */
export type Killable = {
  readonly origin: string;
  /** `kill -9` of the service and of its engine, one right after the other. */
  readonly kill: () => Promise<void>;
};

const SCRIPT = join(import.meta.dirname, '../unit/infra/local/service-process.ts');
const said = z.object({ origin: z.string() });
const pidFile = z.object({ pid: z.number() });

export const startKillable = async (dataFolder: string, functionsFolder: string): Promise<Killable> => {
  const service = spawn(process.execPath, [SCRIPT, dataFolder, functionsFolder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(createInterface({ input: service.stdout }), 'line');
  return { origin: said.parse(JSON.parse(line)).origin, kill: () => killAll(service, dataFolder) };
};

const killAll = async (service: ChildProcess, dataFolder: string): Promise<void> => {
  const ended = once(service, 'exit');
  service.kill('SIGKILL');
  const engine = readJson(join(dataFolder, 'engine.json'), pidFile)?.pid;
  if (engine !== undefined && servesFolder(engine, dataFolder)) process.kill(engine, 'SIGKILL');
  await ended;
};

const servesFolder = (pid: number, dataFolder: string): boolean => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(dataFolder);
  } catch {
    return false;
  }
};

const clockFile = z.object({ offsetMilliseconds: z.number() });

/** The machine stood still for so long: the clock of a service that does not run is moved ahead. */
export const letTimePass = (dataFolder: string, milliseconds: number): void => {
  const file = join(dataFolder, 'clock.json');
  const offset = readJson(file, clockFile)?.offsetMilliseconds ?? 0;
  writeFileSync(file, JSON.stringify({ offsetMilliseconds: offset + milliseconds }));
};

/** As the mails lie when the service dies after the mail service has them and before anybody has noted it. */
export const forgetThatMailsWent = async (
  engineUrl: string,
  rows: readonly Item[],
  due: string,
): Promise<void> => {
  const table = new DynamoDBClient(engineClient(engineUrl));
  for (const { pk, sk } of rows) {
    await table.send(
      new UpdateItemCommand({
        TableName: TABLE_NAME,
        Key: { pk: { S: pk }, sk: { S: sk } },
        UpdateExpression: 'SET #state = :sending, dueKind = :mail, dueAt = :due',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: {
          ':sending': { S: 'sending' },
          ':mail': { S: 'mail' },
          ':due': { S: due },
        },
      }),
    );
  }
  table.destroy();
};

const mailFile = z.looseObject({ tags: z.object({ 'mail-key': z.string() }) });

/** The mail service has yet to tell what became of these mails. */
export const forgetThatMailsWereTold = (dataFolder: string, keys: ReadonlySet<string>): void => {
  const mails = join(dataFolder, 'mail');
  for (const name of readdirSync(mails).filter((each) => each.endsWith('.json'))) {
    const mail = readJson(join(mails, name), mailFile);
    if (mail !== undefined && keys.has(mail.tags['mail-key']))
      writeFileSync(join(mails, name), JSON.stringify({ ...mail, told: [], toTell: ['Send', 'Delivery'] }));
  }
};
