import { makeDailyRound } from '../../../functions/daily-round/daily-round.ts';
import { recordFollowUp } from '../../../shared/domain/case/acts/follow-up-acts.ts';
import type { Party } from '../../../shared/domain/case/parties.ts';
import type { FollowUp, FollowUpReason } from '../../../shared/domain/follow-up/follow-up.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { day } from '../../builders/answers.ts';
import { aContext, accepted, aNewCase } from '../../builders/cases.ts';
import { anOutcome } from '../../builders/follow-ups.ts';
import { answerToken, TALK } from '../../fakes/asked-talk.ts';
import { aTalk, stored, talksChanged } from '../../fakes/stored-cases.ts';
import type { Asked } from '../../fakes/web-requests.ts';
import { entry, type Entry } from '../entry.ts';
import { scene, type SceneOptions } from '../scene.ts';

export const BEGINNING: FollowUpReason = { kind: 'after-start', months: 1 };
export const MILESTONE: FollowUpReason = { kind: 'milestone', milestone: 0 };
const DEVELOPMENT: FollowUpReason = { kind: 'after-start', months: 3 };
const GENERAL: FollowUpReason = { kind: 'statutory', months: 30 };

const ADDRESSES = {
  employer: '/arbejdsgiver/{link}/spoergsmaal/{talk}',
  citizen: '/medarbejder/{link}/spoergsmaal/{talk}',
} as const;

export const CITIZENS_ANSWERS = {
  reached: 'yes',
  helped: 'At øve det samme i to uger.\nOg en rolig plads.',
  nextStep: 'Jeg prøver kassen alene.',
};

/** Two milestones in one talk. */
export const TWO_MILESTONES: readonly FollowUpReason[] = [MILESTONE, { kind: 'milestone', milestone: 1 }];

/** A case in force a week before a talk for `reason`, when employer and citizen have just been asked. */
export const asked = async (
  reason: FollowUpReason | readonly FollowUpReason[],
  options: SceneOptions = {},
) => {
  const one = await scene('registered', { at: '2027-02-22T08:00:00Z', ...options });
  const { world, file } = one;
  const planned = await world.cases.followUps(file.case.id);
  const later = planned.map((talk): FollowUp => ({ ...talk, due: day('2040-01-02') }));
  await stored(world, [talksChanged(file, [...later, aTalk(file, { reasons: [reason].flat() })])]);
  await makeDailyRound(world)();
  const pageOf = (party: Party) => {
    const address = ADDRESSES[party];
    const path = { link: answerToken(world, file, party), talk: TALK };
    return {
      open: (query: Asked['query'] = {}) => one.open(`GET ${address}`, { path, query }),
      send: (typed: Record<string, string>) => one.send(address, typed, { path }),
      answer: (typed: Record<string, string>) => one.pass(address, typed, { path }),
    };
  };
  return {
    ...one,
    path: { followUp: TALK },
    pages: { employer: pageOf('employer'), citizen: pageOf('citizen') },
    record: async () => {
      const now = (await world.cases.load(file.case.id)) ?? file;
      const followUp = (await world.cases.followUps(file.case.id)).find(({ id }) => id === TALK);
      if (followUp === undefined) throw new Error('no talk');
      const found = { followUp, shownRev: followUp.rev, all: [followUp], closingDays: [] };
      const held = { outcome: anOutcome(), next: undefined, by: 'Vita Vejledersen' };
      const staff = aContext(world.clock.now(), 'consultant');
      await stored(world, [accepted(recordFollowUp(now, { ahead: [], ...found, ...held }, staff))]);
    },
  };
};

/** The five questions before a talk, as one party meets them. */
export const questionPages = (party: Party, language: Language): readonly Entry[] => {
  const open = async (reason: FollowUpReason | readonly FollowUpReason[]) =>
    (await asked(reason, { language })).pages[party].open();
  const answered = async (typed: Record<string, string>) => {
    const one = await asked(MILESTONE, { language });
    await one.pages[party].answer(typed);
    return one;
  };
  return [
    entry(`${party}/questions-beginning`, () => open(BEGINNING)),
    entry(`${party}/questions-development`, () => open(DEVELOPMENT)),
    entry(`${party}/questions-milestone`, () => open(MILESTONE)),
    entry(`${party}/questions-two-milestones`, () => open(TWO_MILESTONES)),
    entry(`${party}/questions-general`, () => open(GENERAL)),
    entry(`${party}/questions-errors`, async () =>
      (await asked(MILESTONE, { language })).pages[party].send({
        reached: 'partly',
        helped: 'Ring om 650575-0003.',
        missing: 'En lang forklaring uden ende. '.repeat(30),
      }),
    ),
    entry(`${party}/questions-answered-before`, async () =>
      (await answered({ ...CITIZENS_ANSWERS, missing: 'Pauser på grund af angst.' })).pages[party].open(),
    ),
    entry(`${party}/questions-changed-meanwhile`, async () =>
      (await answered(CITIZENS_ANSWERS)).pages[party].send({ reached: 'no-longer-relevant', shownRev: '0' }),
    ),
    entry(`${party}/questions-thanks`, async () =>
      (await answered({ ...CITIZENS_ANSWERS, call: 'yes', missing: 'Pauser på grund af angst.' })).pages[
        party
      ].open({ sendt: 'ja' }),
    ),
    entry(`${party}/questions-thanks-call`, async () =>
      (await answered({ call: 'yes' })).pages[party].open({ sendt: 'ja' }),
    ),
    entry(`${party}/questions-thanks-nothing`, async () =>
      (await answered({})).pages[party].open({ sendt: 'ja' }),
    ),
    entry(`${party}/questions-late`, async () => {
      const one = await answered(CITIZENS_ANSWERS);
      await one.record();
      return one.pages[party].open();
    }),
    ...(party === 'citizen'
      ? [
          entry('citizen/questions-number-unknown', async () => {
            const { employee } = aNewCase();
            const given = { employee: { ...employee, mobile: undefined } };
            return (await asked(BEGINNING, { language, given })).pages.citizen.open();
          }),
        ]
      : []),
  ];
};
