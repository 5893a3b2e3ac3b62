import type { SessionTimes } from '../domain/access/staff-session.ts';
import type { Instant } from '../domain/calendar/instant.ts';

/**
 * Names a session: whose it is, a member of staff by id or the holder of a link by the link (decision 0043), and its secret
 * id, of which only the hash is stored.
 */
export type SessionName = { readonly owner: string; readonly id: string };

/** A session as it is stored. Who it is and what renews it are sealed. */
export type StoredSession = SessionTimes & {
  readonly rev: number;
  /** What the sign-on calls its own session, where it tells. */
  readonly providerSession?: string | undefined;
  readonly sealed: string;
  /** After this it is never read again. */
  readonly forgottenAt: Instant;
};

/** One of a person's sessions, and whether it is the one that was named. */
export type OwnSession = { readonly session: StoredSession; readonly isThis: boolean };

/** The sessions of staff, and of parties whom MitID has let in. One that is not here is over, whatever a browser's cookie says. */
export type SessionStore = {
  readonly begin: (name: SessionName, session: StoredSession) => Promise<void>;
  /** The session as it stands after every finished write. */
  readonly find: (name: SessionName) => Promise<StoredSession | undefined>;
  /** Notes a use. A session that has been ended is not there afterwards either. */
  readonly noteUse: (name: SessionName, at: Instant) => Promise<void>;
  /**
   * Stores a session in place of the one whose `rev` is one less; its last use stays as noted. False, and nothing written,
   * when it has been changed or ended since.
   */
  readonly change: (name: SessionName, session: StoredSession) => Promise<boolean>;
  readonly end: (name: SessionName) => Promise<void>;
  /** Every session of the person whose session is named, over or not. */
  readonly ofSamePerson: (name: SessionName) => Promise<readonly OwnSession[]>;
  /** Ends every other session of the person whose session is named; gives how many. */
  readonly endOthers: (name: SessionName) => Promise<number>;
  /** Ends every session of a person, or those of one session at the sign-on; gives how many. */
  readonly endAll: (of: {
    readonly owner: string;
    readonly providerSession?: string | undefined;
  }) => Promise<number>;
};
