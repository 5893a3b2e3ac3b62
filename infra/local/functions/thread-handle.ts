import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { BACKGROUND_FUNCTIONS, type FunctionName, WEB_FUNCTIONS } from '../../../shared/runtime/functions.ts';
import type { CallMessage, ThreadData, ThreadMessage } from './function-messages.ts';
import { StartProblem } from '../start-problem.ts';

/** A call that came to nothing: the function threw, took too long, or its thread died. */
export class FunctionFault extends Error {
  override readonly name = 'FunctionFault';
}

/** One thread with every function in it. */
export type ThreadHandle = {
  /** Every function is loaded; rejects with a StartProblem when one cannot be. */
  readonly loaded: Promise<void>;
  /** What the function answered. Rejects with a FunctionFault. */
  readonly call: (message: CallMessage) => Promise<unknown>;
  /** Ends the thread; the calls in it are faults. */
  readonly end: () => Promise<void>;
};

export type ThreadOrder = {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly log: Writable;
  readonly onEnd: () => void;
};

type Waiting = {
  readonly resolve: (result: unknown) => void;
  readonly reject: (fault: FunctionFault) => void;
};

const NAMES: readonly FunctionName[] = [...WEB_FUNCTIONS, ...BACKGROUND_FUNCTIONS];

const makeWorker = ({ folder, environment, log }: ThreadOrder): Worker => {
  const workerData: ThreadData = { folder, names: NAMES };
  const options = { env: { ...environment }, execArgv: [], workerData, stdout: true, stderr: true };
  const worker = new Worker(join(import.meta.dirname, 'function-thread.ts'), options);
  worker.stdout.pipe(log, { end: false });
  worker.stderr.pipe(log, { end: false });
  worker.on('error', ({ name }) =>
    log.write(`${JSON.stringify({ entry: 'thread-died', errorName: name })}\n`),
  );
  return worker;
};

const loading = (worker: Worker): Promise<void> => {
  const loaded = new Promise<void>((resolve, reject) => {
    const fail = (reason: string): void =>
      reject(new StartProblem(`The functions cannot be loaded: ${reason}`));
    worker.on('message', (message: ThreadMessage) => {
      if (message.kind === 'ready') resolve();
      if (message.kind === 'not-loaded') fail(message.reason);
    });
    worker.once('exit', () => fail('their thread ended.'));
  });
  loaded.catch(() => undefined);
  return loaded;
};

export const startThread = (order: ThreadOrder): ThreadHandle => {
  const worker = makeWorker(order);
  const loaded = loading(worker);
  const waiting = new Map<number, Waiting>();
  worker.on('message', (message: ThreadMessage) => {
    if (message.kind !== 'result' && message.kind !== 'fault') return;
    const call = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.kind === 'result') call?.resolve(JSON.parse(message.result));
    else call?.reject(new FunctionFault(message.errorName));
  });
  worker.once('exit', () => {
    order.onEnd();
    for (const { reject } of waiting.values()) reject(new FunctionFault('ThreadDied'));
  });
  return {
    loaded,
    call: async (message) => {
      await loaded;
      return new Promise((resolve, reject) => {
        waiting.set(message.id, { resolve, reject });
        worker.postMessage(message, []);
      });
    },
    end: async () => {
      await worker.terminate();
    },
  };
};
