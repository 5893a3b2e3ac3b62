import { parseArgs } from 'node:util';
import { attackNames, ATTACKS, type AttackName } from './attacks.ts';
import { BROKE, LET_THROUGH, SHUT_OUT } from './judge-hole.ts';
import type { Tally } from './tally.ts';
import { startTarget, type Target } from './target.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string', default: '120' }, bundles: { type: 'string' } },
});
const MOST_MILLISECONDS = Number(options.seconds) * 1_000;
const MOST_TRIES = 400;
const SLOW: AttackName = 'send slowly';

/**
 * `node test/attack/attack.ts [part of a name]`: attacks a service of its own and tells what came of it. `--seconds 300` on a
 * slow machine; `--bundles=DIR` takes functions that are built already. `timing [pairs]` and `holes [part of a name]` are runs of their own.
 */
const run = async (wanted: string, functionsFolder: string | undefined): Promise<boolean> => {
  const names = attackNames.filter((name) =>
    wanted.startsWith('=') ? `=${name}` === wanted : name.includes(wanted),
  );
  if (names.length === 0) throw new Error(`no attack is named ${wanted}: ${attackNames.join(', ')}`);
  const { target, stop } = await startTarget(MOST_TRIES, functionsFolder);
  const end = (): void => void stop().then(() => process.exit(130));
  process.once('SIGINT', end).once('SIGTERM', end);
  const begun = performance.now();
  try {
    // It waits most of its time, so the others can go on meanwhile.
    const slowly = names.includes(SLOW) ? attack(target, SLOW, MOST_MILLISECONDS) : undefined;
    const rows = [];
    for (const name of names.filter((each) => each !== SLOW))
      rows.push(await attack(target, name, MOST_MILLISECONDS - (performance.now() - begun)));
    if (slowly !== undefined) rows.push(await slowly);
    console.table(Object.fromEntries(rows.map(({ name, row }) => [name, row])));
    for (const { name, problems } of rows) for (const problem of problems) console.log(`${name}: ${problem}`);
    const tried = rows.reduce((sum, { row }) => sum + row.tried, 0);
    const through = rows.reduce((sum, { problems }) => sum + problems.length, 0);
    console.log(
      `${tried} tries in ${((performance.now() - begun) / 1000).toFixed(0)} s, let through: ${through}`,
    );
    return through === 0;
  } finally {
    await stop();
  }
};

type Row = {
  readonly tried: number;
  readonly refused: number;
  readonly 'let through': number;
  readonly 'shut out': number;
  readonly seconds: string;
};

/** One attack within what is left of the time; one that does not end, or breaks, has proved nothing and counts as let through. */
const attack = async (target: Target, name: AttackName, left: number) => {
  const begun = performance.now();
  const broke: string[] = [];
  const { tried, through, shutOut } = await within(left, ATTACKS[name](target)).catch(
    (fault: unknown): Tally => {
      broke.push(`${BROKE}: ${fault instanceof Error ? fault.message : String(fault)}`);
      return { tried: 0, through: [], shutOut: [] };
    },
  );
  const row: Row = {
    tried,
    refused: tried - through.length,
    'let through': through.length,
    'shut out': shutOut.length,
    seconds: ((performance.now() - begun) / 1000).toFixed(1),
  };
  const problems = [
    ...broke,
    ...through.map((what) => `${LET_THROUGH}: ${what}`),
    ...shutOut.map((what) => `${SHUT_OUT}: ${what}`),
  ];
  return { name, row, problems };
};

const within = async <Done>(milliseconds: number, work: Promise<Done>): Promise<Done> => {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error('out of time')), Math.max(0, milliseconds));
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
};

const [wanted = ''] = positionals;
if (wanted === 'timing') await import('./timing.ts');
else if (wanted === 'holes') await import('./holes.ts');
else process.exitCode = (await run(wanted, options.bundles)) ? 0 : 1;
