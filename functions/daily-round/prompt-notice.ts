import { dayOf } from '../../shared/domain/calendar/instant.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import { firstNameOf, type MessageKind, type Recipient } from '../../shared/domain/case/messages.ts';
import type { PromptKind } from '../../shared/domain/follow-up/prompts.ts';
import type { Notice } from '../../shared/ports/cases.ts';
import type { RoundWorld } from './daily-round.ts';

const MESSAGE_KINDS: Readonly<Record<PromptKind, MessageKind>> = {
  prompt: 'follow-up-prompt',
  reminder: 'follow-up-reminder',
  escalation: 'follow-up-escalated',
};

type Prompted = { readonly file: CaseFile; readonly kind: PromptKind; readonly count: number };

/** The one mail of the day and kind: to the consultant, and at last to the team's mailbox. Names nobody but its reader. */
export const promptNotice = (
  { clock, municipality }: RoundWorld,
  { file, kind, count }: Prompted,
): Notice => {
  const now = clock.now();
  const { consultant } = file.case;
  const toTeam = kind === 'escalation';
  const to: Recipient = toTeam
    ? { role: 'team', email: municipality.teamMailbox, firstName: undefined }
    : { role: 'consultant', email: consultant.email, firstName: firstNameOf(consultant.name) };
  return {
    owner: toTeam ? 'team' : { consultantId: consultant.id },
    message: {
      id: `${kind}.${dayOf(now)}`,
      kind: MESSAGE_KINDS[kind],
      to,
      destination: { kind: 'desk' },
      contact: { name: municipality.unit, phone: municipality.phone },
      count,
      owedAt: now,
    },
  };
};
