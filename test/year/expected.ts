import { type Day, danish, eightOn, plusDays } from './calendar.ts';
import { makeExpectedLeaves } from './expected-leaves.ts';
import {
  type ExpectedTalk,
  isAskedAt,
  moved,
  type PlanFacts,
  plannedTalks,
  promptAt,
  recorded,
  replanned,
} from './expected-talks.ts';
import { type Habit, isMailDown, type Life, type Rhythm, type Year } from './lives.ts';
import type { Mail, Side, TalkEnd } from './side.ts';
import { addressOf, nameOf, talkName } from './side.ts';
import type { Act } from './timeline.ts';

type Silence = { from: Day; sent: number; remindedOn: Day };

type Agreement = {
  readonly life: Life;
  consultant: number;
  stage: 'employer' | 'citizen' | 'in-force' | 'over';
  citizenKnows: boolean;
  silence: Silence;
  amendment: { stage: 'employer' | 'citizen'; citizenKnows: boolean; silence: Silence } | undefined;
  facts: PlanFacts;
  talks: ExpectedTalk[];
};

/** Days of silence after which the one whose turn it is is reminded; the last two warn that the agreement expires on day 30. */
const REMINDERS = [7, 23, 29];
const WARNINGS_FROM = 23;
const EXPIRY = 30;
const MONTHS_BETWEEN: Readonly<Record<Rhythm, number>> = { none: 0, monthly: 1, quarterly: 3 };

type Moment = { readonly one: Agreement; readonly at: number };

const quietFrom = (at: number): Silence => ({ from: danish(at).day, sent: 0, remindedOn: danish(at).day });

/** Who reads what is to consultants can be counted, so that a year without leaves does not pass for one with them. */
export type ExpectedSide = Side & { readonly readers: ReturnType<typeof makeExpectedLeaves>['readers'] };

