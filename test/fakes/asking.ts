import { makeFollowUp } from '../../functions/consultant/follow-up/follow-up.ts';
import { actOnCase } from '../../shared/cases/act-on-case.ts';
import { recordFollowUp } from '../../shared/domain/case/acts/follow-up-acts.ts';
import type { Party } from '../../shared/domain/case/parties.ts';
import type { FollowUp } from '../../shared/domain/follow-up/follow-up.ts';
import { makeQuestionPages } from '../../shared/web/party/question-pages.ts';
import { aContext, type CaseOptions } from '../builders/cases.ts';
import { anOutcome } from '../builders/follow-ups.ts';
import { answerToken, askedAbout, TALK, talkOf } from './asked-talk.ts';
import { makeFakeWorld, VITA } from './fake-world.ts';
import { shown } from './visits.ts';
import { aRequest } from './web-requests.ts';

const ROOTS = { employer: '/arbejdsgiver', citizen: '/medarbejder' } as const;
export const BEGINNING: Partial<FollowUp> = { reasons: [{ kind: 'after-start', months: 1 }] };
export const MILESTONE: Partial<FollowUp> = { reasons: [{ kind: 'milestone', milestone: 0 }] };

/** A week before a talk, when employer and citizen have just been asked; `visit` is what a party's browser does by the link. */
export const asking = async (own: Partial<FollowUp> = BEGINNING, options: CaseOptions = {}) => {
  const world = makeFakeWorld();
  const file = await askedAbout(world, own, { ...options, given: { consultant: VITA, ...options.given } });
  const now = async () => (await world.cases.load(file.case.id)) ?? file;
  const cookie = (await world.sessions.begin(VITA)).split(';')[0] ?? '';
  const desk = (routeKey: string, form: Record<string, string> = {}) =>
    aRequest(routeKey, { path: { case: file.case.id, followUp: TALK }, form, cookies: [cookie] });
  const visit = (party: Party, link = answerToken(world, file, party)) => {
    const pages = makeQuestionPages(world, party);
    const route = `${ROOTS[party]}/{link}/spoergsmaal/{talk}`;
    const path = { link, talk: TALK };
    return {
      address: `${ROOTS[party]}/${link}/spoergsmaal/${TALK}`,
      raw: (form: Record<string, string>) => pages.send(aRequest(`POST ${route}`, { path, form })),
      show: async (query: Record<string, string> = {}) =>
        shown(await pages.show(aRequest(`GET ${route}`, { path, query }))),
      open: (talk: string) => pages.show(aRequest(`GET ${route}`, { path: { link, talk } })),
      send: async (form: Record<string, string>) =>
        shown(await pages.send(aRequest(`POST ${route}`, { path, form: { shownRev: '0', ...form } }))),
      keep: async (form: Record<string, string>) => {
        const answer = await pages.send(
          aRequest(`POST ${route}`, { path, form: { shownRev: '0', save: 'auto', ...form } }),
        );
        return { status: answer.statusCode, body: answer.body ?? '' };
      },
    };
  };
  return {
    world,
    file,
    now,
    visit,
    desk,
    answers: async (party: Party) =>
      (await world.cases.talkAnswers(file.case.id, TALK)).find((each) => each.party === party),
    history: async () =>
      (await world.cases.history(file.case.id))
        .filter(({ event }) => event.startsWith('questions') || event.startsWith('call'))
        .map(({ event, by, details }) => ({ event, by: by.kind, ...details })),
    record: async () =>
      actOnCase(world.cases, {
        caseId: file.case.id,
        rule: async (current) => {
          const followUp = await talkOf(world, current);
          const found = { followUp, shownRev: followUp.rev, all: [followUp], closingDays: [] };
          const held = { outcome: anOutcome(), next: undefined, by: VITA.name };
          return recordFollowUp(
            current,
            { ahead: [], ...found, ...held },
            aContext(world.clock.now(), 'consultant'),
          );
        },
      }),
    recordingPage: async () =>
      (await makeFollowUp(world).show(desk('GET /sager/{case}/opfoelgning/{followUp}'))).body ?? '',
    callMails: async () =>
      (await world.outbox.ofCase(file.case.id)).filter(({ message }) => message.kind === 'call-requested')
        .length,
  };
};
