import { caseIdIn } from '../../shared/adapters/dynamo/keys.ts';
import { makePdfRenderer } from '../../shared/adapters/pdf/pdf-renderer.ts';
import { makeHttpTimestamps } from '../../shared/adapters/seal/http-timestamps.ts';
import { makeKmsKey } from '../../shared/adapters/seal/kms-key.ts';
import { makeSealer } from '../../shared/adapters/seal/sealer.ts';
import { ENV } from '../../shared/runtime/env-names.ts';
import { readEnv } from '../../shared/runtime/settings.ts';
import { makeStreamFunction } from '../../shared/runtime/stream.ts';
import { makeWorld } from '../../shared/runtime/world.ts';
import { makeSealAgreement } from './seal-agreement.ts';

const world = await makeWorld();
const keyId = readEnv([ENV.sealingKey])[ENV.sealingKey];
const authority = world.municipality.seal.timestampAuthority;
const sealer = makeSealer({
  key: makeKmsKey({ keyId, certificates: world.secrets.sealCertificates }),
  timestamps: authority === null ? undefined : makeHttpTimestamps({ url: authority }),
  clock: world.clock,
});
const seal = makeSealAgreement({ ...world, renderer: makePdfRenderer(), sealer });

export const handler = makeStreamFunction(
  'seal-agreement',
  async ({ pk }) => {
    const caseId = caseIdIn(pk);
    if (caseId !== undefined) await seal(caseId);
  },
  world.log,
);
