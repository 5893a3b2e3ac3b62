import { makeDynamoDocuments } from '../../shared/adapters/dynamo/dynamo-documents.ts';
import { makeDynamoLimits } from '../../shared/adapters/dynamo/dynamo-limits.ts';
import { openTableWithoutKeys } from '../../shared/adapters/dynamo/table.ts';
import { makeSystemClock } from '../../shared/adapters/system/system-clock.ts';
import { sha256 } from '../../shared/domain/agreement/content-hash.ts';
import { ENV } from '../../shared/runtime/env-names.ts';
import { log } from '../../shared/runtime/log.ts';
import { clockOffset, readEnv, readMunicipality } from '../../shared/runtime/settings.ts';
import { countRequests } from '../../shared/web/count-requests.ts';
import { frameOf } from '../../shared/web/frame.ts';
import { makeWebFunction } from '../../shared/web/web-function.ts';
import { makeCheckFile } from './check-file.ts';
import { isOverTls } from '../../shared/web/own-cookie.ts';

const municipality = readMunicipality();
const table = openTableWithoutKeys(readEnv([ENV.table])[ENV.table]);
const documents = makeDynamoDocuments(table);
// The function that reads strangers' files has no secret: its clients are counted under a plain digest, for an hour.
const counting = countRequests({
  limits: makeDynamoLimits(table),
  clock: makeSystemClock(clockOffset),
  municipality,
  digest: sha256,
});
const world = { documents, log, frame: frameOf(municipality) };
const check = makeCheckFile(world);

export const handler = makeWebFunction<'verify'>(
  { 'GET /tjek': check.show, 'POST /tjek': check.send },
  { ...world, counting, overTls: isOverTls(municipality.origin) },
);
