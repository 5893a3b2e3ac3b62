/** Which rule a field broke. Each has a Danish instruction in `templates/texts/problems.ts`. */
export const RULES = [
  'missing',
  'too-long',
  'too-short',
  'filler',
  'control-characters',
  'unprintable-letter',
  'not-offered',
  'not-a-number',
  'out-of-range',
  'wrong-step',
  'too-many-decimals',
  'not-a-date',
  'date-too-early',
  'date-too-late',
  'date-too-far',
  'date-in-past',
  'date-after-today',
  'date-not-ahead',
  'not-a-time',
  'ends-before-start',
  'not-cvr',
  'not-p-number',
  'not-cpr',
  'cpr-date',
  'cpr-replacement',
  'cpr-in-text',
  'not-a-postcode',
  'not-a-phone',
  'not-an-email',
  'too-many',
  'none-excludes-others',
  'above-presence',
  'address-taken',
  'own-address',
  'same-address',
  'not-a-full-name',
  'date-after-end',
  'ends-before-change',
  'not-more-hours',
  'other-content',
  'name-is-signed',
  'cpr-is-proven',
  'own-stand-in',
  'stand-in-away',
  'leave-overlaps',
  'leave-ends-before',
] as const;

export type Rule = (typeof RULES)[number];

/**
 * One broken rule at one field. `field` is the dotted name the input has on the page (`milestones.0.title`).
 * `limit` is the rule's number (letters, hours, days, percent); `typed` is how many letters were typed, `letter` the letter
 * that cannot be printed. Never the value itself.
 */
export type Problem = {
  readonly field: string;
  readonly rule: Rule;
  readonly limit?: number;
  readonly least?: number;
  readonly typed?: number;
  readonly letter?: string;
};
