import { createPrivateKey } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { signDigest } from '../../../infra/local/aws/kms.ts';
import { openSealingKey } from '../../../infra/local/keys/sealing-key.ts';
import { makePdfRenderer } from '../../../shared/adapters/pdf/pdf-renderer.ts';
import { makeSealer } from '../../../shared/adapters/seal/sealer.ts';
import { instant } from '../../../shared/domain/calendar/instant.ts';
import type { Engine } from './engine.ts';

/** Made by the first process that asks for it, and opened by the others: no function makes a key before it seals. */
const { privateKey, certificate } = await openSealingKey(
  fileURLToPath(new URL('sealing-key.json', import.meta.url)),
);
const signingKey = createPrivateKey(privateKey);
const renderer = makePdfRenderer();
const sealer = makeSealer({
  key: {
    certificates: certificate,
    sign: (digest) => Promise.resolve(signDigest(signingKey, digest)),
  },
  clock: { now: () => instant('2027-02-01T12:00:00.000Z') },
});

/** The service's own, sealed with an RSA key of 3 072 bits in this process. */
export const draw: Engine = async (model) => {
  const { seal } = model;
  if (seal === undefined) throw new TypeError('a document without room for a seal');
  const sealed = await sealer.seal(
    await renderer.render({ ...model, seal: { ...seal, bytes: sealer.room } }),
  );
  if (sealed.outcome === 'waits') throw new Error('the local key did not seal');
  return sealed.bytes;
};
