import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { DataFolder } from '../data/data-folder.ts';
import { HOST } from '../ports/ports.ts';

/** `port-taken` and `damaged` are what the engine says of itself; `other` comes with its last words. */
type EngineRefusal = { readonly kind: 'port-taken' | 'damaged' | 'other'; readonly words: string };

type Launched =
  | { readonly ok: true; readonly guard: ChildProcess }
  | { readonly ok: false; readonly refusal: EngineRefusal };

const GUARD = join(import.meta.dirname, 'engine-guard.ts');

const kindOf = (words: string): EngineRefusal['kind'] => {
  if (words.includes('already in use')) return 'port-taken';
  if (/not a valid SQLite|malformed|unable to open|not a database|disk I\/O/i.test(words)) return 'damaged';
  return 'other';
};

/** The engine listens on `port`, or says why not. It ends with this process, however that ends. */
export const launchEngine = (binary: string, folder: DataFolder, port: number): Promise<Launched> => {
  const args = ['serve', '--host', HOST, '--port', String(port), '--db-path', folder.database];
  const guard = spawn(process.execPath, [GUARD, binary, folder.engineNote, ...args], {
    stdio: ['pipe', 'ignore', 'pipe'],
    detached: true,
    env: {},
  });
  return new Promise((resolve) => {
    let words = '';
    guard.stderr.on('data', (part: Buffer) => {
      words = (words + part.toString()).slice(-2_000);
      if (words.includes('listening on')) resolve({ ok: true, guard });
    });
    guard.stdin.on('error', () => undefined);
    guard.once('error', (error) => resolve({ ok: false, refusal: { kind: 'other', words: error.message } }));
    guard.once('exit', () => resolve({ ok: false, refusal: { kind: kindOf(words), words: words.trim() } }));
  });
};

/** The engine has ended. */
export const endEngine = (guard: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (guard.exitCode !== null || guard.signalCode !== null) return resolve();
    guard.once('exit', () => resolve());
    return guard.stdin?.end();
  });
