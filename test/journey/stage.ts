import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningService, startService } from '../../infra/local/service.ts';
import { builtFunctions } from './built-functions.ts';
import { openPost, type Post } from './post.ts';
import { openRecords, type Records } from './records.ts';

/** A machine that has other things to do takes its time. */
export const PATIENTLY = { timeout: 60_000 } as const;

/** A running service of a test file's own, with the deployed handlers, and its post. */
export type Stage = {
  readonly origin: string;
  readonly service: RunningService;
  readonly post: Post;
  readonly records: Records;
  readonly stop: () => Promise<void>;
};

export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'fleksaftale-journey-data-'));

export const setStage = async (): Promise<Stage> => {
  const dataFolder = emptyFolder();
  const functionsFolder = await builtFunctions();
  const service = await startService({ dataFolder, ports: 'any', functionsFolder });
  const records = openRecords(service.engineUrl);
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
