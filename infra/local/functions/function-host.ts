import { createWriteStream, renameSync, statSync } from 'node:fs';
import { type FunctionName, WEB_FUNCTIONS } from '../../../shared/runtime/functions.ts';
import { FunctionFault, startThread, type ThreadHandle } from './thread-handle.ts';

/** Calls a function as Lambda does: event and result pass as JSON. Rejects with a FunctionFault when the function threw. */
export type Invoke = (name: FunctionName, event: unknown) => Promise<unknown>;

export type FunctionHost = { readonly invoke: Invoke; readonly stop: () => Promise<void> };

export type HostOrder = {
  /** Holds `<function>/handler.mjs` for each function of the service. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly clockOffset: () => number;
  /** What the functions write to their log goes here. */
  readonly log: string;
};

const WEB_MILLISECONDS = 29_000;
const BACKGROUND_MILLISECONDS = 300_000;
const LOG_BYTES = 10_000_000;
const WEB: ReadonlySet<string> = new Set(WEB_FUNCTIONS);

/** An earlier log that has grown large steps aside, so that two logs at most are kept. */
const openLog = (log: string) => {
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > LOG_BYTES) renameSync(log, `${log}.1`);
  return createWriteStream(log, { flags: 'a', mode: 0o600 });
};

/** As in Lambda, what takes too long is ended with all that runs beside it. */
const within = async (
  milliseconds: number,
  thread: ThreadHandle,
  work: Promise<unknown>,
): Promise<unknown> => {
  const timer = setTimeout(() => void thread.end(), milliseconds);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
};

/** The functions are loaded and take calls. A thread that dies is replaced at the next call. */
export const startFunctionHost = async (order: HostOrder): Promise<FunctionHost> => {
  const { folder, environment, clockOffset } = order;
  const log = openLog(order.log);
  let lastId = 0;
  let stopped = false;
  let current: ThreadHandle | undefined;

  const start = (): ThreadHandle => {
    const onEnd = (): void => {
      if (current === thread) current = undefined;
    };
    const thread = startThread({ folder, environment, log, onEnd });
    return thread;
  };

  const end = async (): Promise<void> => {
    stopped = true;
    await current?.end();
    log.end();
  };

  current = start();
  try {
    await current.loaded;
  } catch (error) {
    await end();
    throw error;
  }
  return {
    invoke: async (name, event) => {
      if (stopped) throw new FunctionFault('ServiceStopped');
      current ??= start();
      lastId += 1;
      const call = { id: lastId, name, event: JSON.stringify(event), clockOffset: clockOffset() };
      return within(WEB.has(name) ? WEB_MILLISECONDS : BACKGROUND_MILLISECONDS, current, current.call(call));
    },
    stop: end,
  };
};
