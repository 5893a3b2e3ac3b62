import { addDays, type CivilDate } from '../../shared/domain/calendar/civil-date.ts';
import { atTimeOn, dayOf, type Instant } from '../../shared/domain/calendar/instant.ts';
import type { Case } from '../../shared/domain/case/case.ts';
import type { MessageKind, PromptedTalk } from '../../shared/domain/case/messages.ts';
import { toConsultant, toTeam } from '../../shared/domain/case/owed-messages.ts';
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

/** A mail is a row of at most 400 KB, and nobody holds more talks in a day. */
const MOST_IN_CALENDAR = 100;

/** The talks of one case that are due for the same kind of prompt. */
export type DueTalks = {
  readonly file: { readonly case: Pick<Case, 'id' | 'caseNumber' | 'consultant'> };
  readonly followUps: readonly FollowUp[];
  readonly kind: PromptKind;
};

/** Whom a prompt is owed to; everything of one owner goes into one mail. */
export const ownerOf = ({ file, kind }: Pick<DueTalks, 'file' | 'kind'>): Notice['owner'] =>
  kind === 'escalation' ? 'team' : { consultantId: file.case.consultant.id };

/**
 * The one mail of the day and kind about every case in `group`: to their consultant or, at the last prompt, to the team. A stand-in
 * is looked for when it is handed over. Names nobody but its reader. The prompt of the day brings each talk for the calendar.
 */
export const promptNotice = (
  { clock, municipality }: RoundWorld,
  { file, kind }: Pick<DueTalks, 'file' | 'kind'>,
  group: readonly DueTalks[],
): Notice => {
  const owner = ownerOf({ file, kind });
  const now = clock.now();
  const { closingDays } = municipality;
  return {
    owner,
    message: {
      id: `${kind}.${lastMorning(now)}`,
      kind: MESSAGE_KINDS[kind],
      ...(owner === 'team'
        ? { to: toTeam(municipality) }
        : { to: toConsultant(file.case.consultant), consultantId: owner.consultantId }),
      destination: { kind: 'desk' },
      contact: { name: municipality.unit, phone: municipality.phone },
      count: group.length,
      ...(kind === 'prompt' ? { talks: promptedTalks(group, { now, closingDays }) } : {}),
      owedAt: now,
    },
  };
};

/**
 * The day whose eight o'clock came last. Prompts fall due at eight: what an outage left behind and was told before that is another
 * mail than what falls due on the day itself.
 */
const lastMorning = (now: Instant): CivilDate => {
  const today = dayOf(now);
  return now < atTimeOn(today, '08:00') ? addDays(today, -1) : today;
};

const promptedTalks = (
  group: readonly DueTalks[],
  at: Parameters<typeof promptedTalk>[2],
): readonly PromptedTalk[] =>
  group
    .flatMap(({ file, followUps }) => followUps.map((followUp) => promptedTalk(file.case, followUp, at)))
    .slice(0, MOST_IN_CALENDAR);
