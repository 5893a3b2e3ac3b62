import type { reasonText as danish } from '../da/follow-up-reasons.ts';

/** Why a talk is held, on English pages. */
export const reasonText: typeof danish = (reason, milestoneTitles) => {
  switch (reason.kind) {
    case 'after-start':
      return `${reason.months} ${reason.months === 1 ? 'month' : 'months'} after the start`;
    case 'milestone':
      return `Milestone: ${milestoneTitles[reason.milestone] ?? reason.milestone + 1}`;
    case 'statutory':
      return `Statutory talk after ${reason.months} months`;
    case 'statutory-status':
      return `Statutory status after ${reason.months} months`;
    case 'regular':
      return `Regular talk after ${reason.months} ${reason.months === 1 ? 'month' : 'months'}`;
    case 'look-again':
      return 'We look at it again';
    case 'before-end':
      return 'The agreement ends soon';
    case 'extra':
      return 'Extra follow-up';
  }
};
