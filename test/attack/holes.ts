import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AttackName } from './attacks.ts';

/** A rule that is taken out of a copy of the sources; the attack must then get through. */
type Hole = {
  readonly attack: AttackName;
  readonly file: string;
  readonly rule: string;
  readonly without: string;
};

const HOLES: readonly Hole[] = [
  {
    attack: 'guess links',
    file: 'shared/cases/load-for-actor.ts',
    rule: 'link.party !== party || ',
    without: '',
  },
  {
    attack: 'guess links on and on',
    file: 'shared/adapters/dynamo/dynamo-limits.ts',
    rule: 'OR taken < :most',
    without: 'OR taken < :most OR taken >= :most',
  },
  {
    attack: 'guess a code',
    file: 'shared/domain/access/codes.ts',
    rule: 'if (code.tries > TRIES)',
    without: 'if (code.tries > 1_000_000)',
  },
  {
    attack: 'ask for many codes',
    file: 'shared/domain/access/codes.ts',
    rule: 'const LIVE_PER_HOUR = 3;',
    without: 'const LIVE_PER_HOUR = 300;',
  },
  {
    attack: 'replay forms',
    file: 'shared/domain/case/acts/save-section.ts',
    rule: 'rev !== save.shownRev',
    without: 'rev < -1',
  },
  {
    attack: 'forge a session',
    file: 'shared/web/sealing.ts',
    rule: '} catch {\n      return undefined;',
    without:
      "} catch {\n      try {\n        return JSON.parse(Buffer.from(sealed.split('.')[1] ?? '', 'base64url').toString());\n      } catch {}\n      return undefined;",
  },
  {
    attack: 'use a session that has ended',
    file: 'shared/web/staff-session.ts',
    rule: 'if (name !== undefined) await store.end(name);',
    without: '',
  },
  {
    attack: 'pretend by a header',
    file: 'shared/web/page-request.ts',
    rule: 'clientAddress: requestContext.http.sourceIp,',
    without: "clientAddress: headers['x-real-ip'] ?? requestContext.http.sourceIp,",
  },
  {
    attack: 'forge staff’s forms',
    file: 'shared/web/page-request.ts',
    rule: "site === 'same-origin'",
    without: "site !== 'cross-site'",
  },
  {
    attack: 'lead elsewhere',
    file: 'shared/web/language-choice.ts',
    rule: 'return isPage ? back',
    without: 'return isPage || true ? back',
  },
  {
    attack: 'type scripts and formulas',
    file: 'templates/pages/parts/facts.tsx',
    rule: '<dd>{isList(value) ? <FactList values={value} /> : value}</dd>',
    without: '<dd dangerouslySetInnerHTML={{ __html: String(value) }} />',
  },
  {
    attack: 'trick paths',
    file: 'functions/anyone/static-file.ts',
    rule: 'type === undefined || !staticFileNames.has(name)',
    without: 'name === ""',
  },
  {
    attack: 'send too much',
    file: 'shared/web/form-body.ts',
    rule: 'MOST_BODY_BYTES = 2_000_000',
    without: 'MOST_BODY_BYTES = 20_000_000',
  },
  {
    attack: 'shut somebody out',
    file: 'shared/domain/case/acts/request-link.ts',
    rule: "{ kind: 'requested-link', to: party, link }],",
    without: "{ kind: 'requested-link', to: party, link }],\n        revoke: [party],",
  },
];

const ROOT = join(import.meta.dirname, '../..');
const COPIED = ['functions', 'infra', 'shared', 'templates', 'test', 'package.json', 'tsconfig.json'];

/** The attack, against a copy of the sources in which one rule is missing. Gives what it printed, and whether it got through. */
const tryHole = ({ attack, file, rule, without }: Hole) => {
  const copy = mkdtempSync(join(tmpdir(), 'fleksaftale-hole-'));
  try {
    for (const name of COPIED) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    const source = readFileSync(join(copy, file), 'utf8');
    if (!source.includes(rule)) return { isFound: false, told: `${file} has no such rule any more` };
    writeFileSync(join(copy, file), source.replace(rule, without));
    const { stdout, stderr } = spawnSync(process.execPath, ['test/attack/attack.ts', `=${attack}`], {
      cwd: copy,
      encoding: 'utf8',
      timeout: 240_000,
    });
    const told = stdout.split('\n').find((line) => line.startsWith(`${attack}: `));
    if (told === undefined) return { isFound: false, told: stderr.slice(-300) || 'nothing got through' };
    return { isFound: !told.includes('the attack itself broke'), told };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
};

/** `npm run attack -- holes [part of a name]`: takes out one rule after the other and sees whether its attack tells. */
const run = (wanted: string): boolean => {
  const tried = HOLES.filter(({ attack }) => attack.includes(wanted)).map((hole) => {
    const { isFound, told } = tryHole(hole);
    console.log(
      `${isFound ? 'found ' : 'MISSED'} ${hole.attack}, without "${hole.rule.split('\n')[0]}"\n       ${told.slice(0, 160)}`,
    );
    return isFound;
  });
  console.log(`${tried.filter(Boolean).length} of ${tried.length} holes found`);
  return tried.every(Boolean);
};

const wanted = process.argv.slice(2).find((each) => each !== 'holes');
process.exitCode = run(wanted ?? '') ? 0 : 1;
