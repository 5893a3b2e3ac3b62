import { makeDynamoCalendarFeeds } from '../../shared/adapters/dynamo/dynamo-calendar-feeds.ts';
import { makeDynamoCaseLists } from '../../shared/adapters/dynamo/dynamo-case-lists.ts';
import { makeDynamoStaffDirectory } from '../../shared/adapters/dynamo/dynamo-staff-directory.ts';
import { openTable } from '../../shared/adapters/dynamo/table.ts';
import { makeLazyKeyWrap } from '../../shared/adapters/kms/lazy-key-wrap.ts';
import { makeSystemClock } from '../../shared/adapters/system/system-clock.ts';
import { ENV } from '../../shared/runtime/env-names.ts';
import { log } from '../../shared/runtime/log.ts';
import { clockOffset, readEnv, readMunicipality } from '../../shared/runtime/settings.ts';
import { frameOf } from '../../shared/web/frame.ts';
import { makeWebFunction } from '../../shared/web/web-function.ts';
import { makeShowCalendar } from './show-calendar.ts';

const municipality = readMunicipality();
const env = readEnv([ENV.table, ENV.fieldKey]);
const clock = makeSystemClock(clockOffset);
const table = openTable(env[ENV.table], {
  wrap: makeLazyKeyWrap({ keyId: env[ENV.fieldKey], municipality: municipality.key }),
  clock,
});
const showCalendar = makeShowCalendar({
  feeds: makeDynamoCalendarFeeds(table),
  staffDirectory: makeDynamoStaffDirectory(table),
  lists: makeDynamoCaseLists(table),
  clock,
  log,
  municipality,
});

export const handler = makeWebFunction<'calendar'>(
  { 'GET /kalender/{file}': showCalendar, 'HEAD /kalender/{file}': showCalendar },
  {
    log,
    frame: frameOf(municipality),
    overTls: municipality.origin.startsWith('https:'),
    danishOnly: true,
  },
);
