import * as z from 'zod/mini';
import type { AdmittedByLink } from '../../cases/load-for-actor.ts';
import { sha256 } from '../../domain/agreement/content-hash.ts';
import type { TestedIdentity } from '../../domain/access/identity.ts';
import type { Link } from '../../domain/access/links.ts';
import { openedBy, opensNow } from '../../domain/access/open-by-identity.ts';
import {
  isPartySessionOver,
  PARTY_LONGEST_HOURS,
  partyLongestAt,
  partyOverAt,
} from '../../domain/access/party-session.ts';
import { begunNow, isUseToNote } from '../../domain/access/staff-session.ts';
import { IDENTITY_LIFETIME_MINUTES } from '../../domain/case/acts/await-identity.ts';
import type { Party } from '../../domain/case/parties.ts';
import type { SessionName, StoredSession } from '../../ports/session-store.ts';
import { hostName, ownCookie } from '../own-cookie.ts';
import type { Asking } from '../page-request.ts';
import type { PartySessionWorld } from './party-sessions.ts';
import { makeSealing } from '../sealing.ts';
import { NO_TIME_LEFT, type TimeLeft, timeLeftOf } from '../time-left.ts';

type Kept = Pick<Asking, 'cookies'>;

const named = z.object({ id: z.string() });
const part = z.object({ by: z.string() });

/** On the way to MitID: what must come back with its answer, whose link it is, and which page was asked for. */
const underWay = z.object({
  link: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  back: z.string(),
});
export type ToIdentity = z.output<typeof underWay>;

const LONGEST_SECONDS = PARTY_LONGEST_HOURS * 3600;
const UNDER_WAY_SECONDS = IDENTITY_LIFETIME_MINUTES * 60;
/** As many links as one browser has open at a time; the one opened first gives way. */
const MOST_OPEN = 8;
const NAME_LETTERS = 16;

/**
 * A party's session in one browser (decision 0043): a sealed cookie of this host alone, one for each link, that names a stored
 * session. Cookie and session are bound to the link, and so to its case and party, and the session to the number that MitID
 * told. One that was forged, changed, made for another link, has ended or is too old counts as none.
 */
export const makeOpenPages = (world: PartySessionWorld) => {
  const { keys, clock, ids, store, municipality, readOnly = false } = world;
  const sealing = makeSealing({ key: keys.partySessionKey, clock });
  const { origin } = municipality;
  const prefix = hostName(origin, 'aftale-');
  const cookie = (name: string, value: string, maxAge: number): string =>
    ownCookie(origin, { name, value, maxAge });

  const cookieName = ({ id }: Link): string => `${prefix}${sha256(id).slice(0, NAME_LETTERS)}`;

  const nameIn = async ({ cookies }: Kept, link: Link): Promise<SessionName | undefined> => {
    const read = named.safeParse(await sealing.unseal(cookies[cookieName(link)], audience(link)));
    return read.success ? { owner: audience(link), id: read.data.id } : undefined;
  };
  /** The cookies that give way to one more. */
  const inTheWay = ({ cookies }: Kept, link: Link): readonly string[] => {
    const others = Object.keys(cookies).filter((name) => isOfLink(name, prefix) && name !== cookieName(link));
    return others.slice(0, Math.max(0, others.length + 1 - MOST_OPEN));
  };
  const answerName = (party: Party): string => `${prefix}mitid-${party}`;

  const end = async (request: Kept, { link }: AdmittedByLink): Promise<string> => {
    const name = await nameIn(request, link);
    if (name !== undefined) await store.end(name);
    return cookie(cookieName(link), '', 0);
  };

  /** The session of this browser and link, while it opens the link. */
  const liveIn = async (
    request: Kept,
    { file, link }: AdmittedByLink,
  ): Promise<{ readonly name: SessionName; readonly session: StoredSession } | undefined> => {
    const name = await nameIn(request, link);
    const session = name && (await store.find(name));
    if (name === undefined || session === undefined || isPartySessionOver(session, clock.now()))
      return undefined;
    const sealed = part.safeParse(await sealing.unseal(session.sealed, `session ${audience(link)}`));
    const opens = opensNow({ file, party: link.party });
    const isStill = opens === undefined || opens.some((by) => sha256(by) === sealed.data?.by);
    return sealed.success && isStill ? { name, session } : undefined;
  };

  return {
    isKnown: async (request: Kept, admitted: AdmittedByLink): Promise<boolean> => {
      const live = await liveIn(request, admitted);
      const now = clock.now();
      if (live === undefined) return false;
      if (!readOnly && isUseToNote(live.session, now)) await store.noteUse(live.name, now);
      return true;
    },
    /** What is left of the session; asking does not make it longer. */
    timeLeft: async (request: Kept, admitted: AdmittedByLink): Promise<TimeLeft> => {
      const live = await liveIn(request, admitted);
      if (live === undefined) return NO_TIME_LEFT;
      const { session } = live;
      return timeLeftOf({ over: partyOverAt(session), longest: partyLongestAt(session) }, clock.now());
    },
    /** A new session under a new name; the earlier one of this browser and link is over. Gives the cookies. */
    begin: async (request: Kept, admitted: AdmittedByLink, shown: TestedIdentity): Promise<string[]> => {
      const { file, link } = admitted;
      await end(request, admitted);
      const name = { owner: audience(link), id: ids.sessionId() };
      const times = begunNow(clock.now());
      const by = sha256(openedBy(shown, { file, party: link.party }));
      await store.begin(name, {
        ...times,
        rev: 1,
        sealed: await sealing.seal({ by }, `session ${audience(link)}`, LONGEST_SECONDS),
        forgottenAt: partyLongestAt(times),
      });
      const sealed = await sealing.seal({ id: name.id }, audience(link), LONGEST_SECONDS);
      return [
        cookie(cookieName(link), sealed, LONGEST_SECONDS),
        ...inTheWay(request, link).map((old) => cookie(old, '', 0)),
      ];
    },
    /** The session is over, for every copy of its cookie; gives the cookie that takes it away. */
    end,
    keepAsking: async (party: Party, asking: ToIdentity): Promise<string> =>
      cookie(
        answerName(party),
        await sealing.seal(asking, answerName(party), UNDER_WAY_SECONDS),
        UNDER_WAY_SECONDS,
      ),
    askingIn: async ({ cookies }: Kept, party: Party): Promise<ToIdentity | undefined> =>
      underWay.safeParse(await sealing.unseal(cookies[answerName(party)], answerName(party))).data,
    endAsking: (party: Party): string => cookie(answerName(party), '', 0),
  };
};

/** What a cookie and a session are for: one link of one party in one case. */
const audience = ({ party, caseId, id }: Link): string => `${party} ${caseId} ${id}`;

export type OpenPages = ReturnType<typeof makeOpenPages>;

const isOfLink = (name: string, prefix: string): boolean =>
  name.startsWith(prefix) && /^[0-9a-f]+$/.test(name.slice(prefix.length));
