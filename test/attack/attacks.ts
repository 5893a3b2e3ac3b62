import { sendSlowly, sendTooMuch } from './attacks/bodies.ts';
import { askForManyCodes, guessCodes, signManyTimes } from './attacks/codes.ts';
import { forgeCookies, useEndedSession } from './attacks/cookies.ts';
import { polluteForms } from './attacks/fields.ts';
import { guessLinks, guessOnAndOn } from './attacks/guess-links.ts';
import { forgeForms, pretendByHeader, smuggleRequests } from './attacks/headers.ts';
import { shutOut } from './attacks/lock-out.ts';
import { trickPaths } from './attacks/paths.ts';
import { leadElsewhere } from './attacks/redirects.ts';
import { replayForms } from './attacks/replay.ts';
import { typeScripts } from './attacks/scripts.ts';
import type { Tally } from './tally.ts';
import type { Target } from './target.ts';

export type Attack = (target: Target) => Promise<Tally>;

/** Every attack by its name, in the order of the table. */
export const ATTACKS = {
  'guess links': guessLinks,
  'guess links on and on': guessOnAndOn,
  'guess a code': guessCodes,
  'ask for many codes': askForManyCodes,
  'sign many times at once': signManyTimes,
  'replay forms': replayForms,
  'forge a session': forgeCookies,
  'use a session that has ended': useEndedSession,
  'smuggle requests': smuggleRequests,
  'pretend by a header': pretendByHeader,
  'forge staff’s forms': forgeForms,
  'lead elsewhere': leadElsewhere,
  'pollute forms': polluteForms,
  'trick paths': trickPaths,
  'send too much': sendTooMuch,
  'send slowly': sendSlowly,
  'shut somebody out': shutOut,
  'type scripts and formulas': typeScripts,
} as const satisfies Readonly<Record<string, Attack>>;

export type AttackName = keyof typeof ATTACKS;

export const attackNames = Object.keys(ATTACKS).filter((name): name is AttackName => name in ATTACKS);
