import { makeRequestLink } from '../../../functions/anyone/request-link.ts';
import { makeAskForCall, makeDecline, makeRequestChange } from '../../../functions/citizen/answers.ts';
import { contentToSign } from '../../../shared/cases/content-to-sign.ts';
import type { Party } from '../../../shared/domain/case/parties.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { makeQuestionPages } from '../../../shared/web/party/question-pages.ts';
import { makeSigningPages } from '../../../shared/web/party/signing-pages.ts';
import { aNewCase } from '../../builders/cases.ts';
import { answerToken, askedAbout, TALK } from '../../fakes/asked-talk.ts';
import { makeFakeWorld } from '../../fakes/fake-world.ts';
import { givenLink } from '../../fakes/given-link.ts';
import { storedIn } from '../../fakes/stored-cases.ts';
import { street } from '../../fakes/street.ts';
import { tokenOf } from '../../fakes/visits.ts';
import { aRequest } from '../../fakes/web-requests.ts';
import type { FormToOpen, OpenForm } from '../../forms/open-form.ts';
import { partyForms, questionForms } from '../../forms/party-forms.ts';
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

/** By a link to the citizen's own page, when both have signed. */
const openCallBetweenTalks = async (language: Language): Promise<OpenForm> => {
  const world = makeFakeWorld(AT);
  const file = await storedIn(world, 'registered');
  const { show, send } = makeAskForCall(world);
  const path = { link: await givenLink(world, file, { purpose: 'own' }) };
  const cookies = choosing(language);
  return openPage({
    language,
    show: () => show(aRequest('GET /medarbejder/{link}/ring-til-mig', { path, cookies })),
    send: (body) => send(aRequest('POST /medarbejder/{link}/ring-til-mig', { path, body, cookies })),
    memory: world.memory,
  });
};

/** The questions that came a week before a talk: how it began to the employer, a milestone to a citizen without a number. */
const openQuestions = async (party: Party, language: Language): Promise<OpenForm> => {
  const world = makeFakeWorld(AT);
  const { employee } = aNewCase();
  const file = await askedAbout(
    world,
    {
      reasons: [
        party === 'employer' ? { kind: 'after-start', months: 1 } : { kind: 'milestone', milestone: 0 },
      ],
    },
    { given: { employee: { ...employee, mobile: undefined } } },
  );
  const pages = makeQuestionPages(world, party);
  const path = { link: answerToken(world, file, party), talk: TALK };
  const route = `${ROOTS[party]}/{link}/spoergsmaal/{talk}`;
  const cookies = choosing(language);
  return openPage({
    language,
    show: () => pages.show(aRequest(`GET ${route}`, { path, cookies })),
    send: (body) => pages.send(aRequest(`POST ${route}`, { path, body, cookies })),
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

const FORMS = [...partyForms, ...questionForms];

const OPENED: {
  readonly [Each in (typeof FORMS)[number]['what']]: (language: Language) => Promise<OpenForm>;
} = {
  'signing as the employer': (language) => openSigning('employer', language),
  'signing as the citizen': (language) => openSigning('citizen', language),
  'asking for a change': (language) => openAnswer(makeRequestChange, 'bed-om-aendring', language),
  declining: (language) => openAnswer(makeDecline, 'afvis', language),
  'asking to be called': (language) => openAnswer(makeAskForCall, 'ring-til-mig', language),
  'asking to be called between talks': openCallBetweenTalks,
  'answering before a talk as the employer': (language) => openQuestions('employer', language),
  'answering before a talk as the citizen': (language) => openQuestions('citizen', language),
  'asking to begin': openStart,
  beginning: openBeginning,
  'asking for a new link': openLinkRequest,
};

export const partyFormsToOpen: readonly FormToOpen[] = FORMS.map((form) => ({
  ...form,
  open: () => OPENED[form.what]('da'),
  openInEnglish: () => OPENED[form.what]('en'),
}));
