import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { signInSettings } from '../../../shared/runtime/sign-in-settings.ts';

const DOCUMENT = readFileSync(join(import.meta.dirname, '../../../docs/identity.md'), 'utf8');

/** The examples as they would stand in a settings file. */
const examples = [...DOCUMENT.matchAll(/```json\n("signIn"[\s\S]*?)```/g)].map(([, text = '']): unknown => {
  const file: Readonly<Record<string, unknown>> = JSON.parse(`{${text}}`);
  return file['signIn'];
});

const LEAST = {
  issuer: 'https://login.example.com',
  clientId: 'fleksaftale',
  rolesClaim: 'roles',
  consultantRole: 'consultant',
  teamLeaderRole: 'leader',
  offlineAccess: false,
};

const faultsIn = (more: object): readonly string[] =>
  signInSettings.safeParse({ ...LEAST, ...more }).error?.issues.map(({ path }) => path.join('.')) ?? [];

describe('how staff sign in, in the settings', () => {
  it('asks for nothing more and demands no second factor unless they say so', () => {
    expect(signInSettings.parse(LEAST)).toMatchObject({ parameters: {}, secondFactor: null });
  });

  it('may be as in each example of docs/identity.md, which demands a second factor', () => {
    expect(examples).toHaveLength(3);
    for (const example of examples) expect(signInSettings.parse(example).secondFactor).not.toBeNull();
  });

  it('may ask for a second factor and say in which words it is told', () => {
    expect(
      faultsIn({
        parameters: { acr_values: 'substantial', claims: '{"id_token":{"acrs":null}}', prompt: 'login' },
        secondFactor: { claim: 'acr', accepted: ['substantial', 'high'] },
      }),
    ).toEqual([]);
  });

  it.each(['state', 'nonce', 'redirect_uri', 'code_challenge', 'scope', 'response_mode', 'request'])(
    'cannot say %s, which protects the asking',
    (name) => {
      expect(faultsIn({ parameters: { [name]: 'x' } })).toEqual(['parameters']);
    },
  );

  it('names what is wrong', () => {
    expect(faultsIn({ secondFactor: { claim: 'amr', accepted: [] } })).toEqual(['secondFactor.accepted']);
    expect(faultsIn({ secondFactor: { accepted: ['mfa'] } })).toEqual(['secondFactor.claim']);
    expect(faultsIn({ secondFactor: { claim: 'amr', accepted: 'mfa' } })).toEqual(['secondFactor.accepted']);
    expect(faultsIn({ secondFactor: { claim: 'amr', accepted: ['mfa'], level: 2 } })).toEqual([
      'secondFactor',
    ]);
    expect(faultsIn({ surprise: true })).toEqual(['']);
  });
});
