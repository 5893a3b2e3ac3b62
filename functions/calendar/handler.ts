import { makeDynamoCalendarFeeds } from '../../shared/adapters/dynamo/dynamo-calendar-feeds.ts';
import { makeDynamoCaseLists } from '../../shared/adapters/dynamo/dynamo-case-lists.ts';
import { makeDynamoLimits } from '../../shared/adapters/dynamo/dynamo-limits.ts';
import { makeDynamoLeaves } from '../../shared/adapters/dynamo/dynamo-leaves.ts';
import { makeDynamoStaffDirectory } from '../../shared/adapters/dynamo/dynamo-staff-directory.ts';
import { openTable } from '../../shared/adapters/dynamo/table.ts';
import { makeLazyKeyWrap } from '../../shared/adapters/kms/lazy-key-wrap.ts';
import { makeSystemClock } from '../../shared/adapters/system/system-clock.ts';
import { sha256 } from '../../shared/domain/agreement/content-hash.ts';
import { ENV } from '../../shared/runtime/env-names.ts';
import { log } from '../../shared/runtime/log.ts';
import { clockOffset, readEnv, readMunicipality } from '../../shared/runtime/settings.ts';
import { countRequests } from '../../shared/web/count-requests.ts';
import { frameOf } from '../../shared/web/frame.ts';
import { makeWebFunction } from '../../shared/web/web-function.ts';
import { makeShowCalendar } from './show-calendar.ts';
import { isOverTls } from '../../shared/web/own-cookie.ts';

const municipality = readMunicipality();
const env = readEnv([ENV.table, ENV.fieldKey]);
const clock = makeSystemClock(clockOffset);
const table = openTable(env[ENV.table], {
  wrap: makeLazyKeyWrap({ keyId: env[ENV.fieldKey], municipality: municipality.key }),
  clock,
});
// The function that shows calendars has no secret: its clients are counted under a plain digest, for an hour.
const counting = countRequests({ limits: makeDynamoLimits(table), clock, municipality, digest: sha256 });
const showCalendar = makeShowCalendar({
  feeds: makeDynamoCalendarFeeds(table),
  staffDirectory: makeDynamoStaffDirectory(table),
  lists: makeDynamoCaseLists(table),
  leaves: makeDynamoLeaves(table),
  clock,
  log,
  municipality,
  counting,
});

export const handler = makeWebFunction<'calendar'>(
  { 'GET /kalender/{file}': showCalendar, 'HEAD /kalender/{file}': showCalendar },
  {
    log,
    frame: frameOf(municipality),
    overTls: isOverTls(municipality.origin),
    danishOnly: true,
  },
);
