import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BASE = join(tmpdir(), `fleksaftale-infra-tests-${process.pid}`);

/** A new, empty folder, there until `removeTemporaryFolders`. */
export const temporaryFolder = (): string => {
  mkdirSync(BASE, { recursive: true });
  return mkdtempSync(join(BASE, 'folder-'));
};

/** What the tests wrote is gone. */
export const removeTemporaryFolders = (): void => rmSync(BASE, { recursive: true, force: true });
