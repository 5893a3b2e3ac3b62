import type { SceneOptions } from '../gallery/scene.ts';
import { scene } from '../gallery/scene.ts';
import { mitIdSigning } from '../../infra/local/identity-provider/mitid-signing.ts';
import { contentToSign } from '../../shared/cases/content-to-sign.ts';
import type { TestedIdentity } from '../../shared/domain/access/identity.ts';
import type { Party } from '../../shared/domain/case/parties.ts';
import type { IdentityAnswer, PartyIdentity } from '../../shared/ports/party-identity.ts';
import type { Answer } from '../../shared/web/answer.ts';
import { makeIdentityPages } from '../../shared/web/party/identity-pages.ts';
import { orRefuse } from '../../shared/web/refused.ts';
import { makeSigningPages } from '../../shared/web/party/signing-pages.ts';
import { currentConsent } from '../../templates/texts/consents.ts';
import { tokenOf } from './visits.ts';
import { type Asked, aRequest } from './web-requests.ts';

export const KNOWN: TestedIdentity = {
  issuer: 'https://mitid.example.com/mitid',
  uuid: '0f9960a0-d28d-4353-a3e2-ea07f8ffa185',
  assurance: 'substantial',
  scheme: 'mitid',
  transaction: 'occasion-1',
};

export const PLACES = {
  employer: { base: '/arbejdsgiver/{link}', answer: '/mitid/arbejdsgiver', status: 'drafting' },
  citizen: { base: '/medarbejder/{link}', answer: '/mitid/medarbejder', status: 'awaiting-citizen' },
} as const;

const NAMES = { employer: 'Karla Køkkentest', citizen: 'Demo Eksempelsen' } as const;

/** A broker that says what it is told to, to whoever brings the state of the asking. */
export const makeToldIdentity = (told: { answer: IdentityAnswer | 'away' }): PartyIdentity => {
  let asked = 0;
  return {
    begin: async () => {
      if (told.answer === 'away') throw new Error('the broker is away');
      asked += 1;
      const state = `state-${asked}`;
      const pending = { state, nonce: `nonce-${asked}`, verifier: `verifier-${asked}` };
      return Promise.resolve({ address: `https://mitid.example.com/authorize?state=${state}`, pending });
    },
    finish: async (answer, { state }) => {
      if (told.answer === 'away') throw new Error('the broker is away');
      const isOwn = answer.searchParams.get('state') === state;
      return Promise.resolve(isOwn ? told.answer : { outcome: 'refused' });
    },
  };
};

/** A party whose turn it is to sign, in a municipality that asks MitID, with a browser that keeps its cookies. */
export const mitIdVisit = async (party: Party, options: SceneOptions = {}) => {
  const { base, answer, status } = PLACES[party];
  const { world: plain, file } = await scene(status, options);
  const signing = mitIdSigning('https://mitid.example.com');
  const world = { ...plain, municipality: { ...plain.municipality, signing } };
  const content = orRefuse(contentToSign(file, party, world));
  const told: { answer: IdentityAnswer | 'away' } = {
    answer: {
      outcome: 'known',
      identity:
        party === 'citizen'
          ? { ...KNOWN, cpr: file.case.employee.cpr ?? '' }
          : { ...KNOWN, scheme: 'mitid_erhverv', cvr: content.content.sections.company.cvr },
    },
  };
  const identity = makeToldIdentity(told);
  const pages = makeIdentityPages({ world, party, identity });
  const signer = makeSigningPages({ world, party, identity });
  const link = tokenOf(world, file, party);
  const jar = new Map<string, string>([['sprog', options.language ?? 'da']]);
  const asking = (asked: Asked = {}): Asked => ({
    path: { link },
    cookies: [...jar].map(([name, value]) => `${name}=${value}`),
    ...asked,
  });
  const kept = (given: Answer): Answer => {
    for (const line of given.cookies ?? []) {
      const [pair = ''] = line.split(';');
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    return given;
  };
  const consentVersion = currentConsent[party];
  const typed = { name: NAMES[party], consent: 'yes', consentVersion, shownHash: content.hash };
  return {
    world,
    link,
    jar,
    told,
    read: { query: { vist: content.hash } },
    now: async () => (await world.cases.load(file.case.id)) ?? file,
    history: async () => world.cases.history(file.case.id),
    openSign: async (asked: Asked = {}) => signer.sign(aRequest(`GET ${base}/underskriv`, asking(asked))),
    begin: async (more: Readonly<Record<string, string>> = {}) =>
      kept(
        await signer.askForCode(aRequest(`POST ${base}/underskriv`, asking({ form: { ...typed, ...more } }))),
      ),
    show: async () => kept(await pages.show(aRequest(`GET ${base}/mitid`, asking()))),
    answer: async (query: Readonly<Record<string, string>> = { state: 'state-1', code: 'code' }) =>
      kept(await pages.answer(aRequest(`GET ${answer}`, asking({ path: {}, query })))),
    sign: async (form: Readonly<Record<string, string>> = {}) =>
      kept(await pages.sign(aRequest(`POST ${base}/mitid`, asking({ form })))),
  };
};
