import { type Instant, plusMinutes } from '../calendar/instant.ts';
import { MINUTES_BETWEEN_NOTES } from './staff-session.ts';

/** How long a party's pages stay open in the browser in which MitID has said who it is (decision 0043). */
export const PARTY_IDLE_MINUTES = 30;
export const PARTY_LONGEST_HOURS = 8;

type PartySessionTimes = { readonly begunAt: Instant; readonly usedAt: Instant };

/** A session is over when it has not been used for half an hour, and after eight hours however much it is used. */
export const isPartySessionOver = ({ begunAt, usedAt }: PartySessionTimes, now: Instant): boolean =>
  plusMinutes(usedAt, PARTY_IDLE_MINUTES + MINUTES_BETWEEN_NOTES) <= now ||
  plusMinutes(begunAt, PARTY_LONGEST_HOURS * 60) <= now;
