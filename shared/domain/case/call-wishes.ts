import type { AnswersGiven } from '../follow-up/talk-answers.ts';
import { askedTalk } from '../follow-up/ask.ts';
import type { FollowUp } from '../follow-up/follow-up.ts';
import { awaitedCall, awaitedEmployerCall } from './awaited-call.ts';
import type { CaseFacts, CaseFile } from './case.ts';
import type { ActContext, Happening } from './change.ts';
import type { Party } from './parties.ts';

type Wish = {
  readonly followUp: FollowUp;
  readonly party: Party;
  readonly answers: AnswersGiven;
  readonly wishedBefore: boolean;
};

type Wished = {
  readonly facts: CaseFacts;
  readonly events: Happening['events'];
  readonly tell: NonNullable<Happening['tell']>;
};

/**
 * What a party's answers before a talk make of its wish to be called. A wish that is new is noted, and the consultant is told of a
 * citizen's; one taken back before the call falls. A wish that has been met is not raised again by the same answers, and a
 * call that was asked for elsewhere stands as it was.
 */
export const withCallWish = (file: CaseFile, wish: Wish, { now }: ActContext): Wished => {
  const { facts } = file.case;
  const { party, answers } = wish;
  const awaited = party === 'citizen' ? awaitedCall(file) : awaitedEmployerCall(file);
  const talk = askedTalk(wish.followUp);
  const isOfThisTalk = awaited?.talk === talk;
  if (!answers.call) return { facts: isOfThisTalk ? without(facts, party) : facts, events: [], tell: [] };
  const { phone } = answers;
  if (awaited !== undefined) {
    const isCorrected = isOfThisTalk && party === 'citizen';
    return {
      facts: isCorrected ? { ...facts, callRequested: { ...awaited, when: undefined, phone } } : facts,
      events: [],
      tell: [],
    };
  }
  if (wish.wishedBefore) return { facts, events: [], tell: [] };
  return {
    facts:
      party === 'citizen'
        ? { ...facts, callRequested: { at: now, when: undefined, phone, talk } }
        : { ...facts, employerCallRequested: { at: now, talk } },
    events: [{ event: 'call-requested', details: { party } }],
    tell: party === 'citizen' ? [{ kind: 'call-requested', to: 'consultant' }] : [],
  };
};

/** The facts once a party's call has been made, or is no longer wished for. */
export const without = (facts: CaseFacts, party: Party): CaseFacts => {
  if (party === 'employer') {
    const { employerCallRequested: _made, ...rest } = facts;
    return rest;
  }
  const { callRequested: _made, ...rest } = facts;
  return rest;
};
