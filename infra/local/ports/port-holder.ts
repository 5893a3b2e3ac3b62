import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';

const LISTENING = '0A';

const socketsOn = (port: number): ReadonlySet<string> => {
  const hex = port.toString(16).toUpperCase().padStart(4, '0');
  const rows = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) =>
    readFileSync(file, 'utf8').split('\n').slice(1),
  );
  const columns = rows.map((row) => row.trim().split(/\s+/));
  const listening = columns.filter(
    ([, local, , state]) => local?.endsWith(`:${hex}`) === true && state === LISTENING,
  );
  return new Set(listening.map((row) => `socket:[${row[9] ?? ''}]`));
};

const holds = (pid: string, sockets: ReadonlySet<string>): boolean => {
  try {
    const open = `/proc/${pid}/fd`;
    return readdirSync(open).some((file) => {
      try {
        return sockets.has(readlinkSync(`${open}/${file}`));
      } catch {
        return false;
      }
    });
  } catch {
    return false;
  }
};

/** The program that listens on `port`, as far as the system tells: "node (process 4711)". */
export const portHolder = (port: number): string => {
  try {
    const sockets = socketsOn(port);
    const pid = readdirSync('/proc').find((name) => /^\d+$/.test(name) && holds(name, sockets));
    if (pid === undefined) return 'another program';
    const program = basename(readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0] ?? '');
    return `${program} (process ${pid})`;
  } catch {
    return 'another program';
  }
};
