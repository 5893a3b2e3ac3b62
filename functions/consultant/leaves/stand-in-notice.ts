import type { ArrangeContext } from '../../../shared/domain/access/arrange-leave.ts';
import type { StaffLeaves } from '../../../shared/domain/access/leaves.ts';
import { toConsultant } from '../../../shared/domain/case/owed-messages.ts';
import type { Notice } from '../../../shared/ports/cases.ts';
import type { Municipality } from '../../../shared/runtime/municipality.ts';

/** Who has become a stand-in by this write hears of it, unless she named herself or nothing but the days was changed. */
export const standInNotice = (
  { before, kept }: { readonly before: readonly StaffLeaves[]; readonly kept: StaffLeaves },
  { now, by }: ArrangeContext,
  { unit, phone }: Pick<Municipality, 'unit' | 'phone'>,
): Notice | undefined => {
  const leave = kept.leaves.at(-1);
  if (leave === undefined || leave.takenBackAt !== undefined) return undefined;
  const { standIn, id, rev } = leave;
  const earlier = before.flatMap(({ leaves }) => leaves).find((each) => each.id === id);
  const isNew = earlier?.standIn.id !== standIn.id;
  if (!isNew || standIn.id === by.id || standIn.id === kept.consultant.id) return undefined;
  return {
    owner: { consultantId: standIn.id },
    message: {
      id: `stand-in.${id}.${rev}`,
      kind: 'stand-in-named',
      to: toConsultant(standIn),
      destination: { kind: 'desk' },
      contact: { name: unit, phone },
      owedAt: now,
    },
  };
};
