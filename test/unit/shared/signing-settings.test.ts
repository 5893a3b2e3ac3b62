import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BY_CODE, signingSettings } from '../../../shared/runtime/signing-settings.ts';

const DOCUMENT = readFileSync(join(import.meta.dirname, '../../../docs/identity.md'), 'utf8');

/** The examples as they would stand in a settings file. */
const examples = [...DOCUMENT.matchAll(/```json\n([\s\S]*?)```/g)].flatMap(([, text = '']): unknown[] => {
  const file: Readonly<Record<string, unknown>> = JSON.parse(`{${text}}`);
  return 'signing' in file ? [file['signing']] : [];
});

const [first] = examples;

const faultsIn = (settings: unknown): readonly string[] =>
  signingSettings.safeParse(settings).error?.issues.map(({ path }) => path.join('.')) ?? [];

const citizenWith = (changed: object): unknown => ({
  ...BY_CODE,
  citizen: { ...signingSettings.parse(first).citizen, ...changed },
});

describe('how the parties sign, in the settings', () => {
  it('is by a code unless something else is said', () => {
    expect(signingSettings.parse(BY_CODE)).toEqual(BY_CODE);
  });

  it('may be as in each example of docs/identity.md', () => {
    expect(examples).toHaveLength(2);
    for (const example of examples) expect(faultsIn(example)).toEqual([]);
  });

  it.each(['state', 'nonce', 'redirect_uri', 'code_challenge', 'scope', 'response_mode', 'request'])(
    'cannot say %s, which protects the asking',
    (name) => {
      expect(faultsIn(citizenWith({ parameters: { [name]: 'x' } }))).toEqual(['citizen.parameters']);
    },
  );

  it('names what is wrong', () => {
    expect(faultsIn(citizenWith({ scopes: ['mitid'] }))).toEqual(['citizen.scopes']);
    expect(faultsIn(citizenWith({ acceptedAssurance: {} }))).toEqual(['citizen.acceptedAssurance']);
    expect(faultsIn(citizenWith({ acceptedAssurance: { a: 'highest' } }))).toEqual([
      'citizen.acceptedAssurance.a',
    ]);
    expect(faultsIn(citizenWith({ clockSkewSeconds: 3_600 }))).toEqual(['citizen.clockSkewSeconds']);
    expect(faultsIn(citizenWith({ claims: { uuid: ['uuid'], assurance: 'loa' } }))).toEqual([
      'citizen.claims.cpr',
    ]);
    expect(faultsIn(citizenWith({ surprise: true }))).toEqual(['citizen']);
  });

  it('lets a link open by itself unless MitID is to be asked first', () => {
    expect(signingSettings.parse(first).citizen).toMatchObject({ pagesOpen: 'by-link' });
    expect(faultsIn(citizenWith({ pagesOpen: 'by-identity' }))).toEqual([]);
    expect(faultsIn(citizenWith({ pagesOpen: 'by-mail' }))).toEqual(['citizen.pagesOpen']);
  });

  it('opens no employer’s pages by MitID where a private one is taken', () => {
    const { employer } = signingSettings.parse(first);
    const opening = (allowPrivate: boolean) =>
      faultsIn({ ...BY_CODE, employer: { ...employer, allowPrivate, pagesOpen: 'by-identity' } });

    expect(opening(true)).toEqual(['employer.pagesOpen']);
    expect(opening(false)).toEqual([]);
  });
});