/** The mails of a year as the product brief has them, worked out without a line of the product. */
export const makeExpectedSide = (year: Year): ExpectedSide => {
  const leaves = makeExpectedLeaves(year);
  const agreements = new Map<number, Agreement>();
  const mails: Mail[] = [];
  const tell = ({ one, at }: Moment, kind: string, who: 'employer' | 'citizen' | 'consultant'): void => {
    const to = who === 'consultant' ? leaves.readerOf(one.consultant, at) : addressOf(who, one.life);
    mails.push({ kind, to, about: nameOf(one.life), at });
  };

  /** What waits while the mail service is down is sent afterwards only if it still says what is so. */
  const waiting: { readonly mail: Mail; readonly isSo: () => boolean }[] = [];
  const tellIfSo = (mail: Mail, isSo: () => boolean): void => {
    if (isMailDown(year, mail.at)) waiting.push({ mail, isSo });
    else mails.push(mail);
  };
  const remind = ({ one, at }: Moment, who: 'employer' | 'citizen'): void =>
    tellIfSo(
      {
        kind: who === 'employer' ? 'fill-reminder' : 'sign-reminder',
        to: addressOf(who, one.life),
        about: nameOf(one.life),
        at,
      },
      () => one.stage === who || one.amendment?.stage === who,
    );

  const inSilence = (
    one: Agreement,
    of: Pick<Agreement, 'silence'> & { stage: string },
    at: number,
  ): boolean => {
    const { silence } = of;
    const fallenDue = REMINDERS.filter((days) => eightOn(plusDays(silence.from, days)) <= at).length;
    if (fallenDue > silence.sent) {
      remind({ one, at }, of.stage === 'employer' ? 'employer' : 'citizen');
      if ((REMINDERS[fallenDue - 1] ?? 0) >= WARNINGS_FROM) tell({ one, at }, 'expiry-near', 'consultant');
      silence.sent = fallenDue;
      silence.remindedOn = danish(at).day;
      return false;
    }
    if (silence.sent < REMINDERS.length) return false;
    const [planned, waited] = [plusDays(silence.from, EXPIRY), plusDays(silence.remindedOn, 1)];
    return at >= eightOn(planned > waited ? planned : waited);
  };

  const passTime = (one: Agreement, at: number): void => {
    if (one.stage === 'over') return;
    if (one.stage !== 'in-force') {
      if (!inSilence(one, one, at)) return;
      one.stage = 'over';
      for (const who of ['consultant', 'employer'] as const) tell({ one, at }, 'expired', who);
      if (one.citizenKnows) tell({ one, at }, 'expired', 'citizen');
      return;
    }
    if (one.facts.end !== undefined && at >= eightOn(plusDays(one.facts.end, 1))) return end(one, at);
    const { amendment } = one;
    if (amendment === undefined || !inSilence(one, amendment, at)) return;
    for (const who of ['consultant', 'employer'] as const) tell({ one, at }, 'amendment-dropped', who);
    if (amendment.citizenKnows) tell({ one, at }, 'amendment-dropped', 'citizen');
    one.amendment = undefined;
  };

  const end = (one: Agreement, at: number): void => {
    one.stage = 'over';
    one.amendment = undefined;
    for (const talk of one.talks) if (talk.state === 'left') talk.state = 'dropped';
    for (const who of ['employer', 'citizen'] as const) tell({ one, at }, 'ended', who);
  };

  const prompt = (at: number): void => {
    const due = [...agreements.values()].flatMap((one) =>
      one.talks.flatMap((talk) => {
        const kind = promptAt(talk, at);
        return kind === undefined ? [] : [{ one, talk, kind }];
      }),
    );
    const ofTeam = 'follow-up-escalated';
    const owner = ({ one, kind }: (typeof due)[number]) => (kind === ofTeam ? 'team' : one.consultant);
    for (const group of Map.groupBy(due, (each) => `${each.kind} ${owner(each)}`).values()) {
      const [first] = group;
      if (first === undefined) continue;
      const cases = new Set(group.map(({ one }) => nameOf(one.life)));
      const talks = group.map(({ one, talk }) => talkName(one.life, talk.due)).toSorted();
      mails.push({
        kind: first.kind,
        to: first.kind === ofTeam ? addressOf('team') : leaves.readerOf(first.one.consultant, at),
        about: `${cases.size}: ${first.kind === 'follow-up-prompt' ? talks.join(', ') : ''}`,
        at,
      });
      for (const { talk, kind } of group) {
        talk.prompts.push({ kind, at });
        talk.sinceMove.push(at);
      }
    }
  };

  const ask = (at: number): void => {
    for (const one of agreements.values()) {
      for (const talk of one.talks.filter((each) => isAskedAt(each, at))) {
        talk.askedAt = at;
        for (const who of ['employer', 'citizen'] as const) {
          const [to, about] = [addressOf(who, one.life), talkName(one.life, talk.due)];
          tellIfSo({ kind: 'talk-questions', to, about, at }, () => talk.state === 'left');
        }
      }
    }
  };

  const signed = (one: Agreement, at: number): void => {
    for (const who of ['employer', 'citizen', 'consultant'] as const)
      tell({ one, at }, 'agreement-signed', who);
  };

  const amended = ({ facts, life }: Agreement): PlanFacts => {
    const wish = life.amendment?.wish;
    if (wish?.kind === 'end') return { ...facts, end: wish.end };
    if (wish?.kind === 'look-again') return { ...facts, lookAgain: wish.to };
    if (wish?.kind !== 'milestone') return facts;
    return { ...facts, milestones: facts.milestones.with(wish.place, wish.to) };
  };

  const choose = (one: Agreement, rhythm: Rhythm, at: number): void => {
    const after = { ...one.facts, everyMonths: MONTHS_BETWEEN[rhythm] };
    if (one.stage === 'in-force') replanned(one.talks, { before: one.facts, after }, at);
    if (one.stage !== 'over') one.facts = after;
  };

  const inForceActs = (one: Agreement, act: Act, at: number): void => {
    const { life, amendment } = one;
    if (act === 'end') return end(one, at);
    if (act === 'amend' && amendment === undefined) {
      one.amendment = { stage: 'employer', citizenKnows: false, silence: quietFrom(at) };
      return tell({ one, at }, 'amendment-invitation', 'employer');
    }
    if (act === 'employer-amends' && amendment?.stage === 'employer') {
      one.amendment = { stage: 'citizen', citizenKnows: true, silence: quietFrom(at) };
      tell({ one, at }, 'signing-code', 'employer');
      return tell({ one, at }, 'sign-invitation', 'citizen');
    }
    if (act === 'cancel-amendment' && amendment !== undefined) {
      one.amendment = undefined;
      tell({ one, at }, 'amendment-dropped', 'employer');
      return amendment.citizenKnows ? tell({ one, at }, 'amendment-dropped', 'citizen') : undefined;
    }
    if (act === 'citizen-amends' && amendment?.stage === 'citizen') {
      const after = amended(one);
      tell({ one, at }, 'signing-code', 'citizen');
      replanned(one.talks, { before: one.facts, after }, at);
      one.facts = after;
      one.amendment = undefined;
      return signed(one, at);
    }
    if (act === 'hand-over' && life.handedOver !== undefined && one.consultant !== life.handedOver.to) {
      one.consultant = life.handedOver.to;
      tell({ one, at }, 'case-assigned', 'consultant');
    }
  };

  return {
    mails,
    readers: leaves.readers,
    round: async (at) => {
      for (const one of agreements.values()) passTime(one, at);
      prompt(at);
      ask(at);
      if (!isMailDown(year, at))
        mails.push(...waiting.splice(0).flatMap(({ mail, isSo }) => (isSo() ? mail : [])));
    },
    arrange: async (step) => {
      const told = leaves.arrange(step);
      if (told !== undefined) mails.push({ kind: 'stand-in-named', to: told, about: '', at: step.at });
    },
    act: async ({ life, act, at, rhythm = 'none' }) => {
      const one = agreements.get(life.number);
      if (one === undefined) {
        const { consultant, permanence, start, end: last, milestones, lookAgain } = life;
        const facts = { permanence, start, end: last, milestones, lookAgain, everyMonths: 0 };
        const opened: Agreement = {
          life,
          consultant,
          facts,
          stage: 'employer',
          citizenKnows: false,
          silence: quietFrom(at),
          amendment: undefined,
          talks: [],
        };
        agreements.set(life.number, opened);
        return tell({ one: opened, at }, 'fill-invitation', 'employer');
      }
      if (act === 'choose-rhythm') return choose(one, rhythm, at);
      if (one.stage === 'in-force') return inForceActs(one, act, at);
      if (act === 'employer-signs' && one.stage === 'employer') {
        Object.assign(one, { stage: 'citizen', citizenKnows: true, silence: quietFrom(at) });
        tell({ one, at }, 'signing-code', 'employer');
        return tell({ one, at }, 'sign-invitation', 'citizen');
      }
      if (act === 'citizen-signs' && one.stage === 'citizen') {
        one.stage = 'in-force';
        one.talks = plannedTalks(one.facts, at);
        tell({ one, at }, 'signing-code', 'citizen');
        signed(one, at);
      }
    },
    talksLeft: async (life) => {
      const one = agreements.get(life.number);
      if (one?.stage !== 'in-force') return [];
      return one.talks
        .filter(({ state }) => state === 'left')
        .map(({ due }) => due)
        .toSorted();
    },
    doAbout: async (life, due, { habit, at }) => {
      const one = agreements.get(life.number);
      const talk = one?.talks.find((each) => each.state === 'left' && each.due === due);
      if (one === undefined || talk === undefined) return;
      if (habit.kind === 'postpone') moved(one.talks, { talk, to: habit.to }, at);
      else recorded(one.talks, { talk, wish: wishAfter(habit, talk), facts: one.facts }, at);
    },
    talkEnds: async () =>
      [...agreements.values()].flatMap(({ life, talks }) => talks.map((talk) => endOf(life, talk))),
  };
};

const wishAfter = (habit: Habit, { reasons }: ExpectedTalk): { due: Day; reason: string } | undefined => {
  if (habit.kind !== 'record') return undefined;
  const milestone = reasons.find((reason) => reason.startsWith('milestone'));
  if (habit.milestoneTo !== undefined && milestone !== undefined)
    return { due: habit.milestoneTo, reason: milestone };
  return habit.next === undefined ? undefined : { due: habit.next, reason: 'extra' };
};

const endOf = (life: Life, { due, reasons, state, askedAt, prompts }: ExpectedTalk): TalkEnd => ({
  talk: talkName(life, due),
  reasons: state === 'replaced' ? '' : reasons.toSorted().join(' '),
  state,
  asked: askedAt,
  prompts: prompts.map(({ kind, at }) => `${kind} ${new Date(at).toISOString()}`),
});
