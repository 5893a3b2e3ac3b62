import { describe, expect, it } from 'vitest';
import { masterKeysIn, secretsIn } from '../../../../shared/adapters/system/secrets.ts';

const MASTER_KEY = 'k3Yk3Yk3Yk3Yk3Yk3Yk3Yk3Yk3Yk3Yk3Y';

const messageOf = (text: string): string => {
  try {
    secretsIn(text);
  } catch (fault) {
    return fault instanceof Error ? fault.message : '';
  }
  throw new Error('the text was read');
};

describe('the secret as an operator has typed it', () => {
  it('is read when it is whole', () => {
    const read = secretsIn(JSON.stringify({ masterKey: MASTER_KEY, signInClientSecret: '' }));

    expect(read).toMatchObject({ masterKey: MASTER_KEY, sealCertificates: '' });
  });

  it.each([
    ['a value without its quote', `{"masterKey": ${MASTER_KEY}", "signInClientSecret": ""}`],
    ['a line break in a certificate', `{"masterKey": "${MASTER_KEY}", "sealCertificates": "k3Y\nk3Y"}`],
    ['the key alone', MASTER_KEY],
    ['a key that is too short', '{"masterKey": "k3Y", "signInClientSecret": ""}'],
    ['a certificate that is no text', `{"masterKey": "${MASTER_KEY}", "sealCertificates": ["k3Y"]}`],
  ])('with %s: the fault, which the platform logs, tells no letter of it', (_what, text) => {
    expect(messageOf(text)).not.toContain('k3Y');
  });

  it('lacks a part: the fault names the part', () => {
    expect(messageOf('{}')).toBe('the secret lacks: masterKey, signInClientSecret');
  });
});

describe('the master keys among the secrets', () => {
  const other = MASTER_KEY.toLowerCase();
  const keysIn = (beside: object) =>
    masterKeysIn(secretsIn(JSON.stringify({ masterKey: MASTER_KEY, signInClientSecret: '', ...beside })));

  it('are one, or two while it is changed, with the one that cases are named by', () => {
    expect(keysIn({})).toEqual({ present: MASTER_KEY, other: undefined, naming: undefined });
    expect(keysIn({ otherMasterKey: other, namingKey: other })).toEqual({
      present: MASTER_KEY,
      other,
      naming: other,
    });
  });

  it('are refused while it is changed without saying which one cases are named by', () => {
    expect(() => keysIn({ otherMasterKey: other })).toThrow(/^the secret lacks: namingKey$/);
  });
});
