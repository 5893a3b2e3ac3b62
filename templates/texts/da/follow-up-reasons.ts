import type { FollowUpReason } from '../../../shared/domain/follow-up/follow-up.ts';

/** Why a talk is held, as people read it. Milestones are named by their titles in the agreement. */
export const reasonText = (reason: FollowUpReason, milestoneTitles: readonly string[]): string => {
  switch (reason.kind) {
    case 'after-start':
      return `${reason.months} ${reason.months === 1 ? 'måned' : 'måneder'} efter start`;
    case 'milestone':
      return `Milepæl: ${milestoneTitles[reason.milestone] ?? reason.milestone + 1}`;
    case 'statutory':
      return `Lovpligtig samtale efter ${reason.months} måneder`;
    case 'statutory-status':
      return `Lovpligtig status efter ${reason.months} måneder`;
    case 'regular':
      return `Fast samtale efter ${reason.months} ${reason.months === 1 ? 'måned' : 'måneder'}`;
    case 'look-again':
      return 'Vi ser på det igen';
    case 'before-end':
      return 'Aftalen slutter snart';
    case 'extra':
      return 'Ekstra opfølgning';
  }
};

export const reasonsText = (reasons: readonly FollowUpReason[], milestoneTitles: readonly string[]): string =>
  reasons.map((reason) => reasonText(reason, milestoneTitles)).join(' · ');
