import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { municipalitySettings } from '../shared/runtime/municipality.ts';
import { BACKGROUND_FUNCTIONS, WEB_FUNCTIONS } from '../shared/runtime/functions.ts';
import { ACTS } from '../shared/domain/case/act-gates.ts';
import { STATUSES } from '../shared/domain/case/status.ts';
import { SECTIONS } from '../shared/domain/agreement/sections.ts';
import { statusWords } from '../templates/texts/desk/statuses.ts';
import { deployment, resourcesOf } from './infra/synthesised.ts';

const ROOT = join(import.meta.dirname, '..');
const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const DECISIONS = 'docs/decisions';
const FOR_READERS = [
  'README.md',
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  'docs/glossary.md',
  'docs/runbook.md',
  'docs/figures.md',
  'SECURITY.md',
  'docs/security-review.md',
  'docs/identity.md',
];
const decisionFiles = globSync('[0-9]*.md', { cwd: join(ROOT, DECISIONS) }).toSorted();
const documents = [
  ...FOR_READERS,
  `${DECISIONS}/README.md`,
  ...decisionFiles.map((file) => `${DECISIONS}/${file}`),
];

const packageFile = z.object({ license: z.string(), scripts: z.record(z.string(), z.string()) });
const { license, scripts } = packageFile.parse(JSON.parse(textOf('package.json')));

/** What stands in backticks, blocks of commands left out. */
const quotedIn = (text: string): readonly string[] =>
  [...text.replaceAll(/^```[\s\S]*?^```$/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, quoted = '']) => quoted);

/** The paths among what is quoted: in a folder of the project, or a file beside this document's root. */
const isPath = (quoted: string): boolean =>
  /^(?:functions|infra|shared|templates|test|docs|\.ci)\/[^\s<>…*]*$/.test(quoted) ||
  /^[\w.-]+\.(?:md|json)$/.test(quoted);

/** The npm scripts a text tells people to run, in commands and in prose. */
const scriptsIn = (text: string): readonly string[] => [
  ...[...text.matchAll(/npm run ([\w:-]+)/g)].map(([, script = '']) => script),
  ...[...text.matchAll(/npm (start|test)\b/g)].map(([, script = '']) => script),
];

const linksIn = (text: string): readonly string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target));

const headingsOf = (text: string): readonly string[] =>
  [...text.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading);

describe('what the documents name', () => {
  it.each(documents)('%s names only npm scripts that exist', (path) => {
    expect(scriptsIn(textOf(path)).filter((script) => scripts[script] === undefined)).toEqual([]);
  });

  it.each(documents)('%s names only files and folders that exist', (path) => {
    const named = quotedIn(textOf(path)).filter(isPath);

    expect(named.filter((each) => !existsSync(join(ROOT, each)))).toEqual([]);
  });

  it.each(documents)('%s links and shows only what exists', (path) => {
    const targets = linksIn(textOf(path)).map((target) => join(dirname(path), target));

    expect(targets.filter((target) => !existsSync(join(ROOT, target)))).toEqual([]);
  });

  it('the architecture names every function, and every status and act of an agreement', () => {
    const architecture = textOf('ARCHITECTURE.md');
    const words = [
      ...WEB_FUNCTIONS,
      ...BACKGROUND_FUNCTIONS,
      ...[...STATUSES, ...ACTS].map((word) => `\`${word}\``),
    ];

    expect(words.filter((word) => !architecture.includes(word))).toEqual([]);
  });

  it('the glossary has every status with its Danish word, and every section', () => {
    const glossary = textOf('docs/glossary.md');

    expect(
      STATUSES.filter((status) => !glossary.includes(`| \`${status}\` | ${statusWords[status]} |`)),
    ).toEqual([]);
    expect(SECTIONS.filter((section) => !glossary.includes(`\`${section}\``))).toEqual([]);
  });

  it('the example that a municipality copies has every setting', () => {
    const example = z
      .record(z.string(), z.unknown())
      .parse(JSON.parse(textOf('infra/municipalities/eksempelby.json')));

    expect(Object.keys(example).toSorted()).toEqual(Object.keys(municipalitySettings.shape).toSorted());
  });

  it('the licence is the one that the package names', () => {
    expect(license).toBe('MPL-2.0');
    expect(textOf('LICENSE')).toMatch(/^Mozilla Public License,? version 2\.0/i);
  });
});

describe('the decisions', () => {
  const parts = ['Decision', 'Context', 'Options', 'Consequences'];

  it('are numbered without gaps', () => {
    const expected = decisionFiles.map((_, place) => String(place + 1).padStart(4, '0'));

    expect(decisionFiles.length).toBeGreaterThan(0);
    expect(decisionFiles.map((file) => file.slice(0, 4))).toEqual(expected);
  });

  it('all stand in the index, in order, and nothing else does', () => {
    expect(linksIn(textOf(`${DECISIONS}/README.md`))).toEqual(decisionFiles);
  });

  it.each(decisionFiles)('%s begins with its number, says the decision first and fits on a page', (file) => {
    const text = textOf(`${DECISIONS}/${file}`);

    expect(text.startsWith(`# ${file.slice(0, 4)} `)).toBe(true);
    expect(headingsOf(text)).toEqual(parts);
    expect(text.split('\n').length).toBeLessThan(90);
  });

  it('exist when the code or a document cites them', () => {
    const sources = globSync('{functions,infra,shared,templates,test}/**/*.{ts,tsx,mjs}', { cwd: ROOT });
    const cited = [...sources, ...documents].flatMap((path) =>
      [...textOf(path).matchAll(/(?:docs\/decisions\/|\bdecision )(\d{4})/g)].map(
        ([, number = '']) => number,
      ),
    );

    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter((number) => !decisionFiles.some((file) => file.startsWith(number)))).toEqual([]);
  });
});

describe('the runbook', () => {
  const { service } = deployment();
  const sections = textOf('docs/runbook.md').matchAll(/^### (\w+)\n+Who is hurt: (.+)$/gm);

  it('has a section for every alarm that is deployed, with who is hurt, and for no other', () => {
    const alarms = resourcesOf(service, 'AWS::CloudWatch::Alarm').map(({ id, properties }) => [
      id.replace(/Alarm[0-9A-F]{8}$/, ''),
      properties['AlarmDescription'],
    ]);
    const written = [...sections].map(([, name = '', whoIsHurt]) => [name, whoIsHurt]);

    expect(written.length).toBe(alarms.length);
    expect(Object.fromEntries(written)).toEqual(Object.fromEntries(alarms));
  });
});
