import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { ENV } from '../../../shared/runtime/env-names.ts';
import type { FunctionName } from '../../../shared/runtime/functions.ts';
import type { CallMessage, ThreadData, ThreadMessage } from './function-messages.ts';

/**
 * The thread in which the deployed bundles run, unchanged. Its environment is its own, so that several services fit in
 * one process and a function that dies takes nothing with it.
 */
type Handler = (event: unknown, context: object) => unknown;

const MINUTES_15 = 900_000;
const handlers = new Map<FunctionName, Handler>();

const tell = (message: ThreadMessage): void => parentPort?.postMessage(message, []);

const isHandler = (value: unknown): value is Handler => typeof value === 'function';

const load = async ({ folder, names }: ThreadData): Promise<void> => {
  for (const name of names) {
    const bundle: Record<string, unknown> = await import(
      pathToFileURL(join(folder, name, 'handler.mjs')).href
    );
    if (!isHandler(bundle['handler'])) throw new TypeError(`${name}/handler.mjs exports no handler`);
    handlers.set(name, bundle['handler']);
  }
};

const contextOf = (name: string, id: number): object => {
  const deadline = Date.now() + MINUTES_15;
  return {
    functionName: name,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:eu-west-1:000000000000:function:${name}`,
    memoryLimitInMB: '1024',
    awsRequestId: `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`,
    logGroupName: `/aws/lambda/${name}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => deadline - Date.now(),
  };
};

const logFault = (name: string, error: unknown): string => {
  const errorName = error instanceof Error ? error.name : typeof error;
  const frames =
    error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  console.error(
    JSON.stringify({ entry: 'function-fault', function: name, errorName, frames: frames.slice(0, 8) }),
  );
  return errorName;
};

const answer = async ({ id, name, event, clockOffset }: CallMessage): Promise<void> => {
  process.env[ENV.clockOffset] = String(clockOffset);
  try {
    const result: unknown = await handlers.get(name)?.(JSON.parse(event), contextOf(name, id));
    tell({ kind: 'result', id, result: JSON.stringify(result ?? null) });
  } catch (error) {
    tell({ kind: 'fault', id, errorName: logFault(name, error) });
  }
};

parentPort?.on('message', (call: CallMessage) => void answer(call));
try {
  const data: ThreadData = workerData;
  await load(data);
  tell({ kind: 'ready' });
} catch (error) {
  tell({ kind: 'not-loaded', reason: error instanceof Error ? error.message : String(error) });
}
