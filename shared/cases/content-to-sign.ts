import { amendedFields } from '../domain/agreement/amended-fields.ts';
import type { CivilDate } from '../domain/calendar/civil-date.ts';
import { dayOf } from '../domain/calendar/instant.ts';
import type { CaseFile, FrozenContent } from '../domain/case/case.ts';
import { readDraft, frozenFrom } from '../domain/case/content-of.ts';
import type { Party } from '../domain/case/parties.ts';
import { accept, type Result, refuse } from '../domain/result.ts';
import type { World } from '../runtime/world.ts';

/** The content that a party is asked to sign, as it stands now. Refuses `incomplete` while the employer's draft has a problem. */
export const contentToSign = (
  file: CaseFile,
  party: Party,
  { clock, municipality }: Pick<World, 'clock' | 'municipality'>,
): Result<FrozenContent> =>
  party === 'citizen' && file.version.frozen === undefined
    ? refuse({ code: 'not-your-turn' })
    : contentOn(dayOf(clock.now()), file, municipality);

/** The content as it was to be signed on a day. Refuses `incomplete` while the employer's draft has a problem. */
export const contentOn = (
  day: CivilDate,
  file: CaseFile,
  municipality: World['municipality'],
): Result<FrozenContent> => {
  const { version } = file;
  if (version.frozen !== undefined) return accept(version.frozen);
  const draft = readDraft(version, day);
  if (draft.complete === undefined) {
    return refuse({ code: 'incomplete', problems: Object.values(draft.problems).flat() });
  }
  const made = frozenFrom(file, draft.complete, municipality);
  return changesNothing(file, made) ? refuse({ code: 'incomplete', problems: [] }) : accept(made);
};

/** An amendment that says what the agreement says already is not one to sign. */
const changesNothing = ({ inForce }: CaseFile, { content }: FrozenContent): boolean =>
  inForce?.frozen !== undefined && amendedFields(inForce.frozen.content, content).length === 0;
