import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeDynamoLimits } from '../../shared/adapters/dynamo/dynamo-limits.ts';
import { makeDynamoStarts } from '../../shared/adapters/dynamo/dynamo-starts.ts';
import { makeWorld } from '../../shared/runtime/world.ts';
import { html } from '../../shared/web/answer.ts';
import { makeChooseLanguageHere } from '../../shared/web/party/choose-language.ts';
import { countRequests } from '../../shared/web/count-requests.ts';
import { frameForAnyone, frameOf } from '../../shared/web/frame.ts';
import { Refused } from '../../shared/web/refused.ts';
import { ANYTHING_ELSE } from '../../shared/web/routes.ts';
import { makeWebFunction } from '../../shared/web/web-function.ts';
import { frontPage } from '../../templates/pages/anyone/front-page.tsx';
import { makeAccessibility } from './accessibility.ts';
import { makeRequestLink } from './request-link.ts';
import { makeSecurityTxt } from './security-txt.ts';
import { makeStart } from './start.ts';
import { makeStaticFile } from './static-file.ts';
import { isOverTls } from '../../shared/web/own-cookie.ts';

const base = await makeWorld();
const world = {
  ...base,
  frame: frameOf(base.municipality),
  pause: sleep,
  limits: makeDynamoLimits(base.table),
  starts: makeDynamoStarts(base.table, base.keys),
};
const notFound = () => {
  throw new Refused({ code: 'not-found' });
};
const accessibility = makeAccessibility(world);
const newLink = makeRequestLink(world);
const start = makeStart(world);

export const handler = makeWebFunction<'anyone'>(
  {
    'GET /': (request) => html(frontPage(frameForAnyone(world.frame, request), world.municipality)),
    'GET /nyt-link': newLink.show,
    'POST /nyt-link': newLink.send,
    'GET /tilgaengelighed': accessibility.show,
    'GET /was': accessibility.lead,
    'GET /.well-known/security.txt': makeSecurityTxt(world),
    'GET /start': start.show,
    'POST /start': start.send,
    'GET /start/{link}': start.open,
    'POST /start/{link}': start.begin,
    'POST /sprog': makeChooseLanguageHere(world),
    'GET /static/{file}': makeStaticFile(join(import.meta.dirname, 'static')),
    [ANYTHING_ELSE]: notFound,
  },
  {
    ...world,
    counting: countRequests({ ...world, digest: world.keys.countDigest }),
    overTls: isOverTls(world.municipality.origin),
  },
);
