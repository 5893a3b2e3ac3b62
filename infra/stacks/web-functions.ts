import type { Construct } from 'constructs';
import { WEB_FUNCTIONS, type WebFunction as WebFunctionName } from '../../shared/runtime/functions.ts';
import { ROUTES } from '../../shared/web/routes.ts';
import type { PublicApi } from '../constructs/public-api.ts';
import type { Surroundings } from '../constructs/service-function.ts';
import { WebFunction } from '../constructs/web-function.ts';
import type { RecordsStack } from './records.ts';

const WHO_IS_HURT = {
  employer: 'Employers cannot fill in or sign an agreement.',
  citizen: 'Citizens cannot read, countersign or decline their agreement.',
  consultant: 'Consultants cannot open cases, see what is due or record a talk.',
  anyone: 'Nobody gets a new link, and every page lacks its stylesheet.',
} as const satisfies Record<WebFunctionName, string>;

/** Each web function answers its routes, acts on the records and opens the secret that links and sessions are checked by. */
export const addWebFunctions = (
  scope: Construct,
  { api, kept, surroundings }: { api: PublicApi; kept: RecordsStack; surroundings: Surroundings },
): void => {
  for (const name of WEB_FUNCTIONS) {
    const web = new WebFunction(scope, name, { name, whoIsHurt: WHO_IS_HURT[name], surroundings });
    api.answer(ROUTES[name], web);
    kept.records.allowReading(web);
    kept.records.allowActing(web);
    kept.secrets.allowOpening(web);
    if (name === 'consultant') kept.records.allowListingCases(web);
  }
};
