import type { Construct } from 'constructs';
import { WEB_FUNCTIONS, type WebFunction as WebFunctionName } from '../../shared/runtime/functions.ts';
import { ROUTES } from '../../shared/web/routes.ts';
import { MisuseAlarm } from '../constructs/misuse-alarm.ts';
import type { PublicApi } from '../constructs/public-api.ts';
import type { Surroundings } from '../constructs/service-function.ts';
import { WebFunction } from '../constructs/web-function.ts';
import type { RecordsStack } from './records.ts';

const WHO_IS_HURT = {
  employer: 'Employers cannot fill in or sign an agreement.',
  citizen: 'Citizens cannot read, countersign or decline their agreement.',
  consultant: 'Consultants cannot open cases, see what is due or record a talk.',
  verify: 'Nobody can have a document checked.',
  calendar: 'The calendars of the consultants do not follow when a talk is planned, moved or recorded.',
  preview: 'Nobody can read the agreement as a document before it is signed.',
  anyone: 'Nobody gets a new link, and every page lacks its stylesheet.',
} as const satisfies Record<WebFunctionName, string>;

/** Each web function answers its routes, with no more rights than its pages need. */
export const addWebFunctions = (
  scope: Construct,
  { api, kept, surroundings }: { api: PublicApi; kept: RecordsStack; surroundings: Surroundings },
): void => {
  const misuse = new MisuseAlarm(scope, 'Misuse', {
    namespace: surroundings.prefix,
    whoIsHurt:
      'Somebody may be attacking the service, and people behind the same network are told to come back later.',
    operations: surroundings.operations,
  });
  for (const name of WEB_FUNCTIONS) {
    const web = new WebFunction(scope, name, { name, whoIsHurt: WHO_IS_HURT[name], surroundings });
    misuse.listenTo(name, web.logGroup);
    api.answer(ROUTES[name], web);
    allow(name, web, kept);
  }
};

/** Links and sessions are checked by the secret. Strangers' files are read and calendars are shown where there is none. */
const allow = (name: WebFunctionName, web: WebFunction, { records, secrets, fields }: RecordsStack): void => {
  if (name === 'verify' || name === 'preview' || name === 'calendar') records.allowCounting(web);
  if (name === 'verify') return records.allowChecking(web);
  fields.allowOpening(web);
  if (name === 'calendar') return records.allowShowingCalendars(web);
  records.allowReading(web);
  secrets.allowOpening(web);
  fields.allowMaking(web);
  if (name === 'preview') records.allowNotingReadings(web);
  else records.allowActing(web);
  if (name !== 'consultant') return;
  records.allowListingCases(web);
  // The list of what is deleted soon.
  records.allowFindingDue(web);
};
