import { makeDailyRound } from '../../functions/daily-round/daily-round.ts';
import { makeDeliverMail } from '../../functions/deliver-mail/deliver-mail.ts';
import { instant } from '../../shared/domain/calendar/instant.ts';
import { isLeft } from '../../shared/domain/follow-up/drop.ts';
import { reasonKey } from '../../shared/domain/follow-up/plan.ts';
import type { CaseId } from '../../shared/domain/case/case.ts';
import type { Message } from '../../shared/domain/case/messages.ts';
import { makeFakeWorld } from '../fakes/fake-world.ts';
import { randomFrom } from './calendar.ts';
import { isMailDown, type Year } from './lives.ts';
import { doLeaveStep } from './product-leaves.ts';
import { doAboutTalk, doStep } from './product-acts.ts';
import { caseIdOf, numberOf } from './product-people.ts';
import { type Mail, type Side, talkName } from './side.ts';

/** A mail that the product owed, and each moment at which it was handed to the mail service; `to` is who it was handed over for. */
export type OwedMail = Omit<Mail, 'to'> & { to: string; readonly sentAt: number[] };

export type ProductSide = Side & {
  readonly mails: readonly OwedMail[];
  readonly faults: () => readonly string[];
};

/** So often a round is called twice at once, as a schedule may; and so often nobody hears the doorbell of a mail. */
const TWICE = 0.05;
const UNHEARD = 0.03;

/** The product's own rules, rounds and mails over a store in memory. */
export const makeProductSide = (year: Year): ProductSide => {
  const base = makeFakeWorld({ at: `${year.first}T00:00:00Z` });
  const random = randomFrom(year.seed + 1);
  const owed = new Map<string, OwedMail>();
  const ms = (): number => Date.parse(base.clock.now());
  const world = {
    ...base,
    mailer: {
      send: ({ to }: { readonly to: string }, key: string): Promise<void> => {
        if (isMailDown(year, ms())) return Promise.reject(new Error('the mail service is down'));
        const mail = owed.get(key);
        if (mail !== undefined) mail.to = to;
        mail?.sentAt.push(ms());
        return Promise.resolve();
      },
    },
  };
  const round = makeDailyRound(world);
  const deliver = makeDeliverMail(world);
  const moveTo = (at: number): void => base.clock.moveTo(instant(new Date(at).toISOString()));

  const dueOf = async (caseId: CaseId, id: string): Promise<string> => {
    const talk = (await world.cases.followUps(caseId)).find((each) => each.id === id);
    return talkName({ number: numberOf(caseId) }, talk?.due ?? 'no day');
  };
  const aboutOf = async (
    { destination, talks, count }: Message,
    caseId: CaseId | undefined,
  ): Promise<string> => {
    if (count !== undefined) {
      const named = await Promise.all((talks ?? []).map((talk) => dueOf(talk.caseId, talk.followUpId)));
      return `${count}: ${named.toSorted().join(', ')}`;
    }
    if (caseId === undefined) return '';
    const talk = destination?.kind === 'link' ? destination.talk : undefined;
    return talk === undefined ? `case ${numberOf(caseId)}` : dueOf(caseId, talk);
  };
  /** What the stream brings: the mails that are owed since it was last read. */
  const newlyOwed = async (): Promise<readonly string[]> => {
    const due = await world.dueRows.due('mail', base.clock.now(), { most: 10_000 });
    const heard: string[] = [];
    for (const { key, caseId } of due.filter((row) => !owed.has(row.key))) {
      const message = (await world.outbox.find(key))?.message;
      if (message === undefined) continue;
      const { kind, to, owedAt } = message;
      owed.set(key, {
        kind,
        to: to.email,
        about: await aboutOf(message, caseId),
        at: Date.parse(owedAt),
        sentAt: [],
      });
      // A code is of no use after ten minutes: whoever gets none asks for another.
      if (kind === 'signing-code' || random() >= UNHEARD) heard.push(key);
    }
    return heard;
  };
  const deliverAll = async (keys: readonly string[]): Promise<void> => {
    for (const key of keys) await deliver(key);
  };

  return {
    get mails() {
      return [...owed.values()];
    },
    faults: () =>
      world.logged.flatMap((line) => (line.entry === 'fault' ? [`${line.where} ${line.fault}`] : [])),
    round: async (at) => {
      moveTo(at);
      base.rung.splice(0);
      await Promise.all(random() < TWICE ? [round(), round()] : [round()]);
      const heard = await newlyOwed();
      await deliverAll([...base.rung, ...heard]);
    },
    act: async (step) => {
      moveTo(step.at);
      await doStep(world, step);
      await deliverAll(await newlyOwed());
    },
    arrange: async (step) => {
      moveTo(step.at);
      await doLeaveStep(world, step);
      await deliverAll(await newlyOwed());
    },
    talksLeft: async ({ number }) => {
      const talks = await world.cases.followUps(caseIdOf(number));
      return talks
        .filter(isLeft)
        .map(({ due }) => due)
        .toSorted();
    },
    doAbout: async (life, due, { habit, at }) => {
      moveTo(at);
      await doAboutTalk(world, { life, due, habit });
      await deliverAll(await newlyOwed());
    },
    talkEnds: async () => {
      const all = await Promise.all(year.lives.map(({ number }) => world.cases.followUps(caseIdOf(number))));
      return all.flat().map(({ caseId, due, reasons, recorded, dropped, asked, prompts }) => {
        const fallen = dropped?.replaced === true ? 'replaced' : 'dropped';
        const state = recorded !== undefined ? 'recorded' : dropped === undefined ? 'left' : fallen;
        return {
          talk: talkName({ number: numberOf(caseId) }, due),
          reasons: state === 'replaced' ? '' : reasons.map(reasonKey).toSorted().join(' '),
          state,
          asked: asked === undefined ? undefined : Date.parse(asked.at),
          prompts: prompts.map(({ kind, at }) => `${PROMPT_MAILS[kind]} ${at}`),
        };
      });
    },
  };
};

const PROMPT_MAILS = {
  prompt: 'follow-up-prompt',
  reminder: 'follow-up-reminder',
  escalation: 'follow-up-escalated',
} as const;
