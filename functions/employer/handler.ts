import { makeDynamoSigningCodes } from '../../shared/adapters/dynamo/dynamo-signing-codes.ts';
import { makeWorld } from '../../shared/runtime/world.ts';
import { makeChooseLanguage } from '../../shared/web/choose-language.ts';
import { frameOf } from '../../shared/web/frame.ts';
import { makeFrameFor } from '../../shared/web/party-door.ts';
import { lazily } from '../../shared/web/lazily.ts';
import { makeReadDocument } from '../../shared/web/read-document.ts';
import { makeWebFunction } from '../../shared/web/web-function.ts';
import { makeOverview } from './overview.ts';

const base = await makeWorld();
const world = { ...base, codes: makeDynamoSigningCodes(base.table), frame: frameOf(base.municipality) };

const steps = lazily(async () => (await import('./fill-in.ts')).makeFillIn(world));
const check = lazily(async () => (await import('./check-answers.ts')).makeCheckAnswers(world));
const signing = lazily(async () =>
  (await import('../../shared/web/signing-pages.ts')).makeSigningPages({ world, party: 'employer' }),
);
const correction = lazily(async () => (await import('./take-back.ts')).makeTakeBack(world));
const questions = lazily(async () =>
  (await import('../../shared/web/question-pages.ts')).makeQuestionPages(world, 'employer'),
);

export const handler = makeWebFunction<'employer'>(
  {
    'GET /arbejdsgiver/{link}': makeOverview(world),
    'GET /arbejdsgiver/{link}/udfyld/{step}': steps(({ showStep }) => showStep),
    'POST /arbejdsgiver/{link}/udfyld/{step}': steps(({ saveStep }) => saveStep),
    'GET /arbejdsgiver/{link}/tjek-svar': check((page) => page),
    'GET /arbejdsgiver/{link}/underskriv': signing(({ sign }) => sign),
    'POST /arbejdsgiver/{link}/underskriv': signing(({ askForCode }) => askForCode),
    'GET /arbejdsgiver/{link}/kode': signing(({ code }) => code),
    'POST /arbejdsgiver/{link}/kode': signing(({ signWithCode }) => signWithCode),
    'GET /arbejdsgiver/{link}/ret': correction(({ show }) => show),
    'POST /arbejdsgiver/{link}/ret': correction(({ takeBack }) => takeBack),
    'POST /arbejdsgiver/{link}/sprog': makeChooseLanguage(world, 'employer'),
    'GET /arbejdsgiver/{link}/spoergsmaal/{talk}': questions(({ show }) => show),
    'POST /arbejdsgiver/{link}/spoergsmaal/{talk}': questions(({ send }) => send),
    'GET /arbejdsgiver/{link}/aftale.pdf': makeReadDocument(world, 'employer'),
  },
  {
    ...world,
    overTls: world.municipality.origin.startsWith('https:'),
    frameFor: makeFrameFor(world, 'employer'),
  },
);
