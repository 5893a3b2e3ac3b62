import type { RefusalCode } from '../refusals.ts';
import { accept, type Result, refuse } from '../result.ts';
import type { Status } from './status.ts';

type PlainRefusal = Exclude<RefusalCode, 'incomplete' | 'invalid'>;
type Gate = { readonly [Each in Status]?: 'open' | PlainRefusal };

export const ACTS = [
  'save-section',
  'sign-as-employer',
  'take-back',
  'countersign',
  'request-change',
  'decline',
  'withdraw',
  'send-link',
  'correct-address',
  'remind',
  'expire',
  'reopen',
  'store-document',
  'register',
  'end',
  'record-follow-up',
  'take-over',
  'hand-over',
  'correct-details',
  'correct-citizen',
  'sign-on-paper',
  'ask-for-call',
  'settle-call',
  'see-answer',
  'begin-amendment',
  'cancel-amendment',
  'note-successor',
  'note-questions-asked',
  'answer-questions',
  'choose-rhythm',
  'set-hold',
  'lift-hold',
  'announce-deletion',
] as const;

export type Act = (typeof ACTS)[number];

/** Somebody follows a case from beginning to end, and after it to read what came of it. */
const ALWAYS: Gate = {
  invited: 'open',
  drafting: 'open',
  'awaiting-citizen': 'open',
  'change-requested': 'open',
  'in-force': 'open',
  registered: 'open',
  ended: 'open',
  declined: 'open',
  expired: 'open',
  withdrawn: 'open',
};

/** What needs both signatures says so as long as they are missing. */
const BEFORE_FORCE: Gate = {
  invited: 'not-in-force',
  drafting: 'not-in-force',
  'change-requested': 'not-in-force',
  'awaiting-citizen': 'not-in-force',
};

/** Talks are held, and agreements amended, while the job goes on. */
const WHILE_IN_FORCE: Gate = { ...BEFORE_FORCE, 'in-force': 'open', registered: 'open' };

/** A party's name, number and address can be put right as long as the party may still hear from us. */
const WHILE_REACHABLE: Gate = {
  invited: 'open',
  drafting: 'open',
  'change-requested': 'open',
  'awaiting-citizen': 'open',
  'in-force': 'open',
  registered: 'open',
  ended: 'open',
  expired: 'open',
};

/** What each act meets in each status; a status that is not named refuses with `closed`. */
const GATES: Readonly<Record<Act, Gate>> = {
  'save-section': {
    invited: 'open',
    drafting: 'open',
    'change-requested': 'open',
    'awaiting-citizen': 'changed-meanwhile',
    'in-force': 'changed-meanwhile',
    registered: 'changed-meanwhile',
  },
  'sign-as-employer': {
    invited: 'open',
    drafting: 'open',
    'change-requested': 'open',
    'awaiting-citizen': 'already-done',
    'in-force': 'already-done',
    registered: 'already-done',
    ended: 'already-done',
  },
  'take-back': {
    'awaiting-citizen': 'open',
    invited: 'already-done',
    drafting: 'already-done',
    'change-requested': 'already-done',
    'in-force': 'changed-meanwhile',
    registered: 'changed-meanwhile',
  },
  countersign: {
    'awaiting-citizen': 'open',
    invited: 'not-your-turn',
    drafting: 'not-your-turn',
    'change-requested': 'changed-meanwhile',
    'in-force': 'already-done',
    registered: 'already-done',
    ended: 'already-done',
  },
  'request-change': {
    'awaiting-citizen': 'open',
    invited: 'not-your-turn',
    drafting: 'not-your-turn',
    'change-requested': 'already-done',
    'in-force': 'changed-meanwhile',
    registered: 'changed-meanwhile',
  },
  decline: {
    'awaiting-citizen': 'open',
    invited: 'not-your-turn',
    drafting: 'not-your-turn',
    'change-requested': 'changed-meanwhile',
    'in-force': 'changed-meanwhile',
    registered: 'changed-meanwhile',
    declined: 'already-done',
  },
  withdraw: {
    invited: 'open',
    drafting: 'open',
    'change-requested': 'open',
    'awaiting-citizen': 'open',
    expired: 'open',
    'in-force': 'changed-meanwhile',
    registered: 'changed-meanwhile',
    withdrawn: 'already-done',
  },
  'send-link': {
    invited: 'open',
    drafting: 'open',
    'change-requested': 'open',
    'awaiting-citizen': 'open',
    'in-force': 'open',
    registered: 'open',
    ended: 'open',
  },
  'correct-address': WHILE_REACHABLE,
  remind: { invited: 'open', drafting: 'open', 'change-requested': 'open', 'awaiting-citizen': 'open' },
  expire: {
    invited: 'open',
    drafting: 'open',
    'change-requested': 'open',
    'awaiting-citizen': 'open',
    expired: 'already-done',
  },
  reopen: {
    expired: 'open',
    invited: 'already-done',
    drafting: 'already-done',
    'change-requested': 'already-done',
    'awaiting-citizen': 'already-done',
    'in-force': 'changed-meanwhile',
    registered: 'changed-meanwhile',
  },
  'store-document': { 'in-force': 'open', registered: 'open', ended: 'open' },
  register: { ...BEFORE_FORCE, 'in-force': 'open', registered: 'already-done' },
  end: { ...WHILE_IN_FORCE, ended: 'already-done' },
  'record-follow-up': WHILE_IN_FORCE,
  'take-over': ALWAYS,
  'hand-over': ALWAYS,
  'correct-details': {
    invited: 'open',
    drafting: 'open',
    'change-requested': 'open',
    'awaiting-citizen': 'changed-meanwhile',
    'in-force': 'changed-meanwhile',
    registered: 'changed-meanwhile',
  },
  'correct-citizen': WHILE_REACHABLE,
  'sign-on-paper': {
    invited: 'open',
    drafting: 'open',
    'change-requested': 'open',
    'awaiting-citizen': 'open',
    'in-force': 'already-done',
    registered: 'already-done',
    ended: 'already-done',
  },
  'ask-for-call': {
    'awaiting-citizen': 'open',
    invited: 'not-your-turn',
    drafting: 'not-your-turn',
    'change-requested': 'open',
    'in-force': 'open',
    registered: 'open',
  },
  'settle-call': {
    invited: 'open',
    drafting: 'open',
    'change-requested': 'open',
    'awaiting-citizen': 'open',
    'in-force': 'open',
    registered: 'open',
  },
  'begin-amendment': WHILE_IN_FORCE,
  'cancel-amendment': WHILE_IN_FORCE,
  'note-successor': { ended: 'open' },
  'see-answer': {
    'change-requested': 'open',
    declined: 'open',
    invited: 'already-done',
    drafting: 'already-done',
    'awaiting-citizen': 'already-done',
    'in-force': 'already-done',
    registered: 'already-done',
  },
  'set-hold': ALWAYS,
  'lift-hold': ALWAYS,
  'announce-deletion': { ended: 'open', declined: 'open', expired: 'open', withdrawn: 'open' },
  'note-questions-asked': WHILE_IN_FORCE,
  'answer-questions': WHILE_IN_FORCE,
  'choose-rhythm': {
    invited: 'open',
    drafting: 'open',
    'change-requested': 'open',
    'awaiting-citizen': 'open',
    'in-force': 'open',
    registered: 'open',
  },
};

/** Whether `act` may happen in `status`; else the refusal that people are told. */
export const gate = (act: Act, status: Status): Result<Status> => {
  const answer = GATES[act][status] ?? 'closed';
  return answer === 'open' ? accept(status) : refuse({ code: answer });
};
