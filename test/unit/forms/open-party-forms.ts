import { makeRequestLink } from '../../../functions/anyone/request-link.ts';
import { makeAskForCall, makeDecline, makeRequestChange } from '../../../functions/citizen/answers.ts';
import { contentToSign } from '../../../shared/cases/signing.ts';
import type { Party } from '../../../shared/domain/case/parties.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { makeSigningPages } from '../../../shared/web/signing-pages.ts';
import { makeFakeWorld } from '../../fakes/fake-world.ts';
import { storedIn } from '../../fakes/stored-cases.ts';
import { street } from '../../fakes/street.ts';
import { tokenOf } from '../../fakes/visits.ts';
import { aRequest } from '../../fakes/web-requests.ts';
import type { FormToOpen, OpenForm } from '../../forms/open-form.ts';
import { partyForms } from '../../forms/party-forms.ts';
import { openPage } from './open-page.ts';

const AT = { at: '2026-11-04T12:00:00Z' } as const;
const ROOTS = { employer: '/arbejdsgiver', citizen: '/medarbejder' } as const;

const choosing = (language: Language): readonly string[] => [`sprog=${language}`];

/** The signing page for the content as it stands. */
const openSigning = async (party: Party, language: Language): Promise<OpenForm> => {
  const world = makeFakeWorld(AT);
  const file = await storedIn(world, party === 'employer' ? 'drafting' : 'awaiting-citizen');
  const { sign, askForCode } = makeSigningPages({ world, party });
  const path = { link: tokenOf(world, file, party) };
  const content = contentToSign(file, party, world);
  const query = { vist: content.ok ? content.value.hash : '' };
  const route = `${ROOTS[party]}/{link}/underskriv`;
  const cookies = choosing(language);
  return openPage({
    language,
    show: () => sign(aRequest(`GET ${route}`, { path, query, cookies })),
    send: (body) => askForCode(aRequest(`POST ${route}`, { path, body, cookies })),
    memory: world.memory,
  });
};

const openAnswer = async (
  make: typeof makeRequestChange,
  route: 'bed-om-aendring' | 'afvis' | 'ring-til-mig',
  language: Language,
): Promise<OpenForm> => {
  const world = makeFakeWorld(AT);
  const file = await storedIn(world, 'awaiting-citizen');
  const { show, send } = make(world);
  const path = { link: tokenOf(world, file, 'citizen') };
  const cookies = choosing(language);
  return openPage({
    language,
    show: () => show(aRequest(`GET /medarbejder/{link}/${route}`, { path, cookies })),
    send: (body) => send(aRequest(`POST /medarbejder/{link}/${route}`, { path, body, cookies })),
    memory: world.memory,
  });
};

const openLinkRequest = (language: Language): Promise<OpenForm> => {
  const world = makeFakeWorld(AT);
  const { show, send } = makeRequestLink(world);
  const cookies = choosing(language);
  return openPage({
    language,
    show: async () => show(aRequest('GET /nyt-link', { cookies })),
    send: (body) => send(aRequest('POST /nyt-link', { body, cookies })),
    memory: world.memory,
  });
};

const openStart = (language: Language): Promise<OpenForm> => {
  const { start, world } = street();
  const cookies = choosing(language);
  return openPage({
    language,
    show: async () => start.show(aRequest('GET /start', { cookies })),
    send: (body) => start.send(aRequest('POST /start', { body, cookies })),
    memory: world.memory,
  });
};

/** By the link in the mail to who asked to begin. */
const openBeginning = async (language: Language): Promise<OpenForm> => {
  const { start, world, ask, tokenTo } = street();
  await ask();
  const path = { link: await tokenTo() };
  const cookies = choosing(language);
  return openPage({
    language,
    show: () => start.open(aRequest('GET /start/{link}', { path, cookies })),
    send: (body) => start.begin(aRequest('POST /start/{link}', { path, body, cookies })),
    memory: world.memory,
  });
};

const OPENED: {
  readonly [Each in (typeof partyForms)[number]['what']]: (language: Language) => Promise<OpenForm>;
} = {
  'signing as the employer': (language) => openSigning('employer', language),
  'signing as the citizen': (language) => openSigning('citizen', language),
  'asking for a change': (language) => openAnswer(makeRequestChange, 'bed-om-aendring', language),
  declining: (language) => openAnswer(makeDecline, 'afvis', language),
  'asking to be called': (language) => openAnswer(makeAskForCall, 'ring-til-mig', language),
  'asking to begin': openStart,
  beginning: openBeginning,
  'asking for a new link': openLinkRequest,
};

export const partyFormsToOpen: readonly FormToOpen[] = partyForms.map((form) => ({
  ...form,
  open: () => OPENED[form.what]('da'),
  openInEnglish: () => OPENED[form.what]('en'),
}));
