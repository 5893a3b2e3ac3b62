import * as z from 'zod/mini';
import { signInSettings } from './sign-in-settings.ts';
import { BY_CODE, signingSettings } from './signing-settings.ts';

const offset = z.int().check(z.gte(1), z.lte(600));
const words = (least: number, most: number) => z.string().check(z.minLength(least), z.maxLength(most));
const days = (least: number, most: number) => z.int().check(z.gte(least), z.lte(most));

const isEachDayOnce = (rules: readonly { readonly validFrom: string }[]): boolean =>
  new Set(rules.map(({ validFrom }) => validFrom)).size === rules.length;

const most = z.int().check(z.gte(1), z.lte(1_000_000));

/** Made for a town hall or an employer's office of some hundred people behind one address; argued in decision 0040. */
const USUAL_LIMITS = {
  start: { client: 10, municipality: 200, address: 3 },
  linkWish: { client: 30, municipality: 600 },
  code: { link: 30, client: 120 },
  codeTry: { link: 20, client: 240 },
  act: { link: 1200 },
  unknownLink: { client: 100 },
  check: { client: 120, municipality: 3000 },
  preview: { link: 120, client: 600 },
  signIn: { client: 1200 },
};

/**
 * Everything that differs between municipalities. One file of this shape per municipality, in `infra/municipalities/`;
 * `settingsOf` reads it and names every fault at once.
 */
