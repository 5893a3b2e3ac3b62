import { dayOf } from '../../shared/domain/calendar/instant.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import type { MessageKind, PromptedTalk, Recipient } from '../../shared/domain/case/messages.ts';
import { toConsultant } from '../../shared/domain/case/owed-messages.ts';
import type { FollowUp } from '../../shared/domain/follow-up/follow-up.ts';
import { promptedTalk } from '../../shared/domain/follow-up/prompted-talk.ts';
import type { PromptKind } from '../../shared/domain/follow-up/prompts.ts';
import type { Notice } from '../../shared/ports/cases.ts';
import type { RoundWorld } from './daily-round.ts';

const MESSAGE_KINDS: Readonly<Record<PromptKind, MessageKind>> = {
  prompt: 'follow-up-prompt',
  reminder: 'follow-up-reminder',
  escalation: 'follow-up-escalated',
};

/** The talks of one case that are due for the same kind of prompt. */
export type DueTalks = {
  readonly file: CaseFile;
  readonly followUps: readonly FollowUp[];
  readonly kind: PromptKind;
};

/**
 * The one mail of the day and kind, about every case in `group`: to the consultant, and at last to the team's mailbox.
 * Names nobody but its reader. The prompt of the day brings each talk for the calendar.
 */
export const promptNotice = (
  { clock, municipality }: RoundWorld,
  { file, kind }: DueTalks,
  group: readonly DueTalks[],
): Notice => {
  const now = clock.now();
  const { closingDays } = municipality;
  const { consultant } = file.case;
  const toTeam = kind === 'escalation';
  const to: Recipient = toTeam
    ? { role: 'team', email: municipality.teamMailbox, firstName: undefined }
    : toConsultant(consultant);
  return {
    owner: toTeam ? 'team' : { consultantId: consultant.id },
    message: {
      id: `${kind}.${dayOf(now)}`,
      kind: MESSAGE_KINDS[kind],
      to,
      destination: { kind: 'desk' },
      contact: { name: municipality.unit, phone: municipality.phone },
      count: group.length,
      ...(kind === 'prompt' ? { talks: promptedTalks(group, { now, closingDays }) } : {}),
      owedAt: now,
    },
  };
};

const promptedTalks = (
  group: readonly DueTalks[],
  at: Parameters<typeof promptedTalk>[2],
): readonly PromptedTalk[] =>
  group.flatMap(({ file, followUps }) => followUps.map((followUp) => promptedTalk(file.case, followUp, at)));
