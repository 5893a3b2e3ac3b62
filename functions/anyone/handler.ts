import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeWorld } from '../../shared/runtime/world.ts';
import { html } from '../../shared/web/answer.ts';
import { makeChooseLanguageHere } from '../../shared/web/choose-language.ts';
import { frameForAnyone, frameOf } from '../../shared/web/frame.ts';
import { Refused } from '../../shared/web/refused.ts';
import { makeWebFunction } from '../../shared/web/web-function.ts';
import { frontPage } from '../../templates/pages/anyone/front-page.tsx';
import { makeRequestLink } from './request-link.ts';
import { makeStaticFile } from './static-file.ts';

const base = await makeWorld();
const world = { ...base, frame: frameOf(base.municipality), pause: sleep };
const notFound = () => {
  throw new Refused({ code: 'not-found' });
};
const newLink = makeRequestLink(world);

export const handler = makeWebFunction<'anyone'>(
  {
    'GET /': (request) => html(frontPage(frameForAnyone(world.frame, request))),
    'GET /nyt-link': newLink.show,
    'POST /nyt-link': newLink.send,
    'POST /sprog': makeChooseLanguageHere(world),
    'GET /static/{file}': makeStaticFile(join(import.meta.dirname, 'static')),
    'GET /{rest+}': notFound,
  },
  { ...world, overTls: world.municipality.origin.startsWith('https:') },
);
