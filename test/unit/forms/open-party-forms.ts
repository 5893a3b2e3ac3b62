import { makeRequestLink } from '../../../functions/anyone/request-link.ts';
import { makeAskForCall, makeDecline, makeRequestChange } from '../../../functions/citizen/answers.ts';
import { contentToSign } from '../../../shared/cases/signing.ts';
import type { Party } from '../../../shared/domain/case/parties.ts';
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

/** The signing page for the content as it stands. */
const openSigning = async (party: Party): Promise<OpenForm> => {
  const world = makeFakeWorld(AT);
  const file = await storedIn(world, party === 'employer' ? 'drafting' : 'awaiting-citizen');
  const { sign, askForCode } = makeSigningPages({ world, party });
  const path = { link: tokenOf(world, file, party) };
  const content = contentToSign(file, party, world);
  const query = { vist: content.ok ? content.value.hash : '' };
  const route = `${ROOTS[party]}/{link}/underskriv`;
  return openPage({
    show: () => sign(aRequest(`GET ${route}`, { path, query })),
    send: (body) => askForCode(aRequest(`POST ${route}`, { path, body })),
    memory: world.memory,
  });
};

const openAnswer = async (
  make: typeof makeRequestChange,
  route: 'bed-om-aendring' | 'afvis' | 'ring-til-mig',
): Promise<OpenForm> => {
  const world = makeFakeWorld(AT);
  const file = await storedIn(world, 'awaiting-citizen');
  const { show, send } = make(world);
  const path = { link: tokenOf(world, file, 'citizen') };
  return openPage({
    show: () => show(aRequest(`GET /medarbejder/{link}/${route}`, { path })),
    send: (body) => send(aRequest(`POST /medarbejder/{link}/${route}`, { path, body })),
    memory: world.memory,
  });
};

const openLinkRequest = (): Promise<OpenForm> => {
  const world = makeFakeWorld(AT);
  const { show, send } = makeRequestLink(world);
  return openPage({
    show: async () => show(aRequest('GET /nyt-link')),
    send: (body) => send(aRequest('POST /nyt-link', { body })),
    memory: world.memory,
  });
};

const openStart = (): Promise<OpenForm> => {
  const { start, world } = street();
  return openPage({
    show: async () => start.show(aRequest('GET /start')),
    send: (body) => start.send(aRequest('POST /start', { body })),
    memory: world.memory,
  });
};

/** By the link in the mail to who asked to begin. */
const openBeginning = async (): Promise<OpenForm> => {
  const { start, world, ask, tokenTo } = street();
  await ask();
  const path = { link: await tokenTo() };
  return openPage({
    show: () => start.open(aRequest('GET /start/{link}', { path })),
    send: (body) => start.begin(aRequest('POST /start/{link}', { path, body })),
    memory: world.memory,
  });
};

const OPENED: { readonly [Each in (typeof partyForms)[number]['what']]: () => Promise<OpenForm> } = {
  'signing as the employer': () => openSigning('employer'),
  'signing as the citizen': () => openSigning('citizen'),
  'asking for a change': () => openAnswer(makeRequestChange, 'bed-om-aendring'),
  declining: () => openAnswer(makeDecline, 'afvis'),
  'asking to be called': () => openAnswer(makeAskForCall, 'ring-til-mig'),
  'asking to begin': openStart,
  beginning: openBeginning,
  'asking for a new link': openLinkRequest,
};

export const partyFormsToOpen: readonly FormToOpen[] = partyForms.map((form) => ({
  ...form,
  open: OPENED[form.what],
}));
