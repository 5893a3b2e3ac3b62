import { addDays, addMonths, type CivilDate } from '../calendar/civil-date.ts';
import { atTimeOn, dayOf, type Instant } from '../calendar/instant.ts';
import type { CaseFile } from './case.ts';
import { statusOf } from './status.ts';

/** How long a case is kept once it is closed, and how long before its deletion staff are told. */
export type RetentionSettings = {
  readonly unsignedDays: number;
  readonly declinedDays: number;
  readonly agreementYears: number;
  readonly noticeDays: number;
};

/** Why a case is kept no longer: what it was when it closed. */
export const RETENTION_RULES = ['unsigned', 'declined', 'withdrawn', 'agreement'] as const;
export type RetentionRule = (typeof RETENTION_RULES)[number];

/** The case closed on `closed`, and `through` is the last day on which it is kept. */
export type Retention = {
  readonly rule: RetentionRule;
  readonly closed: CivilDate;
  readonly through: CivilDate;
};

/**
 * How long the case is kept: an agreement some years after the job's end, one that was never signed some days after the last
 * progress, one that was declined or withdrawn some days after that. Nothing while the case is open or in force.
 */
export const retentionOf = (file: CaseFile, settings: RetentionSettings): Retention | undefined => {
  const { facts, progressAt } = file.case;
  const { ended, declined, withdrawn } = facts;
  const status = statusOf(file);
  if (status === 'ended') return ended && agreement(ended.on, settings.agreementYears);
  if (status === 'declined') return declined && daysAfter('declined', declined.at, settings.declinedDays);
  if (status === 'withdrawn') return withdrawn && daysAfter('withdrawn', withdrawn.at, settings.declinedDays);
  return status === 'expired' ? daysAfter('unsigned', progressAt, settings.unsignedDays) : undefined;
};

const agreement = (closed: CivilDate, years: number): Retention => ({
  rule: 'agreement',
  closed,
  through: addMonths(closed, years * 12),
});

const daysAfter = (rule: RetentionRule, at: Instant, days: number): Retention => {
  const closed = dayOf(at);
  return { rule, closed, through: addDays(closed, days) };
};

/** What is next on a closed case's way out: staff are told, or it is deleted; `on` is the day from which it is gone. */
export type RetentionDue = Retention & {
  readonly at: Instant;
  readonly act: 'announce' | 'delete';
  readonly on: CivilDate;
};

/**
 * The next step towards deletion, at 08:00 Danish time. A case is deleted only when staff have been told of this very day's
 * coming, so many days before as is set: told late, it is deleted late. Nothing on legal hold, and nothing while the case is open.
 */
export const retentionDue = (file: CaseFile, settings: RetentionSettings): RetentionDue | undefined => {
  const kept = file.case.hold === undefined ? retentionOf(file, settings) : undefined;
  if (kept === undefined) return undefined;
  const on = addDays(kept.through, 1);
  const told = file.case.deletionAnnounced;
  if (told === undefined || told.through !== kept.through) {
    const announceOn = addDays(on, -settings.noticeDays);
    return { ...kept, act: 'announce', on, at: morningOf(announceOn) };
  }
  const afterNotice = addDays(dayOf(told.at), settings.noticeDays);
  const day = afterNotice > on ? afterNotice : on;
  return { ...kept, act: 'delete', on: day, at: morningOf(day) };
};

const morningOf = (day: CivilDate): Instant => atTimeOn(day, '08:00');
