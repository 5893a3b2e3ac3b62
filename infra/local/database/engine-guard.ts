import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';

/**
 * Runs the table engine and ends it when its own input closes: the system closes that input however the service ends,
 * also by `kill -9`, where no code of the service runs any more.
 */
const [binary = '', note = '', ...args] = process.argv.slice(2);

const engine = spawn(binary, args, { stdio: ['ignore', 'ignore', 'inherit'] });
engine.once('error', () => process.exit(1));
engine.once('exit', (code) => process.exit(code ?? 0));
if (engine.pid !== undefined) writeFileSync(note, JSON.stringify({ pid: engine.pid }), { mode: 0o600 });

const end = (): void => {
  engine.kill('SIGTERM');
  setTimeout(() => engine.kill('SIGKILL'), 1_000);
};
process.stdin.once('end', end).once('error', end).resume();
