import { makeDynamoSigningCodes } from '../../shared/adapters/dynamo/dynamo-signing-codes.ts';
import { makeWorld } from '../../shared/runtime/world.ts';
import { makeChooseLanguage } from '../../shared/web/choose-language.ts';
import { frameOf } from '../../shared/web/frame.ts';
import { makeReadDocument } from '../../shared/web/read-document.ts';
import { makeSigningPages } from '../../shared/web/signing-pages.ts';
import { makeWebFunction } from '../../shared/web/web-function.ts';
import { makeCheckAnswers } from './check-answers.ts';
import { makeFillIn } from './fill-in.ts';
import { makeOverview } from './overview.ts';
import { makeTakeBack } from './take-back.ts';

const base = await makeWorld();
const world = { ...base, codes: makeDynamoSigningCodes(base.table), frame: frameOf(base.municipality) };

const steps = makeFillIn(world);
const signing = makeSigningPages({ world, party: 'employer' });
const correction = makeTakeBack(world);

export const handler = makeWebFunction<'employer'>(
  {
    'GET /arbejdsgiver/{link}': makeOverview(world),
    'GET /arbejdsgiver/{link}/udfyld/{step}': steps.showStep,
    'POST /arbejdsgiver/{link}/udfyld/{step}': steps.saveStep,
    'GET /arbejdsgiver/{link}/tjek-svar': makeCheckAnswers(world),
    'GET /arbejdsgiver/{link}/underskriv': signing.sign,
    'POST /arbejdsgiver/{link}/underskriv': signing.askForCode,
    'GET /arbejdsgiver/{link}/kode': signing.code,
    'POST /arbejdsgiver/{link}/kode': signing.signWithCode,
    'GET /arbejdsgiver/{link}/ret': correction.show,
    'POST /arbejdsgiver/{link}/ret': correction.takeBack,
    'POST /arbejdsgiver/{link}/sprog': makeChooseLanguage(world, 'employer'),
    'GET /arbejdsgiver/{link}/aftale.pdf': makeReadDocument(world, 'employer'),
  },
  { ...world, overTls: world.municipality.origin.startsWith('https:') },
);
