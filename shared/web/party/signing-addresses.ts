import type { Party } from '../../domain/case/parties.ts';

/** The part of the signing page's address that names the content that was read: its hash. */
export const READ = 'vist';

/** Where a party reads the whole content before signing. */
export const readingPage = (party: Party, base: string): string =>
  party === 'employer' ? `${base}/tjek-svar` : base;

/** The signing page for the content that was shown. */
export const signAddress = (base: string, contentHash: string): string =>
  `${base}/underskriv?${READ}=${contentHash}`;
