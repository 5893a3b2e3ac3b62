import type { StaffMember } from '../../../shared/domain/access/staff.ts';
import type { PageContent } from '../layout.tsx';

/** The header of every page on the desk: who is signed in, the way to the case list, and out. */
export const signedIn = ({ id, name }: StaffMember): NonNullable<PageContent['signedInAs']> => ({
  id,
  name,
  desk: '/sager',
  figures: '/tal',
  sessions: '/mit-login',
  signOut: { action: '/log-ud' },
});
