import { askedTalk } from '../follow-up/ask.ts';
import { isLeft } from '../follow-up/drop.ts';
import type { FollowUp } from '../follow-up/follow-up.ts';
import { gate } from './act-gates.ts';
import { purposeFor } from './acts/keep-going.ts';
import type { CaseFile } from './case.ts';
import type { Message } from './messages.ts';
import { statusOf } from './status.ts';

/** Whether a mail loses its meaning by what is done while it waits: one that reminds, or asks before a talk. */
export const isOvertakable = ({ kind }: Pick<Message, 'kind'>): boolean =>
  kind === 'fill-reminder' || kind === 'sign-reminder' || kind === 'talk-questions';

/**
 * Whether such a mail still says what is so: nobody is reminded of what has been done or is over, or asked before a talk that has been
 * held or has fallen away. A mail can wait for days while the mail service is down.
 */
export const isStillSo = (
  { kind, destination }: Pick<Message, 'kind' | 'destination'>,
  file: CaseFile,
  talks: readonly FollowUp[],
): boolean => {
  if (destination?.kind !== 'link') return true;
  const { party, purpose, talk } = destination;
  if (kind !== 'talk-questions') return purposeFor(party, file) === purpose;
  return (
    gate('answer-questions', statusOf(file)).ok &&
    talks.some((each) => isLeft(each) && askedTalk(each) === talk)
  );
};
