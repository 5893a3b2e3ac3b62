import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningService, startService } from '../../infra/local/service.ts';
import { builtFunctions } from '../journey/built-functions.ts';
import { HEAD_START_MILLISECONDS } from '../journey/head-start.ts';
import { openPost, type Post } from '../journey/post.ts';

/** A running service with the deployed handlers, and its post. */
export type Stage = {
  readonly origin: string;
  readonly service: RunningService;
  readonly post: Post;
  readonly stop: () => Promise<void>;
};

export const setStage = async (): Promise<Stage> => {
  const functionsFolder = await builtFunctions();
  const dataFolder = mkdtempSync(join(tmpdir(), 'fleksaftale-browser-'));
  const service = await startService({ dataFolder, ports: 'any', functionsFolder });
  if (HEAD_START_MILLISECONDS > 0) await service.clock.moveBy(HEAD_START_MILLISECONDS);
  return {
    origin: service.origin,
    service,
    post: openPost(dataFolder),
    stop: async () => {
      await service.stop();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
};
