import * as z from 'zod/mini';

const offset = z.int().check(z.gte(1), z.lte(600));
const words = (least: number, most: number) => z.string().check(z.minLength(least), z.maxLength(most));
const days = (least: number, most: number) => z.int().check(z.gte(least), z.lte(most));

const isEachDayOnce = (rules: readonly { readonly validFrom: string }[]): boolean =>
  new Set(rules.map(({ validFrom }) => validFrom)).size === rules.length;

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
    /** Where an unanswered follow-up ends. */
    teamMailbox: z.email(),
    /** The address mails come from; its domain is verified with SES. */
    mailFrom: z.email(),
    /** The origin of the service, without a slash at the end. */
    origin: z.url({ protocol: /^https?$/ }).check(z.regex(/[^/]$/)),
    signIn: z.strictObject({
      issuer: z.url(),
      clientId: words(1, 200),
      /** Claim that holds the roles, and the word in it that makes a team leader. */
      rolesClaim: words(1, 200),
      consultantRole: words(1, 200),
      teamLeaderRole: words(1, 200),
    }),
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
    /** Erstatningspersonnumre (day + 60) are made-up data: allowed in a demonstration only. */
    demonstration: z.boolean(),
  })
  .check(
    z.refine(({ reminderDays, silenceDays }) => reminderDays < silenceDays - 7, {
      path: ['reminderDays'],
      message: 'the first reminder comes before the last week of silence',
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