export const municipalitySettings = z
  .strictObject({
    /** Short name for stacks and tags: small letters and hyphens. */
    key: z.string().check(z.regex(/^[a-z][a-z0-9-]{1,30}$/)),
    /** As written in mails and pages: "Eksempelby Kommune". */
    name: words(2, 60),
    /** The unit that follows up; since 2026 a municipality may call it something else than jobcenter (lov 1750 of 2025). */
    unit: words(2, 60),
    phone: z.string().check(z.regex(/^\+?[0-9 ]{8,20}$/)),
    email: z.email(),
    /** The municipality's logo: an SVG file beside the settings, in `infra/municipalities/`; without one the name stands alone. */
    logo: z.nullable(z.string().check(z.regex(/^[a-z][a-z0-9-]*\.svg$/))),
    /** Where the municipality has published its statement by law (WAS-Tool); until then our own page stands alone. */
    accessibilityStatement: z.nullable(z.url({ protocol: /^https$/ })),
    /** Where the municipality tells what it does with people's data (GDPR articles 13 and 14); every page leads there. */
    privacyNotice: z.nullable(z.url({ protocol: /^https$/ })),
    /** Where somebody who has found a weakness writes, as told in `/.well-known/security.txt`; without it, to `email`. */
    securityContact: z.nullable(z.email()),
    /** Where an unanswered follow-up ends. */
    teamMailbox: z.email(),
    /** The address mails come from; its domain is verified with SES. */
    mailFrom: z.email(),
    /** The origin of the service, without a slash at the end. */
    origin: z.url({ protocol: /^https?$/ }).check(z.regex(/[^/]$/)),
    signIn: signInSettings,
    /** How long staff stay signed in (decision 0037). */
    staffSession: z.strictObject({
      /** Minutes without use after which staff are signed out. */
      idleMinutes: z.int().check(z.gte(10), z.lte(120)),
      /** Hours after which they are signed out, however much they do. */
      longestHours: z.int().check(z.gte(1), z.lte(24)),
      /** Minutes after which the sign-on is asked again whether the person still has a role here. */
      roleCheckMinutes: z.int().check(z.gte(1), z.lte(50)),
    }),
    /** How each party is known before it signs: by a code to the e-mail on record, or by MitID (decision 0036). */
    signing: z._default(signingSettings, BY_CODE),
    /** Whether an employer may begin an agreement without being invited, from the front page. */
    publicStart: z.boolean(),
    seal: z.strictObject({
      /** Who vouches for the time of a seal (RFC 3161); without one the seal tells the time by the service's own clock. */
      timestampAuthority: z.nullable(z.url({ protocol: /^https?$/ })),
    }),
    /** Whether signed documents are handed to the case system, in the folder form of docs/journal.md. */
    journal: z.boolean(),
    linkLifetimeDays: days(1, 60),
    /** Days without progress after which a case expires; warned 7 days and 1 day before. */
    silenceDays: days(10, 120),
    /** Days without progress after which the party whose turn it is gets a first reminder. */
    reminderDays: days(1, 30),
    /** Days before a talk on which employer and citizen get their five questions. */
    questionDaysBefore: days(1, 30),
    followUpMonths: z.array(offset).check(z.minLength(1), z.maxLength(12)),
    /** Statutory talks every so many months, by the day the rule took force (LAB chapter 20). */
    statutoryTalks: z
      .array(z.strictObject({ validFrom: z.iso.date(), everyMonths: offset, temporaryStatusMonth: offset }))
      .check(z.minLength(1), z.refine(isEachDayOnce, { message: 'two rules cannot take force on one day' })),
    /** Days besides public holidays on which no talk is planned, each MM-DD; few enough that a working day is always left. */
    closingDays: z.array(z.string().check(z.regex(/^\d{2}-\d{2}$/))).check(z.maxLength(100)),
    /**
     * How long cases are kept once they are closed, and then deleted (decision 0039). The numbers of the example are a proposal:
     * the classification of public records (KLE) has codes such as 5 years after a case is closed, and none for fleksjob was found.
     */
    retention: z.strictObject({
      /** Days after the last progress for an agreement that expired without both signatures. */
      unsignedDays: days(30, 3_650),
      /** Days after it was declined or withdrawn. */
      declinedDays: days(30, 3_650),
      /** Years after the job's end for an agreement that was in force. */
      agreementYears: z.int().check(z.gte(1), z.lte(30)),
      /** Days before the deletion on which staff are told and can still take copies or have the case kept. */
      noticeDays: days(7, 90),
      /** Years for which the proof of a deletion is kept; it names nobody. */
      proofYears: z.int().check(z.gte(1), z.lte(30)),
    }),
    /**
     * How many of something may happen against misuse, per link, per client (one network address) and in all: an hour, and
     * codes and tries of one link, and wishes to begin in all and per address, a day.
     */
    limits: z._default(
      z.strictObject({
        /** Wishes to begin a case without an invitation; `address` is who would get the mail. */
        start: z.strictObject({ client: most, municipality: most, address: most }),
        /** Wishes for a new link. */
        linkWish: z.strictObject({ client: most, municipality: most }),
        /** Codes asked for; three an hour to one address besides. */
        code: z.strictObject({ link: most, client: most }),
        /** Codes typed; five for one code besides. */
        codeTry: z.strictObject({ link: most, client: most }),
        /** Whatever else a party sends: steps, answers, wishes. */
        act: z.strictObject({ link: most }),
        /** Links that open nothing. */
        unknownLink: z.strictObject({ client: most }),
        /** Files handed in to be checked. */
        check: z.strictObject({ client: most, municipality: most }),
        /** Drafts drawn as PDF. */
        preview: z.strictObject({ link: most, client: most }),
        /** Sign-ins of staff that are begun. */
        signIn: z.strictObject({ client: most }),
      }),
      USUAL_LIMITS,
    ),
    /** Erstatningspersonnumre (day + 60) are made-up data: allowed in a demonstration only. */
    demonstration: z.boolean(),
  })
  .check(
    z.refine(({ reminderDays, silenceDays }) => reminderDays < silenceDays - 7, {
      path: ['reminderDays'],
      message: 'the first reminder comes before the last week of silence',
    }),
    z.refine(({ retention, silenceDays }) => retention.unsignedDays > silenceDays + retention.noticeDays, {
      path: ['retention', 'unsignedDays'],
      message: 'an agreement expires before staff are told that it is deleted',
    }),
    z.refine(({ retention }) => retention.declinedDays > retention.noticeDays, {
      path: ['retention', 'declinedDays'],
      message: 'staff are told before the days are over',
    }),
  );

export type Municipality = z.output<typeof municipalitySettings>;

/** The settings in `source`, or an error that lists every fault with its place. */
export const settingsOf = (source: unknown): Municipality => {
  const read = municipalitySettings.safeParse(source);
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) => `  ${path.join('.') || '(file)'}: ${message}`);
  throw new Error(`The municipality's settings have ${faults.length} fault(s):\n${faults.join('\n')}`);
};
