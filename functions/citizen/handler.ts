import { makeDynamoLimits } from '../../shared/adapters/dynamo/dynamo-limits.ts';
import { makeDynamoSessions } from '../../shared/adapters/dynamo/dynamo-sessions.ts';
import { makeDynamoSigningCodes } from '../../shared/adapters/dynamo/dynamo-signing-codes.ts';
import { makeLazyPartyIdentity } from '../../shared/adapters/oidc/lazy-party-identity.ts';
import { makeWorld } from '../../shared/runtime/world.ts';
import { makeChooseLanguage } from '../../shared/web/choose-language.ts';
import { countRequests } from '../../shared/web/count-requests.ts';
import { frameOf } from '../../shared/web/frame.ts';
import { makeLazyPartyForms } from '../../shared/web/lazy-party-forms.ts';
import { makeFrameFor } from '../../shared/web/party-door.ts';
import { makePartySessions } from '../../shared/web/party-sessions.ts';
import { lazily } from '../../shared/web/lazily.ts';
import { makeReadDocument } from '../../shared/web/read-document.ts';
import { makeWebFunction } from '../../shared/web/web-function.ts';
import { makeAskForCall, makeDecline, makeRequestChange } from './answers.ts';
import { makeReadAgreement } from './read-agreement.ts';

const base = await makeWorld();
const world = {
  ...base,
  codes: makeDynamoSigningCodes(base.table),
  limits: makeDynamoLimits(base.table),
  frame: frameOf(base.municipality),
  partySessions: makePartySessions({ ...base, store: makeDynamoSessions(base.table) }),
};

const how = base.municipality.signing.citizen;
const answerTo = `${base.municipality.origin}/mitid/medarbejder`;
const identity =
  how.method === 'oidc'
    ? makeLazyPartyIdentity({
        ...how,
        clientSecret: base.secrets.citizenClientSecret,
        returnTo: answerTo,
      })
    : undefined;
const byIdentity = lazily(async () =>
  (await import('../../shared/web/identity-pages.ts')).makeIdentityPages({
    world,
    party: 'citizen',
    identity,
  }),
);
const doorway = lazily(async () =>
  (await import('../../shared/web/party-sign-in.ts')).makePartySignIn({
    world,
    party: 'citizen',
    identity,
    answerTo,
  }),
);
const answerOfMitId = byIdentity(({ answer }) => answer);

const signing = lazily(async () =>
  (await import('../../shared/web/signing-pages.ts')).makeSigningPages({ world, party: 'citizen', identity }),
);
const change = makeRequestChange(world);
const refusal = makeDecline(world);
const call = makeAskForCall(world);
const questions = lazily(async () =>
  (await import('../../shared/web/question-pages.ts')).makeQuestionPages(world, 'citizen'),
);

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
    'GET /mitid/medarbejder': doorway(
      ({ answer }) =>
        async (request) =>
          (await answer(request)) ?? answerOfMitId(request),
    ),
    'GET /medarbejder/{link}/log-ind': doorway(({ begin }) => begin),
    'POST /medarbejder/{link}/log-ud': doorway(({ signOut }) => signOut),
    'POST /medarbejder/{link}/sprog': makeChooseLanguage(world, 'citizen'),
    'GET /medarbejder/{link}/spoergsmaal/{talk}': questions(({ show }) => show),
    'POST /medarbejder/{link}/spoergsmaal/{talk}': questions(({ send }) => send),
    'GET /medarbejder/{link}/aftale.pdf': makeReadDocument(world, 'citizen'),
  },
  {
    ...world,
    counting: countRequests({ ...world, digest: world.keys.countDigest }),
    overTls: world.municipality.origin.startsWith('https:'),
    frameFor: makeFrameFor(world, 'citizen'),
    sealedForms: makeLazyPartyForms(world, 'citizen'),
  },
);
