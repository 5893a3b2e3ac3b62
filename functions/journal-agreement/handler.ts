import { caseIdIn } from '../../shared/adapters/dynamo/keys.ts';
import { makeS3Journal } from '../../shared/adapters/journal/s3-journal.ts';
import { ENV } from '../../shared/runtime/env-names.ts';
import { readEnv } from '../../shared/runtime/settings.ts';
import { makeStreamFunction } from '../../shared/runtime/stream.ts';
import { makeWorld } from '../../shared/runtime/world.ts';
import { makeJournalAgreement } from './journal-agreement.ts';

const world = await makeWorld();
const env = readEnv([ENV.journal]);
const journal = makeJournalAgreement({ ...world, receiver: makeS3Journal({ bucket: env[ENV.journal] }) });

export const handler = makeStreamFunction(
  'journal-agreement',
  async ({ pk }) => {
    const caseId = caseIdIn(pk);
    if (caseId !== undefined) await journal(caseId);
  },
  world.log,
);
