import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { licenceFault, licenceOf } from '../infra/supply/licence-policy.ts';
import { type LockedPackage, lockedPackages } from '../infra/supply/locked-packages.ts';
import { licencesIn } from '../infra/supply/spdx.ts';

const ROOT = join(import.meta.dirname, '..');
const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const versions = z.record(z.string(), z.string());
const { dependencies, devDependencies, optionalDependencies } = z
  .object({ dependencies: versions, devDependencies: versions, optionalDependencies: versions })
  .parse(JSON.parse(textOf('package.json')));
const asked = { ...dependencies, ...devDependencies, ...optionalDependencies };

const locked = lockedPackages(ROOT);

/** `npm:@cantoo/pdf-lib@2.11.1` asks for another package under our name. */
const realName = (name: string): string => /^npm:(.+)@[^@]+$/.exec(asked[name] ?? '')?.[1] ?? name;

type Row = { readonly names: readonly string[]; readonly licences: readonly string[] };

/** The rows of the decision's tables that name packages; a row without one tells of code of our own. */
const rowsIn = (text: string): readonly Row[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (?:Library|-)/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map((cells) => ({
      names: [...(cells[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
      licences: (cells.at(-2) ?? '').split(/, | or | and /),
    }))
    .filter(({ licences }) => licences[0] !== '–');

const [deployedPart = '', toolsPart = ''] = textOf('docs/decisions/0007-libraries.md').split(
  'To build, run and test:',
);
const [deployedRows, toolRows] = [rowsIn(deployedPart), rowsIn(toolsPart)];
const namesIn = (rows: readonly Row[]) => rows.flatMap(({ names }) => names).toSorted();

const licencesOf = (name: string): readonly string[] =>
  licencesIn(
    locked
      .filter((each) => each.name === realName(name))
      .map((each) => licenceOf(each) ?? 'none')
      .join(' AND '),
  );

describe('the table of libraries in decision 0007', () => {
  it('names every package that the deployed service is made of, with why, and no other', () => {
    const builtIn = ['dkfds', 'date-holidays'];

    expect(namesIn(deployedRows)).toEqual(
      [...Object.keys(dependencies).map(realName), ...builtIn].toSorted(),
    );
  });

  it('names every package to build, run and test with, and no other', () => {
    const builtIn = new Set(namesIn(deployedRows));
    const tools = Object.keys({ ...devDependencies, ...optionalDependencies });

    expect(namesIn(toolRows)).toEqual(tools.filter((name) => !builtIn.has(name)).toSorted());
  });

  it.each([...deployedRows, ...toolRows])(
    'tells the licences of $names as the packages do',
    ({ names, licences }) => {
      expect(licences.toSorted()).toEqual([...new Set(names.flatMap(licencesOf))].toSorted());
    },
  );
});

describe('the packages of the lock file', () => {
  it('are all under licences that are allowed where they are used', () => {
    expect(locked.length).toBeGreaterThan(100);
    expect(locked.flatMap((each) => licenceFault(each) ?? [])).toEqual([]);
  });

  it.each<Partial<LockedPackage>>([
    { licence: 'GPL-3.0-only', deployed: false },
    { licence: 'MPL-2.0', deployed: true },
    { licence: undefined, deployed: false },
  ])('would be refused under %o', (change) => {
    const [example] = locked;

    expect(example && licenceFault({ ...example, ...change })).toBeTypeOf('string');
  });

  it('are each the very bytes that were chosen', () => {
    expect(locked.filter(({ hasSum }) => !hasSum)).toEqual([]);
  });

  it('run no program of their own while they are installed', () => {
    expect(textOf('.npmrc').split('\n')).toContain('ignore-scripts=true');
    expect(locked.filter(({ installs }) => installs).map(({ name }) => name)).toEqual(['esbuild']);
  });

  it('are asked for in one version, but for types', () => {
    const loose = Object.entries(asked).filter(
      ([name, version]) => !/^(?:npm:.+@)?\d+\.\d+\.\d+$/.test(version) && !name.startsWith('@types/'),
    );

    expect(loose).toEqual([]);
  });
});
