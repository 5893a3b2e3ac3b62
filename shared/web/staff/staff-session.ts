import * as z from 'zod/mini';
import { STAFF_ROLES, type StaffMember } from '../../domain/access/staff.ts';
import {
  begunNow,
  isCheckDue,
  isOver,
  isUseToNote,
  longestAt,
  overAt,
  type SessionLimits,
} from '../../domain/access/staff-session.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import type { SealingKey } from '../../ports/keys.ts';
import type { SessionName, SessionStore, StoredSession } from '../../ports/session-store.ts';
import type { SignedIn, SignedOutThere, StaffSignIn } from '../../ports/staff-sign-in.ts';
import type { Log } from '../../runtime/log.ts';
import type { PageRequest } from '../page-request.ts';
import { Refused } from '../refused.ts';
import { NO_TIME_LEFT, type TimeLeft, timeLeftOf } from '../time-left.ts';
import { makeRoleCheck } from './role-check.ts';
import { makeSealing } from '../sealing.ts';
import { makeStaffCookies } from './staff-cookies.ts';

const SIGN_IN_MINUTES = 10;

const staff = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  phone: z.string(),
  role: z.enum(STAFF_ROLES),
});

const sessionName = z.object({ owner: z.string(), id: z.string() });

/** What is sealed in the stored session. */
const sealedPart = z.object({ member: staff, refreshToken: z.optional(z.string()) });
export type SealedPart = z.output<typeof sealedPart>;

const pending = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  /** The page of the desk that was asked for. */
  returnTo: z.optional(z.string()),
});

export type SessionWorld = {
  readonly key: SealingKey;
  readonly clock: Clock;
  readonly origin: string;
  readonly ids: Pick<Ids, 'sessionId'>;
  readonly store: SessionStore;
  readonly limits: SessionLimits;
  readonly log: Log;
  /** Asks the sign-on about a role. A function that may only read has none: it notes no use and asks nobody. */
  readonly renew?: StaffSignIn['renew'] | undefined;
};

/** Somebody's session, found and not over. */
export type LiveSession = {
  readonly name: SessionName;
  readonly session: StoredSession;
  readonly sealed: SealedPart;
};

/**
 * Staff sessions (decision 0037). The browser has a sealed cookie of this host alone that names a stored session; the session
 * tells who it is and lasts as long as the limits say. A cookie that was forged or changed, and a session that has been ended,
 * count as none. A sign-in under way is a sealed cookie of 10 minutes.
 */
export const makeStaffSessions = (world: SessionWorld) => {
  const { clock, origin, ids, store, limits } = world;
  const sealing = makeSealing(world);
  const cookies = makeStaffCookies(origin);
  const longest = limits.longestHours * 3600;
  const sealPart = (part: SealedPart): Promise<string> => sealing.seal({ ...part }, 'session-part', longest);
  const checkRole = makeRoleCheck({ ...world, sealPart });

  const nameIn = async (request: PageRequest): Promise<SessionName | undefined> => {
    const read = sessionName.safeParse(await sealing.unseal(cookies.read(request, 'session'), 'session'));
    return read.success ? read.data : undefined;
  };
  const liveIn = async (request: PageRequest): Promise<LiveSession | undefined> => {
    const name = await nameIn(request);
    const session = name && (await store.find(name));
    if (name === undefined || session === undefined || isOver(session, limits, clock.now())) return undefined;
    const part = sealedPart.safeParse(await sealing.unseal(session.sealed, 'session-part'));
    return part.success && part.data.member.id === name.owner
      ? { name, session, sealed: part.data }
      : undefined;
  };
  const admitted = async (request: PageRequest): Promise<StaffMember> => {
    const live = await liveIn(request);
    if (live === undefined) throw new Refused({ code: 'not-signed-in' });
    if (world.renew === undefined) return live.sealed.member;
    const now = clock.now();
    const member = isCheckDue(live.session, limits, now)
      ? await checkRole(live, request)
      : live.sealed.member;
    if (isUseToNote(live.session, now)) await store.noteUse(live.name, now);
    return member;
  };
  const known = new WeakMap<PageRequest, Promise<StaffMember>>();

  return {
    /** A new session under a new name, and the cookie that names it. */
    begin: async (
      member: StaffMember,
      { refreshToken, providerSession }: Omit<SignedIn, 'member'> = {},
    ): Promise<string> => {
      const name = { owner: member.id, id: ids.sessionId() };
      const times = begunNow(clock.now());
      await store.begin(name, {
        ...times,
        rev: 1,
        providerSession,
        sealed: await sealPart({ member, refreshToken }),
        forgottenAt: longestAt(times, limits),
      });
      return cookies.write('session', await sealing.seal(name, 'session', longest), longest);
    },
    /** The session that the browser names is over, for every copy of its cookie; gives the cookie that takes it away. */
    end: async (request: PageRequest): Promise<string> => {
      const name = await nameIn(request);
      if (name !== undefined) await store.end(name);
      return cookies.write('session', '', 0);
    },
    /** The sessions of a person are over, or those of one session at the sign-on. */
    endAll: ({ staffId: owner, providerSession }: SignedOutThere): Promise<number> =>
      store.endAll({ owner, providerSession }),
    /** Which session the browser names, whether it is there or not. */
    named: nameIn,
    /** Who was signed in last in this browser, also when the session is over; nothing after a sign-out. */
    lastHere: async (request: PageRequest): Promise<string | undefined> => (await nameIn(request))?.owner,
    /** The member of staff who asks, read once for each request. Refuses `not-signed-in`, and `no-role` once the role is gone. */
    require: (request: PageRequest): Promise<StaffMember> => {
      const asked = known.get(request) ?? admitted(request);
      known.set(request, asked);
      return asked;
    },
    /** How long the session lasts if nothing is done, and whether using it makes it last longer; 0 when there is none. */
    timeLeft: async (request: PageRequest): Promise<TimeLeft> => {
      const live = await liveIn(request);
      if (live === undefined) return NO_TIME_LEFT;
      const { session } = live;
      return timeLeftOf({ over: overAt(session, limits), longest: longestAt(session, limits) }, clock.now());
    },
    beginSignIn: async (awaited: z.output<typeof pending>): Promise<string> => {
      const seconds = SIGN_IN_MINUTES * 60;
      return cookies.write('sign-in', await sealing.seal(awaited, 'sign-in', seconds), seconds);
    },
    endSignIn: (): string => cookies.write('sign-in', '', 0),
    signInUnderWay: async (request: PageRequest): Promise<z.output<typeof pending> | undefined> => {
      const read = pending.safeParse(await sealing.unseal(cookies.read(request, 'sign-in'), 'sign-in'));
      return read.success ? read.data : undefined;
    },
  };
};

export type StaffSessions = ReturnType<typeof makeStaffSessions>;

/** Refuses `forged` unless a posted form came from one of our own pages. */
export const requireOwnPage = (request: PageRequest, origin: string): void => {
  if (!request.fromOwnPage(origin)) throw new Refused({ code: 'forged' });
};
