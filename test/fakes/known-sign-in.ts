import type { StaffMember } from '../../shared/domain/access/staff.ts';
import type { Renewal, SignedOutThere, StaffSignIn } from '../../shared/ports/staff-sign-in.ts';

/** A sign-in at which `member` signs in; an answer to another sign-in, and nobody, are turned away. Says the same of her when asked again. */
export const makeKnownSignIn = (
  member: StaffMember | undefined,
  {
    renewal,
    refreshToken = 'r-1',
    notices = new Map(),
  }: {
    readonly renewal?: () => Renewal;
    readonly refreshToken?: string;
    readonly notices?: ReadonlyMap<string, SignedOutThere>;
  } = {},
): StaffSignIn => ({
  begin: () =>
    Promise.resolve({
      address: 'https://login.example.com/?state=s-1',
      pending: { state: 's-1', nonce: 'n-1', verifier: 'v-1' },
    }),
  finish: (answer, { state }) =>
    Promise.resolve(
      answer.searchParams.get('state') === state && member !== undefined
        ? { came: 'known', member, refreshToken }
        : { came: 'refused' },
    ),
  renew: () =>
    Promise.resolve(
      renewal?.() ?? (member === undefined ? { came: 'refused' } : { came: 'known', member, refreshToken }),
    ),
  readNotice: (notice) => Promise.resolve(notices.get(notice)),
  signOutAddress: (backTo) =>
    Promise.resolve(`https://login.example.com/ud?post_logout_redirect_uri=${encodeURIComponent(backTo)}`),
});
