import type { AgreementContent } from '../../domain/agreement/agreement-content.ts';
import { amendedFields } from '../../domain/agreement/amended-fields.ts';
import type { CaseFile } from '../../domain/case/case.ts';
import type { ShownAmendment } from '../../../templates/pages/agreement/amendment-changes.tsx';

/**
 * What a page of a party tells of the amendment it is about; nothing on the pages of a first agreement, whose start goes
 * without the words for changes (docs/decisions/0008). `content` is the amendment as it would be signed, when it can be;
 * until then only the hours that stand in the draft are told.
 */
export const shownAmendment = async (
  { case: { amendment }, inForce }: CaseFile,
  content: AgreementContent | undefined,
  { base, hoursSoFar }: { readonly base: string; readonly hoursSoFar?: number | undefined },
): Promise<ShownAmendment | undefined> => {
  const agreed = inForce?.frozen?.content;
  if (amendment === undefined || agreed === undefined) return undefined;
  const shown = { effectiveFrom: amendment.effectiveFrom, agreed: `${base}/aftale.pdf` };
  return content === undefined
    ? { ...shown, paidHours: hoursBetween(agreed.paidHours, hoursSoFar), lines: [] }
    : { ...shown, ...(await changesBetween(agreed, content)) };
};

/** The change of the hours, told in a sentence of its own, and the lines of all that changes besides. */
export const changesBetween = async (
  before: AgreementContent,
  after: AgreementContent,
): Promise<Pick<ShownAmendment, 'paidHours' | 'lines'>> => {
  const { differenceLines } = await import('../../../templates/texts/desk/difference-texts.ts');
  const others = amendedFields(before, after).filter(({ path }) => path[0] !== 'paidHours');
  return {
    paidHours: hoursBetween(before.paidHours, after.paidHours),
    lines: differenceLines(others),
  };
};

const hoursBetween = (before: number, after: number | undefined): ShownAmendment['paidHours'] =>
  after === undefined || after === before ? undefined : { before, after };
