import { UNASSIGNED } from '../../../shared/domain/access/staff.ts';
import type { CaseLine } from '../../../shared/domain/desk/case-line.ts';
import { caseListTexts } from '../../texts/desk/case-list-texts.ts';

/** Who has the case, as the lists of everybody's cases say. */
export const consultantOf = ({ consultantId, consultantName }: CaseLine): string =>
  consultantId === UNASSIGNED ? caseListTexts.nobody : consultantName;
