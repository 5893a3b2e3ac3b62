import { coverToday, type CoverWorld } from '../../shared/cases/cover-today.ts';
import type { Recipient } from '../../shared/domain/case/messages.ts';
import { toConsultant } from '../../shared/domain/case/owed-messages.ts';
import type { Notice } from '../../shared/ports/cases.ts';
import type { Municipality } from '../../shared/runtime/municipality.ts';
import type { DueTalks } from './prompt-notice.ts';

/** Who gets a prompt; everything for one reader goes into one mail. */
export type PromptReader = { readonly owner: Notice['owner']; readonly to: Recipient };

type ReaderWorld = CoverWorld & { readonly municipality: Pick<Municipality, 'teamMailbox'> };

/**
 * Tells of due talks who is to read about them: the consultant, her stand-in while she is on leave, and the team's mailbox
 * where both are away and at the last prompt. Leaves are read once for all talks.
 */
export const promptReaders = async (world: ReaderWorld): Promise<(talks: DueTalks) => PromptReader> => {
  const covers = await coverToday(world);
  const team: PromptReader = {
    owner: 'team',
    to: { role: 'team', email: world.municipality.teamMailbox, firstName: undefined },
  };
  return ({ file, kind }) => {
    if (kind === 'escalation') return team;
    const { consultant } = file.case;
    const cover = covers(consultant.id);
    if (cover.kind === 'team') return team;
    const reader = cover.kind === 'stand-in' ? cover.standIn : consultant;
    return { owner: { consultantId: reader.id }, to: toConsultant(reader) };
  };
};

/** The same for all that goes into one mail. */
export const readerKey = ({ owner }: PromptReader): string =>
  owner === 'team' ? 'team' : `consultant ${owner.consultantId}`;
