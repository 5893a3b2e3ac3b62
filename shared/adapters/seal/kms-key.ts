import { KMSClient, SignCommand } from '@aws-sdk/client-kms';
import type { SealingKey } from './sealer.ts';
import { SealTrouble } from './seal-trouble.ts';

const MOST_MILLISECONDS = 10_000;

export type KmsKey = {
  readonly keyId: string;
  readonly certificates: string;
  readonly milliseconds?: number;
};

/** A key that AWS KMS holds (RSA, SIGN_VERIFY). Without an answer within ten seconds, or with a refusal, there is trouble by its name. */
export const makeKmsKey = ({ keyId, certificates, milliseconds = MOST_MILLISECONDS }: KmsKey): SealingKey => {
  const client = new KMSClient({});
  return {
    certificates,
    sign: async (digest) => {
      const command = new SignCommand({
        KeyId: keyId,
        Message: digest,
        MessageType: 'DIGEST',
        SigningAlgorithm: 'RSASSA_PKCS1_V1_5_SHA_256',
      });
      try {
        const { Signature } = await client.send(command, {
          abortSignal: AbortSignal.timeout(milliseconds),
        });
        if (Signature !== undefined) return Signature;
      } catch (fault) {
        throw new SealTrouble('sealing-key', fault instanceof Error ? fault.name : 'unknown');
      }
      throw new SealTrouble('sealing-key', 'empty-answer');
    },
  };
};
