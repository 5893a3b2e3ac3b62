import type { StaffLeaves } from '../../domain/access/leaves.ts';
import { addMonths, type CivilDate } from '../../domain/calendar/civil-date.ts';
import { endOf, type Instant } from '../../domain/calendar/instant.ts';
import type { Notice } from '../../ports/cases.ts';
import { epochSeconds, noticeItem } from './items.ts';
import { keys } from './keys.ts';
import type { Item } from './table.ts';

const REMEMBERED_DAYS = 30;
const KEPT_MONTHS = 13;

/** A consultant's leaves; the whole is gone some time after a year from the last day of the last of them. */
export const leavesItem = (leaves: StaffLeaves): Item => ({
  ...keys.leaves(leaves.consultant.id),
  data: leaves,
  rev: leaves.rev,
  ...expiry(leaves),
});

const expiry = ({ leaves }: StaffLeaves): { readonly expiresAt?: number } => {
  const last = leaves
    .map(({ through }) => through)
    .reduce<CivilDate | undefined>((late, day) => (late === undefined || day > late ? day : late), undefined);
  return last === undefined ? {} : { expiresAt: epochSeconds(endOf(addMonths(last, KEPT_MONTHS))) };
};

/** That a form about leaves was stored; it belongs to no case. */
export const leavesCommandItem = (command: string, consultantId: string, at: Instant): Item => ({
  ...keys.command(command),
  data: consultantId,
  expiresAt: epochSeconds(at) + REMEMBERED_DAYS * 86_400,
});

/** The mail that is owed with the leaves, if one is. */
export const noticeItems = (notice: Notice | undefined): readonly Item[] =>
  notice === undefined ? [] : [noticeItem(notice)];
