import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Hole, HOLES } from './hole-list.ts';
import { judgeHole, type Verdict } from './judge-hole.ts';

const MOST_MILLISECONDS = 400_000;
const ROOT = join(import.meta.dirname, '../..');
const COPIED = ['functions', 'infra', 'shared', 'templates', 'test', 'package.json', 'tsconfig.json'];

/** The attack, against a copy of the sources in which one rule is missing. */
const tryHole = ({ attack, file, rule, without, harm }: Hole): Verdict => {
  const copy = mkdtempSync(join(tmpdir(), 'fleksaftale-hole-'));
  try {
    for (const name of COPIED) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    const source = readFileSync(join(copy, file), 'utf8');
    if (!source.includes(rule)) return { word: 'BROKEN', told: `${file} has no such rule any more` };
    writeFileSync(
      join(copy, file),
      source.replace(rule, () => without),
    );
    const ran = spawnSync(process.execPath, ['test/attack/attack.ts', `=${attack}`], {
      cwd: copy,
      encoding: 'utf8',
      timeout: MOST_MILLISECONDS,
    });
    return judgeHole(ran, attack, harm);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
};

/** `npm run attack -- holes [part of a name]`: takes out one rule after the other and sees whether its attack tells. */
const run = (wanted: string): boolean => {
  const holes = HOLES.filter(({ attack }) =>
    wanted.startsWith('=') ? `=${attack}` === wanted : attack.includes(wanted),
  );
  const words = holes.map((hole) => {
    const { word, told } = tryHole(hole);
    console.log(
      `${word.padEnd(6)} ${hole.attack}, without "${hole.rule.split('\n')[0]}"\n       ${told.slice(0, 160)}`,
    );
    return word;
  });
  const many = (word: Verdict['word']): number => words.filter((each) => each === word).length;
  console.log(
    `${many('found')} of ${holes.length} holes found, ${many('MISSED')} missed, ${many('BROKEN')} proved nothing`,
  );
  return holes.length > 0 && many('found') === holes.length;
};

const wanted = process.argv.slice(2).find((each) => each !== 'holes');
process.exitCode = run(wanted ?? '') ? 0 : 1;
