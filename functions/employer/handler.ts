import { makeDynamoLimits } from '../../shared/adapters/dynamo/dynamo-limits.ts';
import { makeDynamoSessions } from '../../shared/adapters/dynamo/dynamo-sessions.ts';
import { makeDynamoSigningCodes } from '../../shared/adapters/dynamo/dynamo-signing-codes.ts';
import { makeLazyPartyIdentity } from '../../shared/adapters/oidc/lazy-party-identity.ts';
import { makeWorld } from '../../shared/runtime/world.ts';
import { makeChooseLanguage } from '../../shared/web/party/choose-language.ts';
import { frameOf } from '../../shared/web/frame.ts';
import { makePartyPages } from '../../shared/web/party/party-pages.ts';
import { makePartySessions } from '../../shared/web/party/party-sessions.ts';
import { lazily } from '../../shared/web/lazily.ts';
import { makeReadDocument } from '../../shared/web/party/read-document.ts';
import { makeWebFunction } from '../../shared/web/web-function.ts';
import { makeOverview } from './overview.ts';
import { identityAnswerTo } from '../../shared/web/party/identity-answer.ts';

const base = await makeWorld();
const world = {
  ...base,
  codes: makeDynamoSigningCodes(base.table),
  limits: makeDynamoLimits(base.table),
  frame: frameOf(base.municipality),
  partySessions: makePartySessions({ ...base, store: makeDynamoSessions(base.table) }),
};

const how = base.municipality.signing.employer;
const identity =
  how.method === 'oidc'
    ? makeLazyPartyIdentity({
        ...how,
        clientSecret: base.secrets.employerClientSecret,
        returnTo: identityAnswerTo(base.municipality.origin, 'employer'),
      })
    : undefined;
const { signing, questions, byIdentity, signIn, answer, door } = makePartyPages({
  world,
  party: 'employer',
  identity,
});

const steps = lazily(async () => (await import('./fill-in.ts')).makeFillIn(world));
const check = lazily(async () => (await import('./check-answers.ts')).makeCheckAnswers(world));
const correction = lazily(async () => (await import('./take-back.ts')).makeTakeBack(world));

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
    'GET /arbejdsgiver/{link}/mitid': byIdentity(({ show }) => show),
    'POST /arbejdsgiver/{link}/mitid': byIdentity(({ sign }) => sign),
    'GET /mitid/arbejdsgiver': answer,
    'GET /arbejdsgiver/{link}/log-ind': signIn(({ begin }) => begin),
    'POST /arbejdsgiver/{link}/log-ud': signIn(({ signOut }) => signOut),
    'GET /arbejdsgiver/{link}/tid': signIn(({ timeLeft }) => timeLeft),
    'POST /arbejdsgiver/{link}/tid': signIn(({ stay }) => stay),
    'POST /arbejdsgiver/{link}/sprog': makeChooseLanguage(world, 'employer'),
    'GET /arbejdsgiver/{link}/spoergsmaal/{talk}': questions(({ show }) => show),
    'POST /arbejdsgiver/{link}/spoergsmaal/{talk}': questions(({ send }) => send),
    'GET /arbejdsgiver/{link}/aftale.pdf': makeReadDocument(world, 'employer'),
  },
  door,
);
