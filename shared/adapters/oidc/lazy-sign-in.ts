import type { StaffSignIn } from '../../ports/staff-sign-in.ts';
import type { SignInSettings } from './oidc-sign-in.ts';

/** The same sign-in, whose library is read only when somebody signs in: every other page of the desk starts without it. */
export const makeLazySignIn = (settings: SignInSettings): StaffSignIn => {
  const made = async (): Promise<StaffSignIn> => (await import('./oidc-sign-in.ts')).makeOidcSignIn(settings);
  let signIn: Promise<StaffSignIn> | undefined;
  const ready = (): Promise<StaffSignIn> => {
    signIn ??= made();
    return signIn;
  };
  return {
    begin: async () => (await ready()).begin(),
    finish: async (answer, pending) => (await ready()).finish(answer, pending),
    renew: async (staffId, refreshToken) => (await ready()).renew(staffId, refreshToken),
    readNotice: async (notice) => (await ready()).readNotice(notice),
    signOutAddress: async (backTo) => (await ready()).signOutAddress(backTo),
  };
};
