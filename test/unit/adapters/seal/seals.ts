import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { PDFDocument } from 'pdf-lib';
import {
  type CertificateOrder,
  certificateOf,
  FOR_SIGNATURES,
} from '../../../../infra/local/keys/certificate.ts';
import { answerKms } from '../../../../infra/local/aws/kms.ts';
import { SEALING_KEY_ID } from '../../../../infra/local/functions/function-environment.ts';
import { addSealField } from '../../../../shared/adapters/pdf/seal-field.ts';
import {
  makeSealer,
  type SealingKey,
  type TimestampAuthority,
} from '../../../../shared/adapters/seal/sealer.ts';
import { type Instant, instant } from '../../../../shared/domain/calendar/instant.ts';
import type { Sealer } from '../../../../shared/ports/sealer.ts';

export const AT = instant('2026-11-04T12:00:00.000Z');
const NAME = 'Eksempelby Kommune (test)';

type KeyPair = { readonly publicKey: KeyObject; readonly privateKey: KeyObject };

export const aKeyPair = (): KeyPair => generateKeyPairSync('rsa', { modulusLength: 2048 });
export const own = aKeyPair();

/** A certificate for the pair, self-signed unless somebody else vouches for it. */
export const aCertificate = (pair: KeyPair = own, order: Partial<CertificateOrder> = {}): string =>
  certificateOf({
    commonName: NAME,
    publicKey: pair.publicKey,
    issuer: { commonName: NAME, privateKey: pair.privateKey },
    serialNumber: Uint8Array.of(1, ...randomBytes(7)),
    from: new Date('2026-01-01T00:00:00Z'),
    until: new Date('2027-01-01T00:00:00Z'),
    uses: [FOR_SIGNATURES],
    ...order,
  });

/** A key that signs as KMS does: a digest, not the bytes. */
export const aKey = (certificates = aCertificate(), { privateKey } = own): SealingKey => {
  const held = {
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certificate: '',
  };
  return {
    certificates,
    sign: (digest) => {
      const Message = Buffer.from(digest).toString('base64');
      const wish = { Message, MessageType: 'DIGEST', SigningAlgorithm: 'RSASSA_PKCS1_V1_5_SHA_256' };
      const answer = answerKms('TrentService.Sign', { KeyId: SEALING_KEY_ID, ...wish }, held);
      const given = answer.ok && 'Signature' in answer.body ? String(answer.body.Signature) : '';
      return Promise.resolve(Buffer.from(given, 'base64'));
    },
  };
};

export type Given = {
  readonly key?: SealingKey;
  readonly timestamps?: TimestampAuthority;
  readonly at?: Instant;
};

export const aSealer = ({ key = aKey(), timestamps, at = AT }: Given = {}): Sealer =>
  makeSealer({ key, timestamps, clock: { now: () => at } });

/** A file of one page with as much room for a seal. */
export const aBlankFile = async (room: number): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.addPage([200, 200]);
  addSealField(pdf, { at: AT, name: NAME, bytes: room }, 1);
  return pdf.save();
};

export const sealedBy = async (sealer: Sealer): Promise<Buffer> => {
  const sealed = await sealer.seal(await aBlankFile(sealer.room));
  if (sealed.outcome !== 'sealed') throw new Error(`waits: ${sealed.why}`);
  return Buffer.from(sealed.bytes);
};

/** Signs the bytes themselves, where a test makes a signature by hand. */
export const signedBy = ({ privateKey }: KeyPair, bytes: Uint8Array): Uint8Array =>
  sign('sha256', bytes, privateKey);
