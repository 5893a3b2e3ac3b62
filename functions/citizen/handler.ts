import { makeDynamoLimits } from '../../shared/adapters/dynamo/dynamo-limits.ts';
import { makeDynamoSessions } from '../../shared/adapters/dynamo/dynamo-sessions.ts';
import { makeDynamoSigningCodes } from '../../shared/adapters/dynamo/dynamo-signing-codes.ts';
import { makeLazyPartyIdentity } from '../../shared/adapters/oidc/lazy-party-identity.ts';
import { makeWorld } from '../../shared/runtime/world.ts';
import { makeChooseLanguage } from '../../shared/web/party/choose-language.ts';
import { frameOf } from '../../shared/web/frame.ts';
import { makePartyPages } from '../../shared/web/party/party-pages.ts';
import { makePartySessions } from '../../shared/web/party/party-sessions.ts';
import { makeReadDocument } from '../../shared/web/party/read-document.ts';
import { makeWebFunction } from '../../shared/web/web-function.ts';
import { makeAskForCall, makeDecline, makeRequestChange } from './answers.ts';
import { makeReadAgreement } from './read-agreement.ts';
import { identityAnswerTo } from '../../shared/web/party/identity-answer.ts';

const base = await makeWorld();
const world = {
  ...base,
  codes: makeDynamoSigningCodes(base.table),
  limits: makeDynamoLimits(base.table),
  frame: frameOf(base.municipality),
  partySessions: makePartySessions({ ...base, store: makeDynamoSessions(base.table) }),
};

const how = base.municipality.signing.citizen;
const identity =
  how.method === 'oidc'
    ? makeLazyPartyIdentity({
        ...how,
        clientSecret: base.secrets.citizenClientSecret,
        returnTo: identityAnswerTo(base.municipality.origin, 'citizen'),
      })
    : undefined;
const { signing, questions, byIdentity, signIn, answer, door } = makePartyPages({
  world,
  party: 'citizen',
  identity,
});

const change = makeRequestChange(world);
const refusal = makeDecline(world);
const call = makeAskForCall(world);

export const handler = makeWebFunction<'citizen'>(
  {
    'GET /medarbejder/{link}': makeReadAgreement(world),
    'GET /medarbejder/{link}/underskriv': signing(({ sign }) => sign),
    'POST /medarbejder/{link}/underskriv': signing(({ askForCode }) => askForCode),
    'GET /medarbejder/{link}/kode': signing(({ code }) => code),
    'POST /medarbejder/{link}/kode': signing(({ signWithCode }) => signWithCode),
    'GET /medarbejder/{link}/bed-om-aendring': change.show,
    'POST /medarbejder/{link}/bed-om-aendring': change.send,
    'GET /medarbejder/{link}/afvis': refusal.show,
    'POST /medarbejder/{link}/afvis': refusal.send,
    'GET /medarbejder/{link}/ring-til-mig': call.show,
    'POST /medarbejder/{link}/ring-til-mig': call.send,
    'GET /medarbejder/{link}/mitid': byIdentity(({ show }) => show),
    'POST /medarbejder/{link}/mitid': byIdentity(({ sign }) => sign),
    'GET /mitid/medarbejder': answer,
    'GET /medarbejder/{link}/log-ind': signIn(({ begin }) => begin),
    'POST /medarbejder/{link}/log-ud': signIn(({ signOut }) => signOut),
    'GET /medarbejder/{link}/tid': signIn(({ timeLeft }) => timeLeft),
    'POST /medarbejder/{link}/tid': signIn(({ stay }) => stay),
    'POST /medarbejder/{link}/sprog': makeChooseLanguage(world, 'citizen'),
    'GET /medarbejder/{link}/spoergsmaal/{talk}': questions(({ show }) => show),
    'POST /medarbejder/{link}/spoergsmaal/{talk}': questions(({ send }) => send),
    'GET /medarbejder/{link}/aftale.pdf': makeReadDocument(world, 'citizen'),
  },
  door,
);
