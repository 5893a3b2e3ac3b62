import { setTimeout as sleep } from 'node:timers/promises';
import { keyName } from '../../shared/adapters/dynamo/keys.ts';
import { makeDynamoOutbox } from '../../shared/adapters/dynamo/dynamo-outbox.ts';
import { makeDynamoStarts } from '../../shared/adapters/dynamo/dynamo-starts.ts';
import { makeDynamoStaffDirectory } from '../../shared/adapters/dynamo/dynamo-staff-directory.ts';
import { makeSesMailer } from '../../shared/adapters/ses/ses-mailer.ts';
import { ENV } from '../../shared/runtime/env-names.ts';
import { readEnv } from '../../shared/runtime/settings.ts';
import { makeStreamFunction } from '../../shared/runtime/stream.ts';
import { makeWorld } from '../../shared/runtime/world.ts';
import { makeDeliverMail } from './deliver-mail.ts';

const world = await makeWorld();
const { municipality, table, log } = world;

const deliver = makeDeliverMail({
  ...world,
  pause: sleep,
  outbox: makeDynamoOutbox(table),
  starts: makeDynamoStarts(table, world.keys),
  staffDirectory: makeDynamoStaffDirectory(table),
  mailer: makeSesMailer({
    from: { name: municipality.name, address: municipality.mailFrom },
    configurationSet: readEnv([ENV.configurationSet])[ENV.configurationSet],
  }),
});

export const handler = makeStreamFunction('deliver-mail', (key) => deliver(keyName(key)), log);
