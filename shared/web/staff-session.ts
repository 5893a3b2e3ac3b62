import { stringifySetCookie } from 'cookie';
import { EncryptJWT, jwtDecrypt } from 'jose';
import * as z from 'zod/mini';
import { STAFF_ROLES, type StaffMember } from '../domain/access/staff.ts';
import type { Clock } from '../ports/clock.ts';
import { Refused } from './refused.ts';
import type { PageRequest } from './page-request.ts';

const SESSION_HOURS = 8;
const SIGN_IN_MINUTES = 10;

const staff = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  phone: z.string(),
  role: z.enum(STAFF_ROLES),
});

const pending = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  /** The page of the desk that was asked for. */
  returnTo: z.optional(z.string()),
});

export type SessionWorld = { readonly key: Uint8Array; readonly clock: Clock; readonly origin: string };

/**
 * Staff sessions and sign-ins under way, sealed (A256GCM) in a cookie of this host alone. A session lasts 8 hours by the
 * service's clock and a sign-in 10 minutes; a cookie that was forged, changed or is too old counts as none.
 */
export const makeStaffSessions = ({ key, clock, origin }: SessionWorld) => {
  const secure = origin.startsWith('https:');
  const cookieName = (name: string) => (secure ? `__Host-${name}` : name);
  const cookie = (name: string, value: string, maxAge: number): string =>
    stringifySetCookie({
      name: cookieName(name),
      value,
      httpOnly: true,
      secure,
      sameSite: 'lax',
      path: '/',
      maxAge,
    });
  const seal = (claims: Record<string, unknown>, use: string, seconds: number) => {
    const now = Math.floor(new Date(clock.now()).getTime() / 1000);
    return new EncryptJWT(claims)
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
      .setAudience(use)
      .setIssuedAt(now)
      .setExpirationTime(now + seconds)
      .encrypt(key);
  };
  const unseal = async (request: PageRequest, use: string): Promise<unknown> => {
    const sealed = request.cookies[cookieName(use)];
    if (sealed === undefined) return undefined;
    try {
      const { payload } = await jwtDecrypt(sealed, key, {
        audience: use,
        currentDate: new Date(clock.now()),
      });
      return payload;
    } catch {
      return undefined;
    }
  };
  return {
    begin: async (member: StaffMember): Promise<string> =>
      cookie('session', await seal({ ...member }, 'session', SESSION_HOURS * 3600), SESSION_HOURS * 3600),
    end: (): string => cookie('session', '', 0),
    /** The member of staff who asks. Refuses `not-signed-in`. */
    require: async (request: PageRequest): Promise<StaffMember> => {
      const read = staff.safeParse(await unseal(request, 'session'));
      if (!read.success) throw new Refused({ code: 'not-signed-in' });
      return read.data;
    },
    beginSignIn: async (awaited: z.output<typeof pending>): Promise<string> =>
      cookie('sign-in', await seal(awaited, 'sign-in', SIGN_IN_MINUTES * 60), SIGN_IN_MINUTES * 60),
    endSignIn: (): string => cookie('sign-in', '', 0),
    signInUnderWay: async (request: PageRequest): Promise<z.output<typeof pending> | undefined> => {
      const read = pending.safeParse(await unseal(request, 'sign-in'));
      return read.success ? read.data : undefined;
    },
  };
};

export type StaffSessions = ReturnType<typeof makeStaffSessions>;

/** Refuses `forged` unless a posted form came from one of our own pages. */
export const requireOwnPage = (request: PageRequest, origin: string): void => {
  if (!request.fromOwnPage(origin)) throw new Refused({ code: 'forged' });
};
