import { spawnSync } from 'node:child_process';

export type NpmAnswer = { readonly output: string; readonly trouble: string };

const MOST_BYTES = 100_000_000;
const MOST_MILLISECONDS = 120_000;

/** What npm says when it is run in `root`; the npm that started this program, or the machine's. */
export const askNpm = (root: string, words: readonly string[]): NpmAnswer => {
  const own = process.env['npm_execpath'];
  const [program, first] = own?.endsWith('.js') ? [process.execPath, [own]] : ['npm', []];
  const { stdout, stderr, error } = spawnSync(program, [...first, ...words], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: MOST_BYTES,
    timeout: MOST_MILLISECONDS,
  });
  return { output: stdout ?? '', trouble: error?.message ?? stderr ?? '' };
};
