import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readMunicipalityFile } from '../../infra/municipality-file.ts';
import { removeTemporaryFolders, temporaryFolder } from './temporary-folder.ts';

afterAll(removeTemporaryFolders);

const EXAMPLE = join(import.meta.dirname, '../../infra/municipalities/eksempelby.json');
/** The example's settings, without its logo, which lies beside them. */
const example = {
  ...z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(EXAMPLE, 'utf8'))),
  logo: null,
};

const folderWith = (fileName: string, content: string): string => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, fileName), content);
  return folder;
};

describe('a municipality’s settings file', () => {
  it('that is in order is read', () => {
    expect(readMunicipalityFile('eksempelby').name).toBe('Eksempelby Kommune');
  });

  it('with several faults is refused with all of them and the file’s name at once', () => {
    const { phone: _left, ...rest }: Record<string, unknown> = example;
    const wrong = { ...rest, mailFrom: 'nobody', linkLifetimeDays: 0, colour: 'red' };
    const folder = folderWith('proeveby.json', JSON.stringify(wrong));

    const read = () => readMunicipalityFile('proeveby', folder);

    for (const told of [
      /proeveby\.json/,
      /4 fault\(s\)/,
      /phone:/,
      /mailFrom:/,
      /linkLifetimeDays:/,
      /colour/,
    ])
      expect(read).toThrow(told);
  });

  it('whose key is not the file’s name, or whose address is not secure, is refused', () => {
    const folder = folderWith(
      'andenby.json',
      JSON.stringify({ ...example, origin: 'http://fleksaftale.example.com' }),
    );

    expect(() => readMunicipalityFile('andenby', folder)).toThrow(
      /key: must be "andenby"[\s\S]*origin: must begin with https/,
    );
  });

  it('that names a logo which is not there is refused', () => {
    const [missing, elsewhere, none] = ['stedby.svg', '../stedby.svg', null].map((logo) =>
      folderWith('stedby.json', JSON.stringify({ ...example, key: 'stedby', logo })),
    );

    expect(() => readMunicipalityFile('stedby', missing)).toThrow(/logo: there is no such file/);
    expect(() => readMunicipalityFile('stedby', elsewhere)).toThrow(/logo/);
    expect(readMunicipalityFile('stedby', none).logo).toBeNull();
  });

  it.each([
    'https://fleksaftale.stedby.dk',
    'https://example.com.stedby.dk',
    'https://fleksaftale.notexample.com',
  ])('that takes made-up personnumre is refused where real people come: %s', (origin) => {
    const fileWith = (demonstration: boolean) =>
      folderWith('stedby.json', JSON.stringify({ ...example, key: 'stedby', origin, demonstration }));

    expect(() => readMunicipalityFile('stedby', fileWith(true))).toThrow(
      /demonstration: must be false, unless the origin is under example\.com/,
    );
    expect(readMunicipalityFile('stedby', fileWith(false)).origin).toBe(origin);
  });

  it('that is not JSON is refused with its name', () => {
    const folder = folderWith('andenby.json', '{ "key": ');

    expect(() => readMunicipalityFile('andenby', folder)).toThrow(/andenby\.json/);
  });

  it.each(['findes-ikke', '../../package', '', 'Eksempelby'])(
    'that does not exist is refused with the names of those that do: "%s"',
    (key) => {
      expect(() => readMunicipalityFile(key)).toThrow(/No settings for a municipality[\s\S]*eksempelby/);
    },
  );
});
