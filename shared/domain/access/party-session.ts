import { type Instant, plusMinutes } from '../calendar/instant.ts';
import { MINUTES_BETWEEN_NOTES } from './staff-session.ts';

/** How long a party's pages stay open in the browser in which MitID has said who it is (decision 0043). */
export const PARTY_IDLE_MINUTES = 30;
export const PARTY_LONGEST_HOURS = 8;

type PartySessionTimes = { readonly begunAt: Instant; readonly usedAt: Instant };

/** When a session is over, however much it is used. */
export const partyLongestAt = ({ begunAt }: Pick<PartySessionTimes, 'begunAt'>): Instant =>
  plusMinutes(begunAt, PARTY_LONGEST_HOURS * 60);

/** When a session is over if it is not used again: half an hour after its last use, and eight hours after it was begun. */
export const partyOverAt = (session: PartySessionTimes): Instant => {
  const idle = plusMinutes(session.usedAt, PARTY_IDLE_MINUTES + MINUTES_BETWEEN_NOTES);
  const longest = partyLongestAt(session);
  return idle < longest ? idle : longest;
};

export const isPartySessionOver = (session: PartySessionTimes, now: Instant): boolean =>
  partyOverAt(session) <= now;
