import { randomBytes } from 'node:crypto';
import { chmodSync, rmSync, statSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { openDataFolder } from '../../../../infra/local/data/data-folder.ts';
import {
  type LocalFieldKey,
  makeLocalKeyWrap,
  openFieldKey,
} from '../../../../infra/local/keys/field-key.ts';
import { answerFieldKms, isAboutFieldKey } from '../../../../infra/local/aws/field-kms.ts';
import { FIELD_KEY_ID, SEALING_KEY_ID } from '../../../../infra/local/functions/function-environment.ts';
import { emptyFolder, removeFolders } from './stub-functions.ts';

afterAll(removeFolders);

const nothingSealed = () => Promise.resolve(false);
const somethingSealed = () => Promise.resolve(true);

describe('the key file of the personal data', () => {
  it('is made once, for the owner alone, also in a folder from before there was one', async () => {
    const { fieldKey } = openDataFolder(emptyFolder());

    const made = await openFieldKey(fieldKey, nothingSealed);

    expect(made.wrappingKey).toMatch(/^[0-9a-f]{64}$/);
    expect(await openFieldKey(fieldKey, somethingSealed)).toEqual(made);
    expect(statSync(fieldKey).mode & 0o777).toBe(0o600);
  });

  it.each([0o644, 0o640, 0o604, 0o660])(
    'that others may read stops the start, and the words say how to mend it: %o',
    async (mode) => {
      const { fieldKey } = openDataFolder(emptyFolder());
      const made = await openFieldKey(fieldKey, nothingSealed);
      chmodSync(fieldKey, mode);

      await expect(openFieldKey(fieldKey, nothingSealed)).rejects.toThrow(`chmod 600 ${fieldKey}`);
      chmodSync(fieldKey, 0o600);
      expect(await openFieldKey(fieldKey, nothingSealed)).toEqual(made);
    },
  );

  it('that is gone is not made anew while records need it', async () => {
    const { fieldKey } = openDataFolder(emptyFolder());
    await openFieldKey(fieldKey, nothingSealed);
    rmSync(fieldKey);

    await expect(openFieldKey(fieldKey, somethingSealed)).rejects.toThrow(/Put the file back from a copy/);
    await expect(openFieldKey(fieldKey, somethingSealed)).rejects.toThrow(/is missing/);
  });
});

const KEY: LocalFieldKey = { wrappingKey: randomBytes(32).toString('hex') };
const CONTEXT = { service: 'fleksaftale', municipality: 'eksempelby', generation: '1' };

const ask = (operation: string, body: Record<string, unknown>, key = KEY) =>
  answerFieldKms(`TrentService.${operation}`, { KeyId: FIELD_KEY_ID, ...body }, key);

const aWrappedKey = () => {
  const answer = ask('GenerateDataKey', { KeySpec: 'AES_256', EncryptionContext: CONTEXT });
  return answer.ok ? { ...answer.body } : {};
};

describe('the stand-in for KMS', () => {
  it('opens a key that it has wrapped, in the context it was wrapped in', () => {
    const made = aWrappedKey();

    expect(made).toMatchObject({ Plaintext: expect.stringMatching(/^[A-Za-z0-9+/]{43}=$/) });
    expect(ask('Decrypt', { ...made, EncryptionContext: CONTEXT })).toMatchObject({
      body: { Plaintext: 'Plaintext' in made ? made.Plaintext : 'none' },
    });
  });

  it.each([
    ['of another generation', { EncryptionContext: { ...CONTEXT, generation: '2' } }],
    ['of another municipality', { EncryptionContext: { ...CONTEXT, municipality: 'andenby' } }],
    ['without a context', {}],
    ['cut', { CiphertextBlob: 'AAAA', EncryptionContext: CONTEXT }],
    ['empty', { CiphertextBlob: '', EncryptionContext: CONTEXT }],
    ['of no text', { CiphertextBlob: 7, EncryptionContext: CONTEXT }],
  ])('does not open one %s', (_what, change) => {
    expect(ask('Decrypt', { ...aWrappedKey(), ...change })).toMatchObject({
      ok: false,
      error: 'InvalidCiphertextException',
    });
  });

  it('does not open what another key has wrapped, and does nothing else with this one', () => {
    const other = { wrappingKey: randomBytes(32).toString('hex') };

    expect(ask('Decrypt', { ...aWrappedKey(), EncryptionContext: CONTEXT }, other).ok).toBe(false);
    expect(ask('GenerateDataKey', { KeySpec: 'AES_128' }).ok).toBe(false);
    expect(ask('Encrypt', { Plaintext: 'AAAA' })).toMatchObject({ error: 'UnknownOperationException' });
    expect([FIELD_KEY_ID, SEALING_KEY_ID].map((KeyId) => isAboutFieldKey({ KeyId }))).toEqual([true, false]);
  });

  it('answers as who stands beside the service with the key file does', async () => {
    const wrap = makeLocalKeyWrap(KEY, 'eksempelby');
    const { key, wrapped } = await wrap.generate(1);

    expect(
      ask('Decrypt', { CiphertextBlob: Buffer.from(wrapped).toString('base64'), EncryptionContext: CONTEXT }),
    ).toMatchObject({ body: { Plaintext: Buffer.from(key).toString('base64') } });
    expect(await wrap.open(wrapped, 1)).toEqual(key);
    await expect(wrap.open(wrapped, 2)).rejects.toThrow('opens no such key');
  });
});
