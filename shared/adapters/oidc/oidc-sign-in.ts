import * as z from 'zod/mini';
import type { StaffMember } from '../../domain/access/staff.ts';
import type { SignedIn, StaffSignIn } from '../../ports/staff-sign-in.ts';
import { wordsIn } from './claims.ts';
import { type Claims, makeProvider, type Told } from './provider.ts';
import { makeLogoutNotices } from './logout-notice.ts';
import { isSecondFactorDenied, isSecondFactorTold, type SecondFactor } from './second-factor.ts';
import { endSessionAddress, renewed } from './sign-in-renewal.ts';

export type SignInSettings = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where the provider sends the browser back to. */
  readonly returnTo: string;
  readonly rolesClaim: string;
  readonly consultantRole: string;
  readonly teamLeaderRole: string;
  /** Whether `offline_access` is asked for. */
  readonly offlineAccess: boolean;
  /** What else the sign-on is asked with. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** What must be told of a second factor; nothing where none is demanded. */
  readonly secondFactor?: SecondFactor | null;
  /** The unit's phone, for staff whose sign-on names none. */
  readonly phone: string;
};

const SCOPES = ['openid', 'profile', 'email', 'phone'];
const CLOCK_SKEW_SECONDS = 60;

const claims = z.object({
  sub: z.string().check(z.minLength(1), z.maxLength(255)),
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  email: z.email(),
  phone_number: z.optional(z.string().check(z.maxLength(30))),
});

/** Single sign-on of staff through any OpenID Connect provider; the role stands in a claim, as one word or among several. */
export const makeOidcSignIn = (settings: SignInSettings): StaffSignIn => {
  const provider = makeProvider({
    ...settings,
    scopes: settings.offlineAccess ? [...SCOPES, 'offline_access'] : SCOPES,
    clockSkewSeconds: CLOCK_SKEW_SECONDS,
  });
  let notices: ReturnType<typeof makeLogoutNotices> | undefined;
  const signedInFrom = (told: Told) => staffSignedIn(told, settings);
  return {
    begin: provider.begin,
    finish: async (answer, pending) => {
      const answered = await provider.finish(answer, pending);
      if (answered.outcome === 'too-low') return { came: 'second-factor-missing' };
      const signedIn = answered.outcome === 'known' ? signedInFrom(answered) : undefined;
      if (answered.outcome !== 'known' || signedIn === undefined) return { came: 'refused' };
      return isSecondFactorTold(answered.claims, settings.secondFactor)
        ? { came: 'known', ...signedIn }
        : { came: 'second-factor-missing' };
    },
    renew: async (staffId, refreshToken) => {
      const configuration = await provider.configuration().catch(() => undefined);
      if (configuration === undefined) return { came: 'no-answer' };
      return renewed(
        configuration,
        { staffId, refreshToken },
        {
          signedInFrom,
          isSecondFactorDenied: (told) => isSecondFactorDenied(told, settings.secondFactor),
        },
      );
    },
    readNotice: async (notice) => {
      const configuration = await provider.configuration();
      notices ??= makeLogoutNotices(configuration, { ...settings, clockSkewSeconds: CLOCK_SKEW_SECONDS });
      return notices(notice);
    },
    signOutAddress: async (backTo) => {
      const configuration = await provider.configuration().catch(() => undefined);
      return configuration && endSessionAddress(configuration, backTo);
    },
  };
};

const staffSignedIn = (
  { claims: given, refreshToken }: Told,
  settings: SignInSettings,
): SignedIn | undefined => {
  const member = staffFrom(given, settings);
  const { sid } = given;
  const providerSession = typeof sid === 'string' ? sid : undefined;
  return member && { member, refreshToken, providerSession };
};

const staffFrom = (given: Claims, settings: SignInSettings): StaffMember | undefined => {
  const read = claims.safeParse(given);
  if (!read.success) return undefined;
  const roles = wordsIn(given, settings.rolesClaim);
  const role = roles.includes(settings.teamLeaderRole)
    ? 'team-leader'
    : roles.includes(settings.consultantRole)
      ? 'consultant'
      : undefined;
  if (role === undefined) return undefined;
  const { sub: id, name, email, phone_number: phone = settings.phone } = read.data;
  return { id, name, email, phone, role };
};
