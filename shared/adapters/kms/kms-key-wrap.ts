import { DecryptCommand, GenerateDataKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { type KeyWrap, wrappingContext } from '../crypto/key-wrap.ts';

export type WrappingKey = { readonly keyId: string; readonly municipality: string };

/** Keys of the fields wrapped by a key that AWS KMS holds and that never leaves it. Gives up on a try after two seconds. */
export const makeKmsKeyWrap = ({ keyId, municipality }: WrappingKey): KeyWrap => {
  const client = new KMSClient({
    maxAttempts: 3,
    requestHandler: { requestTimeout: 2_000, connectionTimeout: 1_000, throwOnRequestTimeout: true },
  });
  return {
    generate: async (generation) => {
      const { Plaintext, CiphertextBlob } = await client.send(
        new GenerateDataKeyCommand({
          KeyId: keyId,
          KeySpec: 'AES_256',
          EncryptionContext: wrappingContext(municipality, generation),
        }),
      );
      if (Plaintext === undefined || CiphertextBlob === undefined) throw new Error('no key in the answer');
      return { key: Plaintext, wrapped: CiphertextBlob };
    },
    open: async (wrapped, generation) => {
      const { Plaintext } = await client.send(
        new DecryptCommand({
          KeyId: keyId,
          CiphertextBlob: wrapped,
          EncryptionContext: wrappingContext(municipality, generation),
        }),
      );
      if (Plaintext === undefined) throw new Error('no key in the answer');
      return Plaintext;
    },
  };
};
