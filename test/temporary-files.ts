import { accessSync, constants, rmSync, statfsSync } from 'node:fs';
import { runFolder } from './journey/run-folder.ts';

/** Where Linux keeps files in memory. */
const MEMORY = '/dev/shm';
/** Many times what a whole run writes. */
const ROOM_BYTES = 1_000_000_000;

const hasRoom = (folder: string): boolean => {
  try {
    accessSync(folder, constants.W_OK);
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= ROOM_BYTES;
  } catch {
    return false;
  }
};

/**
 * Whatever a test of this run keeps among the temporary files lies in one folder, which is gone with the run. It is in
 * memory where there is room: a table engine that waits for a disk after every write takes longer than all that is tested
 * of it, and a killed process loses nothing there either.
 */
export const setup = (): (() => void) => {
  const folder = hasRoom(MEMORY) ? runFolder(MEMORY) : runFolder();
  process.env['TMPDIR'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
};
