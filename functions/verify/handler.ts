import { makeDynamoDocuments } from '../../shared/adapters/dynamo/dynamo-documents.ts';
import { openTable } from '../../shared/adapters/dynamo/table.ts';
import { ENV } from '../../shared/runtime/env-names.ts';
import { log } from '../../shared/runtime/log.ts';
import { readEnv, readMunicipality } from '../../shared/runtime/settings.ts';
import { frameOf } from '../../shared/web/frame.ts';
import { makeWebFunction } from '../../shared/web/web-function.ts';
import { makeCheckFile } from './check-file.ts';

const municipality = readMunicipality();
const documents = makeDynamoDocuments(openTable(readEnv([ENV.table])[ENV.table]));
const world = { documents, log, frame: frameOf(municipality) };
const check = makeCheckFile(world);

export const handler = makeWebFunction<'verify'>(
  { 'GET /tjek': check.show, 'POST /tjek': check.send },
  { ...world, overTls: municipality.origin.startsWith('https:') },
);
