import { rmSync } from 'node:fs';
import { type RunningService, startService } from '../../infra/local/service.ts';
import type { ServiceOptions } from '../../infra/local/service-options.ts';
import { builtFunctions } from './built-functions.ts';
import { HEAD_START_MILLISECONDS } from './head-start.ts';
import { openPost, type Post } from './post.ts';
import { openRecords, type Records } from './records.ts';
import { emptyFolder } from './run-folder.ts';

/** A machine that has other things to do takes its time. */
export const PATIENTLY = { timeout: 120_000 } as const;

/** A running service of a test file's own, with the deployed handlers, and its post. */
export type Stage = {
  readonly origin: string;
  readonly service: RunningService;
  readonly post: Post;
  readonly records: Records;
  readonly stop: () => Promise<void>;
};

/** A stage for a file that moves the clock or turns something off. */
export const setStage = async (
  wishes: Pick<ServiceOptions, 'timestampAuthority' | 'signing'> = {},
): Promise<Stage> => {
  const dataFolder = emptyFolder();
  const functionsFolder = await builtFunctions();
  const service = await startService({ ...wishes, dataFolder, ports: 'any', functionsFolder });
  if (HEAD_START_MILLISECONDS > 0) await service.clock.moveBy(HEAD_START_MILLISECONDS);
  const records = openRecords(service);
  return {
    records,
    origin: service.origin,
    service,
    post: openPost(dataFolder),
    stop: async () => {
      records.close();
      await service.stop();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
};

const LINGER_MILLISECONDS = 1_000;

let shared: Promise<Stage> | undefined;
let users = 0;
let closing: NodeJS.Timeout | undefined;

/**
 * The stage of all files that leave clock and mail service alone: it stands until some moments after the last of them, so
 * that the next one finds it standing. Each file makes cases of its own.
 */
export const shareStage = async (): Promise<Stage> => {
  clearTimeout(closing);
  users += 1;
  shared ??= setStage();
  return { ...(await shared), stop: leaveStage };
};

const leaveStage = async (): Promise<void> => {
  users -= 1;
  const stage = await shared;
  if (users > 0 || stage === undefined) return;
  closing = setTimeout(() => {
    shared = undefined;
    void stage.stop();
  }, LINGER_MILLISECONDS);
};
