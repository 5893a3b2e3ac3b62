import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';

const made = new Set<string>();

/** A new, empty folder that no other process or thread has, there until `removeTemporaryFolders`. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), `fleksaftale-infra-tests-${process.pid}-${threadId}-`));
  made.add(folder);
  return folder;
};

/** What the tests of this thread wrote is gone. */
export const removeTemporaryFolders = (): void => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
  made.clear();
};
