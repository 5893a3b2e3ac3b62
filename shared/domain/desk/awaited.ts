import type { Instant } from '../calendar/instant.ts';
import { type CaseFile, signatureOf } from '../case/case.ts';
import type { Party } from '../case/parties.ts';
import { isToTakeOver } from '../case/signing-gate.ts';
import { statusOf } from '../case/status.ts';

/** Who has the next step of a case, and since when. `nobody` where it goes on by itself, or is over. */
export type Awaited = { readonly from: Party | 'consultant' | 'nobody'; readonly since: Instant };

/**
 * Whose turn it is. Of a case that is over, when it came to an end. An employer who began the case cannot sign before a
 * consultant has taken it over, so that is what is awaited first.
 */
export const awaitedOf = (file: CaseFile): Awaited => {
  const { openedAt, progressAt, facts } = file.case;
  if (isToTakeOver(file)) return { from: 'consultant', since: openedAt };
  const employerSigned = signatureOf(file.version, 'employer')?.at ?? progressAt;
  switch (statusOf(file)) {
    case 'invited':
      return { from: 'employer', since: openedAt };
    case 'drafting':
      return { from: 'employer', since: progressAt };
    case 'change-requested':
      return { from: 'employer', since: facts.changeRequested?.at ?? progressAt };
    case 'awaiting-citizen':
      return { from: 'citizen', since: employerSigned };
    case 'in-force':
      return { from: 'consultant', since: signatureOf(file.version, 'citizen')?.at ?? progressAt };
    case 'expired':
      return { from: 'consultant', since: facts.expired?.at ?? progressAt };
    case 'registered':
      return { from: 'nobody', since: facts.registered?.at ?? progressAt };
    case 'declined':
      return { from: 'nobody', since: facts.declined?.at ?? progressAt };
    case 'withdrawn':
      return { from: 'nobody', since: facts.withdrawn?.at ?? progressAt };
    case 'ended':
      return { from: 'nobody', since: facts.ended?.at ?? progressAt };
  }
};
